#include <gtest/gtest.h>

#include <array>
#include <random>

#include "Reference.h"
#include "kiln/Requantise.h"

namespace kiln::test {
namespace {

constexpr unsigned kLanes = 16;

// Compares all lanes of one vector, in every shift.
void compare(const std::array<int32_t, kLanes>& values) {
  const auto lanes = __builtin_bit_cast(Vec<int32_t, kLanes>, values);
  for (unsigned shift = 0; shift < 32; ++shift) {
    const auto result = requantise(lanes, shift);
    const auto bytes = __builtin_bit_cast(std::array<int8_t, kLanes>, result.values);
    for (unsigned i = 0; i < kLanes; ++i) {
      const int64_t rounded = (int64_t(values[i]) + (shift > 0 ? int64_t(1) << (shift - 1) : 0)) >> shift;
      ASSERT_EQ(bytes[i], referenceRequantise(values[i], shift)) << values[i] << " >> " << shift;
      ASSERT_EQ(bool((result.saturated.bits >> i) & 1), rounded < -127 || rounded > 127)
          << values[i] << " >> " << shift;
    }
  }
}

TEST(Requantise, EqualsThe64BitFormulaOnAll16BitValues) {
  for (int32_t base = -32768; base < 32768; base += kLanes) {
    std::array<int32_t, kLanes> values;
    for (unsigned i = 0; i < kLanes; ++i) values[i] = base + int32_t(i);
    compare(values);
  }
}

TEST(Requantise, EqualsThe64BitFormulaAroundPowersOfTwoAndExtremes) {
  for (unsigned bit = 0; bit < 32; ++bit) {
    for (int sign : {-1, 1}) {
      std::array<int32_t, kLanes> values;
      for (unsigned i = 0; i < kLanes; ++i) values[i] = int32_t(uint32_t(sign) * (1u << bit) + i - kLanes / 2);
      compare(values);
    }
  }
}

TEST(Requantise, EqualsThe64BitFormulaOnRandomValues) {
  std::mt19937 random(1);
  for (int round = 0; round < 20000; ++round) {
    std::array<int32_t, kLanes> values;
    for (int32_t& value : values) value = int32_t(random()) >> (random() % 32);
    compare(values);
  }
}

}  // namespace
}  // namespace kiln::test
