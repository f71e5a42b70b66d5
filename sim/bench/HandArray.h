// An array written by hand: per cycle one word of A and one of B, an outer product into R x C accumulators.
#pragma once

#ifdef __x86_64__
#include <immintrin.h>
#endif

#include <algorithm>
#include <cstring>
#include <utility>

#include "kiln/ArrayModel.h"

namespace kiln::sim {

// int32 numbers of a vector register, in the compiler's vectors.
#if defined(__AVX512BW__)
inline constexpr unsigned kRegisterLanes = 16;
#elif defined(__AVX2__)
inline constexpr unsigned kRegisterLanes = 8;
#else
inline constexpr unsigned kRegisterLanes = 4;
#endif

template <unsigned R, unsigned C, unsigned D>
class HandArray final : public ArrayModel {
 public:
  explicit HandArray(const ArrayProduct& product) : product_(product) {}

  uint64_t run(std::span<int32_t> result) override {
    uint64_t cycles = 0;
    int32_t* out = nullptr;  // of the tile that drains
    for (unsigned i = 0; i < product_.aPanels; ++i) {
      for (unsigned j = 0; j < product_.bPanels; ++j) {
        cycles += accumulate(product_.a.data() + size_t{i} * product_.steps * R * D,
                             product_.b.data() + size_t{j} * product_.steps * C * D, out);
        out = result.data() + (size_t{i} * product_.bPanels + j) * R * C;
      }
    }
    for (unsigned r = 0; r < R; ++r) drain(r, out);
    return cycles + R;
  }

 private:
  static constexpr unsigned kLanes = std::min(C, kRegisterLanes), kVectors = C / kLanes;
  using Sums = int32_t __attribute__((vector_size(4 * kLanes)));
  using Pairs = int16_t __attribute__((vector_size(4 * kLanes)));  // 2c and 2c + 1: two k steps of column c
  using Bytes = int8_t __attribute__((vector_size(kLanes)));
  using Halves = int16_t __attribute__((vector_size(2 * kLanes)));

  // One cycle, in multiply-adds of pairs (vpmaddwd). With one k step per cycle the other of the pair counts nothing.
  [[gnu::always_inline]] static void step(Sums (&sums)[R][kVectors], const int8_t* a, const int8_t* b) {
#pragma clang loop unroll(full)
    for (unsigned d = 0; d < D; d += 2) {
      Pairs pairs[kVectors];
#pragma clang loop unroll(full)
      for (unsigned v = 0; v < kVectors; ++v) pairs[v] = loadPairs(b + d * C + v * kLanes);
#pragma clang loop unroll(full)
      for (unsigned r = 0; r < R; ++r) {
        uint32_t both = uint16_t(int16_t{a[d * R + r]});
        if constexpr (D > 1) both |= uint32_t{uint16_t(int16_t{a[(d + 1) * R + r]})} << 16;
        const Pairs factors = (Pairs)(Sums{} + static_cast<int32_t>(both));
#pragma clang loop unroll(full)
        for (unsigned v = 0; v < kVectors; ++v) sums[r][v] += multiplyAdd(pairs[v], factors);
      }
    }
  }
  [[gnu::always_inline]] static Pairs loadPairs(const int8_t* b) {
    Bytes even, odd;
    std::memcpy(&even, b, kLanes);
    if constexpr (D == 1) {
      return (Pairs)__builtin_convertvector(even, Sums);  // the sign's copies meet a factor of 0
    } else {
      static_assert(D % 2 == 0);
      std::memcpy(&odd, b + C, kLanes);
      const Sums low = __builtin_convertvector(__builtin_convertvector(even, Halves), Sums) & 0xffff;
      return (Pairs)(low | __builtin_convertvector(odd, Sums) << 16);
    }
  }
  [[gnu::always_inline]] static Sums multiplyAdd(Pairs x, Pairs y) {
#ifdef __AVX512BW__
    if constexpr (kLanes == 16) return (Sums)_mm512_madd_epi16((__m512i)x, (__m512i)y);
#endif
#ifdef __AVX2__
    if constexpr (kLanes == 8) return (Sums)_mm256_madd_epi16((__m256i)x, (__m256i)y);
#endif
#ifdef __SSE2__
    if constexpr (kLanes == 4) return (Sums)_mm_madd_epi16((__m128i)x, (__m128i)y);
#endif
    return (((Sums)x << 16) >> 16) * (((Sums)y << 16) >> 16) + ((Sums)x >> 16) * ((Sums)y >> 16);
  }

  // `steps` cycles of a new tile. The former one leaves in the first R.
  uint64_t accumulate(const int8_t* a, const int8_t* b, int32_t* out) {
    Sums sums[R][kVectors] = {};
    unsigned i = 0;
    for (; i < R; ++i) {
      step(sums, a + i * R * D, b + i * C * D);
      drain(i, out);
    }
    for (; i < product_.steps; ++i) step(sums, a + i * R * D, b + i * C * D);
    std::memcpy(draining_, sums, sizeof sums);
    return product_.steps;
  }
  void drain(unsigned r, int32_t* out) const {
    if (out != nullptr) std::memcpy(out + r * C, draining_[r], sizeof draining_[r]);
  }

  const ArrayProduct& product_;
  Sums draining_[R][kVectors];
};

}  // namespace kiln::sim
