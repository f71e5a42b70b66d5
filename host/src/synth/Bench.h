// Test benches around Verilated models: what the steps that simulate have in common.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "Tools.h"

namespace kiln::synth {

// Yosys commands that write a netlist and what its cells do as Verilog for Verilator: `top`, and in it all of the logic as one module
// kiln_netlist, in which each bit is a net and a port of its own. Bits of one vector that depend on each other are a loop to Verilator (UNOPTFLAT), and 5.006 then computes wrong
// values: a FIFO's netlist for iCE40 was said to differ from its RTL in the cycle in which iverilog shows both alike.
std::string simulationScript(const std::string& top, const std::filesystem::path& out);
// The same for a top whose outputs no cell reads: its nets are bits too, and it keeps its ports. (Yosys takes ten minutes to write a
// module with a port for each of 120,000 nets.)
std::string probedScript(const std::string& top, const std::filesystem::path& out);
// For verilate(): a netlist with a loop that is left after that is refused.
inline constexpr const char* kNoLoops = "-Werror-UNOPTFLAT";
// Makes folder/PREFIX: the model of `top` of `sources` as class PREFIX, without the folding of trees of single bits in which
// Verilator 5.006 loses negations (cmake/Verilate.cmake). Throws ToolFailure.
void verilate(const Tool& verilator, const std::filesystem::path& folder, const std::string& prefix, const std::string& top,
              const std::vector<std::filesystem::path>& sources, const std::vector<std::string>& more);
// Compiles folder/bench.cpp with the models of `prefixes` to folder/bench. Throws ToolFailure.
void compileBench(const Tool& verilator, const Tool& compiler, const std::filesystem::path& folder, const std::vector<std::string>& prefixes);

// C++ of the random numbers that benches draw: `uint64_t state`, `uint64_t next()`.
extern const char* const kBenchRandom;

}  // namespace kiln::synth
