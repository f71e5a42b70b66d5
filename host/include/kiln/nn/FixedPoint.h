// Integers with a power-of-two exponent: a stored integer q with exponent e stands for q * 2^e.
#pragma once

#include <bit>
#include <cstdint>

namespace kiln::nn {

inline constexpr int kWeightExponent = -24;    // int32 master weights and biases
inline constexpr int kMomentumExponent = -28;  // int64 momentum
inline constexpr int kLearningRateBits = 16;   // learning rate: integer / 2^16
inline constexpr int kInputExponent = -6;      // int8 inputs

// value * 2^-shift, rounded half up; a negative shift multiplies (exact, the caller rules out overflow). shift <= 62.
inline int64_t shiftRounded(int64_t value, int shift) {
  if (shift <= 0) return value * (int64_t{1} << -shift);
  return (value + (int64_t{1} << (shift - 1))) >> shift;
}

inline int8_t clampToInt8(int64_t value) {
  return static_cast<int8_t>(value > 127 ? 127 : value < -127 ? -127 : value);
}

// Bits of the largest magnitude in an OR of q ^ (q >> 31): 0 for all zero.
inline int bitLength(uint32_t magnitudeOr) { return std::bit_width(magnitudeOr); }

inline uint32_t magnitudeBits(int32_t value) { return static_cast<uint32_t>(value ^ (value >> 31)); }

}  // namespace kiln::nn
