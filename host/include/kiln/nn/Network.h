// A multi-layer perceptron and the two programs of a training step. ReLU follows every layer but the last and runs
// fused with it on the device; the last layer's logits leave as int32.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "kiln/Lockstep.h"
#include "kiln/Program.h"
#include "kiln/nn/Linear.h"
#include "kiln/nn/Scale.h"

namespace kiln::nn {

class Network {
 public:
  // sizes: inputs, hidden layers, classes; two or more. Throws UserError on sizes that a command cannot hold.
  Network(Device& device, std::span<const uint32_t> sizes);

  size_t depth() const { return layers_.size(); }
  uint32_t inputs() const { return layers_.front().inputs(); }
  uint32_t classes() const { return layers_.back().outputs(); }
  std::vector<Linear>& layers() { return layers_; }
  const std::vector<Linear>& layers() const { return layers_; }
  void publishWeights(Lockstep& lockstep);
  // SHA-256, in hexadecimal, of the int32 little-endian weights, then bias, layer by layer.
  std::string weightsSha256() const;

 private:
  std::vector<Linear> layers_;
};

// Forward over one batch: command l is Y = relu(X * W + b) of layer l.
class ForwardPass {
 public:
  // `training` adds masks and statistics, which backward needs.
  ForwardPass(Device& device, const Network& network, uint32_t batch, bool training);

  // Exponents for the run to come: outputExponents(depth - 1) asks for those of the hidden activations. Sets shifts,
  // publishes biases.
  void prepare(Lockstep& lockstep, Network& network, std::span<const int> outputExponents);
  Completion run(Lockstep& lockstep) { return lockstep.run(program_); }

  uint32_t batch() const { return activations_.front().rows; }
  const Program& program() const { return program_; }
  const Tensor& input() const { return activations_.front(); }
  const Tensor& activation(size_t layer) const { return activations_[layer]; }  // input of layer `layer`
  const Tensor& logits() const { return activations_.back(); }
  const Tensor& mask(size_t layer) const { return masks_[layer]; }
  int activationExponent(size_t layer) const { return exponents_[layer]; }  // of activation(layer)
  int accumulatorExponent(size_t layer) const { return accumulatorExponents_[layer]; }
  int logitsExponent() const { return accumulatorExponents_.back(); }
  abi::StatsRecord stats(const Device& device, size_t layer) const;

 private:
  std::vector<abi::Command> plan(Device& device, const Network& network, uint32_t batch, bool training);

  std::vector<Tensor> activations_;  // depth + 1
  std::vector<Tensor> masks_;        // depth - 1
  std::vector<uint64_t> stats_;      // depth - 1
  std::vector<int> exponents_, accumulatorExponents_;
  Program program_;
};

// Backward over one batch: for every layer from the last, dX = dY * W^T under the mask (all but the first layer), then
// dW = X^T * dY.
class BackwardPass {
 public:
  BackwardPass(Device& device, const Network& network, const ForwardPass& forward);

  // Exponents for the run to come: that of the last layer's dY, and those asked of the hidden layers' dY (depth - 1).
  void prepare(const Network& network, int lossGradientExponent, std::span<const int> gradientExponents);
  Completion run(Lockstep& lockstep) { return lockstep.run(program_); }

  const Program& program() const { return program_; }
  const Tensor& outputGradient(size_t layer) const { return outputGradients_[layer]; }  // dY (batch, outputs) int8
  const Tensor& weightGradient(size_t layer) const { return weightGradients_[layer]; }  // dW (inputs, outputs) int32
  int gradientExponent(size_t layer) const { return exponents_[layer]; }                // of outputGradient(layer)
  int accumulatorExponent(size_t layer) const { return accumulatorExponents_[layer]; }  // before it was requantised
  abi::StatsRecord stats(const Device& device, size_t layer) const;                     // of outputGradient(layer)

 private:
  std::vector<abi::Command> plan(Device& device, const Network& network, const ForwardPass& forward);

  std::vector<Tensor> outputGradients_, weightGradients_;
  std::vector<uint64_t> stats_;
  std::vector<size_t> commandOf_;  // index of the command that writes outputGradient(layer)
  std::vector<int> exponents_, accumulatorExponents_;
  Program program_;
};

}  // namespace kiln::nn
