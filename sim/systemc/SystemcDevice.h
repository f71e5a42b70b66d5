// The platform as a Device: a host initiator that does at the registers what the `rtl` device does, so that every cycle
// is the same. SystemC's time stands still between programs.
#pragma once

#include <functional>

#include "Platform.h"
#include "ProgramRun.h"
#include "kiln/Device.h"

namespace kiln::systemc {

// A thread that runs functions, one at a time, while the caller advances the simulation.
class Host : public sc_core::sc_module {
 public:
  tlm_utils::simple_initiator_socket<Host> socket{"socket"};

  SC_HAS_PROCESS(Host);
  explicit Host(sc_core::sc_module_name name) : sc_module(name) { SC_THREAD(serve); }

  // From outside: what `work` throws is thrown here.
  void run(std::function<void()> work) {
    work_ = std::move(work);
    failure_ = nullptr;
    request_.notify(sc_core::SC_ZERO_TIME);
    sc_core::sc_start();
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void serve() {
    for (;;) {
      while (!work_) wait(request_);  // the first request comes before the thread
      try {
        work_();
      } catch (...) {
        failure_ = std::current_exception();
      }
      work_ = nullptr;
      sc_core::sc_pause();
    }
  }
  sc_core::sc_event request_;
  std::function<void()> work_;
  std::exception_ptr failure_;
};

template <class Model>
class SystemcDevice final : public Device {
 public:
  SystemcDevice(size_t memoryBytes, const SimulationOptions& options)
      : Device(memoryBytes),
        platform_(memory(), {options.memoryLatencyCycles, options.memoryBytesPerCycle, options.stallProbability,
                             options.stallSeed}) {
    host_.socket.bind(platform_.interconnect.initiators);
    host_.run([this] { reset(); });
  }

  std::string name() const override { return "systemc"; }
  Capabilities capabilities() const override { return capabilities_; }

  Completion run(uint64_t programAddress, uint32_t count, uint64_t timeoutCycles) override {
    Completion completion;
    host_.run([&] { completion = runInThread(programAddress, count, timeoutCycles); });
    return completion;
  }

 private:
  void reset() {
    platform_.chip.reset();
    capabilities_ = sim::greet(registers_);
  }
  Completion runInThread(uint64_t programAddress, uint32_t count, uint64_t timeoutCycles) {
    if (unusable_) reset();
    unusable_ = true;  // until the program ended in order
    sim::start(registers_, programAddress, count);
    auto& chip = platform_.chip;
    for (uint64_t waited = 0; !chip.ports().irq_o; ++waited) {
      if (waited >= timeoutCycles) {
        Completion completion;
        completion.cycles = timeoutCycles;
        completion.timedOut = true;
        completion.state = chip.bus().state();
        return completion;
      }
      chip.tick();
    }
    const Completion completion = sim::collect(registers_);
    unusable_ = false;
    return completion;
  }

  Platform<Model> platform_;
  Host host_{"host"};
  Registers<decltype(Host::socket)> registers_{host_.socket};
  Capabilities capabilities_;
  bool unusable_ = false;
};

}  // namespace kiln::systemc
