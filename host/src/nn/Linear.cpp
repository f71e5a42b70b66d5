#include "kiln/nn/Linear.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "kiln/Error.h"
#include "kiln/nn/FixedPoint.h"
#include "kiln/nn/Random.h"

namespace kiln::nn {
namespace {

// Largest r with r * r <= x.
uint64_t integerSquareRoot(uint64_t x) {
  uint64_t root = 0;
  for (int bit = 31; bit >= 0; --bit) {
    const uint64_t trial = root | uint64_t{1} << bit;
    if (trial * trial <= x) root = trial;
  }
  return root;
}

}  // namespace

Linear::Linear(Device& device, uint32_t inputs, uint32_t outputs)
    : inputs_(inputs),
      outputs_(outputs),
      weightTensor_(allocateTensor(device, inputs, outputs, Element::kInt8)),
      biasTensor_(allocateTensor(device, 1, outputs, Element::kInt32)),
      weights_(size_t{inputs} * outputs),
      bias_(outputs),
      biasGradient_(outputs),
      scaledBias_(outputs) {}

void Linear::initialise(uint64_t seed, uint64_t layer) {
  const int64_t bound = static_cast<int64_t>(integerSquareRoot((uint64_t{6} << (-2 * kWeightExponent)) / inputs_));
  const std::span<int32_t> weights = weights_.weights();
  for (size_t i = 0; i < weights.size(); ++i) {
    const int64_t uniform = static_cast<int32_t>(counterHash(seed, layer, i) >> 32);  // [-2^31, 2^31)
    weights[i] = static_cast<int32_t>((uniform * bound) >> 31);
  }
  std::ranges::fill(bias_.weights(), 0);
  weights_.measure();
}

void Linear::assign(std::span<const int32_t> weights, std::span<const int32_t> bias) {
  assert(weights.size() == weights_.weights().size() && bias.size() == bias_.weights().size());
  std::ranges::copy(weights, weights_.weights().begin());
  std::ranges::copy(bias, bias_.weights().begin());
  weights_.measure();
}

void Linear::publishWeights(Lockstep& lockstep) {
  const int shift = weightShift(weights_.magnitudeOr());
  weightExponent_ = kWeightExponent + shift;
  int8_t* const base = reinterpret_cast<int8_t*>(lockstep.device().memory().data());
  if (weightTensor_.pitchBytes == outputs_) {
    quantise(weights_.weights(), shift, base + weightTensor_.address);
  } else {
    for (uint32_t row = 0; row < inputs_; ++row) {
      quantise(weights_.weights().subspan(size_t{row} * outputs_, outputs_), shift,
               base + weightTensor_.rowAddress(row));
    }
  }
  lockstep.published(weightTensor_);
}

void Linear::publishBias(Lockstep& lockstep, int accumulatorExponent) {
  const int shift = accumulatorExponent - kWeightExponent;
  for (uint32_t i = 0; i < outputs_; ++i) {
    const int64_t scaled = shiftRounded(bias_.weights()[i], std::clamp(shift, -30, 62));
    if (scaled > kMaxBias || scaled < -kMaxBias) {
      throw UserError(
          fmt::format("bias {} of a layer is {} in accumulator units; the limit is {}\n"
                      "fix: training diverged, lower --lr",
                      i, scaled, kMaxBias));
    }
    scaledBias_[i] = static_cast<int32_t>(scaled);
  }
  lockstep.device().write(biasTensor_.address, std::as_bytes(std::span(scaledBias_)));
  lockstep.published(biasTensor_);
}

void Linear::update(const Device& device, const Tensor& weightGradient, const Tensor& outputGradient, int inputExponent,
                    int gradientExponent, uint32_t rateQ16) {
  const std::byte* const memory = device.memory().data();
  weights_.beginStep();
  const auto rowOf = [&](uint32_t row) {
    return reinterpret_cast<const int32_t*>(memory + weightGradient.rowAddress(row));
  };
  const int weightGradientExponent = inputExponent + gradientExponent;
  if (weightGradient.pitchBytes == weightGradient.rowBytes()) {
    weights_.step(0, {rowOf(0), size_t{inputs_} * outputs_}, weightGradientExponent, rateQ16);
  } else {
    for (uint32_t row = 0; row < inputs_; ++row) {
      weights_.step(size_t{row} * outputs_, {rowOf(row), outputs_}, weightGradientExponent, rateQ16);
    }
  }
  std::ranges::fill(biasGradient_, 0);
  for (uint32_t row = 0; row < outputGradient.rows; ++row) {
    const int8_t* const gradient = reinterpret_cast<const int8_t*>(memory + outputGradient.rowAddress(row));
    for (uint32_t i = 0; i < outputs_; ++i) biasGradient_[i] += gradient[i];
  }
  bias_.step(0, biasGradient_, gradientExponent, rateQ16);
}

}  // namespace kiln::nn
