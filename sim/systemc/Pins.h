// The chip's ports: signals that bind to the Verilated SystemC module, and plain values with the same names, which the
// memory model and the register port of sim/src work on.
#pragma once

#include <array>
#include <cstdint>
#include <systemc>
#include <type_traits>

#include "PinNames.h"

namespace kiln::systemc {

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
