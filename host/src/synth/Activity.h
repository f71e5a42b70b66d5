// How often each net of a netlist of gates changes: counted in a simulation, for the analysis of power.
//
//   netlist.json (flattened)  ->  power.v      the same gates with plain names, memory macros left out, for OpenSTA
//                             ->  activity.v   the same gates, all nets as outputs, for Verilator
//   simulation                ->  random.counts or replay.counts: of each net, the cycles in which it changed and in which it was 1
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "Flow.h"

namespace kiln::synth {

struct PowerCell {
  std::string name, type;       // as Yosys calls them; it is c0, c1, ... in power.v, in their order
  std::vector<size_t> outputs;  // nets
};

// A bit of a port of the top.
struct PortBit {
  std::string port;
  size_t bit = 0;
};

struct PowerNetlist {
  std::vector<std::string> nets;  // but the clock's
  std::vector<PowerCell> cells;   // but memory macros
  // Of each bit of an input but the clock: 'r' the reset, 'v' a stream's valid, 'y' a stream's ready, 'd' anything else.
  std::string inputs;
  std::vector<PortBit> inputBits, outputBits;  // in the order of `in` and `out` of activity.v
  std::string clock;  // the net of the clock, a port
  uint64_t memoryMacros = 0;
};

// Writes power.v and activity.v to `folder`.
PowerNetlist writePowerNetlist(const Job& job, const std::filesystem::path& folder);

// Changes per cycle and share of ones, of each net of `nets`, in the cycles of one situation.
struct Activity {
  std::string name;
  uint64_t cycles = 0;
  std::vector<double> changes, ones;
  double meanChanges() const;
};
// All of them together.
Activity merge(std::span<const Activity> activities);

// Simulates activity.v. What registers and memories hold before the reset is random. Nets change once a cycle at most: glitches are not seen.
class ActivityModel {
 public:
  ActivityModel(const Job& job, const PowerNetlist& netlist, const std::filesystem::path& folder, StepOutcome& outcome);

  // Two situations, from reset on, after kWarmUpCycles that are not counted:
  //   busy  every valid and ready of a stream is 1, all other inputs are uniform random bits in every cycle
  //   idle  every valid is 0, all other inputs keep still
  std::vector<Activity> atRandom();

  // Each piece of work of a recording (README.md, "Recordings"), and last `idle`: kActivityCycles after it, inputs as in its last row. Everything
  // begins with 0. Throws UserError when the file is no recording of this top, and ToolFailure when an output is not what was recorded.
  std::vector<Activity> replay(const std::filesystem::path& recording);

 private:
  void build(const std::string& tables, const char* main);
  std::vector<Activity> run(const std::string& name, const std::vector<std::string>& arguments);

  const Job& job_;
  const PowerNetlist& netlist_;
  const std::filesystem::path folder_;
  StepOutcome& outcome_;
};

inline constexpr uint64_t kWarmUpCycles = 256, kActivityCycles = 2048;
// Of a recording: what outputs are before and in the first cycles of a reset is nobody's promise.
inline constexpr uint64_t kUncheckedCycles = 4;

}  // namespace kiln::synth
