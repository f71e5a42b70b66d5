#include <gtest/gtest.h>

#include "TestSupport.h"
#include "kiln/Lockstep.h"

namespace kiln {
namespace {

using namespace test;

// A golden device that damages its memory after each program.
class FaultyDevice final : public Device {
 public:
  FaultyDevice() : Device(kBytes), inner_(makeGoldenDevice({4, 4, 1}, kBytes)) {}
  std::string name() const override { return "faulty"; }
  Capabilities capabilities() const override { return inner_->capabilities(); }
  Completion run(uint64_t address, uint32_t count, uint64_t timeout) override {
    inner_->write(0, memory());
    Completion completion = inner_->run(address, count, timeout);
    completion.cycles = cycles;
    inner_->read(0, memory());
    if (damageAt) memory()[*damageAt] ^= std::byte{0x10};
    return completion;
  }
  std::optional<uint64_t> damageAt;
  uint64_t cycles = 0;

 private:
  static constexpr size_t kBytes = 1 << 18;
  std::unique_ptr<Device> inner_;
};

class LockstepCheck : public testing::Test {
 protected:
  LockstepCheck() {
    device.setTiming({});
    fillRandomly(device.memory(), 5);
    gemm.a = allocateTensor(device, 9, 11, Element::kInt8);
    gemm.b = allocateTensor(device, 11, 13, Element::kInt8);
    gemm.c = allocateTensor(device, 9, 13, Element::kInt8);
    gemm.maskOut = allocateTensor(device, 9, 13, Element::kBit);
    gemm.stats = device.allocate(sizeof(abi::StatsRecord));
    program.emplace(device, "gemm", std::vector{planGemm(gemm, device.capabilities())});
  }
  CheckReport run(std::optional<uint64_t> flip = std::nullopt) {
    Lockstep lockstep(device, makeGoldenDevice({4, 4, 1}, device.memory().size()), 1000, flip);
    lockstep.publishAll();
    lockstep.run(*program);
    return lockstep.report();
  }
  FaultyDevice device;
  Gemm gemm;
  std::optional<Program> program;
};

constexpr uint64_t kPlanned = 9 * 13 + 9 * 16 + 16;

TEST_F(LockstepCheck, ComparesEveryPlannedByteAndFindsEqualDevicesEqual) {
  const CheckReport report = run();
  EXPECT_EQ(report.valuesPlanned, kPlanned);
  EXPECT_EQ(report.valuesCompared, kPlanned);
  EXPECT_EQ(report.mismatches, 0u);
}

TEST_F(LockstepCheck, CatchesAFlipOfAnyComparedByte) {
  for (uint64_t value = 0; value < kPlanned; ++value) {
    const CheckReport report = run(value);
    ASSERT_TRUE(report.flipped) << "value " << value;
    ASSERT_EQ(report.mismatches, 1u) << "value " << value;
  }
  EXPECT_FALSE(run(kPlanned).flipped);
}

TEST_F(LockstepCheck, SaysWhereTheFirstMismatchIs) {
  device.damageAt = gemm.c.rowAddress(2) + 3;
  const CheckReport report = run();
  EXPECT_EQ(report.mismatches, 1u);
  EXPECT_NE(report.firstMismatch.find("command 0, C row 2, byte 3"), std::string::npos) << report.firstMismatch;
}

TEST_F(LockstepCheck, CatchesDamageToMaskAndStatistics) {
  device.damageAt = gemm.maskOut->rowAddress(8) + 15;
  EXPECT_NE(run().firstMismatch.find("mask row 8, byte 15"), std::string::npos);
  device.damageAt = *gemm.stats + 4;
  EXPECT_NE(run().firstMismatch.find("statistics"), std::string::npos);
}

TEST_F(LockstepCheck, CatchesAStrayWritePastARowsEnd) {
  device.damageAt = gemm.c.rowAddress(0) + 13;
  const CheckReport report = run();
  EXPECT_EQ(report.mismatches, 1u);
  EXPECT_NE(report.firstMismatch.find("stray write"), std::string::npos);
}

TEST_F(LockstepCheck, CatchesAProgramThatTakesOneCycleMoreOrLessThanPredicted) {
  ASSERT_GT(program->predictedCycles(), 1u);
  for (const int difference : {-1, 0, 1}) {
    device.cycles = program->predictedCycles() + difference;
    const CheckReport report = run();
    EXPECT_EQ(report.programsTimed, 1u);
    EXPECT_EQ(report.cycleMismatches, difference == 0 ? 0u : 1u) << difference;
    if (difference != 0) {
      EXPECT_NE(report.firstCycleMismatch.find(std::to_string(device.cycles)), std::string::npos);
      EXPECT_NE(report.firstCycleMismatch.find(std::to_string(program->predictedCycles())), std::string::npos);
    }
  }
}

TEST_F(LockstepCheck, ComparesNoCyclesOnADeviceWithoutAClock) { EXPECT_EQ(run().programsTimed, 0u); }

TEST_F(LockstepCheck, CatchesDamageToAnInput) {
  device.damageAt = gemm.a.address;
  EXPECT_EQ(run().mismatches, 1u);
}

}  // namespace
}  // namespace kiln
