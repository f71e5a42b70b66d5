// A Verilated chip behind the Device interface, programmed through its register port as hardware is.
#pragma once

#include <fmt/format.h>

#include "ChipClock.h"
#include "FifoState.h"
#include "ProgramRun.h"
#include "ProtocolViolation.h"
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
  uint64_t transfers() const override { return clock_.memory().transfers(); }

  Completion run(uint64_t programAddress, uint32_t count, uint64_t timeoutCycles) override {
    if (unusable_) reset();
    unusable_ = true;  // until the program ended in order: a protocol violation leaves by exception
    start(registers_, programAddress, count);
    clock_.beginWork();
    const bool ended =
        clock_.careful() ? waitForInterrupt<true>(timeoutCycles) : waitForInterrupt<false>(timeoutCycles);
    clock_.endWork();

    if (!ended) {
      Completion completion;
      completion.cycles = timeoutCycles;
      completion.timedOut = true;
      completion.state = clock_.memory().state() + fifoState(clock_.context());
      return completion;
    }
    if (!clock_.memory().idle())
      throw ProtocolViolation("the chip is done with bursts in flight: " + clock_.memory().state());
    const Completion completion = collect(registers_);
    unusable_ = false;
    return completion;
  }

 private:
  void reset() {
    clock_.reset();
    capabilities_ = greet(registers_);
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
