// The chip as a TLM-2.0 module: the Verilated RTL, its clock's edges, its register port as a target and its memory port
// as an initiator.
//
// `registers`: 4-byte reads and writes at the offsets of Abi.h, by b_transport from a thread; each takes the clock
//              cycles that the AXI4-Lite accesses take. Errors: an address, length or command that is none of those.
// `memory`:    the memory port. The RTL's bursts are timed by the memory model of sim/src (latency, bandwidth, order,
//              stalls, protocol checks), cycle for cycle as the `rtl` device does; their bytes go through the
//              direct-memory pointer that the target behind the socket gives for addresses 0 .. its end.
// `irq`:       follows irq_o, settled at the falling edge of the clock.
// Only one chip per process: SystemC has one kernel.
#pragma once

#include <tlm>
#include <tlm_utils/simple_initiator_socket.h>
#include <tlm_utils/simple_target_socket.h>

#include <exception>
#include <memory>
#include <optional>

#include "AxiLiteRules.h"
#include "AxiMemory.h"
#include "Pins.h"
#include "RegisterPort.h"
#include "kiln/Abi.h"

namespace kiln::systemc {

template <class Model>
class Chip : public sc_core::sc_module {
 public:
  tlm_utils::simple_target_socket<Chip> registers{"registers"};
  tlm_utils::simple_initiator_socket<Chip> memory{"memory"};
  Signal<bool> irq{"irq"};

  SC_HAS_PROCESS(Chip);
  Chip(sc_core::sc_module_name name, const sim::MemoryTiming& timing)
      : sc_module(name), timing_(timing), port_(*this) {
    rtl_.clk_i(clock_);
#define X(port) rtl_.port(signals_.port);
    KILN_MEMORY_INPUTS(X) KILN_REGISTER_INPUTS(X) KILN_OUTPUTS(X)
#undef X
    registers.register_b_transport(this, &Chip::access);
    SC_METHOD(atEdge);
    sensitive << clock_.posedge_event();
    dont_initialize();
  }

  // From a thread: nothing of what ran before survives but memory.
  void reset() {
    failure_ = nullptr;
    bus().reset();
    rules_.reset();
    pins_ = {};
    resetting_ = true;
    bus().drive(pins_);
    driveMemory();
    for (int i = 0; i < kResetCycles; ++i) tick();
    pins_.rst_ni = 1;
    resetting_ = false;
  }
  // From a thread: waits until the clock has fallen again.
  void tick() {
#define X(port) toSignal(signals_.port, pins_.port);
    KILN_REGISTER_INPUTS(X)
#undef X
    wait(clock_.negedge_event());
    ++cycles_;
    readOutputs();
    irq.write(pins_.irq_o);
    if (failure_) std::rethrow_exception(failure_);
  }
  Pins<Model>& ports() { return pins_; }
  using Memory = sim::AxiMemory<sizeof(Pins<Model>::m_axi_rdata_i)>;  // as wide as the chip's data bus
  Memory& bus() {
    if (!bus_) bus_.emplace(directMemory(), timing_);
    return *bus_;
  }
  uint64_t cycles() const { return cycles_; }

 private:
  static constexpr int kResetCycles = 4;

  // The rising edge: signals still have the values from before it.
  void atEdge() {
    if (resetting_ || failure_) return;
    try {
      readOutputs();
      rules_.sample(cycles_, pins_);
      bus_->careful() ? bus_->template sample<true>(pins_) : bus_->template sample<false>(pins_);
      bus_->drive(pins_);
      driveMemory();
    } catch (...) {
      failure_ = std::current_exception();  // for the thread that waits in tick()
    }
  }
  void driveMemory() {
#define X(port) toSignal(signals_.port, pins_.port);
    KILN_MEMORY_INPUTS(X)
#undef X
  }
  void readOutputs() {
#define X(port) pins_.port = toPin(signals_.port.read());
    KILN_OUTPUTS(X)
#undef X
  }

  void access(tlm::tlm_generic_payload& payload, sc_core::sc_time&) {
    const uint64_t offset = payload.get_address();
    if (offset >= abi::kRegisterSpaceBytes || offset % 4 != 0) {
      payload.set_response_status(tlm::TLM_ADDRESS_ERROR_RESPONSE);
    } else if (payload.get_data_length() != 4 || payload.get_byte_enable_ptr() != nullptr) {
      payload.set_response_status(tlm::TLM_BURST_ERROR_RESPONSE);
    } else {
      one_.lock();  // accesses take cycles: they wait for each other
      auto* const word = reinterpret_cast<uint32_t*>(payload.get_data_ptr());
      const auto at = static_cast<abi::Register>(offset);
      if (payload.is_read()) *word = port_.read(at);
      if (payload.is_write()) port_.write(at, *word);
      one_.unlock();
      payload.set_response_status(tlm::TLM_OK_RESPONSE);
    }
  }

  std::span<std::byte> directMemory() {
    tlm::tlm_generic_payload payload;
    tlm::tlm_dmi region;
    payload.set_address(0);
    payload.set_command(tlm::TLM_WRITE_COMMAND);
    if (!memory->get_direct_mem_ptr(payload, region) || region.get_start_address() != 0 ||
        !region.is_read_write_allowed())
      SC_REPORT_FATAL(name(), "the memory at address 0 gives no direct pointer for reads and writes");
    return {reinterpret_cast<std::byte*>(region.get_dmi_ptr()), region.get_end_address() + 1};
  }

  sc_core::sc_clock clock_{"clock", 10, sc_core::SC_NS, 0.5, 10, sc_core::SC_NS, true};
  Signals<Model> signals_;
  Model rtl_{"rtl"};
  Pins<Model> pins_;
  sim::MemoryTiming timing_;
  std::optional<Memory> bus_;
  sim::AxiLiteRules rules_;
  sim::RegisterPort<Chip> port_;
  sc_core::sc_mutex one_;
  bool resetting_ = true;
  uint64_t cycles_ = 0;
  std::exception_ptr failure_;
};

}  // namespace kiln::systemc
