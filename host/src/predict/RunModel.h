// A request through the model of a core.
#pragma once

#include "ChipModel.h"
#include "ShapeModel.h"
#include "kiln/Program.h"

namespace kiln::prediction {

class TimelineSink final : public cycles::SliceSink {
 public:
  TimelineSink(std::vector<TimelineSlice>& timeline, uint64_t origin) : timeline_(timeline), origin_(origin) {}
  void add(const cycles::Slice& slice) override {
    timeline_.push_back(
        {slice.process, static_cast<int32_t>(slice.doing) - 1, slice.from - origin_, slice.to - origin_});
  }

 private:
  std::vector<TimelineSlice>& timeline_;
  uint64_t origin_;
};

template <class Core>
std::vector<ProcessCounters> countersOf(const Core& core) {
  std::vector<ProcessCounters> result;
  for (unsigned i = 0; i < Core::kProcesses; ++i) {
    const cycles::ProcessInfo& info = Core::kInfo[i];
    ProcessCounters counters{info.name, info.source, core.activity[i].cycles(cycles::kBusy), {}, 0, 0};
    for (unsigned k = 0; k < info.channelCount; ++k) {
      const cycles::ChannelInfo& channel = info.channels[k];
      counters.waits.push_back({channel.stream, channel.isInput, core.activity[i].cycles(k + 1)});
      const uint64_t words = core.words(i, k);
      (channel.isInput ? counters.bytesIn : counters.bytesOut) += words * (channel.widthBits / 8);
    }
    result.push_back(std::move(counters));
  }
  return result;
}

template <class Core>
Prediction runModel(const Request& request) {
  const uint32_t busBytes = request.capabilities.busBytes;
  const uint32_t perCycle = request.memory.memoryBytesPerCycle;  // 0: as wide as the bus
  const MemoryModel memory(request.memoryBytes, busBytes, request.memory.memoryLatencyCycles,
                           perCycle == 0 ? busBytes : perCycle);
  const auto chip = std::make_unique<ChipModel<Core>>(memory, busBytes, request.programAddress, request.commands);
  chip->settle();
  Prediction result;
  TimelineSink sink(result.timeline, chip->doorbell());
  // A command is loaded when its probe has passed the loader, and done when its last write has been answered.
  uint64_t loaded = 0, stored = 0, beats = 0;
  result.commands.resize(request.commands.size());
  result.ends =
      chip->run(request.limitCycles, request.withTimeline ? &sink : nullptr, [&](const Core& core, uint64_t cycle) {
        if (core.load_status.writes() != loaded) {
          result.commands[loaded++].bytesLoaded = (core.load_r.reads() - beats) * busBytes;
          beats = core.load_r.reads();
        }
        if (core.store_status.writes() != stored) result.commands[stored++].toCycle = cycle;
      });
  result.commands.resize(stored);
  for (size_t i = 0; i < result.commands.size(); ++i) {
    if (i > 0) result.commands[i].fromCycle = result.commands[i - 1].toCycle;
    result.commands[i].bytesStored = bytesStored(request.commands[i], request.capabilities);
  }
  result.cycles = chip->elapsed();
  result.error = static_cast<abi::ErrorCode>(chip->doneWord() & 0xff);
  result.errorCommand = static_cast<uint32_t>(chip->doneWord() >> 32);
  result.processes = countersOf(chip->core());
  return result;
}

}  // namespace kiln::prediction
