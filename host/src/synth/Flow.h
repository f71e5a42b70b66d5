// From Verilog or a C++ top to a netlist, its measurements and a bitstream: numbered steps under runs/<name>/.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "Target.h"
#include "Tools.h"

namespace kiln::synth {

using Json = nlohmann::ordered_json;

// What to build, and where.
struct Job {
  Target target;
  std::string top;
  std::string chip;                              // "RxCxD", or empty
  std::vector<std::filesystem::path> files;      // as given: Verilog, or C and C++ with the top; absolute
  bool isBoard = false;                          // the top is target.board's
  std::filesystem::path pins;                    // empty: the pins stay unconstrained, behind a scan chain
  std::filesystem::path folder;                  // runs/<name>, absolute
  double clockMhz = 0;
  unsigned seed = 1;                             // of placement and of random inputs
  uint64_t cycles = 1'000'000;                   // of random inputs
  std::filesystem::path activity;                // recording of pins whose changes count for power; empty: none was given

  std::filesystem::path stepFolder(const std::string& step) const;  // runs/<name>/NN-<step>
  Json resultOf(const std::string& step) const;                     // NN-<step>/result.json
};

// What a step did: for manifest.json and for later steps.
struct StepOutcome {
  Json result = Json::object();
  std::vector<Tool> tools;
  std::vector<std::filesystem::path> inputs, outputs;
};

struct Step {
  const char* name;
  StepOutcome (*run)(const Job& job, const std::filesystem::path& folder);
};
// The steps of a target, in their order.
std::vector<Step> stepsOf(const Target& target);

// Runs steps `from` to `to` (names or numbers, empty: first, last), each in its own folder, and keeps manifest.json.
// Steps before `from` must be there, what they read and wrote unchanged since. Throws UserError or ToolFailure.
// Returns the names of the steps that ran.
std::vector<std::string> runFlow(const Job& job, const std::string& from, const std::string& to);

StepOutcome collectSources(const Job& job, const std::filesystem::path& folder);
// Yosys' statistics of a design, as its pass `stat -json` wrote them. Throws ToolFailure when they are no JSON.
nlohmann::ordered_json readCells(const std::filesystem::path& file);
// Runs elaborate.ys of `folder` and leaves elaborated.il there: every process's decision tree made into multiplexers by
// constraints/muxes.py, because Yosys' own pass for that takes time with the square of a process's size. Adds tools and inputs to `outcome`.
void elaborate(const std::filesystem::path& folder, const Tool& yosys, StepOutcome& outcome);
StepOutcome synthesize(const Job& job, const std::filesystem::path& folder);
StepOutcome checkEquivalence(const Job& job, const std::filesystem::path& folder);
StepOutcome placeAndRoute(const Job& job, const std::filesystem::path& folder);
StepOutcome makeBitstream(const Job& job, const std::filesystem::path& folder);
StepOutcome analyseTiming(const Job& job, const std::filesystem::path& folder);
StepOutcome analysePower(const Job& job, const std::filesystem::path& folder);
// The result of that step for people.
std::string powerText(const Json& power);
StepOutcome writeReport(const Job& job, const std::filesystem::path& folder);

// The port that clocks the top.
std::string clockPort(const Job& job);
// Test bench text that drives the serial line of `board` (board.json): an object `host` whose level() gives the line cycle by cycle.
std::string serialHost(const Json& board);
// The Verilog files that step 1 chose.
std::vector<std::filesystem::path> sourcesOf(const Job& job);
std::string joined(const std::vector<std::filesystem::path>& paths);
// "matmul" of "$paramod\matmul\A=s32'0".
std::string plainModuleName(const std::string& name);
std::string sha256Of(const std::filesystem::path& file);

}  // namespace kiln::synth
