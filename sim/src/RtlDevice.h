// A Verilated chip behind the Device interface, programmed through its register port as hardware is.
#pragma once

#include <fmt/format.h>

#include "ChipClock.h"
#include "FifoState.h"
#include "RegisterPort.h"

namespace kiln::sim {

template <class Traits>
class RtlDevice final : public Device, public Clocked {
 public:
  RtlDevice(size_t memoryBytes, const SimulationOptions& options, const ModelOptions& model)
      : Device(memoryBytes), clock_(memory(), options, model), registers_(clock_), name_(model.deviceName) {
    reset();
  }

  std::string name() const override { return name_; }
  Capabilities capabilities() const override { return capabilities_; }
  uint64_t clockCycles() const override { return clock_.cycles(); }
  bool advancesDirectly() const override { return clock_.direct(); }

  Completion run(uint64_t programAddress, uint32_t count, uint64_t timeoutCycles) override {
    if (unusable_) reset();
    unusable_ = true;  // until the program ended in order: a protocol violation leaves by exception
    registers_.write(abi::kRegProgramLow, static_cast<uint32_t>(programAddress));
    registers_.write(abi::kRegProgramHigh, static_cast<uint32_t>(programAddress >> 32));
    registers_.write(abi::kRegProgramCount, count);
    registers_.write(abi::kRegDoorbell, 1);
    const bool ended =
        clock_.careful() ? waitForInterrupt<true>(timeoutCycles) : waitForInterrupt<false>(timeoutCycles);

    Completion completion;
    if (!ended) {
      completion.cycles = timeoutCycles;
      completion.timedOut = true;
      completion.state = clock_.memory().state() + fifoState(clock_.context());
      return completion;
    }
    completion.cycles = registers_.read(abi::kRegCyclesLow) | uint64_t{registers_.read(abi::kRegCyclesHigh)} << 32;
    if (registers_.read(abi::kRegStatus) & abi::kStatusError) {
      const uint32_t error = registers_.read(abi::kRegError);
      completion.error = static_cast<abi::ErrorCode>(error & 0xff);
      completion.errorCommand = error >> 8;
    }
    registers_.write(abi::kRegIrqClear, 1);
    unusable_ = false;
    return completion;
  }

 private:
  void reset() {
    clock_.reset();
    if (registers_.read(abi::kRegMagic) != abi::kMagic || registers_.read(abi::kRegVersion) != abi::kVersion) {
      throw std::logic_error("the simulated chip's registers are not those of Abi.h: run make generated");
    }
    const uint32_t shape = registers_.read(abi::kRegShape);
    capabilities_.shape = {shape & 0xff, shape >> 8 & 0xff, shape >> 16 & 0xff};
    capabilities_.busBytes = registers_.read(abi::kRegBusBytes);
    capabilities_.aWords = registers_.read(abi::kRegAWords);
    capabilities_.bWords = registers_.read(abi::kRegBWords);
    capabilities_.maskRows = registers_.read(abi::kRegMaskRows);
    registers_.write(abi::kRegIrqEnable, 1);
  }

  template <bool kCareful>
  bool waitForInterrupt(uint64_t timeoutCycles) {
    const auto& chip = clock_.ports();
    for (uint64_t waited = 0; !chip.irq_o; ++waited) {
      if (waited >= timeoutCycles) return false;
      clock_.template tick<kCareful>();
    }
    return true;
  }

  ChipClock<Traits> clock_;
  RegisterPort<ChipClock<Traits>> registers_;
  const char* name_;
  Capabilities capabilities_;
  bool unusable_ = false;
};

}  // namespace kiln::sim
