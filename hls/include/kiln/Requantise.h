// From int32 accumulators to int8 operands.
//
//   (1)  y = clamp( (int64(acc) + (s > 0 ? 2^(s-1) : 0)) >> s,  -127, 127 )        round half up, symmetric
//   (2)  acc >> s + bit(acc, s-1)  equals the unclamped value of (1) and needs 32 bits only:
//        write acc = q*2^s + f with 0 <= f < 2^s; adding 2^(s-1) carries into q exactly if bit s-1 of f is set.
//        q + 1 cannot overflow: for s >= 1, q <= 2^30.
#pragma once

#include "kiln/Vec.h"

namespace kiln {

// acc / 2^s rounded half up, lane by lane; s in 0..31. Equation (2).
template <unsigned N>
Vec<int32_t, N> roundShift(Vec<int32_t, N> acc, unsigned s) {
  const auto half = (acc >> ((s - 1) & 31)) & Vec<int32_t, N>::splat(s != 0 ? 1 : 0);
  return (acc >> s) + half;
}

template <unsigned N>
struct Requantised {
  Vec<int8_t, N> values;
  Mask<N> saturated;  // lanes that were clamped
};

// Equation (1).
template <unsigned N>
Requantised<N> requantise(Vec<int32_t, N> acc, unsigned s) {
  using Lanes = Vec<int32_t, N>;
  const Lanes rounded = roundShift(acc, s);
  const Lanes clamped = min(max(rounded, Lanes::splat(-127)), Lanes::splat(127));
  return {clamped.template to<int8_t>(), rounded != clamped};
}

}  // namespace kiln
