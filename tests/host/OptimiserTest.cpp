#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "TestSupport.h"
#include "kiln/nn/FixedPoint.h"
#include "kiln/nn/Optimiser.h"

namespace kiln::nn {
namespace {

TEST(MomentumSgd, FollowsTheFormulaElementByElement) {
  using Wide = __int128;
  constexpr size_t kSize = 37;
  for (const int exponent : {-40, -29, -28, -20, -12}) {
    MomentumSgd sgd(kSize);
    std::vector<Wide> w(kSize), m(kSize);
    for (size_t i = 0; i < kSize; ++i)
      sgd.weights()[i] = static_cast<int32_t>(w[i] = static_cast<int>(i * 7919) - 100000);
    for (int step = 0; step < 20; ++step) {
      std::vector<int32_t> gradient(kSize);
      for (size_t i = 0; i < kSize; ++i) {
        gradient[i] = static_cast<int32_t>(counterHash(1, static_cast<uint64_t>(step), i) >> 44) - (1 << 19);
      }
      sgd.beginStep();
      sgd.step(0, gradient, exponent, 1311);
      uint32_t magnitudeOr = 0;
      for (size_t i = 0; i < kSize; ++i) {
        const Wide scaled = exponent >= -28 ? Wide{gradient[i]} << (exponent + 28)
                                            : (Wide{gradient[i]} + (Wide{1} << (-29 - exponent))) >> (-28 - exponent);
        m[i] = m[i] - ((3 * m[i] + 16) >> 5) + scaled;
        w[i] = w[i] - ((1311 * m[i] + (1 << 19)) >> 20);
        w[i] = std::clamp<Wide>(w[i], -(Wide{1} << 30), Wide{1} << 30);
        ASSERT_EQ(sgd.weights()[i], static_cast<int32_t>(w[i])) << "element " << i << " step " << step;
        magnitudeOr |= static_cast<uint32_t>(w[i] < 0 ? ~w[i] : w[i]);
      }
      ASSERT_EQ(sgd.magnitudeOr(), magnitudeOr);
    }
  }
}

TEST(MomentumSgd, ConvergesToTheStepOfPlainSgdDividedByTheDecay) {
  MomentumSgd sgd(1);
  const std::vector<int32_t> gradient = {1 << 20};  // 2^-8
  int32_t before = 0;
  for (int i = 0; i < 200; ++i) {
    before = sgd.weights()[0];
    sgd.beginStep();
    sgd.step(0, gradient, -28, 6554);  // 0.1
  }
  EXPECT_NEAR(std::ldexp(before - sgd.weights()[0], -24), 0.1 / 256 * 32 / 3, 1e-6);
}

TEST(LearningRate, IsReadWithoutFloatingPointAndRounded) {
  EXPECT_EQ(parseLearningRate("0.02"), 1311u);
  EXPECT_EQ(parseLearningRate("1"), 65536u);
  EXPECT_EQ(parseLearningRate("0.5"), 32768u);
  EXPECT_EQ(parseLearningRate(".25"), 16384u);
  EXPECT_EQ(parseLearningRate("2.000"), 131072u);
  for (const char* const bad : {"", ".", "0", "0.0000001", "-1", "1e-3", "abc", "0.0.1", "99999", " 1"}) {
    EXPECT_THROW(parseLearningRate(bad), UserError) << bad;
  }
}

TEST(LearningRate, DecaysLinearlyTowardsZero) {
  EXPECT_EQ(decayedLearningRate(1311, 0, 100), 1311u);
  EXPECT_EQ(decayedLearningRate(1311, 50, 100), 655u);
  EXPECT_EQ(decayedLearningRate(1311, 99, 100), 13u);
}

TEST(Quantise, UsesTheExactExponentAndNeverEmitsMinus128) {
  const std::vector<int32_t> weights = {-(1 << 20), (1 << 20) - 1, 0, 1 << 13, (1 << 12), (1 << 12) - 1};
  uint32_t magnitudeOr = 0;
  for (const int32_t w : weights) magnitudeOr |= magnitudeBits(w);
  ASSERT_EQ(weightShift(magnitudeOr), 13);
  std::vector<int8_t> quantised(weights.size());
  quantise(weights, 13, quantised.data());
  EXPECT_EQ(quantised, (std::vector<int8_t>{-127, 127, 0, 1, 1, 0}));
  EXPECT_EQ(weightShift(0), 0);
  EXPECT_EQ(weightShift(127), 0);
  EXPECT_EQ(weightShift(128), 1);
}

TEST(Shuffle, IsAPermutationThatDependsOnSeedAndEpochOnly) {
  std::vector<uint32_t> first(1000), again(1000), otherEpoch(1000), otherSeed(1000);
  shuffle(first, 1, 0);
  shuffle(again, 1, 0);
  shuffle(otherEpoch, 1, 1);
  shuffle(otherSeed, 2, 0);
  EXPECT_EQ(first, again);
  EXPECT_NE(first, otherEpoch);
  EXPECT_NE(first, otherSeed);
  std::ranges::sort(first);
  std::vector<uint32_t> identity(1000);
  std::iota(identity.begin(), identity.end(), 0u);
  EXPECT_EQ(first, identity);
}

}  // namespace
}  // namespace kiln::nn
