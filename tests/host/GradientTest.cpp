// The gradients that reach the weights, against finite differences of a network in double precision.
#include <gtest/gtest.h>

#include <cmath>

#include "TestSupport.h"
#include "kiln/nn/Trainer.h"

namespace kiln::nn {
namespace {

constexpr uint32_t kBatch = 32;

struct FloatLayer {
  uint32_t inputs, outputs;
  std::vector<double> weights, bias;  // (inputs, outputs), (outputs)
};

// The parameters as the optimiser sees them.
std::vector<FloatLayer> masterCopy(const Network& network) {
  std::vector<FloatLayer> layers;
  for (const Linear& layer : network.layers()) {
    FloatLayer copy{layer.inputs(), layer.outputs(), {}, {}};
    for (const int32_t w : layer.weights()) copy.weights.push_back(std::ldexp(w, -24));
    for (const int32_t b : layer.bias()) copy.bias.push_back(std::ldexp(b, -24));
    layers.push_back(copy);
  }
  return layers;
}

// The same with weights as the device sees them: rounded to int8.
std::vector<FloatLayer> quantisedCopy(const Network& network, const Device& device) {
  std::vector<FloatLayer> layers = masterCopy(network);
  for (size_t l = 0; l < layers.size(); ++l) {
    const Linear& layer = network.layers()[l];
    for (uint32_t i = 0; i < layer.inputs(); ++i) {
      for (uint32_t o = 0; o < layer.outputs(); ++o) {
        const auto q = static_cast<int8_t>(device.memory()[layer.weightTensor().rowAddress(i) + o]);
        layers[l].weights[i * layer.outputs() + o] = std::ldexp(q, layer.weightExponent());
      }
    }
  }
  return layers;
}

// Mean cross-entropy of the float network over the first kBatch samples.
double lossOf(const std::vector<FloatLayer>& layers, const QuantisedSet& set) {
  double loss = 0;
  for (uint32_t s = 0; s < kBatch; ++s) {
    std::vector<double> x;
    for (const int8_t q : set.row(s)) x.push_back(std::ldexp(q, -6));
    for (size_t l = 0; l < layers.size(); ++l) {
      std::vector<double> y = layers[l].bias;
      for (uint32_t i = 0; i < layers[l].inputs; ++i) {
        for (uint32_t o = 0; o < layers[l].outputs; ++o) y[o] += x[i] * layers[l].weights[i * layers[l].outputs + o];
      }
      if (l + 1 < layers.size()) {
        for (double& value : y) value = std::max(value, 0.0);
      }
      x = y;
    }
    double sum = 0;
    for (const double z : x) sum += std::exp(z);
    loss += (std::log(sum) - x[set.labels[s]]) / kBatch;
  }
  return loss;
}

double centralDifference(std::vector<FloatLayer>& layers, double& parameter, const QuantisedSet& set) {
  constexpr double kStep = 1e-5;
  const double saved = parameter;
  parameter = saved + kStep;
  const double above = lossOf(layers, set);
  parameter = saved - kStep;
  const double below = lossOf(layers, set);
  parameter = saved;
  return (above - below) / (2 * kStep);
}

struct Agreement {
  double cosine, lengthRatio;  // of the two gradients as vectors
  double worst;                // largest difference, relative to the largest expected element
};

Agreement compare(const std::vector<double>& actual, const std::vector<double>& expected) {
  double dot = 0, actualNorm = 0, expectedNorm = 0, largest = 0, worst = 0;
  for (size_t i = 0; i < actual.size(); ++i) {
    dot += actual[i] * expected[i];
    actualNorm += actual[i] * actual[i];
    expectedNorm += expected[i] * expected[i];
    largest = std::max(largest, std::abs(expected[i]));
    worst = std::max(worst, std::abs(actual[i] - expected[i]));
  }
  return {dot / std::sqrt(actualNorm * expectedNorm), std::sqrt(actualNorm / expectedNorm), worst / largest};
}

// Activations and gradients of 7 bits, the latter through up to two products, leave a noise of a few per cent.
void expectClose(const Agreement& agreement, const std::string& what) {
  EXPECT_GT(agreement.cosine, 0.995) << what;
  EXPECT_NEAR(agreement.lengthRatio, 1.0, 0.03) << what;
  EXPECT_LT(agreement.worst, 0.15) << what;
}

class Gradients : public testing::TestWithParam<std::vector<uint32_t>> {};

// Momentum starts at 0, so the first step with rate 1 subtracts the gradient itself.
TEST_P(Gradients, OfTheFirstStepMatchFiniteDifferencesOfAFloatNetwork) {
  const QuantisedSet set = test::makeStripes(kBatch, GetParam().front(), GetParam().back(), 11);
  const auto device = makeGoldenDevice({8, 8, 1}, 4 << 20);
  Lockstep lockstep(*device, nullptr, 1000);
  TrainerOptions options;
  options.layers = GetParam();
  options.batch = kBatch;
  options.seed = 3;
  options.learningRateQ16 = 1 << 16;
  options.steps = 1;
  Trainer trainer(*device, lockstep, options);
  std::vector<uint32_t> samples(kBatch);
  for (uint32_t i = 0; i < kBatch; ++i) samples[i] = i;
  const std::vector<FloatLayer> before = masterCopy(trainer.network());
  std::vector<FloatLayer> model = quantisedCopy(trainer.network(), *device);
  trainer.calibrate(set, samples);
  const double loss = trainer.step(set, samples).loss;
  EXPECT_NEAR(loss, lossOf(model, set), 0.03 * loss);
  const std::vector<FloatLayer> after = masterCopy(trainer.network());
  for (size_t l = 0; l < before.size(); ++l) {
    const auto check = [&](const std::vector<double>& started, const std::vector<double>& stepped,
                           std::vector<double>& parameters, const char* name) {
      std::vector<double> actual, expected;
      for (size_t i = 0; i < parameters.size(); ++i) {
        actual.push_back(started[i] - stepped[i]);
        expected.push_back(centralDifference(model, parameters[i], set));
      }
      expectClose(compare(actual, expected), std::string(name) + " of layer " + std::to_string(l));
    };
    check(before[l].weights, after[l].weights, model[l].weights, "weights");
    check(before[l].bias, after[l].bias, model[l].bias, "bias");
  }
}

TEST(GradientComparison, SeesAForgottenReluMask) {
  const QuantisedSet set = test::makeStripes(kBatch, 6, 3, 11);
  const auto device = makeGoldenDevice({8, 8, 1}, 1 << 20);
  Network network(*device, std::vector<uint32_t>{6, 8, 3});
  for (size_t l = 0; l < 2; ++l) network.layers()[l].initialise(5, l);
  std::vector<FloatLayer> model = masterCopy(network), withoutRelu = model;
  for (double& bias : withoutRelu[0].bias) bias += 100;  // every unit open
  std::vector<double> expected, wrong;
  for (size_t i = 0; i < model[0].weights.size(); ++i) {
    expected.push_back(centralDifference(model, model[0].weights[i], set));
    wrong.push_back(centralDifference(withoutRelu, withoutRelu[0].weights[i], set));
  }
  EXPECT_LT(compare(wrong, expected).cosine, 0.98);
}

using Sizes = std::vector<uint32_t>;
INSTANTIATE_TEST_SUITE_P(Networks, Gradients,
                         testing::Values(Sizes{12, 5}, Sizes{20, 16, 5}, Sizes{17, 13, 11, 3}, Sizes{9, 33, 2}));

}  // namespace
}  // namespace kiln::nn
