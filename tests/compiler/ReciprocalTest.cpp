// Division by a constant as a product and a shift: every divisor and every value of up to 16 bits, and the edges of more.
#include <gtest/gtest.h>

#include <random>
#include <vector>

#include "Reciprocal.h"

namespace kilnc {
namespace {

using Wide = unsigned __int128;

bool isPowerOf2(uint64_t d) { return (d & (d - 1)) == 0; }

// As ConstantDivision.cpp makes it of a value below 2^bits.
uint64_t quotient(uint64_t x, const Reciprocal& reciprocal) {
  // The product has up to 129 bits: in two halves.
  const Wide low = Wide(x) * uint64_t(reciprocal.multiplier), high = Wide(x) * uint64_t(reciprocal.multiplier >> 64) + (low >> 64);
  return static_cast<uint64_t>(reciprocal.shift >= 64 ? high >> (reciprocal.shift - 64) : (high << (64 - reciprocal.shift)) | (uint64_t(low) >> reciprocal.shift));
}
// Of one of at least -2^bits: the floor of the product's shift, and 1 for negative ones.
int64_t signedQuotient(int64_t x, const Reciprocal& reciprocal) {
  if (x >= 0) return static_cast<int64_t>(quotient(static_cast<uint64_t>(x), reciprocal));
  const uint64_t magnitude = 0 - static_cast<uint64_t>(x);
  // floor(-p / 2^s) = -ceil(p / 2^s)
  const Wide low = Wide(magnitude) * uint64_t(reciprocal.multiplier), high = Wide(magnitude) * uint64_t(reciprocal.multiplier >> 64) + (low >> 64);
  const unsigned shift = reciprocal.shift;
  const bool hasRest = shift >= 64 ? uint64_t(low) != 0 || (high & ((Wide(1) << (shift - 64)) - 1)) != 0 : (uint64_t(low) & ((uint64_t(1) << shift) - 1)) != 0;
  return -static_cast<int64_t>(quotient(magnitude, reciprocal) + (hasRest ? 1 : 0)) + 1;
}

TEST(Reciprocal, DividesAllValuesOf8And16Bits) {
  for (unsigned bits : {1u, 3u, 8u, 13u, 16u})
    for (uint64_t d = 3; d < (1u << 16); ++d) {
      if (isPowerOf2(d) || (bits < 16 && d > (2u << bits))) continue;
      const Reciprocal reciprocal = reciprocalOf(d, bits);
      ASSERT_LE(reciprocal.multiplier, Wide(1) << (bits + 1)) << d;
      // The quotient changes only at multiples; between them it may only be wrong at the ends.
      const uint64_t end = uint64_t(1) << bits;
      for (uint64_t x = 0; x < end; x += bits > 8 ? d : 1) {
        ASSERT_EQ(quotient(x, reciprocal), x / d) << x << " / " << d;
        const uint64_t last = std::min(x + d - 1, end - 1);
        ASSERT_EQ(quotient(last, reciprocal), last / d) << last << " / " << d;
      }
    }
}

TEST(Reciprocal, DividesAllSignedValuesOf8And16Bits) {
  for (unsigned bits : {7u, 15u})
    for (int64_t d = 3; d < (1 << bits); ++d) {
      if (isPowerOf2(static_cast<uint64_t>(d))) continue;
      const Reciprocal reciprocal = reciprocalOf(static_cast<uint64_t>(d), bits);
      const int64_t end = int64_t(1) << bits;
      for (int64_t multiple = 0; multiple <= end; multiple += d)
        for (int64_t x : {multiple - 1, multiple, multiple + 1})
          for (int64_t value : {x, -x})
            if (value >= -end && value < end) ASSERT_EQ(signedQuotient(value, reciprocal), value / d) << value << " / " << d;
      for (int64_t x : {-end, end - 1}) ASSERT_EQ(signedQuotient(x, reciprocal), x / d) << x << " / " << d;
    }
}

TEST(Reciprocal, DividesTheEdgesOf32And64Bits) {
  std::mt19937_64 random(1);
  for (unsigned bits : {31u, 32u, 63u, 64u}) {
    const uint64_t most = bits == 64 ? ~uint64_t(0) : (uint64_t(1) << bits) - 1;
    std::vector<uint64_t> divisors = {3, 5, 6, 7, 9, 10, 100, 641, 1000, 1000000007, most, most - 1, most / 2 + 2, most / 2, most / 3};
    for (unsigned i = 0; i < 2000; ++i) divisors.push_back((random() & most) >> (random() % (bits - 2)));
    for (uint64_t d : divisors) {
      if (d < 3 || isPowerOf2(d)) continue;
      const Reciprocal reciprocal = reciprocalOf(d, bits);
      std::vector<uint64_t> values = {0, 1, d - 1, d, most, most - 1, most / d * d, most / d * d - 1};
      for (unsigned i = 0; i < 50; ++i) values.push_back((random() & most) / d * d - (i & 1));
      for (uint64_t x : values) {
        x &= most;
        ASSERT_EQ(quotient(x, reciprocal), x / d) << x << " / " << d;
        if (bits == 31 || bits == 63) ASSERT_EQ(signedQuotient(-static_cast<int64_t>(x), reciprocal), -static_cast<int64_t>(x) / static_cast<int64_t>(d)) << x << " / " << d;
      }
    }
  }
}

}  // namespace
}  // namespace kilnc
