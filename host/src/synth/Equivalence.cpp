// Step 3: the netlist against the RTL. Each module is proved where Yosys can; the whole is simulated: both Verilated, the same
// random inputs, every output compared in every cycle from which on the RTL defines it.
//
// What a register holds before anything is written to it is the tools' to choose: of a data register that only ever gets 7, Yosys
// makes the constant 7, which is right and isn't the 0 that a simulator begins with. So the RTL is simulated twice, from all
// zeros and from all ones: an output bit on which both agree is compared.
#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "Bench.h"
#include "Flow.h"
#include "Proof.h"
#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

// Several resets and epochs of the test bench.
constexpr uint64_t kCyclesFromReset = 20'000;

struct Port {
  std::string name;
  bool isInput = false;
  size_t widthBits = 0;
};

std::vector<Port> portsOf(const Json& module) {
  std::vector<Port> ports;
  for (const auto& [name, port] : module.at("ports").items()) {
    ports.push_back({name, port.at("direction") == "input", port.at("bits").size()});
  }
  return ports;
}

// Lists of statements for the test bench, one per port.
std::string portStatements(const Job& job, const std::vector<Port>& ports) {
  std::string text;
  for (const Port& port : ports) {
    if (port.name == clockPort(job) || port.name == "rst_ni") continue;
    if (job.isBoard && port.name == job.target.board.at("serial_in").get<std::string>()) {
      text += fmt::format("  zeros.{0} = ones.{0} = gate.{0} = host.level();\n", port.name);
    } else if (port.isInput) {
      text += fmt::format("  fill(zeros.{0}, {1}); ones.{0} = gate.{0} = zeros.{0};\n", port.name, port.widthBits);
    }
  }
  text += "}\nbool compare(Vgold& zeros, Vgold& ones, Vgate& gate, uint64_t cycle) {\n  bool same = true;\n";
  size_t bit = 0;
  for (const Port& port : ports) {
    if (port.isInput) continue;
    text += fmt::format("  same &= equal(\"{0}\", zeros.{0}, ones.{0}, gate.{0}, {1}, {2}, cycle);\n", port.name, port.widthBits, bit);
    bit += port.widthBits;
  }
  return text + fmt::format("  return same;\n}}\nconstexpr size_t kOutputBits = {};\n", bit);
}

constexpr const char* kBenchHead = R"(// Written by kiln synth: RTL and netlist side by side.
#include <verilated.h>

#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "Vgate.h"
#include "Vgold.h"

namespace {

)";

constexpr const char* kBenchInputs = R"(// How dense the ones are changes from epoch to epoch: uniform, few, many, or none at all.
unsigned density;
uint32_t word() {
  const uint64_t a = next();
  const uint32_t low = static_cast<uint32_t>(a), high = static_cast<uint32_t>(a >> 32);
  switch (density) {
    case 0: return low;
    case 1: return low & high;
    case 2: return low & high & static_cast<uint32_t>(next());
    case 3: return low | high;
    default: return a % 4 == 0 ? high : 0;
  }
}
template <class T>
void fill(T& port, unsigned bits) {
  auto* const bytes = reinterpret_cast<unsigned char*>(&port);
  for (unsigned at = 0; at < sizeof port; at += 4) {
    uint32_t value = word();
    const unsigned left = bits > 8 * at ? bits - 8 * at : 0;
    if (left < 32) value &= (1u << left) - 1;
    std::memcpy(bytes + at, &value, sizeof port - at < 4 ? sizeof port - at : 4);
  }
}
std::vector<uint64_t> sawOne, sawZero;  // cycles, of each output bit as far as it is defined
std::vector<bool> parts;                // of each output bit: where it is not defined, the netlist is once not the RTL from zeros
template <class T>
bool bitOf(const T& port, unsigned i) {
  return reinterpret_cast<const unsigned char*>(&port)[i / 8] >> i % 8 & 1;
}
template <class T>
bool equal(const char* name, const T& zeros, const T& ones, const T& gate, unsigned bits, unsigned first, uint64_t cycle) {
  for (unsigned i = 0; i < bits; ++i) {
    const bool expected = bitOf(zeros, i);
    if (bitOf(ones, i) != expected) {
      if (bitOf(gate, i) != expected) parts[first + i] = true;
      continue;
    }
    ++(expected ? sawOne : sawZero)[first + i];
    if (bitOf(gate, i) == expected) continue;
    std::printf("mismatch cycle %" PRIu64 " output %s[%u]: RTL %d, netlist %d\n", cycle, name, i, expected, !expected);
    return false;
  }
  return true;
}
void randomise(Vgold& zeros, Vgold& ones, Vgate& gate) {
)";

constexpr const char* kBenchTail = R"(
}  // namespace

int main(int, char** argv) {
  const uint64_t cycles = std::strtoull(argv[1], nullptr, 10);
  state = std::strtoull(argv[2], nullptr, 10);
  sawOne.resize(kOutputBits);
  sawZero.resize(kOutputBits);
  parts.resize(kOutputBits);
  VerilatedContext zerosContext, onesContext, gateContext;
  onesContext.randReset(1);
  Vgold zeros(&zerosContext), ones(&onesContext);
  Vgate gate(&gateContext);
  bool same = true;
  uint64_t cycle = 0;
  constexpr uint64_t kEpochCycles = 2048;
  uint64_t resetUntil = 4;
  for (; cycle < cycles && same; ++cycle) {
    if (cycle % kEpochCycles == 0) {
      density = next() % 5;
      if (next() % 4 == 0) resetUntil = cycle + 4;
    }
    zeros.CLOCK = ones.CLOCK = gate.CLOCK = 0;
    RESET
    randomise(zeros, ones, gate);
    zeros.eval();
    ones.eval();
    gate.eval();
    // Before the first edge in reset, registers hold what power-up gave them.
    if (cycle >= 4) same = compare(zeros, ones, gate, cycle);
    zeros.CLOCK = ones.CLOCK = gate.CLOCK = 1;
    zeros.eval();
    ones.eval();
    gate.eval();
  }
  size_t toggled = 0, undefined = 0, alike = 0;
  for (size_t i = 0; i < kOutputBits; ++i) {
    toggled += sawOne[i] != 0 && sawZero[i] != 0;
    const bool isUndefined = sawOne[i] == 0 && sawZero[i] == 0;
    undefined += isUndefined;
    alike += isUndefined && !parts[i];
  }
  std::printf("cycles %" PRIu64 " outputs %zu changed %zu undefined %zu alike %zu\n", cycle, kOutputBits, toggled, undefined, alike);
  return same ? 0 : 1;
}
)";

}  // namespace

StepOutcome checkEquivalence(const Job& job, const fs::path& folder) {
  StepOutcome outcome;
  const Tool yosys = findTool("yosys"), verilator = findTool("verilator"), compiler = findTool("clang++");
  outcome.tools = {yosys, verilator, compiler};
  const fs::path synthesis = job.stepFolder("synthesis");
  outcome.inputs = sourcesOf(job);
  for (const char* const file : {"gates.v", "rtl.il", "rtl.json", "modules.il", "cells.json"}) outcome.inputs.push_back(synthesis / file);

  const Json netlist = Json::parse(readFile(synthesis / "netlist.json"));
  const std::vector<Port> ports = portsOf(netlist.at("modules").at(job.top));
  const auto has = [&](const char* name) {
    return std::any_of(ports.begin(), ports.end(), [&](const Port& port) { return port.name == name; });
  };
  const std::string clock = clockPort(job);
  if (!has(clock.c_str())) {
    throw UserError(fmt::format("{} has no port {}, so it cannot be simulated beside its netlist\n"
                                "fix: name the clock {}, or end before this step with --to synthesis",
                                job.top, clock, clock));
  }
  const std::vector<ModuleProof> proofs = proveModules(job, yosys, netlist, folder);
  const bool isProved = !proofs.empty() && std::all_of(proofs.begin(), proofs.end(), [](const ModuleProof& proof) { return proof.proved; });
  // What is proved never parts once it agrees: simulation has to show only that it agrees from reset on.
  const uint64_t simulated = isProved ? std::min(job.cycles, kCyclesFromReset) : job.cycles;
  std::string tail = kBenchTail;
  for (size_t at; (at = tail.find("CLOCK")) != std::string::npos;) tail.replace(at, 5, clock);
  tail.replace(tail.find("RESET"), 5, has("rst_ni") ? "zeros.rst_ni = ones.rst_ni = gate.rst_ni = cycle >= resetUntil;" : "");
  std::string bench = std::string(kBenchHead) + kBenchRandom + kBenchInputs;
  if (job.isBoard) {
    const size_t before = bench.find("void randomise(");
    bench.insert(before, serialHost(job.target.board));
  }
  writeFileAtomically(folder / "bench.cpp", bench + portStatements(job, ports) + tail);
  std::vector<fs::path> models;
  for (const auto& model : job.target.data.value("simulation_models", Json::array())) {
    if (job.isBoard) models.push_back(rootFolder() / model.get<std::string>());
  }
  outcome.inputs.insert(outcome.inputs.end(), models.begin(), models.end());
  std::vector<fs::path> gold = sourcesOf(job), gate = {synthesis / "gates.v"};
  gold.insert(gold.end(), models.begin(), models.end());
  gate.insert(gate.end(), models.begin(), models.end());
  verilate(verilator, folder, "Vgold", job.top, gold, {"--x-assign", "unique", "--x-initial", "unique"});
  verilate(verilator, folder, "Vgate", job.top, gate, {"--x-assign", "0", "--x-initial", "0", kNoLoops});
  compileBench(verilator, compiler, folder, {"Vgold", "Vgate"});
  const int status = runLogged({(folder / "bench").string(), std::to_string(simulated), std::to_string(job.seed)},
                               folder, folder / "simulation.log");
  const std::string log = readFile(folder / "simulation.log");
  if (status != 0) {
    throw ToolFailure(fmt::format("the netlist of {} differs from its RTL:\n{}log: {}\nrepeat: {} {} {}", job.top,
                                  lastLines(folder / "simulation.log", 4), (folder / "simulation.log").string(),
                                  (folder / "bench").string(), simulated, job.seed));
  }
  std::istringstream summary(log.substr(log.rfind("cycles ")));
  std::string label;
  uint64_t cycles = 0, outputs = 0, changed = 0, undefined = 0, alike = 0;
  summary >> label >> cycles >> label >> outputs >> label >> changed >> label >> undefined >> label >> alike;
  if (outputs > 0 && undefined == outputs) {
    throw UserError(fmt::format("no output of {} is ever defined: its {} bits depend on what power-up leaves in its registers, so there was nothing to compare in {} cycles\n"
                                "fix: reset these registers (port rst_ni), or give them initial values", job.top, outputs, cycles));
  }
  Json modules = Json::array();
  for (const ModuleProof& proof : proofs) {
    modules.push_back({{"module", proof.module}, {"proved", proof.proved}, {"reason", proof.reason}});
  }
  outcome.result = {{"equivalence", isProved ? "proved" : fmt::format("simulated {} cycles", cycles)},
                    {"simulated_cycles", cycles},
                    {"seed", job.seed},
                    {"output_bits", outputs},
                    {"output_bits_that_changed", changed},
                    {"output_bits_never_defined", undefined},
                    {"output_bits_alike_from_zeros", alike},
                    {"modules", modules}};
  outcome.outputs = {folder / "bench.cpp"};
  return outcome;
}

}  // namespace kiln::synth
