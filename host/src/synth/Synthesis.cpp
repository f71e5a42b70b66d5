// Step 2: Yosys, the count of cells by module, and whether the part holds them.
#include <fmt/format.h>

#include <fnmatch.h>

#include <cmath>
#include <regex>
#include <sstream>

#include "Bench.h"
#include "Flow.h"
#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

const char* const kResources[] = {"luts", "ffs", "dsps", "brams"};

Values valuesOf(const Job& job, const fs::path& folder) {
  Values values = {{"TOP", job.top},
                   {"SOURCES", joined(sourcesOf(job))},
                   {"OUT", folder.string()},
                   {"SCRIPTS", job.target.isFpga() ? job.target.scripts().string() : folder.string()},
                   {"TARGET", job.target.folder.string()},
                   {"SHARED", (rootFolder() / "constraints").string()},
                   {"CLOCK_PS", std::to_string(std::lround(1e6 / job.clockMhz))}};
  if (!job.target.isFpga()) {
    const auto all = liberties(job.target);
    const std::string corner = job.target.data.at("synthesis_corner");
    values["LIBERTY"] = all.at(corner).string();
    values["MACRO_BITS"] = std::to_string(job.target.data.at("macro_bits").get<unsigned>());
    values["BUFFER"] = job.target.data.at("buffer").get<std::string>();
    values["DRIVER"] = job.target.data.at("abc").at("driver").get<std::string>();
    // ABC does not see what flip-flops, set-up and their loads cost, so its gates are sized for a part of the period.
    values["SIZING_PS"] =
        std::to_string(std::lround(1e6 / job.clockMhz * job.target.data.at("abc").at("sizing").get<double>()));
    values["LOAD"] = std::to_string(job.target.data.at("abc").at("load_ff").get<unsigned>());
  }
  return values;
}

// gates.v: the netlist and what its cells do, as Verilog that every simulator reads.
std::string gatesScript(const Job& job, const fs::path& folder) {
  std::string text = fmt::format("read_verilog {}\n", (folder / "netlist.v").string());
  if (job.target.isFpga()) {
    text += readFile(folder / "models.ys");
    // Other cells of the part stay what they are: a simulation brings its own models of them.
    for (const auto& model : job.target.data.value("simulation_models", Json::array())) {
      if (job.isBoard) text += fmt::format("read_verilog -lib {}\n", (rootFolder() / model.get<std::string>()).string());
    }
  } else {
    text += fmt::format("read_liberty -ignore_miss_func {}\nread_verilog {}\n",
                        liberties(job.target).at(job.target.data.at("synthesis_corner")).string(),
                        (folder / "memory.v").string());
  }
  return text + simulationScript(job.top, folder / "gates.v");
}

// Cells of a module by kind of resource; for gates: cells, flip-flops, area.
Json countCells(const Target& target, const Json& module) {
  Json counts;
  const Json& types = module.at("num_cells_by_type");
  if (!target.isFpga()) {
    uint64_t flipFlops = 0, macros = 0;
    for (const auto& [type, count] : types.items()) {
      for (const auto& pattern : target.data.at("ff_cells")) {
        if (fnmatch(pattern.get<std::string>().c_str(), type.c_str(), 0) == 0) flipFlops += count.get<uint64_t>();
      }
      if (plainModuleName(type) == "kiln_sram") macros += count.get<uint64_t>();
    }
    counts["cells"] = module.at("num_cells");
    counts["ffs"] = flipFlops;
    counts["memory_macros"] = macros;
    return counts;
  }
  for (const char* const resource : kResources) {
    uint64_t sum = 0;
    for (const auto& [pattern, weight] : target.data.at("cells").at(resource).items()) {
      for (const auto& [type, count] : types.items()) {
        if (fnmatch(pattern.c_str(), type.c_str(), 0) == 0) sum += count.get<uint64_t>() * weight.get<uint64_t>();
      }
    }
    counts[resource] = sum;
  }
  return counts;
}

// Area in um2 of each module without its instances of other modules, by its name in the statistics.
std::map<std::string, double> readAreas(const fs::path& file) {
  static const std::regex kArea(R"(\s*Chip area for module '(.*)': ([0-9.]+))");
  std::map<std::string, double> areas;
  std::istringstream lines(readFile(file));
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_match(line, match, kArea)) areas.emplace(match[1].str(), std::stod(match[2].str()));
  }
  return areas;
}

// How many times each module stands in the design, by walking the hierarchy from the top.
void countInstances(const Json& modules, const std::string& name, std::map<std::string, uint64_t>& instances) {
  ++instances[name];
  for (const auto& [type, count] : modules.at(name).at("num_cells_by_type").items()) {
    const std::string key = modules.contains("\\" + type) ? "\\" + type : type;
    if (!modules.contains(key)) continue;
    for (uint64_t i = 0; i < count.get<uint64_t>(); ++i) countInstances(modules, key, instances);
  }
}

// Every instance of every module that computes something in the RTL has cells in the netlist.
void checkNothingVanished(const Job& job, const Json& rtl, const Json& netlist,
                          const std::map<std::string, uint64_t>& instances, const fs::path& log) {
  std::map<std::string, uint64_t> expected;
  countInstances(rtl, "\\" + job.top, expected);
  std::string lost;
  for (const auto& [name, count] : expected) {
    if (rtl.at(name).at("num_cells") == 0) continue;  // wires alone
    const auto found = instances.find(name);
    const uint64_t left = found == instances.end() || netlist.at(name).at("num_cells") == 0 ? 0 : found->second;
    if (left < count) lost += fmt::format("{}{} ({} of {} left)", lost.empty() ? "" : ", ", plainModuleName(name), left, count);
  }
  if (lost.empty()) return;
  throw ToolFailure(fmt::format("synthesis left no cell of {}: nothing of it reaches an output of {}\n"
                                "fix: connect its outputs, or take it out of the design\nlog: {}",
                                lost, job.top, log.string()));
}

// The targets whose part would hold `total`.
std::string targetsThatFit(const Json& total) {
  std::string names;
  for (const Target& target : allTargets()) {
    if (!target.isFpga()) continue;
    bool fits = true;
    for (const char* const resource : kResources) {
      fits &= total.at(resource).get<uint64_t>() <= target.data.at("capacity").at(resource).get<uint64_t>();
    }
    if (fits) names += (names.empty() ? "" : " or ") + target.name;
  }
  return names;
}

void checkCapacity(const Job& job, const Json& total) {
  if (!job.target.isFpga()) return;
  std::string excess;
  for (const char* const resource : kResources) {
    const uint64_t needed = total.at(resource), there = job.target.data.at("capacity").at(resource);
    if (needed <= there) continue;
    excess += fmt::format("{}{} {} of {} ({} too many)", excess.empty() ? "" : ", ", needed, resource, there,
                          needed - there);
  }
  if (excess.empty()) return;
  const std::string others = targetsThatFit(total);
  throw UserError(fmt::format("{} does not fit {}: it needs {}\nfix: use a smaller --chip{}", job.top,
                              job.target.data.at("part").get<std::string>(), excess,
                              others.empty() ? "" : ", or --target " + others + ", which hold it"));
}

// A board's top must still hold the whole chip: board.json says of which modules at least how many cells are there.
void checkPresence(const Job& job, const Json& modules) {
  if (!job.isBoard) return;
  for (const auto& [name, limits] : job.target.board.at("least_cells").items()) {
    for (const auto& [resource, least] : limits.items()) {
      uint64_t found = 0;
      for (const auto& module : modules) {
        if (module.at("module").get<std::string>() == name) found += module.at(resource).get<uint64_t>() * module.at("instances").get<uint64_t>();
      }
      if (found >= least.get<uint64_t>()) continue;
      throw ToolFailure(fmt::format("module {} became {} {}, at least {} are expected: a part of it was optimised away\n"
                                    "fix: look in yosys-full.log for what removed it; what may go is said by least_cells of {}",
                                    name, found, resource, least.get<uint64_t>(),
                                    (job.target.folder / "board.json").string()));
    }
  }
}

}  // namespace

Json readCells(const fs::path& file) {
  std::string text = readFile(file);
  // Yosys 0.23 writes the tree of a hierarchy into its JSON, as text between the modules and the sum of the design.
  if (const size_t end = text.find("\n   },\n"); end != std::string::npos) text = text.substr(0, end) + "\n   }\n}\n";
  try {
    return Json::parse(text);
  } catch (const nlohmann::json::exception& error) {
    throw ToolFailure(fmt::format("yosys wrote statistics that are no JSON: {}: {}", file.string(), error.what()));
  }
}

StepOutcome synthesize(const Job& job, const fs::path& folder) {
  StepOutcome outcome;
  const Tool yosys = findTool("yosys");
  outcome.tools.push_back(yosys);
  const Values values = valuesOf(job, folder);
  const fs::path scripts = job.target.scripts();
  outcome.inputs = sourcesOf(job);
  if (job.target.isFpga()) outcome.inputs.push_back(rootFolder() / "constraints/signed_compare.v");
  for (const auto& entry : fs::directory_iterator(scripts)) {
    if (entry.path().extension() == ".json") continue;
    expandFile(entry.path(), folder / entry.path().filename(), [&] {
      Values all = values;
      for (const char* const later : {"NETLIST", "CLOCK_NS", "LIBERTIES", "CLOCK"}) all[later] = fmt::format("@{}@", later);
      return all;
    }());
    outcome.inputs.push_back(entry.path());
  }
  elaborate(folder, yosys, outcome);
  const fs::path log = folder / "yosys.log";
  runTool(yosys, {"-q", "-l", (folder / "yosys-full.log").string(), "-s", (folder / "synthesis.ys").string()}, folder,
          log);

  writeFileAtomically(folder / "gates.ys", gatesScript(job, folder));
  runTool(yosys, {"-q", "-s", (folder / "gates.ys").string()}, folder, folder / "gates.log");

  const Json cells = readCells(folder / "cells.json");
  const Json& modules = cells.at("modules");
  std::map<std::string, uint64_t> instances;
  countInstances(modules, "\\" + job.top, instances);
  checkNothingVanished(job, readCells(folder / "rtl.json").at("modules"), modules, instances, folder / "yosys-full.log");
  const auto areas = job.target.isFpga() ? std::map<std::string, double>() : readAreas(folder / "area.txt");
  Json list = Json::array();
  Json total = Json::object();
  for (const auto& [name, count] : instances) {
    Json entry = {{"module", plainModuleName(name)}, {"id", name}, {"instances", count}};
    Json counts = countCells(job.target, modules.at(name));
    if (!job.target.isFpga()) {
      const auto area = areas.find(name);  // Yosys names no area of modules that only hold others
      counts["area_um2"] = area == areas.end() ? 0.0 : area->second;
    }
    for (const auto& [key, value] : counts.items()) {
      entry[key] = value;
      if (value.is_number_float()) {
        total[key] = total.value(key, 0.0) + value.get<double>() * static_cast<double>(count);
      } else {
        total[key] = total.value(key, uint64_t{0}) + value.get<uint64_t>() * count;
      }
    }
    list.push_back(entry);
  }
  outcome.result = {{"modules", list}, {"total", total}};
  outcome.outputs = {folder / "netlist.v", folder / "gates.v", folder / "netlist.json", folder / "cells.json",
                     folder / "rtl.il", folder / "rtl.json", folder / "modules.il"};
  checkCapacity(job, total);
  checkPresence(job, list);
  return outcome;
}

}  // namespace kiln::synth
