#include "Activity.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <sstream>

#include "Bench.h"
#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

// A bit of the netlist: a number, or a constant as text.
std::string bitName(const Json& bit) {
  if (bit.is_number()) return fmt::format("n{}", bit.get<uint64_t>());
  return bit == "1" ? "1'b1" : "1'b0";
}

std::string vectorOf(const Json& bits) {
  std::string text;
  for (auto bit = bits.rbegin(); bit != bits.rend(); ++bit) text += (text.empty() ? "" : ", ") + bitName(*bit);
  return bits.size() == 1 ? text : "{" + text + "}";
}

// Yosys writes a parameter as a number or as its bits.
std::string parameterOf(const Json& value) {
  if (value.is_number()) return std::to_string(value.get<int64_t>());
  const std::string bits = value;
  return fmt::format("{}'b{}", bits.size(), bits);
}

std::string instanceOf(const Json& cell, const std::string& type, const std::string& name) {
  std::string parameters, pins;
  for (const auto& [key, value] : cell.at("parameters").items()) {
    parameters += fmt::format("{}.{}({})", parameters.empty() ? "" : ", ", key, parameterOf(value));
  }
  for (const auto& [pin, bits] : cell.at("connections").items()) {
    if (!bits.empty()) pins += fmt::format("{}.{}({})", pins.empty() ? "" : ", ", pin, vectorOf(bits));
  }
  return fmt::format("  {} {}{} ({});\n", type, parameters.empty() ? "" : "#(" + parameters + ") ", name, pins);
}

char kindOfInput(const std::string& port) {
  if (port == "rst_ni") return 'r';
  if (port.ends_with("valid_i")) return 'v';
  return port.ends_with("ready_i") ? 'y' : 'd';
}

std::string listed(const char* keyword, const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += fmt::format("  {} {};\n", keyword, name);
  return text;
}

}  // namespace

PowerNetlist writePowerNetlist(const Job& job, const fs::path& folder) {
  const Json design = Json::parse(readFile(job.stepFolder("synthesis") / "netlist.json"));
  const Json& top = design.at("modules").at(job.top);
  const std::string clock = clockPort(job);
  PowerNetlist result;
  std::vector<std::string>& nets = result.nets;
  std::vector<std::string> inputs, fromMacro;  // of the top, of a macro's data
  for (const auto& [name, port] : top.at("ports").items()) {
    if (port.at("direction") != "input") continue;
    for (const auto& bit : port.at("bits")) {
      if (name == clock) {
        result.clock = bitName(bit);
        continue;
      }
      inputs.push_back(bitName(bit));
      result.inputs += kindOfInput(name);
      nets.push_back(bitName(bit));
    }
  }
  if (result.clock.empty()) {
    throw UserError(fmt::format("{} has no port {}, so its power cannot be told\nfix: name the clock {}, or end before this step with --to timing", job.top, clock, clock));
  }
  std::string gates, macros;
  for (const auto& [cellName, cell] : top.at("cells").items()) {
    PowerCell entry{cellName, plainModuleName(cell.at("type")), {}};
    const bool isMacro = entry.type == "kiln_sram";
    (isMacro ? macros : gates) += instanceOf(cell, entry.type, fmt::format("{}{}", isMacro ? 'm' : 'c', isMacro ? result.memoryMacros : result.cells.size()));
    result.memoryMacros += isMacro;
    for (const auto& [pin, direction] : cell.at("port_directions").items()) {
      if (direction != "output") continue;
      for (const auto& bit : cell.at("connections").at(pin)) {
        if (!bit.is_number()) continue;
        if (isMacro) fromMacro.push_back(bitName(bit));
        entry.outputs.push_back(nets.size());
        nets.push_back(bitName(bit));
      }
    }
    if (!isMacro) result.cells.push_back(std::move(entry));
  }
  std::set<std::string> known(inputs.begin(), inputs.end());
  known.insert(fromMacro.begin(), fromMacro.end());
  known.insert(result.clock);
  std::vector<std::string> outputs;
  for (const auto& [name, port] : top.at("ports").items()) {
    for (const auto& bit : port.at("bits")) {
      if (port.at("direction") == "output" && bit.is_number() && known.insert(bitName(bit)).second) outputs.push_back(bitName(bit));
    }
  }
  std::vector<std::string> ports = {result.clock};
  for (const auto* const list : {&inputs, &fromMacro, &outputs}) ports.insert(ports.end(), list->begin(), list->end());
  std::string powerPorts;
  for (const std::string& port : ports) powerPorts += (powerPorts.empty() ? "" : ", ") + port;
  std::vector<std::string> allInputs = {result.clock};
  allInputs.insert(allInputs.end(), inputs.begin(), inputs.end());
  allInputs.insert(allInputs.end(), fromMacro.begin(), fromMacro.end());
  writeFileAtomically(folder / "power.v", fmt::format("// {} with plain names. Written by kiln synth.\nmodule {} ({});\n{}{}{}{}endmodule\n", job.top, job.top, powerPorts,
                                                      listed("input", allInputs), listed("output", outputs), listed("wire", nets), gates));

  // Nets leave in words of 32: Yosys writes what goes to a port in one line, and Verilator reads 40,000 words of a line. The inputs are at least
  // 65 bits, so that they are an array of words whatever their number.
  const size_t words = (nets.size() + 31) / 32;
  std::string text = fmt::format("// {} with all of its nets as outputs. Written by kiln synth.\nmodule kiln_activity (input clk_i, input [{}:0] in", job.top,
                                 std::max<size_t>(inputs.size(), 65) - 1);
  for (size_t w = 0; w < words; ++w) text += fmt::format(",\n  output [31:0] nets_{}", w);
  text += ");\n" + listed("wire", nets) + fmt::format("  wire {} = clk_i;\n", result.clock);
  for (size_t i = 0; i < inputs.size(); ++i) text += fmt::format("  assign {} = in[{}];\n", inputs[i], i);
  for (size_t w = 0; w < words; ++w) {
    std::string word;
    for (size_t k = 32 * w + 32; k-- > 32 * w;) word += (word.empty() ? "" : ", ") + (k < nets.size() ? nets[k] : "1'b0");
    text += fmt::format("  assign nets_{} = {{{}}};\n", w, word);
  }
  writeFileAtomically(folder / "activity.v", text + gates + macros + "endmodule\n");
  return result;
}

double Activity::meanChanges() const {
  return changes.empty() ? 0 : std::accumulate(changes.begin(), changes.end(), 0.0) / static_cast<double>(changes.size());
}

namespace {

// Arguments: whether it is busy, warm-up, cycles, seed. Prints changes and ones of each net.
constexpr const char* kBench = R"(
}  // namespace

int main(int, char** argv) {
  const bool busy = argv[1][0] == '1';
  const unsigned long long warmUp = std::strtoull(argv[2], nullptr, 10), cycles = std::strtoull(argv[3], nullptr, 10);
  state = std::strtoull(argv[4], nullptr, 10);
  VerilatedContext context;
  context.randReset(2);
  context.randSeed(static_cast<int>(state) + 1);
  Vactivity model(&context);
  constexpr size_t kWords = (kNets + 31) / 32, kInputs = sizeof kKinds - 1;
  const std::vector<const uint32_t*> nets = netsOf(model);
  std::vector<uint32_t> before(kWords);
  std::vector<uint64_t> changes(32 * kWords), ones(32 * kWords);
  for (unsigned long long cycle = 0; cycle <= warmUp + cycles; ++cycle) {
    for (size_t i = 0; i < kInputs; ++i) {
      const bool random = next() >> 63;
      const bool bit = kKinds[i] == 'r' ? cycle >= 4 : kKinds[i] == 'y' ? true : !busy ? false : kKinds[i] == 'v' ? true : random;
      model.in[i / 32] = (model.in[i / 32] & ~(1u << i % 32)) | uint32_t{bit} << i % 32;
    }
    model.clk_i = 0;
    model.eval();
    for (size_t w = 0; w < kWords; ++w) {
      const uint32_t now = *nets[w];
      if (cycle > warmUp) {
        for (uint32_t x = now ^ before[w]; x != 0; x &= x - 1) ++changes[32 * w + std::countr_zero(x)];
        for (uint32_t x = now; x != 0; x &= x - 1) ++ones[32 * w + std::countr_zero(x)];
      }
      before[w] = now;
    }
    model.clk_i = 1;
    model.eval();
  }
  for (size_t i = 0; i < kNets; ++i) std::printf("%" PRIu64 " %" PRIu64 "\n", changes[i], ones[i]);
  return 0;
}
)";

Activity readActivity(const fs::path& log, size_t nets, uint64_t cycles) {
  Activity activity;
  std::istringstream in(readFile(log));
  for (uint64_t changes = 0, ones = 0; in >> changes >> ones;) {
    activity.changes.push_back(static_cast<double>(changes) / static_cast<double>(cycles));
    activity.ones.push_back(static_cast<double>(ones) / static_cast<double>(cycles));
  }
  if (activity.changes.size() != nets) {
    throw ToolFailure(fmt::format("the simulation counted {} of {} nets; its last lines:\n{}log: {}", activity.changes.size(), nets, lastLines(log, 4), log.string()));
  }
  return activity;
}

}  // namespace

ActivityRun simulateActivity(const Job& job, const PowerNetlist& netlist, const fs::path& folder, StepOutcome& outcome) {
  const Tool yosys = findTool("yosys"), verilator = findTool("verilator"), compiler = findTool("clang++");
  outcome.tools.insert(outcome.tools.end(), {yosys, verilator, compiler});
  // The cells become what they do, as in gates.v.
  writeFileAtomically(folder / "activity.ys",
                      fmt::format("read_verilog {0}/activity.v\nread_liberty -ignore_miss_func {1}\nread_verilog {2}/memory.v\n"
                                  "hierarchy -check -top kiln_activity\nproc\nflatten\nopt_expr\nopt_clean -purge\nwrite_verilog -noattr {0}/model.v\n",
                                  folder.string(), liberties(job.target).at(job.target.data.at("synthesis_corner")).string(), job.stepFolder("synthesis").string()));
  runTool(yosys, {"-q", "-s", (folder / "activity.ys").string()}, folder, folder / "activity.log");
  std::string words;
  for (size_t w = 0; w < (netlist.nets.size() + 31) / 32; ++w) words += fmt::format("{}\n  &model.nets_{}", w ? "," : "", w);
  writeFileAtomically(folder / "bench.cpp",
                      fmt::format("// Written by kiln synth: counts how often each net changes.\n#include <verilated.h>\n\n#include <bit>\n#include <cinttypes>\n#include <cstdio>\n"
                                  "#include <cstdlib>\n#include <vector>\n\n#include \"Vactivity.h\"\n\nnamespace {{\n\n{}"
                                  "constexpr char kKinds[] = \"{}\";  // of each input: r reset, v valid, y ready, d data\nconstexpr size_t kNets = {};\n"
                                  "std::vector<const uint32_t*> netsOf(const Vactivity& model) {{\n  return {{{}}};\n}}\n{}",
                                  kBenchRandom, netlist.inputs, netlist.nets.size(), words, kBench));
  verilate(verilator, folder, "Vactivity", "kiln_activity", {folder / "model.v"}, {});
  compileBench(verilator, compiler, folder, {"Vactivity"});
  ActivityRun run;
  run.cycles = kActivityCycles;
  for (const bool isBusy : {true, false}) {
    const std::string name = isBusy ? "busy" : "idle";
    const fs::path log = folder / (name + ".counts");
    const int status = runLogged({(folder / "bench").string(), isBusy ? "1" : "0", std::to_string(kWarmUpCycles), std::to_string(kActivityCycles), std::to_string(job.seed)}, folder, log);
    if (status != 0) throw ToolFailure(failureOf({"bench", folder / "bench", ""}, status, log));
    Activity& activity = isBusy ? run.busy : run.idle;
    activity = readActivity(log, netlist.nets.size(), kActivityCycles);
    outcome.outputs.push_back(log);
  }
  return run;
}

}  // namespace kiln::synth
