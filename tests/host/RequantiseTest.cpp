#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>

#include "TestSupport.h"
#include "golden/Epilogue.h"

namespace kiln {
namespace {

using namespace test;

// The formula read as mathematics: round half up, then clamp. Exact in double at these widths.
int expected(int32_t acc, uint32_t shift) {
  const double rounded = std::floor(acc / std::pow(2.0, shift) + (shift > 0 ? 0.5 : 0.0));
  return static_cast<int>(std::min(127.0, std::max(-127.0, rounded)));
}

TEST(Requantise, IsRoundHalfUpThenClampForEveryAccumulatorOf14Bits) {
  for (uint32_t shift = 0; shift <= 16; ++shift) {
    for (int32_t acc = -8192; acc < 8192; ++acc) {
      ASSERT_EQ(golden::clampToInt8(golden::shiftRounded(acc, shift)), expected(acc, shift)) << acc << " >> " << shift;
    }
  }
}

TEST(Requantise, HoldsAtTheEndsOfInt32ForEveryShift) {
  for (uint32_t shift = 0; shift <= 31; ++shift) {
    for (const int32_t acc : {INT32_MIN, INT32_MIN + 1, -1, 0, 1, INT32_MAX - 1, INT32_MAX}) {
      ASSERT_EQ(golden::clampToInt8(golden::shiftRounded(acc, shift)), expected(acc, shift)) << acc << " >> " << shift;
    }
  }
}

// The same through a command: A = 0, so that the bias is the accumulator.
TEST(Requantise, OfTheGoldenDeviceAgreesAndCountsSaturation) {
  constexpr uint32_t kCount = 4096;
  const auto device = makeGoldenDevice({4, 4, 1}, 1 << 20);
  Gemm gemm;
  gemm.a = allocateTensor(*device, 1, 1, Element::kInt8);
  gemm.b = allocateTensor(*device, 1, kCount, Element::kInt8);
  gemm.c = allocateTensor(*device, 1, kCount, Element::kInt8);
  gemm.bias = allocateTensor(*device, 1, kCount, Element::kInt32);
  gemm.stats = device->allocate(sizeof(abi::StatsRecord));
  std::vector<int32_t> bias(kCount);
  for (uint32_t i = 0; i < kCount; ++i) bias[i] = static_cast<int32_t>(i) - 2048;
  device->write(gemm.bias->address, std::as_bytes(std::span(bias)));
  Program program(*device, "requantise", {planGemm(gemm, device->capabilities())});
  for (uint32_t shift = 0; shift < 14; ++shift) {
    program.setShift(0, shift);
    ASSERT_EQ(program.run(*device, 0).error, abi::kOk);
    uint32_t saturated = 0;
    for (uint32_t i = 0; i < kCount; ++i) {
      const auto y = static_cast<int8_t>(device->memory()[gemm.c.address + i]);
      ASSERT_EQ(y, expected(bias[i], shift)) << bias[i] << " >> " << shift;
      saturated += std::abs(std::floor(bias[i] / std::pow(2.0, shift) + (shift > 0 ? 0.5 : 0))) > 127;
    }
    abi::StatsRecord stats;
    device->read(*gemm.stats, std::as_writable_bytes(std::span(&stats, 1)));
    EXPECT_EQ(stats.saturated, saturated) << "shift " << shift;
    EXPECT_EQ(stats.magnitudeOr, 2047u);
    EXPECT_EQ(stats.elements, kCount);
  }
}

}  // namespace
}  // namespace kiln
