// How many cycles a program takes, without simulating the chip.
//
// kilnc writes, beside the Verilog of a chip, the part of it that decides when things happen (kiln/CycleModel.h). The
// prediction runs that part with the rules of external memory (MemoryTiming.h) around it. It knows neither operands nor
// the Verilated model, so that a simulation that takes as many cycles confirms both. Exact for memory that does not
// stall; what a chip did before makes no difference.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "kiln/Abi.h"
#include "kiln/Device.h"

namespace kiln {

// What one process did between the doorbell and done.
struct ProcessCounters {
  struct Wait {
    std::string stream;
    bool isInput;  // the stream was empty; otherwise it was full
    uint64_t cycles;
  };
  std::string name, source;
  uint64_t busyCycles = 0;             // an iteration started, or a state was left
  std::vector<Wait> waits;             // busy and waits add up to the program's cycles
  uint64_t bytesIn = 0, bytesOut = 0;  // through streams, whole words
};

struct CommandCounters {
  uint64_t fromCycle = 0, toCycle = 0;  // from the end of the command before to its own; cycles since the doorbell
  uint64_t bytesLoaded = 0, bytesStored = 0;  // beats of the bus times its width
};

// A stretch of time in which a process worked, or waited for one of its streams.
struct TimelineSlice {
  uint32_t process;
  int32_t wait;  // index in ProcessCounters::waits, -1: busy
  uint64_t fromCycle, toCycle;
};

struct Prediction {
  bool ends = false;    // false: the program hangs, or runs longer than the limit
  uint64_t cycles = 0;  // doorbell accepted to done
  abi::ErrorCode error = abi::kOk;
  uint32_t errorCommand = 0;
  std::vector<ProcessCounters> processes;
  std::vector<CommandCounters> commands;  // those that ended without an error
  std::vector<TimelineSlice> timeline;    // empty unless asked for
};

inline constexpr uint64_t kPredictionLimit = uint64_t{1} << 40;  // cycles

// Of a chip with `capabilities` and `memoryBytes` bytes of memory with the latency and bandwidth of `memory`.
// Throws UserError when this build has no such shape, with those it has.
Prediction predict(const Capabilities& capabilities, const SimulationOptions& memory, uint64_t memoryBytes,
                   uint64_t programAddress, std::span<const abi::Command> commands, bool withTimeline = false,
                   uint64_t limitCycles = kPredictionLimit);
bool canPredict(const ChipShape& shape);

}  // namespace kiln
