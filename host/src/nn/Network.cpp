#include "kiln/nn/Network.h"

#include <fmt/format.h>

#include <algorithm>

#include "../Sha256.h"
#include "kiln/Error.h"

namespace kiln::nn {
namespace {

abi::StatsRecord readStats(const Device& device, uint64_t address) {
  abi::StatsRecord record;
  device.read(address, std::as_writable_bytes(std::span(&record, 1)));
  if (record.marker != abi::kStatsMarker) {
    throw DeviceFailure(fmt::format("device {}: the statistics record at {:#x} has marker {:#x}, expected {:#x}",
                                    device.name(), address, record.marker, abi::kStatsMarker));
  }
  return record;
}

uint32_t shiftTo(int wantedExponent, int accumulatorExponent) {
  return static_cast<uint32_t>(std::clamp(wantedExponent - accumulatorExponent, 0, 31));
}

}  // namespace

Network::Network(Device& device, std::span<const uint32_t> sizes) {
  if (sizes.size() < 2) {
    throw UserError(
        fmt::format("a network needs inputs and outputs, --layers has {} number(s)\n"
                    "fix: write it as in --layers 784,128,10",
                    sizes.size()));
  }
  for (size_t i = 0; i < sizes.size(); ++i) {
    if (sizes[i] >= 1 && sizes[i] <= abi::kMaxK) continue;
    throw UserError(fmt::format("layer size {} of --layers is {}; the chip takes 1 to {}\nfix: use smaller layers", i,
                                sizes[i], abi::kMaxK));
  }
  for (size_t i = 0; i + 1 < sizes.size(); ++i) layers_.emplace_back(device, sizes[i], sizes[i + 1]);
}

void Network::publishWeights(Lockstep& lockstep) {
  for (Linear& layer : layers_) layer.publishWeights(lockstep);
}

std::string Network::weightsSha256() const {
  Sha256 hash;
  for (const Linear& layer : layers_) {
    hash.add(std::as_bytes(layer.weights()));
    hash.add(std::as_bytes(layer.bias()));
  }
  return hash.hex();
}

ForwardPass::ForwardPass(Device& device, const Network& network, uint32_t batch, bool training)
    : exponents_(network.depth()),
      accumulatorExponents_(network.depth()),
      program_(device, training ? "forward" : "evaluation", plan(device, network, batch, training)) {}

std::vector<abi::Command> ForwardPass::plan(Device& device, const Network& network, uint32_t batch, bool training) {
  const Capabilities capabilities = device.capabilities();
  activations_.push_back(allocateTensor(device, batch, network.inputs(), Element::kInt8));
  std::vector<abi::Command> commands;
  for (size_t l = 0; l < network.depth(); ++l) {
    const Linear& layer = network.layers()[l];
    const bool last = l + 1 == network.depth();
    Gemm gemm;
    gemm.a = activations_.back();
    gemm.b = layer.weightTensor();
    gemm.c = allocateTensor(device, batch, layer.outputs(), last ? Element::kInt32 : Element::kInt8);
    gemm.bias = layer.biasTensor();
    gemm.relu = !last;
    gemm.dependsOn = l > 0 ? 1 : 0;  // reads what the command before it stored
    if (training && !last) {
      masks_.push_back(allocateTensor(device, batch, layer.outputs(), Element::kBit));
      stats_.push_back(device.allocate(sizeof(abi::StatsRecord)));
      gemm.maskOut = masks_.back();
      gemm.stats = stats_.back();
    }
    activations_.push_back(gemm.c);
    commands.push_back(planGemm(gemm, capabilities));
  }
  return commands;
}

void ForwardPass::prepare(Lockstep& lockstep, Network& network, std::span<const int> outputExponents) {
  exponents_[0] = kInputExponent;
  for (size_t l = 0; l < network.depth(); ++l) {
    Linear& layer = network.layers()[l];
    accumulatorExponents_[l] = exponents_[l] + layer.weightExponent();
    layer.publishBias(lockstep, accumulatorExponents_[l]);
    if (l + 1 == network.depth()) break;
    const uint32_t shift = shiftTo(outputExponents[l], accumulatorExponents_[l]);
    program_.setShift(l, shift);
    exponents_[l + 1] = accumulatorExponents_[l] + static_cast<int>(shift);
  }
}

abi::StatsRecord ForwardPass::stats(const Device& device, size_t layer) const {
  return readStats(device, stats_[layer]);
}

BackwardPass::BackwardPass(Device& device, const Network& network, const ForwardPass& forward)
    : exponents_(network.depth()),
      accumulatorExponents_(network.depth()),
      program_(device, "backward", plan(device, network, forward)) {}

std::vector<abi::Command> BackwardPass::plan(Device& device, const Network& network, const ForwardPass& forward) {
  const Capabilities capabilities = device.capabilities();
  const size_t depth = network.depth();
  for (const Linear& layer : network.layers()) {
    outputGradients_.push_back(allocateTensor(device, forward.batch(), layer.outputs(), Element::kInt8));
    weightGradients_.push_back(allocateTensor(device, layer.inputs(), layer.outputs(), Element::kInt32));
    stats_.push_back(device.allocate(sizeof(abi::StatsRecord)));
  }
  commandOf_.resize(depth);
  std::vector<abi::Command> commands;
  // dX comes before dW of the same layer: while dW runs, dX is stored, and the next layer's products need not wait for
  // it.
  for (size_t l = depth; l-- > 0;) {
    const auto distanceToGradient = [&] {
      return l + 1 == depth ? 0 : static_cast<uint32_t>(commands.size() - commandOf_[l]);
    };
    if (l > 0) {
      Gemm inputGradient;
      inputGradient.a = outputGradients_[l];
      inputGradient.b = network.layers()[l].weightTensor();
      inputGradient.transposeB = true;
      inputGradient.c = outputGradients_[l - 1];
      inputGradient.maskIn = forward.mask(l - 1);
      inputGradient.stats = stats_[l - 1];
      inputGradient.dependsOn = distanceToGradient();
      commandOf_[l - 1] = commands.size();
      commands.push_back(planGemm(inputGradient, capabilities));
    }
    Gemm weightGradient;
    weightGradient.a = forward.activation(l);
    weightGradient.transposeA = true;
    weightGradient.b = outputGradients_[l];
    weightGradient.c = weightGradients_[l];
    weightGradient.dependsOn = distanceToGradient();
    commands.push_back(planGemm(weightGradient, capabilities));
  }
  return commands;
}

void BackwardPass::prepare(const Network& network, int lossGradientExponent, std::span<const int> gradientExponents) {
  exponents_.back() = lossGradientExponent;
  for (size_t l = network.depth() - 1; l > 0; --l) {
    accumulatorExponents_[l - 1] = exponents_[l] + network.layers()[l].weightExponent();
    const uint32_t shift = shiftTo(gradientExponents[l - 1], accumulatorExponents_[l - 1]);
    program_.setShift(commandOf_[l - 1], shift);
    exponents_[l - 1] = accumulatorExponents_[l - 1] + static_cast<int>(shift);
  }
}

abi::StatsRecord BackwardPass::stats(const Device& device, size_t layer) const {
  return readStats(device, stats_[layer]);
}

}  // namespace kiln::nn
