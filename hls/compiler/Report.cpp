// Stage 8: what was built. Text for people, JSON for programs.
#include <fmt/format.h>

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "Compile.h"
#include "Delay.h"
#include "Estimate.h"

namespace kilnc {
namespace {

using Json = nlohmann::ordered_json;

// cycles from the first iteration's start to the end of the last; 0 if the trip count is not known
uint64_t latencyOf(const Block& block, const Schedule& schedule) {
  return block.tripCount == 0 ? 0 : (block.tripCount - 1) * schedule.ii + schedule.depth;
}

Json processJson(const Process& process, const std::vector<Schedule>& schedules, const std::vector<SharedUnit>& units) {
  Json loops = Json::array(), memories = Json::array(), channels = Json::array(), operators = Json::array();
  unsigned states = 0;
  std::map<std::string, unsigned> counts;
  for (const Block& block : process.blocks) {
    const Schedule& schedule = schedules[static_cast<size_t>(block.id)];
    states += block.isPipelined ? 1 : schedule.depth;
    for (const Operation* operation : block.operations) {
      const Type& type = operation->operands.empty() ? operation->type : operation->operands[0]->type;
      std::string key = fmt::format("{} {}", name(operation->opcode), type.width);
      if (operation->opcode == Opcode::kMulSigned || operation->opcode == Opcode::kMulUnsigned)
        key += fmt::format("x{}", operation->operands[1]->type.width);
      counts[key] += std::max(1u, operation->type.lanes);
    }
    if (!block.isPipelined) continue;
    Json loop{{"process", process.name},
              {"source", block.where.text()},
              {"ii_requested", block.requestedIi},
              {"ii", schedule.ii},
              {"depth", schedule.depth}};
    if (!schedule.missed.empty()) loop["why_not_less"] = schedule.missed;
    if (block.tripCount != 0) {
      loop["trip_count"] = block.tripCount;
      loop["latency_cycles"] = latencyOf(block, schedule);
    } else {
      loop["trip_count"] = nullptr;
      loop["latency_cycles"] = nullptr;
    }
    loops.push_back(loop);
  }
  for (const auto& memory : process.memories)
    memories.push_back({{"name", memory->name},
                        {"words", memory->words},
                        {"width_bits", memory->width},
                        {"kind", memory->isPort        ? "port"
                                 : memory->isRom         ? "table"
                                 : memory->inRegisters ? "registers"
                                                       : "ram"},
                        {"shared", memory->isShared},
                        {"read_ports", memory->isReadHere ? 1 : 0},
                        {"write_ports", memory->isWrittenHere ? 1 : 0}});
  for (const auto& channel : process.channels)
    channels.push_back({{"name", channel->name},
                        {"direction", channel->isInput ? "in" : "out"},
                        {"width_bits", channel->width},
                        {"fifo_depth", channel->isInput ? channel->depth : 0}});
  for (const auto& [key, count] : counts) operators.push_back({{"operator", key}, {"count", count}});
  Json shared = Json::array();
  for (const SharedUnit& unit : units) {
    std::set<std::string> places;
    for (const SharedUnit::Use& use : unit.uses) places.insert(use.operation->where.text());
    std::string text;
    for (const std::string& place : places) text += (text.empty() ? "" : ", ") + place;
    const bool isProduct = unit.kind == SharedUnit::Kind::kMultiply;
    shared.push_back({{"unit", unit.name},
                      {"operator", fmt::format("{} {}{}", isProduct ? "multiply" : unit.kind == SharedUnit::Kind::kShiftLeft ? "shift left" : "shift right",
                                               unit.width[0], isProduct ? fmt::format("x{}", unit.width[1]) : "")},
                      {"operations", unit.uses.size()},
                      {"places", text}});
  }
  Json result{{"name", process.name},   {"source", process.where.text()},
              {"states", states},       {"loops", loops},
              {"memories", memories},   {"streams", channels},
              {"operators", operators}, {"values_with_split_lanes", process.splitLaneValues}};
  if (!shared.empty()) result["shared_operators"] = shared;
  return result;
}

Json rounded(double value) { return static_cast<int64_t>(std::llround(value)); }

Json estimateJson(const Estimate& estimate, bool isFpga) {
  Json result{{"fmax_mhz", std::round(1e7 / estimate.periodPs) / 10}, {"period_ps", rounded(estimate.periodPs)}, {"critical_path", estimate.path}};
  if (isFpga) {
    result["luts"] = rounded(estimate.luts);
    result["ffs"] = rounded(estimate.ffs);
    result["dsps"] = rounded(estimate.dsps);
    result["brams"] = rounded(estimate.brams);
  } else {
    result["cells"] = rounded(estimate.cells);
    result["ffs"] = rounded(estimate.ffs);
    result["area_um2"] = rounded(estimate.areaUm2);
  }
  return result;
}

// Processes with a table of their own: every module is told once, and counted as often as it stands in the design.
void addEstimates(const Scheduled& scheduled, const Options& options, Json& result) {
  const Design& design = scheduled.design;
  const Target& target = *options.estimated;
  if (target.isGeneric()) return;
  Estimate whole;
  std::map<std::string, Json> byProcess;
  for (size_t i = 0; i < design.instances.size(); ++i) {
    const Process& process = *design.instances[i].process;
    const Estimate one = estimate(process, scheduled.schedules[i], scheduled.units[i], target);
    byProcess[process.name] = estimateJson(one, target.isFpga());
    if (one.periodPs > whole.periodPs) whole.periodPs = one.periodPs, whole.path = process.name + ", " + one.path;
    for (double Estimate::* field : {&Estimate::luts, &Estimate::ffs, &Estimate::dsps, &Estimate::brams, &Estimate::cells, &Estimate::areaUm2})
      whole.*field += one.*field;
  }
  result["target"] = {{"name", target.name()}, {"source", target.source()}};
  result["estimate"] = estimateJson(whole, target.isFpga());
  for (Json& process : result["processes"]) process["estimate"] = byProcess.at(process["name"].get<std::string>());
}

std::string estimateText(const Json& all) {
  if (!all.contains("estimate")) return "";
  std::vector<std::string> columns;
  for (const auto& [key, value] : all["estimate"].items())
    if (value.is_number() && key != "period_ps") columns.push_back(key);
  std::string text = fmt::format("\n{:<20}", "estimated");
  for (const std::string& column : columns) text += fmt::format(" {:>9}", column);
  text += "  critical path\n";
  auto row = [&](const std::string& name, const Json& estimate) {
    text += fmt::format("{:<20}", name);
    for (const std::string& column : columns) text += fmt::format(" {:>9}", estimate[column].dump());
    text += "  " + estimate["critical_path"].get<std::string>() + "\n";
  };
  for (const Json& process : all["processes"]) row(process["name"], process["estimate"]);
  row("all", all["estimate"]);
  return text + "for " + all["target"]["name"].get<std::string>() + "; delays and areas: " + all["target"]["source"].get<std::string>() + "\n";
}

Json designJson(const Scheduled& scheduled, const Options& options) {
  const Design& design = scheduled.design;
  Json result{{"top", design.name},
              {"file", options.files.front()},
              {"clock_ps", options.clockPs},
              {"loops", Json::array()},
              {"processes", Json::array()}};
  std::map<std::string, bool> done;
  for (size_t i = 0; i < design.instances.size(); ++i) {
    const Process& process = *design.instances[i].process;
    if (done[process.name]) continue;
    done[process.name] = true;
    Json one = processJson(process, scheduled.schedules[i], scheduled.units[i]);
    if (design.isProgram) {
      uint64_t earliestBits = 0, registerBits = 0;
      for (const Schedule& schedule : scheduled.schedules[i]) earliestBits += schedule.earliestBits, registerBits += schedule.registerBits;
      one["waiting_bits"] = registerBits;
      one["waiting_bits_if_earliest"] = earliestBits;
    }
    for (const Json& loop : one["loops"]) result["loops"].push_back(loop);
    result["processes"].push_back(one);
  }
  addEstimates(scheduled, options, result);
  return result;
}

}  // namespace

std::string reportJson(const Scheduled& scheduled, const Options& options) {
  return designJson(scheduled, options).dump(2) + "\n";
}

std::string reportText(const Scheduled& scheduled, const Options& options) {
  const Design& design = scheduled.design;
  const Json all = designJson(scheduled, options);
  std::string text = fmt::format("{} from {}, clock target {} ps\n\n", design.name, options.files.front(), options.clockPs);
  text += fmt::format("{:<20} {:>9} {:>5} {:>6} {:>10} {:>10}  {}\n", "loop of process", "II asked", "II", "depth",
                      "trip count", "latency", "source");
  for (const Json& loop : all["loops"]) {
    text += fmt::format("{:<20} {:>9} {:>5} {:>6} {:>10} {:>10}  {}\n", loop["process"].get<std::string>(),
                        loop["ii_requested"].get<unsigned>(), loop["ii"].get<unsigned>(), loop["depth"].get<unsigned>(),
                        loop["trip_count"].is_null() ? "-" : std::to_string(loop["trip_count"].get<uint64_t>()),
                        loop["latency_cycles"].is_null() ? "-" : std::to_string(loop["latency_cycles"].get<uint64_t>()),
                        loop["source"].get<std::string>());
    if (loop.contains("why_not_less"))
      text += "  why not less: " + loop["why_not_less"].get<std::string>() + "\n";
  }
  text += fmt::format("\n{:<20} {:<20} {:>7} {:>11}  {}\n", "process", "memory", "words", "width bits", "kind");
  for (const Json& process : all["processes"])
    for (const Json& memory : process["memories"])
      text += fmt::format("{:<20} {:<20} {:>7} {:>11}  {}{}\n", process["name"].get<std::string>(),
                          memory["name"].get<std::string>(), memory["words"].get<unsigned>(),
                          memory["width_bits"].get<unsigned>(), memory["kind"].get<std::string>(),
                          memory["shared"].get<bool>() ? ", shared" : "");
  text += fmt::format("\n{:<20} {:<30} {:>7}\n", "process", "operator and width", "count");
  for (const Json& process : all["processes"])
    for (const Json& entry : process["operators"])
      text += fmt::format("{:<20} {:<30} {:>7}\n", process["name"].get<std::string>(),
                          entry["operator"].get<std::string>(), entry["count"].get<unsigned>());
  if (design.isProgram) text += fmt::format("\n{:<20} {:>31} {:>22}\n", "process", "bits that wait for later cycles", "were all values early");
  for (const Json& process : all["processes"])
    if (design.isProgram)
      text += fmt::format("{:<20} {:>31} {:>22}\n", process["name"].get<std::string>(), process["waiting_bits"].get<uint64_t>(),
                          process["waiting_bits_if_earliest"].get<uint64_t>());
  bool isFirst = true;
  for (const Json& process : all["processes"])
    for (const Json& unit : process.value("shared_operators", Json::array())) {
      if (isFirst) text += fmt::format("\n{:<20} {:<8} {:<20} {:>10}  {}\n", "process", "shared", "operator and width", "operations", "of");
      isFirst = false;
      text += fmt::format("{:<20} {:<8} {:<20} {:>10}  {}\n", process["name"].get<std::string>(), unit["unit"].get<std::string>(),
                          unit["operator"].get<std::string>(), unit["operations"].get<unsigned>(), unit["places"].get<std::string>());
    }
  return text + estimateText(all);
}

}  // namespace kilnc
