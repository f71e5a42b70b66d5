#include "kiln/nn/Trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cassert>
#include <chrono>
#include <cstring>

#include "kiln/Error.h"
#include "kiln/nn/Random.h"

namespace kiln::nn {
namespace {

const TrainerOptions& checked(const TrainerOptions& options) {
  if (!std::has_single_bit(options.batch) || options.batch > abi::kMaxK) {
    throw UserError(
        fmt::format("batch size {} is not a power of two up to {}: the mean over the batch is a shift\n"
                    "fix: use --batch {}",
                    options.batch, abi::kMaxK, std::bit_floor(std::clamp(options.batch, 1u, abi::kMaxK))));
  }
  return options;
}

void copyRow(Device& device, const Tensor& into, uint32_t row, std::span<const int8_t> values) {
  std::memcpy(device.memory().data() + into.rowAddress(row), values.data(), values.size());
}

}  // namespace

Trainer::Trainer(Device& device, Lockstep& lockstep, const TrainerOptions& options)
    : device_(device),
      lockstep_(lockstep),
      options_(checked(options)),
      network_(device, options.layers),
      forward_(device, network_, options.batch, true),
      evaluation_(device, network_, kEvaluationBatch, false),
      backward_(device, network_, forward_),
      loss_(options.batch, network_.classes()),
      activationScales_(network_.depth() - 1, DelayedScale(options.headroomBits)),
      gradientScales_(network_.depth() - 1, DelayedScale(options.headroomBits)),
      wantedActivations_(network_.depth() - 1),
      wantedGradients_(network_.depth() - 1),
      labels_(options.batch) {
  for (size_t l = 0; l < network_.depth(); ++l) network_.layers()[l].initialise(options.seed, l);
  lockstep_.publishAll();
  network_.publishWeights(lockstep_);
}

std::span<const uint32_t> Trainer::shuffleSamples(uint32_t count, uint64_t epoch) {
  order_.resize(count);
  shuffle(order_, options_.seed, epoch);
  return order_;
}

void Trainer::gather(const QuantisedSet& set, std::span<const uint32_t> samples) {
  assert(samples.size() == options_.batch && set.features == network_.inputs());
  for (uint32_t i = 0; i < samples.size(); ++i) {
    copyRow(device_, forward_.input(), i, set.row(samples[i]));
    labels_[i] = set.labels[samples[i]];
  }
  lockstep_.published(forward_.input());
}

uint64_t Trainer::runForward() {
  for (size_t i = 0; i < activationScales_.size(); ++i) wantedActivations_[i] = activationScales_[i].exponent();
  forward_.prepare(lockstep_, network_, wantedActivations_);
  const Completion completion = forward_.run(lockstep_);
  for (size_t i = 0; i < activationScales_.size(); ++i) {
    activationScales_[i].observe(forward_.stats(device_, i), forward_.accumulatorExponent(i));
  }
  return completion.cycles;
}

LossResult Trainer::computeLoss() {
  const Tensor& logits = forward_.logits();
  const Tensor& gradient = backward_.outputGradient(network_.depth() - 1);
  std::byte* const memory = device_.memory().data();
  const LossResult result = loss_(memory + logits.address, logits.pitchBytes, forward_.logitsExponent(), labels_,
                                  memory + gradient.address, gradient.pitchBytes);
  lockstep_.published(gradient);
  return result;
}

uint64_t Trainer::runBackward(int lossGradientExponent) {
  for (size_t i = 0; i < gradientScales_.size(); ++i) wantedGradients_[i] = gradientScales_[i].exponent();
  backward_.prepare(network_, lossGradientExponent, wantedGradients_);
  const Completion completion = backward_.run(lockstep_);
  for (size_t i = 0; i < gradientScales_.size(); ++i) {
    gradientScales_[i].observe(backward_.stats(device_, i), backward_.accumulatorExponent(i));
  }
  return completion.cycles;
}

void Trainer::calibrate(const QuantisedSet& set, std::span<const uint32_t> samples) {
  gather(set, samples);
  for (size_t pass = 0; pass < network_.depth(); ++pass) runForward();
  const LossResult loss = computeLoss();
  for (size_t pass = 0; pass + 1 < network_.depth(); ++pass) runBackward(loss.gradientExponent);
  for (DelayedScale& scale : activationScales_) scale.resetCounts();
  for (DelayedScale& scale : gradientScales_) scale.resetCounts();
}

StepResult Trainer::step(const QuantisedSet& set, std::span<const uint32_t> samples) {
  const auto start = std::chrono::steady_clock::now();
  const double checkedBefore = lockstep_.checkSeconds();
  const uint32_t rateQ16 = decayedLearningRate(options_.learningRateQ16, totals_.steps, options_.steps);
  gather(set, samples);
  totals_.cycles += runForward();
  const LossResult loss = computeLoss();
  totals_.cycles += runBackward(loss.gradientExponent);
  for (size_t l = 0; l < network_.depth(); ++l) {
    network_.layers()[l].update(device_, backward_.weightGradient(l), backward_.outputGradient(l),
                                forward_.activationExponent(l), backward_.gradientExponent(l), rateQ16);
  }
  network_.publishWeights(lockstep_);
  ++totals_.steps;
  totals_.macs += forward_.program().macs() + backward_.program().macs();
  totals_.predictedCycles += forward_.program().predictedCycles() + backward_.program().predictedCycles();
  totals_.idealCycles += forward_.program().idealCycles() + backward_.program().idealCycles();
  totals_.hostSeconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() -
                         (lockstep_.checkSeconds() - checkedBefore);
  return {loss.loss, loss.correct};
}

EvaluationResult Trainer::evaluate(const QuantisedSet& set) {
  return evaluateSet(lockstep_, network_, evaluation_, activationExponents(), set);
}

std::vector<int> Trainer::activationExponents() const {
  std::vector<int> exponents;
  for (const DelayedScale& scale : activationScales_) exponents.push_back(scale.exponent());
  return exponents;
}

uint64_t Trainer::plannedValues(uint64_t steps, uint64_t evaluations, uint32_t testCount) const {
  const uint64_t forward = forward_.program().bytesWritten(), backward = backward_.program().bytesWritten();
  const uint64_t batches = (uint64_t{testCount} + kEvaluationBatch - 1) / kEvaluationBatch;
  return network_.depth() * forward + (network_.depth() - 1) * backward + steps * (forward + backward) +
         evaluations * batches * evaluation_.program().bytesWritten();
}

uint64_t Trainer::idealCyclesOfLargestProgram() const {
  return std::max(
      {forward_.program().idealCycles(), backward_.program().idealCycles(), evaluation_.program().idealCycles()});
}

EvaluationResult evaluateSet(Lockstep& lockstep, Network& network, ForwardPass& pass,
                             std::span<const int> activationExponents, const QuantisedSet& set) {
  Device& device = lockstep.device();
  std::vector<int32_t> logits(network.classes());
  EvaluationResult result;
  for (uint32_t first = 0; first < set.count(); first += pass.batch()) {
    const uint32_t used = std::min(pass.batch(), set.count() - first);
    for (uint32_t i = 0; i < used; ++i) copyRow(device, pass.input(), i, set.row(first + i));
    const uint64_t usedBytes = uint64_t{used} * pass.input().pitchBytes;
    const auto rest = device.memory().subspan(pass.input().address, pass.input().sizeBytes()).subspan(usedBytes);
    std::fill(rest.begin(), rest.end(), std::byte{0});
    lockstep.published(pass.input());
    pass.prepare(lockstep, network, activationExponents);
    result.cycles += pass.run(lockstep).cycles;
    result.macs += pass.program().macs();
    result.predictedCycles += pass.program().predictedCycles();
    result.idealCycles += pass.program().idealCycles();
    for (uint32_t i = 0; i < used; ++i) {
      device.read(pass.logits().rowAddress(i), std::as_writable_bytes(std::span(logits)));
      result.correct += largestLogit(logits) == set.labels[first + i];
    }
  }
  return result;
}

}  // namespace kiln::nn
