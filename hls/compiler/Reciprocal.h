// Division by a constant as a product and a shift.
#pragma once

#include <cstdint>

namespace kilnc {

// floor(x / divisor) = floor(x * multiplier / 2^shift)
//
// for every 0 <= x < 2^bits. With m = multiplier, d = divisor, e = m * d - 2^shift: x * m / 2^shift = x / d + (x / d) * e / 2^shift,
// and the fraction of x / d is at most 1 - 1 / d, so that the floor is right as long as x * e < 2^shift. For a negative
// x >= -2^bits and a divisor that is no power of two, floor(x * m / 2^shift) + 1 is the quotient rounded towards zero: e > 0
// keeps the product below -|x| / d, and |x| * e <= 2^shift keeps it above the next integer. The least such shift is taken.
// Source: Granlund and Montgomery, "Division by Invariant Integers using Multiplication", PLDI 1994.
struct Reciprocal {
  unsigned __int128 multiplier = 0;
  unsigned shift = 0;
};

// `divisor` is at least 3 and no power of two; `bits` at most 64.
inline Reciprocal reciprocalOf(uint64_t divisor, unsigned bits) {
  // 2^shift = quotient * divisor + rest
  unsigned __int128 quotient = 0, rest = 1;
  for (unsigned shift = 1;; ++shift) {
    quotient *= 2;
    rest *= 2;
    if (rest >= divisor) {
      rest -= divisor;
      ++quotient;
    }
    if (shift < bits) continue;
    const unsigned __int128 excess = divisor - rest, allowed = static_cast<unsigned __int128>(1) << (shift - bits);
    if (excess <= allowed) return {quotient + 1, shift};
  }
}

}  // namespace kilnc
