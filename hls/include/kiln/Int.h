// Integers of any width. Arithmetic follows C for _BitInt: no promotion, the result is as wide as the wider operand
// and wraps; widen explicitly before a product that must not. kilnc narrows every value to the bits that can differ.
#pragma once

#ifndef __clang__
#error "kiln blocks need clang++-19 (_BitInt and vector extensions): apt-get install clang-19"
#endif

#include <cstdint>

namespace kiln {

template <unsigned W>
using Int = signed _BitInt(W);
template <unsigned W>
using UInt = unsigned _BitInt(W);

// Bits [low + W - 1 : low] of a word.
template <unsigned W, class T>
constexpr UInt<W> bits(T word, unsigned low) {
  return UInt<W>(word >> low);
}

// Number of bits needed to count from 0 to n - 1 (at least 1).
constexpr unsigned indexBits(unsigned long n) {
  unsigned width = 1;
  while ((1ul << width) < n) ++width;
  return width;
}

}  // namespace kiln
