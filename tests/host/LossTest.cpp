#include <gtest/gtest.h>

#include <cmath>

#include "TestSupport.h"
#include "kiln/nn/Loss.h"

namespace kiln::nn {
namespace {

TEST(Exp2Table, IsTheRoundedPowerOfTwo) {
  for (size_t i = 0; i < kExp2Table.size(); ++i) {
    EXPECT_NEAR(kExp2Table[i], std::exp2(-static_cast<double>(i) / 256 + 30), 1.0) << i;
  }
}

TEST(SoftmaxCrossEntropy, AgreesWithDoublesAtEveryUsefulExponent) {
  constexpr uint32_t kBatch = 8, kClasses = 10;
  for (const int exponent : {-24, -18, -14, -8, 0}) {
    std::vector<int32_t> logits(kBatch * kClasses);
    std::vector<uint8_t> labels(kBatch);
    std::vector<int8_t> gradient(kBatch * 16, 99);
    for (size_t i = 0; i < logits.size(); ++i) {
      const int32_t unit = static_cast<int32_t>(uniformBelow(counterHash(4, 0, i), 1 << 16)) - (1 << 15);
      logits[i] = exponent < -12 ? unit * (1 << (-12 - exponent)) : unit >> (12 + exponent);
    }
    for (uint32_t i = 0; i < kBatch; ++i) labels[i] = static_cast<uint8_t>(i);
    SoftmaxCrossEntropy loss(kBatch, kClasses);
    const LossResult result = loss(reinterpret_cast<const std::byte*>(logits.data()), kClasses * 4, exponent, labels,
                                   reinterpret_cast<std::byte*>(gradient.data()), 16);
    double expectedLoss = 0;
    uint32_t correct = 0;
    for (uint32_t s = 0; s < kBatch; ++s) {
      double sum = 0, best = -1e300;
      uint32_t winner = 0;
      for (uint32_t c = 0; c < kClasses; ++c) {
        const double z = std::ldexp(logits[s * kClasses + c], exponent);
        sum += std::exp(z);
        if (z > best) best = z, winner = c;
      }
      correct += winner == labels[s];
      expectedLoss -= (std::ldexp(logits[s * kClasses + labels[s]], exponent) - std::log(sum)) / kBatch;
      for (uint32_t c = 0; c < kClasses; ++c) {
        const double p = std::exp(std::ldexp(logits[s * kClasses + c], exponent)) / sum;
        const double expected = (p - (c == labels[s])) / kBatch;
        EXPECT_NEAR(std::ldexp(gradient[s * 16 + c], result.gradientExponent), expected, 1.0 / 128 / kBatch);
      }
      EXPECT_EQ(gradient[s * 16 + kClasses], 99) << "bytes past a row's end stay";
    }
    EXPECT_NEAR(result.loss, expectedLoss, 0.02 * expectedLoss + 0.01) << "exponent " << exponent;
    EXPECT_EQ(result.correct, correct);
  }
}

TEST(SoftmaxCrossEntropy, SurvivesLogitsAsFarApartAsInt32Allows) {
  std::vector<int32_t> logits = {INT32_MIN, INT32_MAX};
  std::vector<int8_t> gradient(2);
  SoftmaxCrossEntropy loss(1, 2);
  for (const int exponent : {-60, -24, 0, 20}) {
    const uint8_t label = 0;
    const LossResult result = loss(reinterpret_cast<const std::byte*>(logits.data()), 8, exponent, {&label, 1},
                                   reinterpret_cast<std::byte*>(gradient.data()), 2);
    EXPECT_EQ(result.correct, 0u);
    EXPECT_LT(gradient[0], 0);
    EXPECT_GT(gradient[1], 0);
  }
}

TEST(LargestLogit, IsTheFirstOfEquals) {
  const std::vector<int32_t> logits = {-3, 5, 5, 1};
  EXPECT_EQ(largestLogit(logits), 1u);
}

}  // namespace
}  // namespace kiln::nn
