#include "kiln/nn/Loss.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "kiln/nn/FixedPoint.h"

namespace kiln::nn {
namespace {

using Wide = unsigned __int128;

// Largest r with r * r <= x, bit by bit.
constexpr uint64_t integerSquareRoot(Wide x) {
  uint64_t root = 0;
  for (int bit = 63; bit >= 0; --bit) {
    const uint64_t trial = root | uint64_t{1} << bit;
    if (Wide{trial} * trial <= x) root = trial;
  }
  return root;
}

// 2^(-1/256) is eight square roots of 1/2; its powers are the table. Q60 throughout, rounded to Q30 at the end.
constexpr std::array<uint32_t, 256> makeExp2Table() {
  uint64_t step = uint64_t{1} << 59;
  for (int i = 0; i < 8; ++i) step = integerSquareRoot(Wide{step} << 60);
  std::array<uint32_t, 256> table{};
  uint64_t power = uint64_t{1} << 60;
  for (uint32_t& entry : table) {
    entry = static_cast<uint32_t>((power + (uint64_t{1} << 29)) >> 30);
    power = static_cast<uint64_t>((Wide{power} * step) >> 60);
  }
  return table;
}

constexpr uint64_t kLog2eQ16 = 94548;  // log2(e) * 2^16
constexpr int kProbabilityBits = 24;   // softmax is kept in Q24

// e^(-distance * 2^exponent) in Q30; distance >= 0.
uint32_t decay(uint64_t distance, int exponent) {
  const int shift = 8 - exponent;  // Q16 of log2(e) to Q8 of the table's index
  const Wide scaled = Wide{distance} * kLog2eQ16;
  const uint64_t index = shift >= 0 ? (shift < 96 ? static_cast<uint64_t>(scaled >> shift) : 0)
                                    : static_cast<uint64_t>(std::min<Wide>(scaled << std::min(-shift, 64), 1u << 20));
  const uint64_t octaves = index >> 8;
  return octaves > 30 ? 0 : kExp2Table[index & 255] >> octaves;
}

}  // namespace

constexpr std::array<uint32_t, 256> kExp2Table = makeExp2Table();

uint32_t largestLogit(std::span<const int32_t> logits) {
  return static_cast<uint32_t>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

SoftmaxCrossEntropy::SoftmaxCrossEntropy(uint32_t batch, uint32_t classes)
    : batch_(batch), classes_(classes), difference_(size_t{batch} * classes), logits_(classes) {}

LossResult SoftmaxCrossEntropy::operator()(const std::byte* logits, size_t logitsPitch, int exponent,
                                           std::span<const uint8_t> labels, std::byte* gradient, size_t gradientPitch) {
  LossResult result;
  uint32_t magnitudeOr = 0;
  for (uint32_t sample = 0; sample < batch_; ++sample) {
    std::memcpy(logits_.data(), logits + sample * logitsPitch, classes_ * sizeof(int32_t));
    int32_t* const difference = difference_.data() + size_t{sample} * classes_;
    const uint32_t winner = largestLogit(logits_);
    result.correct += winner == labels[sample];
    uint64_t sum = 0;  // at most classes * 2^30
    for (uint32_t i = 0; i < classes_; ++i) {
      const uint32_t power = decay(static_cast<uint64_t>(int64_t{logits_[winner]} - logits_[i]), exponent);
      difference[i] = static_cast<int32_t>(power);
      sum += power;
    }
    for (uint32_t i = 0; i < classes_; ++i) {
      difference[i] =
          static_cast<int32_t>(((static_cast<uint64_t>(difference[i]) << kProbabilityBits) + sum / 2) / sum);
    }
    const double probability = std::max(difference[labels[sample]], 1) / double{1 << kProbabilityBits};
    result.loss -= std::log(probability) / batch_;
    difference[labels[sample]] -= 1 << kProbabilityBits;
    for (uint32_t i = 0; i < classes_; ++i) magnitudeOr |= magnitudeBits(difference[i]);
  }
  const int shift = std::max(0, bitLength(magnitudeOr) - 7);
  for (uint32_t sample = 0; sample < batch_; ++sample) {
    const int32_t* const difference = difference_.data() + size_t{sample} * classes_;
    int8_t* const row = reinterpret_cast<int8_t*>(gradient + sample * gradientPitch);
    for (uint32_t i = 0; i < classes_; ++i) row[i] = clampToInt8(shiftRounded(difference[i], shift));
  }
  result.gradientExponent = shift - kProbabilityBits - std::countr_zero(batch_);
  return result;
}

}  // namespace kiln::nn
