// The ports of kiln_chip but the clock, for everything that goes through all of them: X(name) of each.
#pragma once

#define KILN_MEMORY_INPUTS(X)                                                                                     \
  X(m_axi_arready_i) X(m_axi_rvalid_i) X(m_axi_rid_i) X(m_axi_rdata_i) X(m_axi_rresp_i) X(m_axi_rlast_i)          \
  X(m_axi_awready_i) X(m_axi_wready_i) X(m_axi_bvalid_i) X(m_axi_bid_i) X(m_axi_bresp_i)
#define KILN_REGISTER_INPUTS(X)                                                                                   \
  X(rst_ni) X(s_axil_awvalid_i) X(s_axil_awaddr_i) X(s_axil_wvalid_i) X(s_axil_wdata_i) X(s_axil_wstrb_i)         \
  X(s_axil_bready_i) X(s_axil_arvalid_i) X(s_axil_araddr_i) X(s_axil_rready_i)
#define KILN_OUTPUTS(X)                                                                                           \
  X(irq_o) X(s_axil_awready_o) X(s_axil_wready_o) X(s_axil_bvalid_o) X(s_axil_bresp_o) X(s_axil_arready_o)        \
  X(s_axil_rvalid_o) X(s_axil_rdata_o) X(s_axil_rresp_o) X(m_axi_arvalid_o) X(m_axi_arid_o) X(m_axi_araddr_o)     \
  X(m_axi_arlen_o) X(m_axi_arsize_o) X(m_axi_arburst_o) X(m_axi_rready_o) X(m_axi_awvalid_o) X(m_axi_awid_o)      \
  X(m_axi_awaddr_o) X(m_axi_awlen_o) X(m_axi_awsize_o) X(m_axi_awburst_o) X(m_axi_wvalid_o) X(m_axi_wdata_o)      \
  X(m_axi_wstrb_o) X(m_axi_wlast_o) X(m_axi_bready_o)
