// A fully connected layer Y = X * W + b: master parameters on the host, one int8 copy of W in device memory.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "kiln/Lockstep.h"
#include "kiln/Program.h"
#include "kiln/nn/Optimiser.h"

namespace kiln::nn {

class Linear {
 public:
  // Reserves W (inputs, outputs) int8 and b (1, outputs) int32 on the device.
  Linear(Device& device, uint32_t inputs, uint32_t outputs);

  uint32_t inputs() const { return inputs_; }
  uint32_t outputs() const { return outputs_; }
  const Tensor& weightTensor() const { return weightTensor_; }
  const Tensor& biasTensor() const { return biasTensor_; }
  int weightExponent() const { return weightExponent_; }

  std::span<const int32_t> weights() const { return weights_.weights(); }  // (inputs, outputs), exponent -24
  std::span<const int32_t> bias() const { return bias_.weights(); }        // (outputs), exponent -24

  // W uniform in +-sqrt(6 / inputs) (He), b = 0; a pure function of (seed, layer).
  void initialise(uint64_t seed, uint64_t layer);
  // Takes over parameters; the sizes must match.
  void assign(std::span<const int32_t> weights, std::span<const int32_t> bias);

  // Quantises W into device memory with the exact exponent.
  void publishWeights(Lockstep& lockstep);
  // Writes b at the accumulator's exponent. Throws UserError when an element exceeds kMaxBias.
  void publishBias(Lockstep& lockstep, int accumulatorExponent);

  // One optimiser step from dW (inputs, outputs) int32 at exponent eX + eG and dY (batch, outputs) int8 at exponent eG,
  // both in device memory. db is the sum of dY's rows.
  void update(const Device& device, const Tensor& weightGradient, const Tensor& outputGradient, int inputExponent,
              int gradientExponent, uint32_t rateQ16);

 private:
  uint32_t inputs_, outputs_;
  Tensor weightTensor_, biasTensor_;
  int weightExponent_ = 0;
  MomentumSgd weights_, bias_;
  std::vector<int32_t> biasGradient_, scaledBias_;  // scratch (outputs)
};

}  // namespace kiln::nn
