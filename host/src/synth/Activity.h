// How often each net of a netlist of gates changes: counted in a simulation, for the analysis of power.
//
//   netlist.json (flattened)  ->  power.v      the same gates with plain names, memory macros left out, for OpenSTA
//                             ->  activity.v   the same gates, all nets as outputs, for Verilator
//   simulation                ->  busy.counts, idle.counts: of each net, the cycles in which it changed and in which it was 1
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "Flow.h"

namespace kiln::synth {

struct PowerCell {
  std::string name, type;       // as Yosys calls them; it is c0, c1, ... in power.v, in their order
  std::vector<size_t> outputs;  // nets
};

struct PowerNetlist {
  std::vector<std::string> nets;  // but the clock's
  std::vector<PowerCell> cells;   // but memory macros
  // Of each bit of an input but the clock: 'r' the reset, 'v' a stream's valid, 'y' a stream's ready, 'd' anything else.
  std::string inputs;
  std::string clock;  // the net of the clock, a port
  uint64_t memoryMacros = 0;
};

// Writes power.v and activity.v to `folder`.
PowerNetlist writePowerNetlist(const Job& job, const std::filesystem::path& folder);

// Changes per cycle and share of ones, of each net of `nets`.
struct Activity {
  std::vector<double> changes, ones;
  double meanChanges() const;
};

struct ActivityRun {
  Activity busy, idle;
  uint64_t cycles = 0;  // counted, of each
};

// Simulates activity.v in two situations, from reset on, after kWarmUpCycles that are not counted:
//   busy  every valid and ready of a stream is 1, all other inputs are uniform random bits in every cycle
//   idle  every valid is 0, all other inputs keep still
// What registers and memories hold before the reset is random. Nets change once a cycle at most: glitches are not seen.
ActivityRun simulateActivity(const Job& job, const PowerNetlist& netlist, const std::filesystem::path& folder, StepOutcome& outcome);

inline constexpr uint64_t kWarmUpCycles = 256, kActivityCycles = 2048;

}  // namespace kiln::synth
