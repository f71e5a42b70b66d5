// Simulations of a netlist that count how often each net changes.
#include "Activity.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <numeric>
#include <sstream>

#include "ActivityBench.h"
#include "Bench.h"
#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;

double Activity::meanChanges() const {
  return changes.empty() ? 0 : std::accumulate(changes.begin(), changes.end(), 0.0) / static_cast<double>(changes.size());
}

Activity merge(std::span<const Activity> activities) {
  Activity sum{.name = "all", .cycles = 0, .changes = std::vector<double>(activities.front().changes.size()), .ones = std::vector<double>(activities.front().ones.size())};
  for (const Activity& each : activities) sum.cycles += each.cycles;
  for (const Activity& each : activities) {
    const double share = static_cast<double>(each.cycles) / static_cast<double>(sum.cycles);
    for (size_t i = 0; i < sum.changes.size(); ++i) {
      sum.changes[i] += share * each.changes[i];
      sum.ones[i] += share * each.ones[i];
    }
  }
  return sum;
}

namespace {

Activity readActivity(const fs::path& counts, const std::string& name, size_t nets, uint64_t cycles) {
  Activity activity{.name = name, .cycles = cycles, .changes = {}, .ones = {}};
  std::istringstream in(readFile(counts));
  for (uint64_t changes = 0, ones = 0; in >> changes >> ones;) {
    activity.changes.push_back(static_cast<double>(changes) / static_cast<double>(cycles));
    activity.ones.push_back(static_cast<double>(ones) / static_cast<double>(cycles));
  }
  if (activity.changes.size() != nets || cycles == 0) {
    throw ToolFailure(fmt::format("the simulation counted {} of {} nets in {} cycles: {}", activity.changes.size(), nets, cycles, counts.string()));
  }
  return activity;
}

// The pins of a recording, from its lines "in NAME" and "out NAME".
struct RecordedPins {
  std::map<std::string, size_t> columnOf;
  std::map<std::string, bool> isInput;
};

RecordedPins readPins(const fs::path& recording) {
  std::ifstream in(recording);
  std::string line;
  const auto fail = [&](const std::string& what) {
    throw UserError(fmt::format("{} is no recording of pins: {}\nfix: record one with kiln gemm or kiln train --record-pins FILE, or write one as host/src/synth/README.md says", recording.string(), what));
  };
  if (!std::getline(in, line) || line != "kiln-pins 1") fail("its first line is not \"kiln-pins 1\"");
  RecordedPins pins;
  while (std::getline(in, line) && line != "rows") {
    std::istringstream words(line);
    std::string direction, name, more;
    words >> direction >> name;
    if ((direction != "in" && direction != "out") || name.empty() || words >> more) fail(fmt::format("\"{}\" stands where \"in NAME\", \"out NAME\" or \"rows\" should", line));
    if (!pins.columnOf.emplace(name, pins.columnOf.size()).second) fail(fmt::format("it has pin {} twice", name));
    pins.isInput[name] = direction == "in";
  }
  if (line != "rows") fail("it has no line \"rows\"");
  return pins;
}

// Which bit of which column each bit of a port is; throws UserError where recording and top do not fit together.
std::string pinTables(const Job& job, const PowerNetlist& netlist, const fs::path& recording) {
  const RecordedPins pins = readPins(recording);
  const auto fail = [&](const std::string& what) {
    throw UserError(fmt::format("{} is not of {}: {}\nfix: record the pins of the top that is synthesized", recording.string(), job.top, what));
  };
  std::string inputs, outputs;
  std::map<std::string, bool> known;
  for (const PortBit& bit : netlist.inputBits) {
    const auto column = pins.columnOf.find(bit.port);
    if (column == pins.columnOf.end() || !pins.isInput.at(bit.port)) fail(fmt::format("it has no input {}", bit.port));
    known[bit.port] = true;
    inputs += fmt::format("{{{}, {}}},", column->second, bit.bit);
  }
  size_t index = 0;
  for (const PortBit& bit : netlist.outputBits) {
    const auto column = pins.columnOf.find(bit.port);
    if (column != pins.columnOf.end() && !pins.isInput.at(bit.port)) {
      outputs += fmt::format("{{\"{}\", {}, {}, {}}},", bit.port, column->second, bit.bit, index);
      known[bit.port] = true;
    }
    ++index;
  }
  for (const auto& [name, column] : pins.columnOf) {
    if (!known[name]) fail(fmt::format("{} has no {} {}", job.top, pins.isInput.at(name) ? "input" : "output", name));
  }
  return fmt::format("constexpr size_t kColumns = {};\nstruct InputPin {{\n  unsigned column, bit;\n}};\nconst InputPin kInputPins[] = {{{}}};\n"
                     "struct Pin {{\n  const char* name;\n  unsigned column, bit;\n  size_t index;\n}};\nconst std::vector<Pin> kOutputPins = {{{}}};\n",
                     pins.columnOf.size(), inputs, outputs);
}

}  // namespace

ActivityModel::ActivityModel(const Job& job, const PowerNetlist& netlist, const fs::path& folder, StepOutcome& outcome)
    : job_(job), netlist_(netlist), folder_(folder), outcome_(outcome) {}

void ActivityModel::build(const std::string& tables, const char* main) {
  const Tool yosys = findTool("yosys"), verilator = findTool("verilator"), compiler = findTool("clang++");
  outcome_.tools.insert(outcome_.tools.end(), {yosys, verilator, compiler});
  // The cells become what they do, as in gates.v.
  writeFileAtomically(folder_ / "activity.ys",
                      fmt::format("read_verilog {0}/activity.v\nread_liberty -ignore_miss_func {1}\nread_verilog {2}/memory.v\n{3}",
                                  folder_.string(), liberties(job_.target).at(job_.target.data.at("synthesis_corner")).string(), job_.stepFolder("synthesis").string(),
                                  probedScript("kiln_activity", folder_ / "model.v")));
  runTool(yosys, {"-q", "-s", (folder_ / "activity.ys").string()}, folder_, folder_ / "activity.log");
  std::string words;
  for (size_t w = 0; w < (netlist_.nets.size() + 31) / 32; ++w) words += fmt::format("{}\n  &model.nets_{}", w ? "," : "", w);
  writeFileAtomically(folder_ / "bench.cpp",
                      fmt::format("// Written by kiln synth: counts how often each net changes.\n#include <verilated.h>\n\n#include <algorithm>\n#include <bit>\n#include <cinttypes>\n"
                                  "#include <cstdio>\n#include <cstdlib>\n#include <fstream>\n#include <memory>\n#include <sstream>\n#include <string>\n#include <vector>\n\n#include \"Vactivity.h\"\n\n"
                                  "namespace {{\n\n{}constexpr size_t kNets = {}, kWords = (kNets + 31) / 32, kInputs = {};\n{}"
                                  "std::vector<const uint32_t*> netsOf(const Vactivity& model) {{\n  return {{{}}};\n}}\n{}{}",
                                  kBenchRandom, netlist_.nets.size(), netlist_.inputs.size(), tables, words, kCounting, main));
  verilate(verilator, folder_, "Vactivity", "kiln_activity", {folder_ / "model.v", folder_ / "probe.v"}, {kNoLoops});
  compileBench(verilator, compiler, folder_, {"Vactivity"});
}

std::vector<Activity> ActivityModel::run(const std::string& name, const std::vector<std::string>& arguments) {
  std::vector<std::string> command = {(folder_ / "bench").string()};
  command.insert(command.end(), arguments.begin(), arguments.end());
  const fs::path log = folder_ / (name + ".log");
  const int status = runLogged(command, folder_, log);
  if (status == 2) throw UserError(fmt::format("{}: {}fix: write it as host/src/synth/README.md says", arguments.front(), lastLines(log, 1).substr(4)));
  if (status == 1) {
    throw ToolFailure(fmt::format("the netlist of {} does not do what was recorded:\n{}recording: {}\nlog: {}", job_.top, lastLines(log, 1), arguments.front(), log.string()));
  }
  if (status != 0) throw ToolFailure(failureOf({"bench", folder_ / "bench", ""}, status, log));
  std::vector<Activity> activities;
  std::istringstream lines(readFile(log));
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string label, situation;
    uint64_t cycles = 0;
    if (!(words >> label >> cycles) || label != "situation") continue;
    std::getline(words >> std::ws, situation);
    std::string file = situation + ".counts";
    std::replace(file.begin(), file.end(), ' ', '-');
    activities.push_back(readActivity(folder_ / file, situation, netlist_.nets.size(), cycles));
    outcome_.outputs.push_back(folder_ / file);
  }
  outcome_.outputs.push_back(log);
  return activities;
}

std::vector<Activity> ActivityModel::atRandom() {
  build(fmt::format("constexpr char kKinds[] = \"{}\";\n", netlist_.inputs), kRandomMain);
  return run("random", {std::to_string(kWarmUpCycles), std::to_string(kActivityCycles), std::to_string(job_.seed)});
}

std::vector<Activity> ActivityModel::replay(const fs::path& recording) {
  build(pinTables(job_, netlist_, recording), kReplayMain);
  return run("replay", {recording.string(), std::to_string(kActivityCycles), std::to_string(kUncheckedCycles)});
}

}  // namespace kiln::synth
