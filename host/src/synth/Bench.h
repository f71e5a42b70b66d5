// Test benches around Verilated models: what the steps that simulate have in common.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "Tools.h"

namespace kiln::synth {

// Makes folder/PREFIX: the model of `top` of `sources` as class PREFIX. Throws ToolFailure.
void verilate(const Tool& verilator, const std::filesystem::path& folder, const std::string& prefix, const std::string& top,
              const std::vector<std::filesystem::path>& sources, const std::vector<std::string>& more);
// Compiles folder/bench.cpp with the models of `prefixes` to folder/bench. Throws ToolFailure.
void compileBench(const Tool& verilator, const Tool& compiler, const std::filesystem::path& folder, const std::vector<std::string>& prefixes);

// C++ of the random numbers that benches draw: `uint64_t state`, `uint64_t next()`.
extern const char* const kBenchRandom;

}  // namespace kiln::synth
