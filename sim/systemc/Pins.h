// The chip's ports: signals that bind to the Verilated SystemC module, and plain values with the same names, which the
// memory model and the register port of sim/src work on.
#pragma once

#include <array>
#include <cstdint>
#include <systemc>
#include <type_traits>

namespace kiln::systemc {

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

template <class T>
struct PinOf {
  using Type = T;
};
template <int kBits>
struct PinOf<sc_dt::sc_bv<kBits>> {
  using Type = std::array<uint32_t, kBits / 32>;
};

template <class T>
T toPin(const T& value) {
  return value;
}
template <int kBits>
typename PinOf<sc_dt::sc_bv<kBits>>::Type toPin(const sc_dt::sc_bv<kBits>& value) {
  typename PinOf<sc_dt::sc_bv<kBits>>::Type pin;
  for (int i = 0; i < kBits / 32; ++i) pin[i] = value.get_word(i);
  return pin;
}
// Any thread may be the one that accesses registers.
template <class T>
using Signal = sc_core::sc_signal<T, sc_core::SC_MANY_WRITERS>;

template <class T>
void toSignal(Signal<T>& signal, const T& pin) {
  signal.write(pin);
}
template <int kBits>
void toSignal(Signal<sc_dt::sc_bv<kBits>>& signal, const std::array<uint32_t, kBits / 32>& pin) {
  sc_dt::sc_bv<kBits> value;
  for (int i = 0; i < kBits / 32; ++i) value.set_word(i, pin[i]);
  signal.write(value);
}

template <class Model>
struct Signals {
#define X(name) Signal<typename std::remove_reference_t<decltype(Model::name)>::data_type> name{#name};
  KILN_MEMORY_INPUTS(X) KILN_REGISTER_INPUTS(X) KILN_OUTPUTS(X)
#undef X
};

template <class Model>
struct Pins {
#define X(name) typename PinOf<typename std::remove_reference_t<decltype(Model::name)>::data_type>::Type name{};
  KILN_MEMORY_INPUTS(X) KILN_REGISTER_INPUTS(X) KILN_OUTPUTS(X)
#undef X
};

}  // namespace kiln::systemc
