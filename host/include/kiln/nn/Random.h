// Randomness as a pure function of (seed, stream, counter): no state, the same on every machine and in any order.
#pragma once

#include <cstdint>
#include <span>

namespace kiln::nn {

// Finaliser of SplitMix64 (Steele, Lea, Flood 2014, variant 13 of Stafford).
inline uint64_t mixBits(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

inline uint64_t counterHash(uint64_t seed, uint64_t stream, uint64_t counter) {
  return mixBits(mixBits(mixBits(seed + 0x9E3779B97F4A7C15u) + stream) + counter * 0x9E3779B97F4A7C15u);
}

// Uniform in [0, bound), by multiplication with the upper 32 bits; bound >= 1.
inline uint32_t uniformBelow(uint64_t hash, uint32_t bound) {
  return static_cast<uint32_t>(((hash >> 32) * bound) >> 32);
}

// Fills `order` with a permutation of 0..size-1 (Fisher and Yates), one per (seed, epoch).
void shuffle(std::span<uint32_t> order, uint64_t seed, uint64_t epoch);

}  // namespace kiln::nn
