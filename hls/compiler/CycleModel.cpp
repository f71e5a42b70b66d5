#include "CycleModel.h"

#include <fmt/format.h>

#include <algorithm>

namespace kilnc {
namespace {

std::string end(int instance) { return instance < 0 ? "kOutside" : std::to_string(instance); }

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

// What cycles depend on, for people: the bits of every stream from outside.
std::string dependences(const Demand& demand) {
  std::string text;
  for (const auto& [stream, ranges] : demand.inputs()) {
    std::string bits;
    for (const auto& [low, high] : ranges)
      bits += fmt::format("{}{}{}", bits.empty() ? "" : ", ", low, low == high ? "" : fmt::format("-{}", high));
    text += fmt::format("//   {}: {}\n", stream, bits.empty() ? "nothing but the number of words" : "bits " + bits);
  }
  return text;
}

}  // namespace

std::string emitCycleModel(const Design& design, const std::vector<std::vector<Schedule>>& schedules,
                           const std::vector<std::string>& observed, const std::string& file,
                           const std::string& commandForHeader) {
  const Demand demand(design, observed);
  std::string flags = " --cycle-model";
  for (const std::string& stream : observed) flags += " --observe " + stream;
  std::string text = "// Written by kilnc from " + file + "; do not edit.\n//   " + commandForHeader + "\n//\n";
  text.insert(text.rfind("\n//\n"), flags);
  text += "// When everything in " + design.name +
          " happens (kiln/CycleModel.h). Include it inside a namespace of its own, after that header.\n"
          "// Of what comes from outside, cycles depend on\n" +
          dependences(demand) + "\nusing namespace kiln::cycles;\n\n";

  size_t most = 0;
  for (const Instance& instance : design.instances) most = std::max(most, instance.process->channels.size());
  std::string members, steps, dispatch, infos, names, words;
  for (const auto& link : design.links) {
    const std::string payload = demand.isDemanded(link.name) ? cycleType(link.width) : "Token";
    members +=
        fmt::format("  Link<{}, {}, {}, {}> {};\n", payload, link.depth, end(link.writer), end(link.reader), link.name);
  }
  for (size_t i = 0; i < design.instances.size(); ++i) {
    const Instance& instance = design.instances[i];
    const CycleProcess process = emitCycleProcess(design, i, schedules[i], demand);
    members += fmt::format("  struct {{  // {}, {}\n{}  }} p{};\n", instance.process->name,
                           instance.process->where.text(), process.members, i);
    steps += "\n  // " + instance.process->name + "\n" + process.step;
    dispatch += fmt::format("      case {}:\n        return step_{}();\n", i, i);
    std::string channels;
    for (size_t k = 0; k < instance.process->channels.size(); ++k) {
      const Channel& channel = *instance.process->channels[k];
      channels += fmt::format("      {{{}, {}, {}}},\n", quoted(instance.channelNames[k]), channel.width,
                              channel.isInput ? "true" : "false");
    }
    words += fmt::format("      case {}:\n        switch (channel) {{\n", i);
    for (size_t k = 0; k < instance.process->channels.size(); ++k)
      words += fmt::format("          case {}:\n            return {}.{}();\n", k, instance.channelNames[k],
                           instance.process->channels[k]->isInput ? "reads" : "writes");
    words += "        }\n        break;\n";
    infos += fmt::format("  static constexpr ChannelInfo kChannels{}[] = {{\n{}  }};\n", i, channels);
    names += fmt::format("      {{{}, {}, kChannels{}, {}}},\n", quoted(instance.process->name),
                         quoted(instance.process->where.text()), i, instance.process->channels.size());
  }
  text += fmt::format("struct {} {{\n", design.name);
  text +=
      fmt::format("  static constexpr unsigned kProcesses = {}, kMostChannels = {};\n", design.instances.size(), most);
  text += infos + "  static constexpr ProcessInfo kInfo[] = {\n" + names + "  };\n\n";
  text +=
      fmt::format("  Clock clock;\n  SliceSink* sink = nullptr;\n  Activity<kMostChannels> activity[kProcesses];\n\n");
  text += members;
  text +=
      "\n  // One cycle of process number `process`; false if nothing changed.\n  bool step(unsigned process) {\n"
      "    switch (process) {\n" +
      dispatch +
      "      default:\n        return false;\n    }\n  }\n"
      "  // Words that a process has read from or written to one of its streams.\n"
      "  uint64_t words(unsigned process, unsigned channel) const {\n    switch (process) {\n" +
      words + "    }\n    return 0;\n  }\n";
  text += steps + "};\n";
  return text;
}

}  // namespace kilnc
