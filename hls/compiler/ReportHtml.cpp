// Stage 8: the report as a page. Tables are those of the JSON report; the charts are drawn from the schedules.
#include "ReportHtml.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "Delay.h"

namespace kilnc {
namespace {

using Json = nlohmann::ordered_json;

constexpr unsigned kCycleWidth = 72, kRowHeight = 18, kLabelWidth = 300, kMostRows = 200;  // pixels, pixels, pixels, rows
// Around the states, the first of which takes the call: the cycle that takes the result.
constexpr uint64_t kHandshakeCycles = 1;

std::string escaped(const std::string& text) {
  std::string result;
  for (char c : text) {
    if (c == '<') result += "&lt;";
    else if (c == '>') result += "&gt;";
    else if (c == '&') result += "&amp;";
    else if (c == '"') result += "&quot;";
    else result += c;
  }
  return result;
}

const char* colourOf(const Operation& operation) {
  switch (operation.opcode) {
    case Opcode::kMul:
    case Opcode::kMulSigned:
    case Opcode::kMulUnsigned:
      return "#b5482f";
    case Opcode::kLoad:
    case Opcode::kPortData:
    case Opcode::kStore:
      return "#3d6f99";
    case Opcode::kRead:
    case Opcode::kWrite:
      return "#4d8a4b";
    case Opcode::kAdd:
    case Opcode::kSub:
      return "#c98b2b";
    default:
      return "#8a8176";
  }
}

// When an operation starts and ends within its cycle, in picoseconds, as the schedule's verifier counts.
struct Times {
  unsigned start = 0, end = 0;
  const Operation* before = nullptr;  // on the longest way to it, in the same cycle
};

std::map<const Operation*, Times> timesOf(const Block& block, const Schedule& schedule, const Target& target) {
  std::map<const Operation*, Times> times;
  for (const Operation* operation : block.operations) {
    Times& mine = times[operation];
    for (const Operation* operand : operation->operands) {
      auto found = times.find(operand);
      if (found == times.end()) continue;
      const unsigned latency = latencyCycles(*operand, block.isPipelined);
      if (schedule.cycle.at(operand) + latency != schedule.cycle.at(operation)) continue;
      const unsigned ready = latency != 0 ? settlePs(*operand, target) : found->second.end;
      if (ready <= mine.start) continue;
      mine.start = ready;
      mine.before = operand;
    }
    mine.end = mine.start + delayPs(*operation, target);
  }
  return times;
}

// Bits that go in registers from each cycle to the next. A phi is there from cycle 0 on.
std::vector<uint64_t> bitsCarried(const Block& block, const Schedule& schedule) {
  std::map<const Operation*, std::pair<unsigned, unsigned>> lives;  // made, last used
  auto use = [&](const Operation* value, unsigned cycle) {
    if (value->opcode == Opcode::kConstant || value->opcode == Opcode::kArgument) return;
    auto found = schedule.cycle.find(value);
    if (found == schedule.cycle.end()) return;
    auto& life = lives.try_emplace(value, found->second + latencyCycles(*value, block.isPipelined), 0u).first->second;
    life.second = std::max(life.second, cycle);
  };
  for (const Operation* operation : block.operations) {
    for (const Operation* operand : operation->operands) use(operand, schedule.cycle.at(operation));
    if (operation->predicate != nullptr) use(operation->predicate, schedule.cycle.at(operation));
  }
  std::vector<uint64_t> bits(schedule.depth, 0);
  for (const auto& [value, life] : lives)
    for (unsigned cycle = life.first; cycle < life.second && cycle < schedule.depth; ++cycle)
      bits[cycle] += value->type.totalBits();
  return bits;
}

std::string labelOf(const Operation& operation) {
  const std::string at = operation.where.line != 0 ? std::to_string(operation.where.line) + " " : "";
  std::string what = name(operation.opcode);
  if (operation.memory != nullptr) what += " " + operation.memory->name;
  if (operation.channel != nullptr) what += " " + operation.channel->name;
  if (operation.memory == nullptr && !operation.name.empty()) what += " (" + operation.name + ")";
  return at + what;
}

std::string chart(const Block& block, const Schedule& schedule, const Clock& clock) {
  const auto times = timesOf(block, schedule, *clock.target);
  const unsigned clockPs = usablePs(clock);
  std::vector<const Operation*> rows;
  unsigned left = 0;
  for (const Operation* operation : block.operations) {
    if (delayPs(*operation, *clock.target) == 0 && !hasSideEffect(operation->opcode)) continue;
    if (rows.size() < kMostRows) rows.push_back(operation);
    else ++left;
  }
  if (rows.empty()) return "<p>Nothing but wiring.</p>\n";
  std::sort(rows.begin(), rows.end(), [&](const Operation* a, const Operation* b) {
    return std::pair(schedule.cycle.at(a), a->id) < std::pair(schedule.cycle.at(b), b->id);
  });
  const unsigned top = 24, height = top + kRowHeight * static_cast<unsigned>(rows.size()) + 4;
  std::string svg = fmt::format("<svg width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" role=\"img\">\n",
                                kLabelWidth + kCycleWidth * schedule.depth + 10, height);
  for (unsigned cycle = 0; cycle <= schedule.depth; ++cycle) {
    const unsigned x = kLabelWidth + cycle * kCycleWidth;
    const bool isStart = schedule.ii != 0 && cycle % schedule.ii == 0;  // of another iteration
    svg += fmt::format("<line x1=\"{0}\" y1=\"18\" x2=\"{0}\" y2=\"{1}\" class=\"{2}\"/>\n", x, height, isStart ? "start" : "grid");
    if (cycle < schedule.depth) svg += fmt::format("<text x=\"{}\" y=\"13\">cycle {}</text>\n", x + 4, cycle);
  }
  for (size_t i = 0; i < rows.size(); ++i) {
    const Operation& operation = *rows[i];
    const Times& when = times.at(&operation);
    const unsigned y = top + kRowHeight * static_cast<unsigned>(i);
    const double from = kLabelWidth + kCycleWidth * (schedule.cycle.at(&operation) + std::min(1.0, double(when.start) / clockPs));
    const unsigned latency = latencyCycles(operation, block.isPipelined);
    const double width =
        std::max(4.0, kCycleWidth * (latency != 0 ? double(latency) : std::min(1.0, double(when.end - when.start) / clockPs)));
    svg += fmt::format("<text x=\"4\" y=\"{}\">{}</text>\n", y + 13, escaped(labelOf(operation).substr(0, 44)));
    svg += fmt::format("<rect x=\"{:.1f}\" y=\"{}\" width=\"{:.1f}\" height=\"{}\" fill=\"{}\"><title>{}, {}: {} to {} ps</title></rect>\n",
                       from, y + 2, width, kRowHeight - 4, colourOf(operation), escaped(labelOf(operation)),
                       escaped(operation.where.text()), when.start, when.end);
  }
  svg += "</svg>\n";
  if (left != 0) svg += fmt::format("<p>{} more operations are not drawn.</p>\n", left);
  return svg;
}

// Per cycle: the longest chain of operations and the bits that go on to the next cycle.
std::string stages(const Block& block, const Schedule& schedule, const Clock& clock) {
  const auto times = timesOf(block, schedule, *clock.target);
  const unsigned clockPs = usablePs(clock);
  const std::vector<uint64_t> bits = bitsCarried(block, schedule);
  std::string text = "<table><tr><th>cycle</th><th>longest path, ps</th><th>slack, ps</th><th>path</th><th>bits to the next cycle</th></tr>\n";
  for (unsigned cycle = 0; cycle < schedule.depth; ++cycle) {
    const Operation* last = nullptr;
    for (const Operation* operation : block.operations)
      if (schedule.cycle.at(operation) == cycle && (last == nullptr || times.at(operation).end > times.at(last).end)) last = operation;
    std::vector<std::string> path;
    for (const Operation* at = last; at != nullptr; at = times.at(at).before)
      if (delayPs(*at, *clock.target) != 0) path.push_back(escaped(labelOf(*at)));
    std::string joined;
    for (size_t i = path.size(); i-- > 0;) joined += (joined.empty() ? "" : " → ") + path[i];
    const unsigned end = last != nullptr ? times.at(last).end : 0;
    text += fmt::format("<tr><td>{}</td><td>{}</td><td{}>{}</td><td class=\"text\">{}</td><td>{}</td></tr>\n", cycle, end,
                        end > clockPs ? " class=\"bad\"" : "", static_cast<int>(clockPs) - static_cast<int>(end), joined, bits[cycle]);
  }
  return text + "</table>\n";
}

// Columns of objects of the JSON report.
std::string table(const Json& rows, const std::vector<std::pair<const char*, const char*>>& columns) {
  std::string text = "<table><tr>";
  for (const auto& [key, title] : columns) text += fmt::format("<th>{}</th>", title);
  text += "</tr>\n";
  for (const Json& row : rows) {
    text += "<tr>";
    for (const auto& [key, title] : columns) {
      const Json value = row.contains(key) ? row[key] : Json();
      const std::string cell = value.is_null() ? "-" : value.is_string() ? escaped(value.get<std::string>()) : value.dump();
      text += fmt::format("<td{}>{}</td>", value.is_string() ? " class=\"text\"" : "", cell);
    }
    text += "</tr>\n";
  }
  return text + "</table>\n";
}

// A source file with the numbers that the charts name.
std::string listing(const std::string& file) {
  std::ifstream in(file);
  std::string text = "<h2>" + escaped(file) + "</h2>\n<pre>";
  unsigned number = 0;
  for (std::string line; std::getline(in, line);) text += fmt::format("{:>5}  {}\n", ++number, escaped(line));
  return text + "</pre>\n";
}

constexpr const char kStyle[] =
    "body{font:14px/1.45 sans-serif;margin:2em;color:#222;background:#fff}h1,h2,h3{font-weight:600}"
    "table{border-collapse:collapse;margin:.6em 0 1.4em}th,td{border:1px solid #ccc;padding:3px 9px;text-align:right;vertical-align:top}"
    "th{background:#f2f0ec;text-align:left}td.text{text-align:left}td.bad{background:#f6d5cd}"
    "div.chart{overflow-x:auto;border:1px solid #ddd;margin:.6em 0}svg text{font:11px monospace;fill:#222}"
    "line.grid{stroke:#ddd}line.start{stroke:#777}";

}  // namespace

std::optional<uint64_t> predictedCycles(const Process& process, const std::vector<Schedule>& schedules) {
  uint64_t cycles = kHandshakeCycles;
  std::set<int> seen;
  for (int id = 0; id >= 0;) {
    const Block& block = process.blocks[static_cast<size_t>(id)];
    const Schedule& schedule = schedules[static_cast<size_t>(id)];
    if (!seen.insert(id).second || block.selector != nullptr || block.edges.size() != 1) return std::nullopt;
    if (block.isPipelined && block.tripCount == 0) return std::nullopt;
    const auto writes = std::find_if(block.operations.begin(), block.operations.end(),
                                     [](const Operation* operation) { return operation->opcode == Opcode::kWrite; });
    // What comes after the result costs the next call, not this one.
    if (writes != block.operations.end()) {
      const bool needsNoState = id != 0 && block.operations.size() == 1;  // the edges to it do it (EdgeEmitter)
      return cycles + (needsNoState ? 0 : schedule.cycle.at(*writes) + 1);
    }
    // The edges pass through a block that only gives phis their values, but not to the result (Storage::way).
    const int next = block.edges.front().target;
    const bool isBeforeResult = next >= 0 && process.blocks[static_cast<size_t>(next)].operations.size() == 1 &&
                                process.blocks[static_cast<size_t>(next)].operations.front()->opcode == Opcode::kWrite;
    if (id != 0 && !block.isPipelined && block.operations.empty() && !(isBeforeResult && !block.phis.empty())) {
      id = next;
      continue;
    }
    cycles += block.isPipelined ? (block.tripCount - 1) * schedule.ii + schedule.depth : schedule.depth;
    id = block.edges.front().target;
  }
  return cycles;
}

std::string reportHtml(const Scheduled& scheduled, const Options& options, const std::optional<MeasuredCycles>& measured) {
  const Design& design = scheduled.design;
  const std::vector<std::vector<Schedule>>& schedules = scheduled.schedules;
  const Json report = Json::parse(reportJson(scheduled, options));
  std::string page = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{0}: kilnc</title><style>{1}</style></head><body>\n"
      "<h1>{0}</h1>\n<p>From {2}, scheduled for a clock of {3} ps.</p>\n",
      escaped(design.name), kStyle, escaped(options.files.front()), options.clockPs);
  if (design.isProgram) {
    const auto predicted = predictedCycles(*design.instances.front().process, schedules.front());
    page += "<h2>Cycles</h2>\n<table><tr><th>calls</th><th>cycles, co-simulated</th><th>cycles per call</th><th>predicted per call</th></tr>\n";
    page += fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr></table>\n",
                        measured ? std::to_string(measured->calls) : "-", measured ? std::to_string(measured->cycles) : "-",
                        measured && measured->calls != 0 ? fmt::format("{:.1f}", double(measured->cycles) / double(measured->calls)) : "-",
                        predicted ? std::to_string(*predicted) : "depends on values");
    if (!measured) page += "<p>kilnc cosim --html FILE fills in the co-simulated ones.</p>\n";
  }
  page += "<h2>Loops</h2>\n" +
          table(report["loops"], {{"process", "process"}, {"source", "source"}, {"ii_requested", "II asked"}, {"ii", "II"},
                                  {"why_not_less", "why not less"}, {"depth", "depth"}, {"trip_count", "trip count"},
                                  {"latency_cycles", "latency, cycles"}});
  std::set<std::string> done;
  for (size_t i = 0; i < design.instances.size(); ++i) {
    const Process& process = *design.instances[i].process;
    if (!done.insert(process.name).second) continue;
    const Json& json = report["processes"][done.size() - 1];
    page += fmt::format("<h2>{}</h2>\n<p>{}; {} states.</p>\n", escaped(process.name), escaped(process.where.text()), json["states"].dump());
    if (design.isProgram)
      page += fmt::format("<p>{} bits wait for later cycles; {} would if every operation was as early as it can.</p>\n",
                          json["waiting_bits"].dump(), json["waiting_bits_if_earliest"].dump());
    if (json.contains("estimate"))
      page += "<h3>Estimated for " + escaped(options.estimated->name()) + "</h3>\n" +
              table(Json::array({json["estimate"]}), {{"fmax_mhz", "Fmax, MHz"}, {"period_ps", "period, ps"}, {"luts", "LUTs"}, {"cells", "cells"},
                                                      {"ffs", "flip-flops"}, {"dsps", "DSPs"}, {"brams", "block RAMs"}, {"area_um2", "area, um2"},
                                                      {"critical_path", "critical path"}});
    page += "<h3>Memories and array ports</h3>\n" +
            table(json["memories"], {{"name", "name"}, {"kind", "kind"}, {"words", "words"}, {"width_bits", "width, bits"},
                                     {"read_ports", "read ports"}, {"write_ports", "write ports"}});
    page += "<h3>Streams</h3>\n" + table(json["streams"], {{"name", "name"}, {"direction", "direction"}, {"width_bits", "width, bits"},
                                                            {"fifo_depth", "FIFO entries"}});
    page += "<h3>Operators</h3>\n" + table(json["operators"], {{"operator", "operator and width"}, {"count", "count"}});
    if (json.contains("shared_operators"))
      page += "<h3>Operators that several operations share</h3>\n" +
              table(json["shared_operators"], {{"unit", "name"}, {"operator", "operator and width"}, {"operations", "operations"}, {"places", "of"}});
    for (const Block& block : process.blocks) {
      const Schedule& schedule = schedules[i][static_cast<size_t>(block.id)];
      page += fmt::format("<h3>{} {}: {}</h3>\n", block.isPipelined ? "Pipelined loop" : "States", escaped(block.name),
                          escaped(block.where.text()));
      if (block.isPipelined)
        page += fmt::format("<p>An iteration starts every {} (dark lines) and takes {}.</p>\n",
                            schedule.ii == 1 ? "cycle" : std::to_string(schedule.ii) + " cycles", schedule.depth);
      page += "<div class=\"chart\">" + chart(block, schedule, options.clock()) + "</div>\n" + stages(block, schedule, options.clock());
    }
  }
  for (const std::string& file : options.files) page += listing(file);
  return page + "</body></html>\n";
}

}  // namespace kilnc
