// Softmax and cross-entropy in integers, from the device's int32 logits to the int8 gradient that goes back to it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kiln::nn {

// 2^(-i/256) in Q30, i = 0..255.
extern const std::array<uint32_t, 256> kExp2Table;

struct LossResult {
  double loss = 0;           // mean cross-entropy in nats; for display, it reaches no weight
  uint32_t correct = 0;      // samples whose largest logit is their label's (the first of equals wins)
  int gradientExponent = 0;  // of the int8 gradient, mean over the batch included
};

// Index of the largest of logits(classes); the first of equals.
uint32_t largestLogit(std::span<const int32_t> logits);

class SoftmaxCrossEntropy {
 public:
  // Plans the scratch: a batch of `batch` = 2^b samples of `classes` classes.
  SoftmaxCrossEntropy(uint32_t batch, uint32_t classes);

  // logits(batch, classes): int32 with `exponent`, rows `logitsPitch` bytes apart. gradient(batch, classes): int8 rows
  // `gradientPitch` bytes apart, receives (softmax - onehot) / batch at the returned exponent, exactly scaled: its
  // largest element uses all 7 bits. labels(batch) < classes.
  LossResult operator()(const std::byte* logits, size_t logitsPitch, int exponent, std::span<const uint8_t> labels,
                        std::byte* gradient, size_t gradientPitch);

 private:
  uint32_t batch_, classes_;
  std::vector<int32_t> difference_;  // softmax - onehot, exponent -24, (batch, classes)
  std::vector<int32_t> logits_;      // one row
};

}  // namespace kiln::nn
