// SGD with momentum in integers (item 9 of the arithmetic contract).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace kiln::nn {

// Reads a decimal learning rate such as "0.02" into Q16, rounded half up, without floating point. Throws UserError
// unless 0 < rate < 2^15.
uint32_t parseLearningRate(const std::string& text);

// The rate of step `step` of `steps`: linear decay from `initialQ16` towards 0.
uint32_t decayedLearningRate(uint32_t initialQ16, uint64_t step, uint64_t steps);

// Master weights (or a bias) and their momentum.
class MomentumSgd {
 public:
  explicit MomentumSgd(size_t size) : weights_(size), momentum_(size) {}

  std::span<int32_t> weights() { return weights_; }  // exponent -24
  std::span<const int32_t> weights() const { return weights_; }
  // OR of |w| bits over all weights since beginStep: their bit length gives the quantiser's exponent.
  uint32_t magnitudeOr() const { return magnitudeOr_; }
  void measure();  // sets magnitudeOr from the weights as they are

  void beginStep() { magnitudeOr_ = 0; }
  // Updates weights [offset, offset + gradient.size()):
  //   m = m - round(3m / 32) + g,   w = clamp(w - round(rate * m), +-2^30)
  // gradient: integers with `gradientExponent`; rate in Q16.
  void step(size_t offset, std::span<const int32_t> gradient, int gradientExponent, uint32_t rateQ16);

 private:
  std::vector<int32_t> weights_;
  std::vector<int64_t> momentum_;  // exponent -28
  uint32_t magnitudeOr_ = 0;
};

// Shift from master weights to int8: the exact one for the largest magnitude.
int weightShift(uint32_t magnitudeOr);
// q = clamp(+-127, round(w >> shift)).
void quantise(std::span<const int32_t> weights, int shift, int8_t* out);

}  // namespace kiln::nn
