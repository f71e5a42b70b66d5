// Training and evaluation of a network on a device. The host gathers batches, computes the loss and updates the
// weights; every matrix product, ReLU and mask runs on the device.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "kiln/Lockstep.h"
#include "kiln/nn/Dataset.h"
#include "kiln/nn/Loss.h"
#include "kiln/nn/Network.h"
#include "kiln/nn/Scale.h"

namespace kiln::nn {

inline constexpr uint32_t kEvaluationBatch = 256;

struct EvaluationResult {
  uint32_t correct = 0;
  uint64_t macs = 0, cycles = 0, predictedCycles = 0, idealCycles = 0;  // padding of a last partial batch included
};

// Runs `pass` over the whole set with the given exponents; a last partial batch is filled with zeros.
EvaluationResult evaluateSet(Lockstep& lockstep, Network& network, ForwardPass& pass,
                             std::span<const int> activationExponents, const QuantisedSet& set);

struct TrainerOptions {
  std::vector<uint32_t> layers;  // inputs, hidden layers, classes
  uint32_t batch = 64;           // a power of two: the mean over the batch is a shift
  uint64_t seed = 1;             // initial weights and order of the samples
  uint32_t learningRateQ16 = 0;  // at step 0; decays linearly to 0
  uint64_t steps = 0;            // of the whole training
  int headroomBits = kHeadroomBits;
};

struct StepResult {
  double loss = 0;       // mean over the batch, nats
  uint32_t correct = 0;  // samples of the batch
};

// Sums over training steps; calibration and evaluation are apart.
struct TrainingTotals {
  uint64_t steps = 0, macs = 0, cycles = 0, predictedCycles = 0, idealCycles = 0;
  double hostSeconds = 0;  // with optimiser and transfers, without checking
};

class Trainer {
 public:
  // Plans everything: afterwards, a step allocates nothing. Throws UserError when the network does not fit the device.
  Trainer(Device& device, Lockstep& lockstep, const TrainerOptions& options);

  // Samples of epoch `epoch` in order; batches are consecutive runs of it, a last partial batch is dropped.
  std::span<const uint32_t> shuffleSamples(uint32_t count, uint64_t epoch);
  // Finds the first exponents on a batch and updates no weight: as many forward passes as layers, one backward pass
  // fewer; pass i settles the scale of tensor i.
  void calibrate(const QuantisedSet& set, std::span<const uint32_t> samples);
  StepResult step(const QuantisedSet& set, std::span<const uint32_t> samples);
  // With the exponents of the last step; changes nothing.
  EvaluationResult evaluate(const QuantisedSet& set);

  Network& network() { return network_; }
  const TrainingTotals& totals() const { return totals_; }
  uint64_t idealCyclesOfLargestProgram() const;
  // What the chip runs in every step, in this order.
  std::vector<const Program*> programsOfAStep() const { return {&forward_.program(), &backward_.program()}; }
  // Exponents of the hidden activations (depth - 1): what a model file freezes.
  std::vector<int> activationExponents() const;
  std::span<const DelayedScale> activationScales() const { return activationScales_; }
  std::span<const DelayedScale> gradientScales() const { return gradientScales_; }
  // Bytes that the device writes in a run of `steps` steps and `evaluations` evaluations of `testCount` samples.
  uint64_t plannedValues(uint64_t steps, uint64_t evaluations, uint32_t testCount) const;

 private:
  void gather(const QuantisedSet& set, std::span<const uint32_t> samples);
  // Each runs one program on the batch in device memory and learns the scales of the next step.
  uint64_t runForward();  // returns cycles
  uint64_t runBackward(int lossGradientExponent);
  LossResult computeLoss();  // logits to the last layer's dY

  Device& device_;
  Lockstep& lockstep_;
  TrainerOptions options_;
  Network network_;
  ForwardPass forward_, evaluation_;
  BackwardPass backward_;
  SoftmaxCrossEntropy loss_;
  std::vector<DelayedScale> activationScales_, gradientScales_;  // depth - 1
  std::vector<int> wantedActivations_, wantedGradients_;         // scratch, depth - 1
  std::vector<uint8_t> labels_;                                  // scratch (batch)
  std::vector<uint32_t> order_;
  TrainingTotals totals_;
};

}  // namespace kiln::nn
