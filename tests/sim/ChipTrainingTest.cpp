// Trainings, two chips at once, and malformed commands on the compiled chips: what must not matter does not, in one
// process.
#include <gtest/gtest.h>

#include <thread>

#include "../host/TestSupport.h"
#include "kiln/RtlModel.h"
#include "kiln/nn/Trainer.h"

KILN_DECLARE_MODEL(unique_4x4x1)
KILN_DECLARE_MODEL(unoptimised_4x4x1)

namespace kiln::sim {
namespace {

constexpr size_t kMemoryBytes = 4 << 20;
constexpr uint64_t kTimeoutCycles = 10'000'000;

// SHA-256 of the weights after a few steps on a made-up dataset.
std::string train(Device& device) {
  constexpr uint32_t kBatch = 16, kSteps = 8;
  const std::vector<uint32_t> layers = {24, 19, 5};
  const nn::QuantisedSet set = test::makeStripes(kBatch * kSteps, layers.front(), layers.back(), 1);
  test::fillRandomly(device.memory(), 99);
  Lockstep lockstep(device, nullptr, kTimeoutCycles, std::nullopt);
  nn::Trainer trainer(device, lockstep, {layers, kBatch, /*seed=*/7, 1311, kSteps});
  const std::span<const uint32_t> order = trainer.shuffleSamples(set.count(), 0);
  trainer.calibrate(set, order.first(kBatch));
  for (uint32_t step = 0; step < kSteps; ++step) trainer.step(set, order.subspan(step * kBatch, kBatch));
  return trainer.network().weightsSha256();
}

std::string trainOnGolden() { return train(*makeGoldenDevice({4, 4, 1}, kMemoryBytes)); }

TEST(ChipTraining, GivesTheSameWeightsWhateverRegistersHeldBeforeReset) {
  const std::string expected = trainOnGolden();
  for (const uint64_t seed : {0, 1, 2, 3})
    EXPECT_EQ(train(*makeModel_unique_4x4x1(kMemoryBytes, {}, {Advance::kFastest, seed})), expected)
        << "initial seed " << seed;
}

TEST(ChipTraining, GivesTheSameWeightsHoweverTheModelWasCompiledAndAdvances) {
  const std::string expected = trainOnGolden();
  EXPECT_EQ(train(*makeModel_unoptimised_4x4x1(kMemoryBytes, {}, {})), expected);
  EXPECT_EQ(train(*makeModel_unique_4x4x1(kMemoryBytes, {}, {Advance::kEvaluate})), expected);
  EXPECT_EQ(train(*makeRtlDevice({4, 4, 1}, kMemoryBytes, {})), expected);
}

TEST(ChipTraining, TwoChipsOfDifferentShapesTrainOnTwoThreads) {
  const std::string expected = trainOnGolden();
  std::string small, large;
  std::thread first([&] { small = train(*makeRtlDevice({4, 4, 1}, kMemoryBytes, {})); });
  std::thread second([&] { large = train(*makeRtlDevice({8, 8, 1}, kMemoryBytes, {})); });
  first.join();
  second.join();
  EXPECT_EQ(small, expected);
  EXPECT_EQ(large, expected);
}

// Each fault alone, on a command that is otherwise good; afterwards the same chip runs a good one.
TEST(ChipErrors, MalformedCommandsReportTheirCodeAndLeaveTheChipUsable) {
  abi::Command good{};
  good.opcode = abi::kOpGemm;
  good.m = good.k = good.n = 5;
  good.shift = 3;
  good.mBlockPanels = 1;
  good.kChunk = 5;
  good.aPitch = good.bPitch = good.cPitch = 16;
  good.a = 4096, good.b = 8192, good.c = 12288;
  using Fault = void (*)(abi::Command&);
  const std::pair<abi::ErrorCode, Fault> faults[] = {
      {abi::kErrOpcode, [](abi::Command& c) { c.opcode = 9; }},
      {abi::kErrFormat, [](abi::Command& c) { c.formatAB = 3; }},
      {abi::kErrReserved, [](abi::Command& c) { c.reserved1[1] = 1; }},
      {abi::kErrZeroSize, [](abi::Command& c) { c.k = 0; }},
      {abi::kErrKTooLarge, [](abi::Command& c) { c.k = abi::kMaxK + 1; }},
      {abi::kErrFlags,
       [](abi::Command& c) { c.flags = abi::kMaskIn | abi::kRelu, c.maskIn = 16384, c.maskInPitch = 16; }},
      {abi::kErrShift, [](abi::Command& c) { c.shift = 32; }},
      {abi::kErrAlignment, [](abi::Command& c) { c.a += 4; }},
      {abi::kErrTiling, [](abi::Command& c) { c.mBlockPanels = 0; }},
      {abi::kErrDependence, [](abi::Command& c) { c.dependsOn = 2; }},
  };
  for (const ChipShape shape : {ChipShape{4, 4, 1}, ChipShape{16, 16, 1}}) {
    const auto device = makeRtlDevice(shape, 1 << 16, {});
    const auto golden = makeGoldenDevice(shape, 1 << 16);
    for (const auto& [code, spoil] : faults) {
      SCOPED_TRACE(toString(shape) + ", error code " + std::to_string(code));
      abi::Command commands[] = {good, good};
      spoil(commands[1]);
      for (Device* each : {device.get(), golden.get()}) {
        test::fillRandomly(each->memory(), code);
        each->write(0, std::as_bytes(std::span(commands)));
        const Completion completion = each->run(0, 2, kTimeoutCycles);
        EXPECT_FALSE(completion.timedOut) << completion.state;
        EXPECT_EQ(completion.error, code);
        EXPECT_EQ(completion.errorCommand, 1u);
        each->write(0, std::as_bytes(std::span(&good, 1)));
        EXPECT_EQ(each->run(0, 1, kTimeoutCycles).error, abi::kOk);
      }
      EXPECT_TRUE(std::ranges::equal(golden->memory(), device->memory()));
    }
  }
}

}  // namespace
}  // namespace kiln::sim
