// Items 4 to 6 of the arithmetic contract, element by element, as plain as they are written there.
#pragma once

#include <cstdint>

namespace kiln::golden {

// y = clamp(+-127, (int64(acc) + (s > 0 ? 2^(s-1) : 0)) >> s), before the clamp; s in 0..31.
inline int64_t shiftRounded(int32_t acc, uint32_t s) {
  const int64_t half = s > 0 ? int64_t{1} << (s - 1) : 0;
  return (int64_t{acc} + half) >> s;
}

inline int8_t clampToInt8(int64_t value) {
  if (value > 127) return 127;
  if (value < -127) return -127;
  return static_cast<int8_t>(value);
}

// Bits of |acc|, give or take one for negative numbers: what the statistics record collects by OR.
inline uint32_t magnitudeBits(int32_t acc) { return static_cast<uint32_t>(acc ^ (acc >> 31)); }

}  // namespace kiln::golden
