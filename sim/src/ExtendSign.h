// Included between verilated.h and generated code: Verilator's sign extension of up to 32 bits, in the form that
// compilers turn into one instruction. The same value; a Verilator that calls it otherwise keeps its own.
#pragma once

namespace kiln::sim {
inline IData extendSign(int bits, IData value) {
  return static_cast<IData>(static_cast<int32_t>(value << (32 - bits)) >> (32 - bits));
}
}  // namespace kiln::sim
#define VL_EXTENDS_II(obits, lbits, value) kiln::sim::extendSign(lbits, value)
