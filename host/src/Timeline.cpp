#include "kiln/Timeline.h"

#include <fmt/format.h>

#include <iterator>

#include "kiln/Error.h"

namespace kiln {
namespace {

constexpr int kProcesses = 1, kCommands = 2;  // groups of tracks

class Trace {
 public:
  void name(int group, size_t track, const char* what, const std::string& name) {
    event(R"({{"ph":"M","pid":{},"tid":{},"name":"{}","args":{{"name":"{}"}}}})", group, track, what, name);
  }
  void order(size_t track) {
    event(R"({{"ph":"M","pid":{},"tid":{},"name":"thread_sort_index","args":{{"sort_index":{}}}}})", kProcesses, track,
          track);
  }
  void slice(int group, size_t track, const std::string& name, uint64_t from, uint64_t to,
             const std::string& arguments) {
    event(R"({{"ph":"X","pid":{},"tid":{},"ts":{},"dur":{},"name":"{}"{}}})", group, track, from, to - from, name,
          arguments.empty() ? "" : ",\"args\":{" + arguments + "}");
  }
  std::string finish() { return "{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n" + text_ + "\n]}\n"; }

 private:
  template <class... Arguments>
  void event(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    if (!text_.empty()) text_ += ",\n";
    fmt::format_to(std::back_inserter(text_), format, std::forward<Arguments>(arguments)...);
  }
  std::string text_;
};

}  // namespace

std::string timelineJson(const Device& device, const std::vector<const Program*>& programs) {
  const Capabilities capabilities = device.capabilities();
  if (!device.timing() || !canPredict(capabilities.shape)) {
    throw UserError(fmt::format("no timeline: this build cannot predict chip {}\nfix: make generated, and rebuild",
                                toString(capabilities.shape)));
  }
  Trace trace;
  trace.name(kProcesses, 0, "process_name", "chip " + toString(capabilities.shape));
  trace.name(kCommands, 0, "process_name", "commands");
  trace.name(kCommands, 0, "thread_name", "stored");
  uint64_t origin = 0;
  for (const Program* program : programs) {
    const Prediction prediction =
        predict(capabilities, *device.timing(), device.memory().size(), program->address(), program->commands(), true);
    for (size_t i = 0; i < prediction.processes.size() && origin == 0; ++i) {
      trace.name(kProcesses, i + 1, "thread_name", prediction.processes[i].name);
      trace.order(i + 1);
    }
    for (const TimelineSlice& slice : prediction.timeline) {
      std::string what = "busy";
      if (slice.wait >= 0) {
        const auto& wait = prediction.processes[slice.process].waits[static_cast<size_t>(slice.wait)];
        what = wait.stream + (wait.isInput ? " empty" : " full");
      }
      trace.slice(kProcesses, slice.process + 1, what, origin + slice.fromCycle, origin + slice.toCycle, "");
    }
    for (size_t i = 0; i < prediction.commands.size(); ++i) {
      const abi::Command& command = program->commands()[i];
      const CommandCounters& counters = prediction.commands[i];
      trace.slice(kCommands, 0, fmt::format("{} {}: {}x{}x{}", program->name(), i, command.m, command.k, command.n),
                  origin + counters.fromCycle, origin + counters.toCycle,
                  fmt::format(R"("macs":{},"bytes_loaded":{},"bytes_stored":{})", macs(command), counters.bytesLoaded,
                              counters.bytesStored));
    }
    origin += prediction.cycles;
  }
  return trace.finish();
}

}  // namespace kiln
