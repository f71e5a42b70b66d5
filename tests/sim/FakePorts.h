// The manager port of kiln_chip as plain fields, driven by a test instead of by RTL.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace kiln::sim {

template <unsigned kBeatBytes>
struct FakePortsOf {
  bool m_axi_arvalid_o = false;
  uint8_t m_axi_arid_o = 0;
  uint64_t m_axi_araddr_o = 0;
  uint8_t m_axi_arlen_o = 0, m_axi_arsize_o = std::countr_zero(kBeatBytes), m_axi_arburst_o = 1;
  bool m_axi_arready_i = false;
  bool m_axi_rvalid_i = false;
  uint8_t m_axi_rid_i = 0;
  std::array<uint32_t, kBeatBytes / 4> m_axi_rdata_i{};
  uint8_t m_axi_rresp_i = 0;
  bool m_axi_rlast_i = false;
  bool m_axi_rready_o = true;
  bool m_axi_awvalid_o = false;
  uint8_t m_axi_awid_o = 0;
  uint64_t m_axi_awaddr_o = 0;
  uint8_t m_axi_awlen_o = 0, m_axi_awsize_o = std::countr_zero(kBeatBytes), m_axi_awburst_o = 1;
  bool m_axi_awready_i = false;
  bool m_axi_wvalid_o = false;
  std::array<uint32_t, kBeatBytes / 4> m_axi_wdata_o{};
  uint64_t m_axi_wstrb_o = ~uint64_t{0} >> (64 - kBeatBytes);
  bool m_axi_wlast_o = false;
  bool m_axi_wready_i = false;
  bool m_axi_bvalid_i = false;
  uint8_t m_axi_bresp_i = 0;
  bool m_axi_bready_o = true;
};
using FakePorts = FakePortsOf<16>;

}  // namespace kiln::sim
