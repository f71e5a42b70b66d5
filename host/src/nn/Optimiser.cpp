#include "kiln/nn/Optimiser.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "kiln/Error.h"
#include "kiln/nn/FixedPoint.h"

namespace kiln::nn {
namespace {

constexpr int kUpdateShift = kWeightExponent - kMomentumExponent + kLearningRateBits;  // rate * m to a weight
constexpr int64_t kMaxWeight = int64_t{1} << 30;

// Two kernels, so that each is one loop of plain shifts that vectorises.
template <bool kWiden>
uint32_t update(int32_t* __restrict weights, int64_t* __restrict momentum, const int32_t* __restrict gradient,
                size_t size, int shift, int64_t rateQ16) {
  uint32_t magnitudeOr = 0;
  const int64_t half = kWiden ? 0 : int64_t{1} << (shift - 1);
  for (size_t i = 0; i < size; ++i) {
    const int64_t scaled = kWiden ? static_cast<int64_t>(static_cast<uint64_t>(int64_t{gradient[i]}) << shift)
                                  : (gradient[i] + half) >> shift;
    const int64_t m = momentum[i] - ((3 * momentum[i] + 16) >> 5) + scaled;
    momentum[i] = m;
    const int64_t w = weights[i] - ((rateQ16 * m + (int64_t{1} << (kUpdateShift - 1))) >> kUpdateShift);
    const int32_t clamped = static_cast<int32_t>(w > kMaxWeight ? kMaxWeight : w < -kMaxWeight ? -kMaxWeight : w);
    weights[i] = clamped;
    magnitudeOr |= magnitudeBits(clamped);
  }
  return magnitudeOr;
}

}  // namespace

uint32_t parseLearningRate(const std::string& text) {
  uint64_t whole = 0, fraction = 0, scale = 1;
  bool digits = false, point = false;
  for (const char c : text) {
    if (c == '.' && !point) {
      point = true;
    } else if (c >= '0' && c <= '9' && whole < (1u << 15) && scale < 1'000'000'000'000u) {
      digits = true;
      if (point) {
        fraction = fraction * 10 + static_cast<uint64_t>(c - '0');
        scale *= 10;
      } else {
        whole = whole * 10 + static_cast<uint64_t>(c - '0');
      }
    } else {
      digits = false;
      break;
    }
  }
  const uint64_t rate = digits ? (whole << 16) + ((fraction << 17) / scale + 1) / 2 : 0;
  if (!digits || rate == 0 || whole >= (1u << 15)) {
    throw UserError(
        fmt::format("learning rate \"{}\" is not a decimal number from 0.00001 to 32767\n"
                    "fix: write it as in --lr 0.02",
                    text));
  }
  return static_cast<uint32_t>(rate);
}

uint32_t decayedLearningRate(uint32_t initialQ16, uint64_t step, uint64_t steps) {
  assert(step < steps);
  return static_cast<uint32_t>(uint64_t{initialQ16} * (steps - step) / steps);
}

void MomentumSgd::measure() {
  magnitudeOr_ = 0;
  for (const int32_t w : weights_) magnitudeOr_ |= magnitudeBits(w);
}

void MomentumSgd::step(size_t offset, std::span<const int32_t> gradient, int gradientExponent, uint32_t rateQ16) {
  assert(offset + gradient.size() <= weights_.size());
  int32_t* const weights = weights_.data() + offset;
  int64_t* const momentum = momentum_.data() + offset;
  const int widen = gradientExponent - kMomentumExponent;
  magnitudeOr_ |=
      widen >= 0 ? update<true>(weights, momentum, gradient.data(), gradient.size(), std::min(widen, 24), rateQ16)
                 : update<false>(weights, momentum, gradient.data(), gradient.size(), std::min(-widen, 62), rateQ16);
}

int weightShift(uint32_t magnitudeOr) { return std::max(0, bitLength(magnitudeOr) - 7); }

void quantise(std::span<const int32_t> weights, int shift, int8_t* out) {
  const int32_t half = shift > 0 ? 1 << (shift - 1) : 0;
  for (size_t i = 0; i < weights.size(); ++i) {
    const int32_t rounded = (weights[i] + half) >> shift;  // |w| <= 2^30: no overflow
    out[i] = static_cast<int8_t>(std::clamp(rounded, -127, 127));
  }
}

}  // namespace kiln::nn
