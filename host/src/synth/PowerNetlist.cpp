#include "Activity.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

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
  std::vector<std::string> inputs, outputs, fromMacro;  // of the top, of a macro's data
  for (const auto& [name, port] : top.at("ports").items()) {
    size_t index = 0;
    for (const auto& bit : port.at("bits")) {
      if (name == clock) {
        result.clock = bitName(bit);
        continue;
      }
      const bool isInput = port.at("direction") == "input";
      (isInput ? result.inputBits : result.outputBits).push_back({name, index++});
      (isInput ? inputs : outputs).push_back(bitName(bit));
      if (!isInput) continue;
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
  std::vector<std::string> driven;  // outputs that are neither constant, nor an input, nor another output
  for (const std::string& output : outputs) {
    if (output[0] == 'n' && known.insert(output).second) driven.push_back(output);
  }
  std::vector<std::string> ports = {result.clock};
  for (const auto* const list : {&inputs, &fromMacro, &driven}) ports.insert(ports.end(), list->begin(), list->end());
  std::string powerPorts;
  for (const std::string& port : ports) powerPorts += (powerPorts.empty() ? "" : ", ") + port;
  std::vector<std::string> allInputs = {result.clock};
  allInputs.insert(allInputs.end(), inputs.begin(), inputs.end());
  allInputs.insert(allInputs.end(), fromMacro.begin(), fromMacro.end());
  writeFileAtomically(folder / "power.v", fmt::format("// {} with plain names. Written by kiln synth.\nmodule {} ({});\n{}{}{}{}endmodule\n", job.top, job.top, powerPorts,
                                                      listed("input", allInputs), listed("output", driven), listed("wire", nets), gates));

  // Nets leave in words of 32, each through a probe: a net that were itself a bit of a word would be one net with the 31 others. Inputs
  // and outputs are at least 65 bits, so that they are arrays of words whatever their number.
  const std::string probe = "module kiln_probe (input [31:0] a_i, output [31:0] y_o);\n";
  writeFileAtomically(folder / "probe.v", "// Written by kiln synth.\n" + probe + "  assign y_o = a_i;\nendmodule\n");
  const size_t words = (nets.size() + 31) / 32, outputWords = std::max<size_t>((outputs.size() + 31) / 32, 3);
  std::string text = fmt::format("// {} with all of its nets as outputs. Written by kiln synth.\n(* blackbox *)\n{}endmodule\n"
                                 "module kiln_activity (input clk_i, input [{}:0] in, output [{}:0] out", job.top, probe,
                                 std::max<size_t>(inputs.size(), 65) - 1, 32 * outputWords - 1);
  for (size_t w = 0; w < words; ++w) text += fmt::format(",\n  output [31:0] nets_{}", w);
  text += ");\n" + listed("wire", nets) + fmt::format("  wire {} = clk_i;\n", result.clock);
  for (size_t i = 0; i < inputs.size(); ++i) text += fmt::format("  assign {} = in[{}];\n", inputs[i], i);
  const auto probeWord = [&](const std::vector<std::string>& from, size_t w, const std::string& name, const std::string& to) {
    std::string word;
    for (size_t k = 32 * w + 32; k-- > 32 * w;) word += (word.empty() ? "" : ", ") + (k < from.size() ? from[k] : "1'b0");
    text += fmt::format("  kiln_probe {} (.a_i({{{}}}), .y_o({}));\n", name, word, to);
  };
  for (size_t w = 0; w < outputWords; ++w) probeWord(outputs, w, fmt::format("probe_out_{}", w), fmt::format("out[{}:{}]", 32 * w + 31, 32 * w));
  for (size_t w = 0; w < words; ++w) probeWord(nets, w, fmt::format("probe_{}", w), fmt::format("nets_{}", w));
  writeFileAtomically(folder / "activity.v", text + gates + macros + "endmodule\n");
  return result;
}

}  // namespace kiln::synth
