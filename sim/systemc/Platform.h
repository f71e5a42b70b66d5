// The platform around a chip: interconnect, memory, and where things are.
//
//   initiators[i] --> Interconnect --> Memory          0 .. its size - 1
//   chip.memory   -->              --> chip.registers  kRegistersBase ..
//
// Integrators bind further initiators to `interconnect.initiators` before the simulation starts (example/).
#pragma once

#include <tlm>
#include <tlm_utils/multi_passthrough_target_socket.h>
#include <tlm_utils/simple_initiator_socket.h>
#include <tlm_utils/simple_target_socket.h>

#include <cstring>
#include <span>
#include <stdexcept>

#include "Chip.h"

namespace kiln::systemc {

inline constexpr uint64_t kRegistersBase = uint64_t{1} << 48;

// Loosely timed: an access takes no time. The chip's own accesses are timed where its port is (Chip.h).
class Memory : public sc_core::sc_module {
 public:
  tlm_utils::simple_target_socket<Memory> socket{"socket"};

  Memory(sc_core::sc_module_name name, std::span<std::byte> bytes) : sc_module(name), bytes_(bytes) {
    socket.register_b_transport(this, &Memory::access);
    socket.register_transport_dbg(this, &Memory::debug);
    socket.register_get_direct_mem_ptr(this, &Memory::direct);
  }

 private:
  void access(tlm::tlm_generic_payload& payload, sc_core::sc_time&) {
    if (payload.get_byte_enable_ptr() != nullptr) {
      payload.set_response_status(tlm::TLM_BYTE_ENABLE_ERROR_RESPONSE);
    } else {
      payload.set_response_status(debug(payload) == payload.get_data_length() ? tlm::TLM_OK_RESPONSE
                                                                              : tlm::TLM_ADDRESS_ERROR_RESPONSE);
    }
  }
  unsigned debug(tlm::tlm_generic_payload& payload) {
    const uint64_t address = payload.get_address(), length = payload.get_data_length();
    if (address > bytes_.size() || length > bytes_.size() - address) return 0;
    if (payload.is_read()) std::memcpy(payload.get_data_ptr(), bytes_.data() + address, length);
    if (payload.is_write()) std::memcpy(bytes_.data() + address, payload.get_data_ptr(), length);
    return static_cast<unsigned>(length);
  }
  bool direct(tlm::tlm_generic_payload&, tlm::tlm_dmi& region) {
    region.set_start_address(0);
    region.set_end_address(bytes_.size() - 1);
    region.set_dmi_ptr(reinterpret_cast<unsigned char*>(bytes_.data()));
    region.allow_read_write();
    return true;
  }

  std::span<std::byte> bytes_;
};

class Interconnect : public sc_core::sc_module {
 public:
  tlm_utils::multi_passthrough_target_socket<Interconnect> initiators{"initiators"};
  tlm_utils::simple_initiator_socket<Interconnect> memory{"memory"}, registers{"registers"};

  explicit Interconnect(sc_core::sc_module_name name) : sc_module(name) {
    initiators.register_b_transport(this, &Interconnect::access);
    initiators.register_transport_dbg(this, &Interconnect::debug);
    initiators.register_get_direct_mem_ptr(this, &Interconnect::direct);
  }

 private:
  void access(int, tlm::tlm_generic_payload& payload, sc_core::sc_time& delay) {
    const uint64_t address = payload.get_address();
    if (address < kRegistersBase) return memory->b_transport(payload, delay);
    payload.set_address(address - kRegistersBase);
    registers->b_transport(payload, delay);
    payload.set_address(address);
  }
  unsigned debug(int, tlm::tlm_generic_payload& payload) {
    return payload.get_address() < kRegistersBase ? memory->transport_dbg(payload) : 0;
  }
  bool direct(int, tlm::tlm_generic_payload& payload, tlm::tlm_dmi& region) {
    return payload.get_address() < kRegistersBase && memory->get_direct_mem_ptr(payload, region);
  }
};

template <class Model>
struct Platform {
  Platform(std::span<std::byte> bytes, const sim::MemoryTiming& timing) : memory("memory", bytes), chip("chip", timing) {
    interconnect.memory.bind(memory.socket);
    interconnect.registers.bind(chip.registers);
    chip.memory.bind(interconnect.initiators);
  }
  Interconnect interconnect{"interconnect"};
  Memory memory;
  Chip<Model> chip;
};

// The chip's registers as an initiator reaches them through its socket, from a thread. Throws std::runtime_error when
// the platform answers with an error.
template <class Socket>
class Registers {
 public:
  explicit Registers(Socket& socket) : socket_(socket) {}
  uint32_t read(uint64_t offset) {
    uint32_t value = 0;
    transport(tlm::TLM_READ_COMMAND, offset, value);
    return value;
  }
  void write(uint64_t offset, uint32_t value) { transport(tlm::TLM_WRITE_COMMAND, offset, value); }

 private:
  void transport(tlm::tlm_command command, uint64_t offset, uint32_t& value) {
    tlm::tlm_generic_payload payload;
    payload.set_command(command);
    payload.set_address(kRegistersBase + offset);
    payload.set_data_ptr(reinterpret_cast<unsigned char*>(&value));
    payload.set_data_length(sizeof value);
    payload.set_streaming_width(sizeof value);
    sc_core::sc_time delay = sc_core::SC_ZERO_TIME;
    socket_->b_transport(payload, delay);
    if (!payload.is_response_ok())
      throw std::runtime_error("register access failed: " + payload.get_response_string());
  }
  Socket& socket_;
};

}  // namespace kiln::systemc
