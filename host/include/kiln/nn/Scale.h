// Delayed scaling: the exponent of an int8 tensor comes from the statistics of the step before.
#pragma once

#include <algorithm>

#include "kiln/Abi.h"
#include "kiln/nn/FixedPoint.h"

namespace kiln::nn {

// Spare bits between the largest magnitude of the step before and the int8 range (saturation policy, host/README.md).
inline constexpr int kHeadroomBits = 1;

class DelayedScale {
 public:
  explicit DelayedScale(int headroomBits = kHeadroomBits) : headroomBits_(headroomBits) {}

  // Requantisation shift for accumulators with this exponent, 0..31.
  uint32_t shiftFor(int accumulatorExponent) const {
    return static_cast<uint32_t>(std::clamp(exponent() - accumulatorExponent, 0, 31));
  }
  // Exponent of the int8 tensor that the shift aims at.
  int exponent() const { return magnitudeExponent_ + headroomBits_ - 7; }

  // Learns from a step: all magnitudes were below 2^(accumulatorExponent + L). An all-zero tensor says nothing.
  void observe(const abi::StatsRecord& stats, int accumulatorExponent) {
    if (stats.magnitudeOr != 0) magnitudeExponent_ = accumulatorExponent + bitLength(stats.magnitudeOr);
    saturated_ += stats.saturated;
    elements_ += stats.elements;
  }

  void resetCounts() { saturated_ = elements_ = 0; }
  uint64_t saturated() const { return saturated_; }  // over all observed steps
  uint64_t elements() const { return elements_; }

 private:
  int headroomBits_;
  int magnitudeExponent_ = 0;
  uint64_t saturated_ = 0, elements_ = 0;
};

}  // namespace kiln::nn
