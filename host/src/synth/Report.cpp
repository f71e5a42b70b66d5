// The last step: what the steps measured, side by side, as JSON, text and a page with the placement.
#include <fmt/format.h>

#include <algorithm>

#include "Flow.h"
#include "ModuleClocks.h"
#include "Origin.h"
#include "Placement.h"
#include "kiln/AtomicFile.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

// Cell or net of each end, and what lies between, in terms of the source.
Json explain(const Json& path, const Origins& origins) {
  Json result = Json::array();
  for (const auto& part : path) {
    if (part.contains("cell")) {  // OpenSTA: one row a cell
      result.push_back({{"at_ns", part["time_ns"]}, {"delay_ns", part["delay_ns"]}, {"through", part["type"]},
                        {"name", part["cell"]}, {"source", origins.describe(part["cell"])}});
      continue;
    }
    if (!part.contains("net") && part.value("type", "") == "routing") continue;
    const std::string name = part.contains("net") ? part["net"].get<std::string>()
                                                  : part.at("to").at("cell").get<std::string>();
    result.push_back({{"delay_ns", part.at("delay")},
                      {"through", part.value("type", "")},
                      {"name", name},
                      {"source", origins.describe(name)}});
  }
  return result;
}

std::string endOf(const Json& path, bool first) {
  if (path.empty()) return "(nothing was timed)";
  const Json* best = nullptr;
  for (const auto& part : path) {
    const bool known = part.at("source") != part.at("name");
    if (known && (!best || !first)) best = &part;
    if (known && first) break;
  }
  return (best ? *best : first ? path.front() : path.back()).at("source");
}

std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) result += c == '<' ? "&lt;" : c == '&' ? "&amp;" : c == '>' ? "&gt;" : std::string(1, c);
  return result;
}

// What kilnc estimated of each module that it compiled, beside what the tools made of it, and the sum of those modules.
Json besideEstimates(const Json& estimate, const Json& modules, const Json& clocks, double fmaxMhz) {
  Json rows = Json::array();
  if (!estimate.is_object()) return rows;
  Json sum = Json::object();
  double slowest = 0;
  for (const auto& module : modules) {
    const auto found = estimate.at("modules").find(module.at("module").get<std::string>());
    if (found == estimate.at("modules").end()) continue;
    Json row = {{"module", module.at("module")}, {"estimated_fmax_mhz", found->at("fmax_mhz")}};
    if (const auto clock = clocks.find(module.at("module").get<std::string>()); clock != clocks.end()) row["fmax_mhz"] = *clock;
    const double estimated = found->at("fmax_mhz");
    slowest = slowest > 0 ? std::min(slowest, estimated) : estimated;
    for (const auto& [key, value] : found->items()) {
      if (!value.is_number() || !module.contains(key)) continue;
      row["estimated_" + key] = value;
      row[key] = module.at(key);
      sum["estimated_" + key] = sum.value("estimated_" + key, 0.0) + value.get<double>();
      sum[key] = sum.value(key, 0.0) + module.at(key).get<double>();
    }
    rows.push_back(row);
  }
  if (rows.empty()) return rows;
  Json last = {{"module", "all of these"}, {"estimated_fmax_mhz", slowest}};
  if (fmaxMhz > 0) last["fmax_mhz"] = fmaxMhz;
  for (const auto& [key, value] : sum.items()) last[key] = value;
  rows.push_back(last);
  return rows;
}

// A row of a table whose first column stands left; each column is as wide as its widest word.
std::string aligned(const std::vector<std::vector<std::string>>& rows) {
  std::vector<size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  }
  std::string text;
  for (const auto& row : rows) {
    for (size_t i = 0; i < row.size(); ++i) text += i == 0 ? fmt::format("{:<{}}", row[i], widths[i]) : fmt::format("  {:>{}}", row[i], widths[i]);
    text += "\n";
  }
  return text;
}

std::string rounded(const Json& value) { return fmt::format("{:.0f}", value.get<double>()); }

// Modules against resources: what kilnc estimated / what synthesis made of it; the clock of each, estimated / routed; then how many cells of
// each kind were placed.
std::string table(const Json& modules, const Json& total, const Json& estimates, const Json& clocks, const Json& placed) {
  std::vector<std::string> resources, kinds;
  for (const auto& [key, value] : total.items()) resources.push_back(key);
  for (const auto& [module, types] : placed.items()) {
    for (const auto& [kind, count] : types.items()) {
      if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
    }
  }
  std::sort(kinds.begin(), kinds.end());
  std::vector<std::vector<std::string>> rows(1);
  rows[0] = {"module", "instances"};
  rows[0].insert(rows[0].end(), resources.begin(), resources.end());
  if (!clocks.empty()) rows[0].push_back("MHz");
  for (const std::string& kind : kinds) rows[0].push_back("placed " + kind);
  const auto addRow = [&](const std::string& name, const Json& counts, const std::string& instances) {
    const auto estimate = std::find_if(estimates.begin(), estimates.end(), [&](const Json& row) { return row.at("module") == name; });
    std::vector<std::string> row = {name, instances};
    for (const std::string& resource : resources) {
      const bool isEstimated = estimate != estimates.end() && estimate->contains("estimated_" + resource);
      row.push_back((isEstimated ? rounded(estimate->at("estimated_" + resource)) : "-") + " / " + (counts.contains(resource) ? rounded(counts[resource]) : "-"));
    }
    if (!clocks.empty()) {
      const bool isEstimated = estimate != estimates.end();
      const Json measured = clocks.contains(name) ? clocks[name] : isEstimated ? estimate->value("fmax_mhz", Json()) : Json();
      row.push_back((isEstimated ? rounded(estimate->at("estimated_fmax_mhz")) : "-") + " / " + (measured.is_null() ? "-" : rounded(measured)));
    }
    for (const std::string& kind : kinds) {
      uint64_t sum = 0;
      for (const auto& [module, types] : placed.items()) {
        if (module == name || name == "total") sum += types.value(kind, uint64_t{0});
      }
      row.push_back(std::to_string(sum));
    }
    rows.push_back(row);
  };
  for (const auto& module : modules) addRow(module.at("module"), module, std::to_string(module.at("instances").get<uint64_t>()));
  for (const auto& [module, types] : placed.items()) {
    const bool isKnown = std::any_of(modules.begin(), modules.end(), [&](const Json& known) { return known.at("module") == module; });
    if (!isKnown) addRow(module, Json::object(), "");
  }
  addRow("total", total, "");
  if (!estimates.empty()) addRow("all of these", estimates.back(), "");
  if (!estimates.empty()) rows.back()[0] = "all estimated";
  return aligned(rows);
}

std::string pathText(const Json& path) {
  std::string text;
  for (const auto& part : path) {
    text += fmt::format("  {:>7.3f} ns  {:<18} {}\n", part.at("delay_ns").get<double>(), part.at("through").get<std::string>(),
                        part.at("source").get<std::string>());
  }
  return text;
}

// Each corner with its longest path in terms of the source, in the order slow, typical, fast where they have these names.
Json cornersOf(const Json& corners, const Origins& origins) {
  std::vector<std::string> names;
  for (const auto& [name, corner] : corners.items()) names.push_back(name);
  std::stable_sort(names.begin(), names.end(), [&](const std::string& a, const std::string& b) {
    return corners[a]["period_ns"].get<double>() > corners[b]["period_ns"].get<double>();
  });
  Json result = Json::object();
  for (const std::string& name : names) {
    const Json& corner = corners[name];
    const Json path = explain(corner.at("critical_path"), origins);
    result[name] = {{"slack_ns", corner["slack_ns"]},           {"period_ns", corner["period_ns"]},    {"fmax_mhz", corner["fmax_mhz"]},
                    {"hold_slack_ns", corner["hold_slack_ns"]}, {"critical_from", endOf(path, true)}, {"critical_to", endOf(path, false)}};
  }
  return result;
}

std::string cornersText(const Json& corners) {
  std::vector<std::vector<std::string>> rows = {{"corner"}, {"shortest period, ns"}, {"Fmax, MHz"}, {"slack of set-up, ns"}, {"slack of hold, ns"}};
  std::string paths, slowest, fastest;
  for (const auto& [name, corner] : corners.items()) {
    rows[0].push_back(name);
    const char* const keys[] = {"period_ns", "fmax_mhz", "slack_ns", "hold_slack_ns"};
    for (size_t i = 0; i < 4; ++i) rows[i + 1].push_back(corner[keys[i]].is_null() ? "-" : fmt::format("{:.3f}", corner[keys[i]].get<double>()));
    paths += fmt::format("  {}: from {}\n  {:>{}}    to {}\n", name, corner["critical_from"].get<std::string>(), "", name.size(), corner["critical_to"].get<std::string>());
    if (slowest.empty()) slowest = name;
    fastest = name;
  }
  std::string text = "\n" + aligned(rows);
  const Json& hold = corners[fastest]["hold_slack_ns"];
  text += fmt::format("set-up is decided by {} ({:.3f} ns of slack), hold, between registers, by {} ({})\n", slowest, corners[slowest]["slack_ns"].get<double>(), fastest,
                      hold.is_null() ? "no path" : fmt::format("{:.3f} ns of slack", hold.get<double>()));
  return text + "critical path by corner\n" + paths + "\n";
}

// Power and energies where there is a model of them, and a reason where there is none.
void addPower(const Job& job, Json& all) {
  for (const char* const key : {"power_mw", "energy_per_mac_pj", "energy_per_inference_nj", "energy_per_training_step_uj"}) all[key] = nullptr;
  if (job.target.isFpga()) {
    all["power"] = {{"reason", "none is given: no open model of the power of this part exists"}};
    return;
  }
  Json power = job.resultOf("power");
  if (!power.is_object()) {
    all["power"] = {{"reason", "not analysed"}};
    return;
  }
  all["power_mw"] = power.at("busy").at("total");
  all["energy_per_mac_pj"] = power.value("energy_per_mac_pj", Json());
  if (power.contains("inference")) {
    all["energy_per_inference_nj"] = power["inference"]["energy_nj"];
    all["energy_per_training_step_uj"] = power["training_step"]["energy_uj"];
  }
  all["power"] = power;
}

}  // namespace

StepOutcome writeReport(const Job& job, const fs::path& folder) {
  StepOutcome outcome;
  const Json synthesis = job.resultOf("synthesis"), equivalence = job.resultOf("equivalence");
  const Json timing = job.resultOf(job.target.isFpga() ? "place-and-route" : "timing");
  const Origins origins(sourcesOf(job), job.top);
  Json all = {{"target", job.target.name}, {"chip", job.chip}, {"top", job.top}};
  for (const auto& [key, value] : synthesis.at("total").items()) all[key] = value;
  const double fmaxMhz = timing.is_object() ? timing.at("fmax_mhz").get<double>() : 0.0;
  all["fmax_mhz"] = fmaxMhz;
  all["clock_mhz"] = job.clockMhz;
  all["slack_ns"] = fmaxMhz > 0 ? 1000 / job.clockMhz - 1000 / fmaxMhz : 0.0;
  all["timing_met"] = fmaxMhz >= job.clockMhz;
  all["equivalence"] = equivalence.is_object() ? equivalence.at("equivalence") : Json("not checked");
  all["equivalence_details"] = equivalence;
  all["modules"] = synthesis.at("modules");
  Json clocks = Json::object();
  const Json path = explain(timing.is_object() ? timing.at("critical_path") : Json::array(), origins);
  all["critical_path"] = {{"from", endOf(path, true)}, {"to", endOf(path, false)}, {"path", path}};
  std::vector<PlacedCell> placed;
  if (timing.contains("utilisation")) {
    const bool isWrapped = timing["behind_scan_chain"];
    placed = readPlacement(job.stepFolder("place-and-route") / "placed.json", origins, isWrapped);
    all["after_place_and_route"] = timing["utilisation"];
    all["placed_by_module"] = countPlaced(placed);
    clocks = clocksByModule(job.stepFolder("place-and-route") / "delays.sdf", [&](const std::string& cell) { return placedModule(cell, origins, isWrapped); },
                            job.target.clockNetworkPs());
    all["fmax_mhz_by_module"] = clocks;
  }
  all["estimates"] = besideEstimates(job.resultOf("sources").value("estimate", Json()), synthesis.at("modules"), clocks, fmaxMhz);
  if (timing.contains("corners")) all["corners"] = cornersOf(timing["corners"], origins);
  addPower(job, all);
  Json artifacts = Json::object();
  const fs::path netlist = job.stepFolder("synthesis") / "netlist.v";
  artifacts["netlist"] = netlist.string();
  if (job.target.isFpga()) {
    const Json bitstream = job.resultOf("bitstream");
    if (bitstream.is_object() && bitstream.at("bitstream") != "") artifacts["bitstream"] = bitstream.at("bitstream");
  }
  artifacts["report"] = (folder / "report.txt").string();
  artifacts["page"] = (folder / "report.html").string();
  artifacts["manifest"] = (job.folder / "manifest.json").string();
  all["artifacts"] = artifacts;

  std::string text = fmt::format("{} {} on {}\n\ncells by module: estimated by kilnc / after synthesis{}\n{}", job.chip, job.top, job.target.name,
                                 placed.empty() ? "" : " / after place and route",
                                 table(synthesis.at("modules"), synthesis.at("total"), all["estimates"], clocks, all.value("placed_by_module", Json::object())));
  if (timing.contains("utilisation")) {
    text += fmt::format("\nthe part after place and route{}\n",
                        timing.at("behind_scan_chain").get<bool>() ? ", scan chain in place of pins included" : "");
    for (const auto& [kind, use] : timing["utilisation"].items()) {
      if (use.at("used").get<uint64_t>() == 0) continue;
      text += fmt::format("{:<22} {:>9} of {}\n", kind, use["used"].get<uint64_t>(), use["available"].get<uint64_t>());
    }
  }
  if (!all["estimates"].empty()) {
    text += fmt::format("\nFmax estimated by kilnc {:.1f} MHz, {} {:.1f} MHz\n", all["estimates"].back().at("estimated_fmax_mhz").get<double>(),
                        job.target.isFpga() ? "after place and route" : "of the gates, without wires,", fmaxMhz);
  }
  text += fmt::format("\nFmax {:.1f} MHz, asked {:.1f} MHz: slack {:.3f} ns\n", fmaxMhz, job.clockMhz,
                      all["slack_ns"].get<double>());
  if (all.contains("corners")) text += cornersText(all["corners"]);
  text += fmt::format("critical path from {}\n                to {}\n{}", all["critical_path"]["from"].get<std::string>(),
                      all["critical_path"]["to"].get<std::string>(), pathText(path));
  text += all["power"].contains("busy") ? powerText(all["power"]) : fmt::format("\npower: {}\n", all["power"].at("reason").get<std::string>());
  text += fmt::format("\nnetlist against RTL: {}\n", all["equivalence"].get<std::string>());
  if (equivalence.is_object()) {
    text += fmt::format("  the whole, from reset on: {} cycles of random inputs, seed {}\n", equivalence.at("simulated_cycles").get<uint64_t>(),
                        equivalence.at("seed").get<unsigned>());
    if (const uint64_t undefined = equivalence.at("output_bits_never_defined"); undefined > 0) {
      text += fmt::format("  never defined: {} of {} output bits, which depend on what power-up leaves in registers and memories; from zeros, {} of them are those of the RTL in every cycle\n",
                          undefined, equivalence.at("output_bits").get<uint64_t>(), equivalence.at("output_bits_alike_from_zeros").get<uint64_t>());
    }
    for (const auto& module : equivalence.at("modules")) {
      text += fmt::format("  {:<22} {}, {}\n", module.at("module").get<std::string>(), module.at("proved").get<bool>() ? "proved" : "simulated",
                          module.at("reason").get<std::string>());
    }
  }
  writeFileAtomically(folder / "report.txt", text);

  const std::string picture = placed.empty() ? "" : "<h2>Placement</h2>\n" + drawPlacement(placed);
  writeFileAtomically(folder / "report.html",
                      fmt::format("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{0} on {1}</title>"
                                  "<style>body{{font-family:sans-serif;max-width:70em;margin:2em auto}}pre{{overflow:auto}}"
                                  "svg{{width:100%;max-height:60em}}</style><h1>{0} on {1}</h1>\n<pre>{2}</pre>\n{3}</html>\n",
                                  escaped(job.top), job.target.name, escaped(text), picture));
  outcome.result = all;
  outcome.outputs = {folder / "report.txt", folder / "report.html"};
  return outcome;
}

}  // namespace kiln::synth
