#include <gtest/gtest.h>

#include "TestSupport.h"
#include "kiln/nn/ModelFile.h"
#include "kiln/nn/Trainer.h"

namespace kiln::nn {
namespace {

struct Outcome {
  std::string sha256;
  uint32_t correct = 0;
  double firstLoss = 0, lastLoss = 0;
  CheckReport check;
  uint64_t planned = 0;
};

Outcome trainOnStripes(ChipShape shape, uint64_t seed, std::vector<uint32_t> layers, bool check,
                       std::optional<uint64_t> flip = std::nullopt) {
  constexpr uint32_t kBatch = 16, kSteps = 40;
  const QuantisedSet train = test::makeStripes(kBatch * kSteps, layers.front(), layers.back(), 1);
  const QuantisedSet held = test::makeStripes(100, layers.front(), layers.back(), 2);
  const auto device = makeGoldenDevice(shape, 4 << 20);
  test::fillRandomly(device->memory(), seed + 1000);
  Lockstep lockstep(*device, check ? makeGoldenDevice(shape, 4 << 20) : nullptr, 1000, flip);
  TrainerOptions options{layers, kBatch, seed, 1311, kSteps};
  Trainer trainer(*device, lockstep, options);
  const std::span<const uint32_t> order = trainer.shuffleSamples(train.count(), 0);
  trainer.calibrate(train, order.first(kBatch));
  Outcome run;
  for (uint32_t step = 0; step < kSteps; ++step) {
    const StepResult result = trainer.step(train, order.subspan(step * kBatch, kBatch));
    if (step == 0) run.firstLoss = result.loss;
    run.lastLoss = result.loss;
  }
  run.correct = trainer.evaluate(held).correct;
  run.sha256 = trainer.network().weightsSha256();
  run.check = lockstep.report();
  run.planned = trainer.plannedValues(kSteps, 1, held.count());
  EXPECT_EQ(trainer.totals().steps, kSteps);
  uint64_t perSample = 0;  // forward and dW for each layer, dX for all but the first
  for (size_t l = 0; l + 1 < layers.size(); ++l) perSample += (l == 0 ? 2u : 3u) * layers[l] * layers[l + 1];
  EXPECT_EQ(trainer.totals().macs, uint64_t{kSteps} * kBatch * perSample);
  return run;
}

TEST(Training, LearnsStripes) {
  const Outcome run = trainOnStripes({16, 16, 1}, 1, {24, 16, 4}, false);
  EXPECT_LT(run.lastLoss, 0.5 * run.firstLoss);
  EXPECT_GE(run.correct, 90u);
}

TEST(Training, GivesTheSameWeightsTwiceWhateverLiesInMemory) {
  EXPECT_EQ(trainOnStripes({16, 16, 1}, 1, {24, 16, 4}, false).sha256,
            trainOnStripes({16, 16, 1}, 1, {24, 16, 4}, true).sha256);
}

TEST(Training, GivesTheSameWeightsOnEveryShape) {
  const std::vector<uint32_t> layers = {23, 17, 19, 5};
  const std::string expected = trainOnStripes({16, 16, 1}, 2, layers, false).sha256;
  EXPECT_EQ(trainOnStripes({4, 4, 1}, 2, layers, false).sha256, expected);
  EXPECT_EQ(trainOnStripes({8, 8, 1}, 2, layers, false).sha256, expected);
}

TEST(Training, DependsOnTheSeed) {
  EXPECT_NE(trainOnStripes({16, 16, 1}, 1, {24, 16, 4}, false).sha256,
            trainOnStripes({16, 16, 1}, 2, {24, 16, 4}, false).sha256);
}

TEST(Training, IsCheckedInEveryPlannedByte) {
  const Outcome run = trainOnStripes({8, 8, 1}, 1, {24, 16, 4}, true);
  EXPECT_EQ(run.check.valuesCompared, run.planned);
  EXPECT_EQ(run.check.mismatches, 0u);
}

TEST(Training, CheckCatchesOneFlippedBitAnywhere) {
  const uint64_t planned = trainOnStripes({8, 8, 1}, 1, {24, 16, 4}, true).planned;
  for (const uint64_t value : {uint64_t{0}, planned / 3, planned / 2, planned - 1}) {
    const Outcome run = trainOnStripes({8, 8, 1}, 1, {24, 16, 4}, true, value);
    EXPECT_TRUE(run.check.flipped);
    EXPECT_GE(run.check.mismatches, 1u) << "value " << value;
  }
}

TEST(Training, EvaluatesASavedModelToTheSameFigure) {
  const QuantisedSet train = test::makeStripes(64, 24, 4, 1), held = test::makeStripes(300, 24, 4, 2);
  const auto device = makeGoldenDevice({8, 8, 1}, 4 << 20);
  Lockstep lockstep(*device, nullptr, 1000);
  Trainer trainer(*device, lockstep, {{24, 16, 4}, 16, 1, 1311, 4});
  const auto order = trainer.shuffleSamples(64, 0);
  trainer.calibrate(train, order.first(16));
  for (uint32_t step = 0; step < 4; ++step) trainer.step(train, order.subspan(step * 16, 16));
  const uint32_t expected = trainer.evaluate(held).correct;
  const Model model = makeModel(trainer.network(), trainer.activationExponents());

  const auto other = makeGoldenDevice({4, 4, 1}, 4 << 20);
  Network network(*other, model.layers);
  for (size_t l = 0; l < network.depth(); ++l) network.layers()[l].assign(model.weights[l], model.biases[l]);
  ForwardPass pass(*other, network, evaluationBatch(*other), false);
  Lockstep otherLockstep(*other, nullptr, 1000);
  network.publishWeights(otherLockstep);
  EXPECT_EQ(evaluateSet(otherLockstep, network, pass, model.activationExponents, held).correct, expected);
  EXPECT_EQ(network.weightsSha256(), trainer.network().weightsSha256());
}

TEST(Trainer, RefusesABatchThatIsNoPowerOfTwo) {
  const auto device = makeGoldenDevice({8, 8, 1}, 4 << 20);
  Lockstep lockstep(*device, nullptr, 1000);
  const std::string text = test::userErrorOf([&] { Trainer(*device, lockstep, {{24, 4}, 60, 1, 1311, 4}); });
  EXPECT_NE(text.find("60"), std::string::npos);
  EXPECT_NE(text.find("--batch 32"), std::string::npos);
}

TEST(Trainer, RefusesLayersThatDoNotFitTheDevicesMemory) {
  const auto device = makeGoldenDevice({8, 8, 1}, 1 << 20);
  Lockstep lockstep(*device, nullptr, 1000);
  const std::string text = test::userErrorOf([&] { Trainer(*device, lockstep, {{784, 2000, 10}, 64, 1, 1311, 4}); });
  EXPECT_NE(text.find("device memory is exhausted"), std::string::npos);
}

}  // namespace
}  // namespace kiln::nn
