// Numbers of cycle models wider than 64 bits, against the compiler's own.
#include <gtest/gtest.h>

#include <random>

#include "kiln/CycleModel.h"

namespace kiln::cycles {
namespace {

using Number = unsigned __int128;

template <unsigned Width>
Word<Width> toWord(Number value) {
  return slice<Width>(Wide<2>{{static_cast<uint64_t>(value), static_cast<uint64_t>(value >> 64)}}, 0);
}
template <unsigned Width>
Number toNumber(const Word<Width>& word) {
  return Number{limb(word, 1)} << 64 | limb(word, 0);
}

template <unsigned Width>
void expectSameNumbers(uint64_t seed) {
  std::mt19937_64 random(seed);
  const Number ones = ~Number{0} >> (128 - Width);
  // Numbers of all sizes, so that carries, equal halves and zeros are among them.
  const auto next = [&] { return ((Number{random()} << 64 | random()) & ones) >> (random() % Width); };
  for (int i = 0; i < 2000; ++i) {
    const Number x = next(), y = random() % 4 == 0 ? x : random() % 3 == 0 ? ones - x : next();
    const auto a = toWord<Width>(x), b = toWord<Width>(y);
    const unsigned by = random() % (Width + 3);
    ASSERT_EQ(toNumber<Width>(a) == x, true);
    ASSERT_TRUE(toNumber<Width>(add<Width>(a, b)) == ((x + y) & ones)) << "seed " << seed;
    ASSERT_TRUE(toNumber<Width>(subtract<Width>(a, b)) == ((x - y) & ones)) << "seed " << seed;
    ASSERT_TRUE(toNumber<Width>(multiply<Width>(a, b)) == ((x * y) & ones)) << "seed " << seed;
    ASSERT_EQ(isLess(a, b), x < y) << "seed " << seed;
    ASSERT_EQ(a == b, x == y) << "seed " << seed;
    ASSERT_TRUE(toNumber<Width>(shiftLeft<Width>(a, by)) == (by >= Width ? 0 : (x << by) & ones)) << "seed " << seed;
    ASSERT_TRUE(toNumber<Width>(shiftRight<Width>(a, by)) == (by >= Width ? 0 : x >> by)) << "seed " << seed;
    ASSERT_TRUE(toNumber<Width>((a & b) | (a ^ b)) == (x | y)) << "seed " << seed;
    ASSERT_EQ(slice<33>(a, by), by >= 128 ? 0 : static_cast<uint64_t>(x >> by) & lowOnes(33)) << "seed " << seed;
  }
}

TEST(CycleNumbers, AreThoseOfTheCompiler) {
  expectSameNumbers<65>(1);
  expectSameNumbers<100>(2);
  expectSameNumbers<127>(3);
  expectSameNumbers<128>(4);
}

}  // namespace
}  // namespace kiln::cycles
