// kiln_bridge, Verilated, with a chip's registers and a memory that count what is done to them, as the other end of a line.
#pragma once

#include <utility>

#include "Bench.h"
#include "Vboard_bridge.h"
#include "kiln/Abi.h"

namespace kiln::rtltest {

inline constexpr uint32_t kMemoryBytes = 4096, kBitCycles = 6, kPauseCycles = 1024;
inline constexpr uint32_t kWrittenByPrograms = 600;  // the byte that a doorbell inverts
inline constexpr uint32_t kBadRegister = 0x7c;  // answers with an error

// The bridge with 32 registers of 4 bytes and its memory; both answer after random delays.
class BridgePins {
 public:
  explicit BridgePins(uint32_t seed) : bench(seed) {
    bench.model->uart_rx_i = 1;
    bench.reset();
  }
  unsigned cycle(unsigned rx) {
    auto& m = *bench.model;
    m.uart_rx_i = static_cast<uint8_t>(rx);
    const bool write = m.m_axil_awvalid_o && m.m_axil_wvalid_o && m.m_axil_awready_i && m.m_axil_wready_i;
    const bool read = m.m_axil_arvalid_o && m.m_axil_arready_i;
    const bool taken = m.memory_valid_o && m.memory_ready_i;
    if (write) {
      registers[m.m_axil_awaddr_o / 4] = m.m_axil_wdata_o;
      ++writes;
      if (m.m_axil_awaddr_o == abi::kRegDoorbell) memory[kWrittenByPrograms] ^= 0xff;
      answerError = m.m_axil_awaddr_o == kBadRegister;
    }
    if (read) {
      readData = registers[m.m_axil_araddr_o / 4];
      answerError = m.m_axil_araddr_o == kBadRegister;
    }
    const uint8_t memoryData = std::exchange(memoryNext[0], memoryNext[1]);  // three cycles later
    memoryNext[1] = taken ? memory[m.memory_address_o] : 0xee;
    if (taken && m.memory_write_o) memory[m.memory_address_o] = m.memory_wdata_o;
    resets += !m.chip_rst_no;
    bench.edge();
    m.m_axil_bvalid_i = write;
    m.m_axil_rvalid_i = read;
    m.m_axil_rdata_i = readData;
    m.m_axil_bresp_i = m.m_axil_rresp_i = answerError ? 2 : 0;
    m.memory_rdata_i = memoryData;  // for one cycle only
    const bool ready = bench.chance(0.3);
    m.m_axil_awready_i = m.m_axil_wready_i = ready && m.m_axil_awvalid_o && m.m_axil_wvalid_o;
    m.m_axil_arready_i = bench.chance(0.3);
    m.memory_ready_i = bench.chance(0.3);
    return m.uart_tx_o;
  }

  Bench<Vboard_bridge> bench;
  std::vector<uint8_t> memory = std::vector<uint8_t>(kMemoryBytes);
  uint32_t registers[32] = {};
  uint32_t readData = 0;
  uint8_t memoryNext[2] = {0xee, 0xee};
  bool answerError = false;
  uint64_t writes = 0, resets = 0;
};

}  // namespace kiln::rtltest
