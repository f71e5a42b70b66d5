#include "Counters.h"

#include <algorithm>

#include "Output.h"
#include "kiln/AtomicFile.h"
#include "kiln/Timeline.h"

namespace kiln::cli {
namespace {

using nlohmann::ordered_json;

ordered_json describeProcess(const ProcessCounters& process) {
  ordered_json empty = ordered_json::object(), full = ordered_json::object();
  for (const ProcessCounters::Wait& wait : process.waits) (wait.isInput ? empty : full)[wait.stream] = wait.cycles;
  return {{"process", process.name},      {"source", process.source},   {"busy_cycles", process.busyCycles},
          {"input_empty_cycles", empty},  {"output_full_cycles", full}, {"bytes_in", process.bytesIn},
          {"bytes_out", process.bytesOut}};
}

// Multiply-adds per cycle against the bytes they need: the roof is the array, or the memory in either direction.
ordered_json describeCommand(const abi::Command& command, const CommandCounters& counters, const Device& device) {
  const Capabilities chip = device.capabilities();
  const double peak = double{1} * chip.shape.rows * chip.shape.cols * chip.shape.depth;
  const uint32_t asked = device.timing()->memoryBytesPerCycle;  // 0: as wide as the bus
  const double perCycle = asked == 0 ? chip.busBytes : std::min(asked, chip.busBytes);
  const double macs = static_cast<double>(kiln::macs(command));
  const auto roofOf = [&](uint64_t bytes) { return bytes == 0 ? peak : macs * perCycle / static_cast<double>(bytes); };
  const double load = roofOf(counters.bytesLoaded), store = roofOf(counters.bytesStored);
  const double roof = std::min({peak, load, store});
  const uint64_t cycles = counters.toCycle - counters.fromCycle, bytes = counters.bytesLoaded + counters.bytesStored;
  return {{"m", command.m},
          {"k", command.k},
          {"n", command.n},
          {"macs", kiln::macs(command)},
          {"from_cycle", counters.fromCycle},
          {"cycles", cycles},
          {"ideal_cycles", idealCycles(command, chip.shape)},
          {"bytes_loaded", counters.bytesLoaded},
          {"bytes_stored", counters.bytesStored},
          {"macs_per_byte", perSecond(macs, static_cast<double>(bytes))},
          {"macs_per_cycle", perSecond(macs, static_cast<double>(cycles))},
          {"roof_macs_per_cycle", roof},
          {"bound_by", roof == peak   ? "array"
                       : roof == load ? "loads"
                                      : "stores"}};
}

}  // namespace

ordered_json describePrograms(const Device& device, const std::vector<const Program*>& programs) {
  ordered_json list = ordered_json::array();
  for (const Program* program : programs) {
    if (!program->prediction()) continue;
    const Prediction& prediction = *program->prediction();
    ordered_json processes = ordered_json::array(), commands = ordered_json::array();
    for (const ProcessCounters& process : prediction.processes) processes.push_back(describeProcess(process));
    for (size_t i = 0; i < prediction.commands.size(); ++i)
      commands.push_back(describeCommand(program->commands()[i], prediction.commands[i], device));
    list.push_back({{"program", program->name()},
                    {"predicted_cycles", prediction.cycles},
                    {"ideal_cycles", program->idealCycles()},
                    {"processes", processes},
                    {"commands", commands}});
  }
  return list;
}

void checkTimeline(const std::string& path) {
  if (!path.empty()) checkWritable(path);
}

void writeTimeline(const std::string& path, const Device& device, const std::vector<const Program*>& programs) {
  if (!path.empty()) writeFileAtomically(path, timelineJson(device, programs));
}

}  // namespace kiln::cli
