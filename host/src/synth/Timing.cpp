// Step 4 of gates: OpenSTA in every corner.
#include <fmt/format.h>

#include <algorithm>
#include <regex>
#include <sstream>

#include "Flow.h"
#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

// The cells of the first (longest) path that a report shows: {"cell", "type", "delay_ns", "time_ns"}.
Json pathIn(const std::string& report) {
  Json path = Json::array();
  static const std::regex kRow(R"(^.*?\s(-?[0-9.]+)\s+(-?[0-9.]+) [v^] (\S+) \((\w+)\)\s*$)");
  std::istringstream lines(report);
  for (std::string line; std::getline(lines, line);) {
    if (line.find("data arrival time") != std::string::npos) break;
    std::smatch match;
    if (std::regex_match(line, match, kRow)) {
      path.push_back({{"cell", match[3].str()},
                      {"type", match[4].str()},
                      {"delay_ns", std::stod(match[1].str())},
                      {"time_ns", std::stod(match[2].str())}});
    }
  }
  return path;
}

// Of the shortest path between registers; null when there is none.
Json holdSlackIn(const std::string& report) {
  static const std::regex kSlack(R"(\n\s+(-?[0-9.]+)\s+slack )");
  std::smatch match;
  const std::string part = report.substr(std::min(report.find("hold between registers"), report.size()));
  if (!std::regex_search(part, match, kSlack)) return nullptr;
  return std::stod(match[1]);
}

}  // namespace

StepOutcome analyseTiming(const Job& job, const fs::path& folder) {
  StepOutcome outcome;
  const Tool sta = findTool("sta");
  outcome.tools.push_back(sta);
  const fs::path synthesis = job.stepFolder("synthesis");
  outcome.inputs = {synthesis / "timing.v"};
  const double periodNs = 1000 / job.clockMhz;
  Json corners = Json::object();
  for (const auto& [corner, liberty] : liberties(job.target)) {
    const Values values = {{"LIBERTIES", liberty.string()},
                           {"NETLIST", (synthesis / "timing.v").string()},
                           {"TOP", job.top},
                           {"CLOCK_NS", fmt::format("{:.4f}", periodNs)}};
    const fs::path script = folder / (corner + ".tcl"), log = folder / (corner + ".log");
    expandFile(job.target.scripts() / "timing.tcl", script, values);
    runTool(sta, {"-no_splash", script.string()}, folder, log);
    const std::string report = readFile(log);
    const size_t at = report.find("worst_slack_ns ");
    // OpenSTA goes on after errors and ends with status 0.
    if (at == std::string::npos || report.find("Error:") != std::string::npos) {
      throw ToolFailure(fmt::format("{} found errors in corner {}; its last lines:\n{}log: {}", sta.path.string(), corner,
                                    lastLines(log, 12), log.string()));
    }
    const double slackNs = std::stod(report.substr(at + 15));
    corners[corner] = {{"liberty", liberty.string()},
                       {"slack_ns", slackNs},
                       {"period_ns", periodNs - slackNs},
                       {"fmax_mhz", 1000 / (periodNs - slackNs)},
                       {"hold_slack_ns", holdSlackIn(report)},
                       {"critical_path", pathIn(report)}};
    outcome.inputs.push_back(liberty);
    outcome.outputs.push_back(log);
  }
  const Json& main = corners.at(job.target.data.at("synthesis_corner").get<std::string>());
  outcome.result = {{"fmax_mhz", main.at("fmax_mhz")}, {"clock_mhz", job.clockMhz}, {"corners", corners},
                    {"critical_path", main.at("critical_path")}};
  return outcome;
}

}  // namespace kiln::synth
