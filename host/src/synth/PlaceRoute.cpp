// Steps 4 and 5 of FPGAs: nextpnr and the bitstream.
#include <fmt/format.h>

#include <algorithm>

#include "Flow.h"
#include "ModuleClocks.h"
#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

// A block has more ports than a part has pins. Its inputs come from a shift register and its outputs go into a
// signature register, so that nothing is optimised away and all paths lie between registers.
std::string scanChain(const std::string& top, const Json& module) {
  uint64_t inputs = 0, outputs = 0;
  std::string connections;
  for (const auto& [name, port] : module.at("ports").items()) {
    const uint64_t width = port.at("bits").size();
    if (name == "clk_i") {
      connections += ", .clk_i(clk_i)";
    } else if (port.at("direction") == "input") {
      connections += fmt::format(", .{}(in[{}:{}])", name, inputs + width - 1, inputs);
      inputs += width;
    } else {
      connections += fmt::format(", .{}(out[{}:{}])", name, outputs + width - 1, outputs);
      outputs += width;
    }
  }
  return fmt::format(
      "// {0} between a shift register and a signature register. Written by kiln synth.\n"
      "module kiln_scan (input clk_i, input scan_i, output scan_o);\n"
      "  reg [{1}:0] in;\n  wire [{2}:0] out;\n  reg [{2}:0] signature;\n"
      "  always @(posedge clk_i) begin\n    in <= {{in, scan_i}};\n    signature <= out ^ {{signature, signature[{2}]}};\n"
      "  end\n  assign scan_o = signature[{2}];\n  {0} block ({3});\nendmodule\n",
      top, std::max<uint64_t>(inputs, 1) - 1, std::max<uint64_t>(outputs, 1) - 1, connections.substr(2));
}

std::vector<std::string> expandAll(const Json& words, const Values& values) {
  std::vector<std::string> result;
  for (const auto& word : words) result.push_back(expand(word.get<std::string>(), values));
  return result;
}

// The netlist with the scan chain around it.
fs::path wrap(const Job& job, const Tool& yosys, const Json& module, const fs::path& folder) {
  writeFileAtomically(folder / "scan.v", scanChain(job.top, module));
  std::string pass = job.target.data.at("family");
  writeFileAtomically(
      folder / "scan.ys",
      fmt::format("read_json {}\nread_verilog {}\nhierarchy -top kiln_scan\nflatten\n{} -top kiln_scan\nwrite_json {}\n",
                  (job.stepFolder("synthesis") / "netlist.json").string(), (folder / "scan.v").string(), pass,
                  (folder / "scan.json").string()));
  runTool(yosys, {"-q", "-s", (folder / "scan.ys").string()}, folder, folder / "scan.log");
  return folder / "scan.json";
}

}  // namespace

StepOutcome placeAndRoute(const Job& job, const fs::path& folder) {
  StepOutcome outcome;
  const Json& recipe = job.target.data.at("place_and_route");
  const Tool router = findTool(recipe.at("tool"));
  outcome.tools.push_back(router);
  fs::path netlist = job.stepFolder("synthesis") / "netlist.json";
  const Json modules = Json::parse(readFile(netlist)).at("modules");
  const bool isWrapped = job.pins.empty();
  if (isWrapped) {
    const Tool yosys = findTool("yosys");
    outcome.tools.push_back(yosys);
    netlist = wrap(job, yosys, modules.at(job.top), folder);
  }
  // YoWASP's tools see the folder that they run in, but not every path beside it: everything lies there.
  fs::copy_file(netlist, folder / "netlist.json", fs::copy_options::overwrite_existing);
  if (!isWrapped) fs::copy_file(job.pins, folder / "pins", fs::copy_options::overwrite_existing);
  const Values values = {{"NETLIST", "netlist.json"},
                         {"OUT", "."},
                         {"TOP", job.top},
                         {"PINS", "pins"},
                         {"SEED", std::to_string(job.seed)},
                         {"CLOCK_MHZ", fmt::format("{}", job.clockMhz)}};
  std::vector<std::string> arguments = expandAll(recipe.at("arguments"), values);
  for (const std::string& word : expandAll(recipe.at(isWrapped ? "without_pins" : "with_pins"), values)) {
    arguments.push_back(word);
  }
  if (job.isBoard && job.target.board.contains("place_and_route")) {
    for (const auto& word : job.target.board.at("place_and_route")) arguments.push_back(word.get<std::string>());
  }
  outcome.inputs = {job.stepFolder("synthesis") / "netlist.json"};
  if (!isWrapped) outcome.inputs.push_back(job.pins);
  runTool(router, arguments, folder, folder / "messages.log");

  const Json report = Json::parse(readFile(folder / "report.json"));
  double fmaxMhz = 0;
  for (const auto& [clock, entry] : report.at("fmax").items()) {
    const double achieved = entry.at("achieved");
    if (fmaxMhz == 0 || achieved < fmaxMhz) fmaxMhz = achieved;
  }
  // nextpnr leaves out what a clock network takes of the paths that go over one.
  if (const double networkPs = job.target.clockNetworkPs(); networkPs > 0) {
    for (const auto& [name, mhz] : clocksByModule(folder / "delays.sdf", [](const std::string&) { return ""; }, networkPs))
      fmaxMhz = std::min(fmaxMhz, mhz);
  }
  Json critical = Json::array();
  if (report.contains("critical_paths")) {
    // The longest path within one clock.
    double longest = -1;
    for (const auto& path : report["critical_paths"]) {
      if (path.at("from") != path.at("to")) continue;
      double delay = 0;
      for (const auto& part : path.at("path")) delay += part.at("delay").get<double>();
      if (delay > longest) longest = delay, critical = path.at("path");
    }
  }
  outcome.result = {{"fmax_mhz", fmaxMhz},
                    {"clock_mhz", job.clockMhz},
                    {"behind_scan_chain", isWrapped},
                    {"utilisation", report.value("utilization", Json::object())},
                    {"critical_path", critical}};
  outcome.outputs = {folder / "report.json", folder / "placed.json", folder / "delays.sdf"};
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".asc" || entry.path().extension() == ".config") outcome.outputs.push_back(entry);
  }
  return outcome;
}

StepOutcome makeBitstream(const Job& job, const fs::path& folder) {
  StepOutcome outcome;
  const Json& recipe = job.target.data.at("bitstream");
  if (job.pins.empty()) {
    // A block behind a scan chain is for measuring; its pins are nobody's.
    outcome.result = {{"bitstream", ""}, {"reason", "no pin constraints (--pins)"}};
    return outcome;
  }
  const Tool packer = findTool(recipe.at("tool"));
  outcome.tools.push_back(packer);
  // As for place and route.
  for (const auto& entry : fs::directory_iterator(job.stepFolder("place-and-route"))) {
    const fs::path extension = entry.path().extension();
    if (extension != ".asc" && extension != ".config") continue;
    fs::copy_file(entry.path(), folder / entry.path().filename(), fs::copy_options::overwrite_existing);
  }
  const Values values = {{"PLACED", "."}, {"OUT", "."}, {"TOP", job.top}};
  runTool(packer, expandAll(recipe.at("arguments"), values), folder, folder / "messages.log");
  const fs::path file = folder / expand(recipe.at("file").get<std::string>(), values);
  outcome.result = {{"bitstream", file.string()}, {"bytes", fs::file_size(file)}};
  outcome.outputs = {file};
  return outcome;
}

}  // namespace kiln::synth
