#include <gtest/gtest.h>

#include "TestSupport.h"

namespace kiln {
namespace {

using namespace test;

constexpr Capabilities kChip16{{16, 16, 1}, 16, 4096, 2048, 1024};

TEST(Tiling, KeepsAllPanelsOfAWhenTheyFit) {
  EXPECT_EQ(chooseTiling(64, 784, false, kChip16), (Tiling{4, 784}));
  EXPECT_EQ(chooseTiling(784, 64, false, kChip16), (Tiling{49, 64}));
  EXPECT_EQ(chooseTiling(1, 1, false, kChip16), (Tiling{1, 1}));
}

TEST(Tiling, KeepsHalfAScratchpadOfPanelsWhenAllDoNotFit) {
  EXPECT_EQ(chooseTiling(1000, 784, false, kChip16), (Tiling{2, 784}));
  EXPECT_EQ(chooseTiling(1000, 2000, false, kChip16), (Tiling{1, 2000}));
}

TEST(Tiling, PadsKToTheArray) {
  // 785 pads to 800: 5 panels need 4000 words; 6 need 4800.
  EXPECT_EQ(chooseTiling(80, 785, false, kChip16), (Tiling{5, 785}));
  EXPECT_EQ(chooseTiling(96, 785, false, kChip16), (Tiling{2, 785}));
}

TEST(Tiling, IsLimitedByMaskRows) {
  EXPECT_EQ(chooseTiling(4096, 16, false, kChip16), (Tiling{256, 16}));
  EXPECT_EQ(chooseTiling(4096, 16, true, kChip16), (Tiling{64, 16}));
}

TEST(Tiling, StreamsChunksWhenAPanelDoesNotFit) {
  EXPECT_EQ(chooseTiling(64, 2049, false, kChip16), (Tiling{1, 1024}));
  EXPECT_EQ(chooseTiling(64, 65536, true, kChip16), (Tiling{1, 1024}));
}

TEST(Tiling, CountsWordsOfSeveralSteps) {
  const Capabilities chip{{16, 16, 4}, 64, 2048, 1024, 1024};
  // 784 steps are 13 groups of 64, 208 words: 9 panels fit, 10 need 2080.
  EXPECT_EQ(chooseTiling(144, 784, false, chip), (Tiling{9, 784}));
  EXPECT_EQ(chooseTiling(160, 784, false, chip), (Tiling{4, 784}));
  EXPECT_EQ(chooseTiling(64, 4096, false, chip), (Tiling{1, 4096}));
  EXPECT_EQ(chooseTiling(64, 4097, false, chip), (Tiling{1, 2048}));
}

TEST(Tiling, RefusesAChipWhoseScratchpadsHoldNoChunk) {
  const Capabilities tiny{{16, 16, 1}, 16, 16, 16, 1024};
  EXPECT_THROW(chooseTiling(16, 17, false, tiny), UserError);
}

TEST(Tiling, IsAlwaysAcceptedByTheGoldenDevice) {
  for (const ChipShape shape : {ChipShape{4, 4, 1}, {8, 8, 1}, {16, 16, 1}, {32, 32, 1}, {16, 16, 4}}) {
    for (const uint32_t m : {1u, 15u, 16u, 17u, 100u, 1031u}) {
      for (const uint32_t k : {1u, 16u, 17u, 784u, 2048u, 2049u, 5003u}) {
        for (const bool mask : {false, true}) {
          const auto device = makeGoldenDevice(shape, 8 << 20);
          Gemm gemm;
          gemm.a = allocateTensor(*device, m, k, Element::kInt8);
          gemm.b = allocateTensor(*device, k, 3, Element::kInt8);
          gemm.c = allocateTensor(*device, m, 3, Element::kInt8);
          if (mask) gemm.maskOut = allocateTensor(*device, m, 3, Element::kBit);
          const Program program(*device, "gemm", {planGemm(gemm, device->capabilities())});
          ASSERT_EQ(program.run(*device, 0).error, abi::kOk) << toString(shape) << " m=" << m << " k=" << k;
        }
      }
    }
  }
}

TEST(ChipShape, IsReadAndWrittenAsRowsColumnsDepth) {
  EXPECT_EQ(parseChipShape("16x8x4"), (ChipShape{16, 8, 4}));
  EXPECT_EQ(toString(ChipShape{16, 8, 4}), "16x8x4");
  for (const char* const bad : {"", "16", "16x16", "16x16x0", "x16x1", "16x16x1 ", "16x16x1x1", "-4x4x1", "999x1x1"}) {
    EXPECT_THROW(parseChipShape(bad), UserError) << bad;
  }
}

TEST(Device, AllocatesAtPageBoundariesAndNamesBothNumbersWhenExhausted) {
  const auto device = makeGoldenDevice({4, 4, 1}, 3 * 4096);
  EXPECT_EQ(device->allocate(1), 0u);
  EXPECT_EQ(device->allocate(4096), 4096u);
  const std::string text = userErrorOf([&] { device->allocate(4097); });
  EXPECT_NE(text.find("4097"), std::string::npos);
  EXPECT_NE(text.find("4096 of 12288"), std::string::npos);
  EXPECT_THROW(device->allocate(SIZE_MAX), UserError);
  EXPECT_EQ(device->allocate(4096), 8192u);
}

class Planning : public testing::Test {
 protected:
  Planning() : device(makeGoldenDevice({16, 16, 1}, 4 << 20)) {
    gemm.a = allocateTensor(*device, 5, 7, Element::kInt8);
    gemm.b = allocateTensor(*device, 7, 3, Element::kInt8);
    gemm.c = allocateTensor(*device, 5, 3, Element::kInt8);
  }
  std::string refusal() {
    return userErrorOf([&] { planGemm(gemm, device->capabilities()); });
  }
  std::unique_ptr<Device> device;
  Gemm gemm;
};

TEST_F(Planning, FillsSizesAndPitches) {
  const abi::Command command = planGemm(gemm, device->capabilities());
  EXPECT_EQ(command.m, 5u);
  EXPECT_EQ(command.k, 7u);
  EXPECT_EQ(command.n, 3u);
  EXPECT_EQ(command.aPitch, 16u);
  EXPECT_EQ(macs(command), 105u);
  EXPECT_EQ(idealCycles(command, {4, 4, 1}), 2u * 1 * 7);
  EXPECT_EQ(bytesWritten(command, device->capabilities()), 15u);
}

TEST_F(Planning, CountsEveryByteThatACommandWrites) {
  gemm.c = allocateTensor(*device, 5, 3, Element::kInt32);
  gemm.maskOut = allocateTensor(*device, 5, 3, Element::kBit);
  gemm.stats = device->allocate(16);
  EXPECT_EQ(bytesWritten(planGemm(gemm, device->capabilities()), device->capabilities()), 5u * 3 * 4 + 5 * 16 + 16);
}

TEST_F(Planning, RefusesShapesThatDisagree) {
  gemm.b = allocateTensor(*device, 8, 3, Element::kInt8);
  EXPECT_NE(refusal().find("B is (8,3)"), std::string::npos);
}

TEST_F(Planning, RefusesAPitchShorterThanARow) {
  gemm.b.cols = gemm.c.cols = 17;
  EXPECT_NE(refusal().find("pitch"), std::string::npos);
}

TEST_F(Planning, RefusesAPitchThatIsNoMultipleOfTheBus) {
  gemm.a.pitchBytes = 24;
  EXPECT_NE(refusal().find("24"), std::string::npos);
}

TEST_F(Planning, RefusesAReductionThatCouldOverflow) {
  gemm.a = {0, 5, abi::kMaxK + 1, Element::kInt8, 65552};
  gemm.b = {0, abi::kMaxK + 1, 3, Element::kInt8, 16};
  EXPECT_NE(refusal().find("65537"), std::string::npos);
}

TEST_F(Planning, RefusesAnInputMaskWithRelu) {
  gemm.maskIn = allocateTensor(*device, 5, 3, Element::kBit);
  gemm.relu = true;
  EXPECT_NE(refusal().find("mask"), std::string::npos);
}

TEST_F(Planning, RefusesOutputsThatOverlapOtherBuffers) {
  gemm.c.address = gemm.a.address + 64;  // rows of A take 5 * 16 bytes
  EXPECT_NE(refusal().find("C is written at 64 to 130, which overlaps A at 0 to 70"), std::string::npos) << refusal();
  gemm.c.address = gemm.a.address + 80;
  EXPECT_NO_THROW(planGemm(gemm, device->capabilities()));
  gemm.maskOut = allocateTensor(*device, 5, 3, Element::kBit);
  gemm.stats = gemm.maskOut->address + 64;
  EXPECT_NE(refusal().find("the statistics record"), std::string::npos) << refusal();
}

TEST(Bias, AboveTwoToThe30IsRefused) {
  const std::vector<int32_t> good = {1 << 30, -(1 << 30)}, bad = {0, (1 << 30) + 1};
  EXPECT_NO_THROW(checkBias(good));
  EXPECT_NE(userErrorOf([&] { checkBias(bad); }).find("1073741825"), std::string::npos);
}

}  // namespace
}  // namespace kiln
