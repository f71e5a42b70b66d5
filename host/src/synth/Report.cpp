// The last step: what the steps measured, side by side, as JSON, text and a page with the placement.
#include <fmt/format.h>

#include <regex>

#include "Flow.h"
#include "Origin.h"
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

struct Spot {
  int x = 0, y = 0;
  std::string module;
};

// Cells with their tile, from NEXTPNR_BEL of the placed netlist, and the process that each belongs to.
std::vector<Spot> placement(const fs::path& file, const std::string& top) {
  std::vector<Spot> spots;
  const Json modules = Json::parse(readFile(file)).at("modules");
  static const std::regex kTile(R"(X(\d+)/Y(\d+)/.*)");
  static const std::regex kInstance(R"((?:^|\.)(u_\w+)\.(?!u_))");
  for (const auto& [name, module] : modules.items()) {
    for (const auto& [cell, data] : module.at("cells").items()) {
      const std::string bel = data.value("attributes", Json::object()).value("NEXTPNR_BEL", "");
      std::smatch tile, instance;
      if (!std::regex_match(bel, tile, kTile)) continue;
      spots.push_back({std::stoi(tile[1]), std::stoi(tile[2]),
                       std::regex_search(cell, instance, kInstance) ? instance[1].str() : top});
    }
  }
  return spots;
}

std::string drawPlacement(const std::vector<Spot>& spots) {
  int width = 1, height = 1;
  std::map<std::string, size_t> modules;
  std::map<std::pair<int, int>, std::map<std::string, unsigned>> tiles;
  for (const Spot& spot : spots) {
    width = std::max(width, spot.x + 1), height = std::max(height, spot.y + 1);
    modules.emplace(spot.module, 0);
    ++tiles[{spot.x, spot.y}][spot.module];
  }
  size_t index = 0;
  for (auto& [name, number] : modules) number = index++;
  const auto colour = [&](const std::string& module) {
    return fmt::format("hsl({},65%,45%)", modules.at(module) * 360 / modules.size());
  };
  constexpr int kTile = 8;
  std::string svg = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" style=\"background:#f4f4f0\">\n",
                                width * kTile, height * kTile);
  for (const auto& [at, inside] : tiles) {
    auto most = inside.begin();
    unsigned cells = 0;
    for (auto i = inside.begin(); i != inside.end(); ++i) {
      cells += i->second;
      if (i->second > most->second) most = i;
    }
    svg += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"7\" height=\"7\" fill=\"{}\" opacity=\"{:.2f}\"><title>{}</title></rect>\n",
                       at.first * kTile, (height - 1 - at.second) * kTile, colour(most->first),
                       0.35 + 0.65 * std::min(1.0, cells / 8.0), most->first);
  }
  svg += "</svg>\n<p>";
  for (const auto& [name, number] : modules) svg += fmt::format("<span style=\"color:{}\">&#9632;</span> {} ", colour(name), name);
  return svg + "</p>\n";
}

std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) result += c == '<' ? "&lt;" : c == '&' ? "&amp;" : c == '>' ? "&gt;" : std::string(1, c);
  return result;
}

// Rows of modules against columns of counts.
std::string table(const Json& modules, const Json& total) {
  std::vector<std::string> columns;
  for (const auto& [key, value] : total.items()) columns.push_back(key);
  std::string text = fmt::format("{:<22} {:>9}", "module", "instances");
  for (const std::string& column : columns) text += fmt::format(" {:>13}", column);
  text += "\n";
  const auto number = [](const Json& value) {
    return value.is_number_float() ? fmt::format("{:.0f}", value.get<double>()) : std::to_string(value.get<uint64_t>());
  };
  for (const auto& module : modules) {
    text += fmt::format("{:<22} {:>9}", module.at("module").get<std::string>(), module.at("instances").get<uint64_t>());
    for (const std::string& column : columns) text += fmt::format(" {:>13}", number(module.at(column)));
    text += "\n";
  }
  text += fmt::format("{:<22} {:>9}", "total", "");
  for (const std::string& column : columns) text += fmt::format(" {:>13}", number(total.at(column)));
  return text + "\n";
}

// What kilnc estimated beside what the tools made of it, for the modules that both know, and the sum of those.
Json besideEstimates(const Json& estimate, const Json& modules, double fmaxMhz) {
  Json rows = Json::array();
  if (!estimate.is_object()) return rows;
  const Json& total = estimate.at("total");
  Json sum = Json::object();
  for (const auto& module : modules) {
    const auto found = estimate.at("modules").find(module.at("module").get<std::string>());
    if (found == estimate.at("modules").end()) continue;
    Json row = {{"module", module.at("module")}, {"estimated_fmax_mhz", found->at("fmax_mhz")}};
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
  Json last = {{"module", "all of these"}, {"estimated_fmax_mhz", total.at("fmax_mhz")}};
  if (fmaxMhz > 0) last["fmax_mhz"] = fmaxMhz;
  for (const auto& [key, value] : sum.items()) last[key] = value;
  rows.push_back(last);
  return rows;
}

std::string estimatesText(const Json& rows) {
  if (rows.empty()) return "";
  std::vector<std::string> columns;
  for (const auto& [key, value] : rows.back().items()) {
    if (key.rfind("estimated_", 0) == 0 && key != "estimated_fmax_mhz") columns.push_back(key.substr(10));
  }
  std::string text = fmt::format("\nestimated by kilnc, and after synthesis\n{:<22} {:>13}", "module", "Fmax, MHz");
  for (const std::string& column : columns) text += fmt::format(" {:>20}", column);
  text += "\n";
  for (const auto& row : rows) {
    text += fmt::format("{:<22} {:>13.1f}", row.at("module").get<std::string>(), row.at("estimated_fmax_mhz").get<double>());
    for (const std::string& column : columns) {
      text += fmt::format(" {:>20}", fmt::format("{:.0f} / {:.0f}", row.at("estimated_" + column).get<double>(), row.at(column).get<double>()));
    }
    text += "\n";
  }
  return text;
}

std::string pathText(const Json& path) {
  std::string text;
  for (const auto& part : path) {
    text += fmt::format("  {:>7.3f} ns  {:<18} {}\n", part.at("delay_ns").get<double>(), part.at("through").get<std::string>(),
                        part.at("source").get<std::string>());
  }
  return text;
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
  const Json sources = job.resultOf("sources");
  all["estimates"] = besideEstimates(sources.value("estimate", Json()), synthesis.at("modules"), fmaxMhz);
  const Json path = explain(timing.is_object() ? timing.at("critical_path") : Json::array(), origins);
  all["critical_path"] = {{"from", endOf(path, true)}, {"to", endOf(path, false)}, {"path", path}};
  if (timing.contains("utilisation")) all["after_place_and_route"] = timing["utilisation"];
  if (timing.contains("corners")) {
    Json corners = Json::object();
    for (const auto& [name, corner] : timing["corners"].items()) {
      corners[name] = {{"slack_ns", corner["slack_ns"]}, {"period_ns", corner["period_ns"]}, {"fmax_mhz", corner["fmax_mhz"]}};
    }
    all["corners"] = corners;
  }
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

  std::string text = fmt::format("{} {} on {}\n\nafter synthesis\n{}", job.chip, job.top, job.target.name,
                                 table(synthesis.at("modules"), synthesis.at("total")));
  text += estimatesText(all["estimates"]);
  if (timing.contains("utilisation")) {
    text += fmt::format("\nafter place and route{}\n",
                        timing.at("behind_scan_chain").get<bool>() ? ", scan chain in place of pins included" : "");
    for (const auto& [kind, use] : timing["utilisation"].items()) {
      if (use.at("used").get<uint64_t>() == 0) continue;
      text += fmt::format("{:<22} {:>9} of {}\n", kind, use["used"].get<uint64_t>(), use["available"].get<uint64_t>());
    }
  }
  text += fmt::format("\nFmax {:.1f} MHz, asked {:.1f} MHz: slack {:.3f} ns\n", fmaxMhz, job.clockMhz,
                      all["slack_ns"].get<double>());
  if (all.contains("corners")) {
    for (const auto& [name, corner] : all["corners"].items()) {
      text += fmt::format("  {:<10} {:.3f} ns, {:.1f} MHz\n", name, corner["period_ns"].get<double>(),
                          corner["fmax_mhz"].get<double>());
    }
  }
  text += fmt::format("critical path from {}\n                to {}\n{}", all["critical_path"]["from"].get<std::string>(),
                      all["critical_path"]["to"].get<std::string>(), pathText(path));
  text += fmt::format("\nnetlist against RTL: {}\n", all["equivalence"].get<std::string>());
  if (equivalence.is_object()) {
    text += fmt::format("  the whole, from reset on: {} cycles of random inputs, seed {}\n", equivalence.at("simulated_cycles").get<uint64_t>(),
                        equivalence.at("seed").get<unsigned>());
    for (const auto& module : equivalence.at("modules")) {
      text += fmt::format("  {:<22} {}, {}\n", module.at("module").get<std::string>(), module.at("proved").get<bool>() ? "proved" : "simulated",
                          module.at("reason").get<std::string>());
    }
  }
  writeFileAtomically(folder / "report.txt", text);

  std::string picture;
  if (job.target.isFpga() && timing.is_object()) {
    picture = "<h2>Placement</h2>\n" + drawPlacement(placement(job.stepFolder("place-and-route") / "placed.json", job.top));
  }
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
