// Boards that are simulated through their pins: products and trainings give the golden model's bytes, and nothing but the
// serial line is used to get there.
#include <gtest/gtest.h>

#include "../host/TestSupport.h"
#include "kiln/board/BoardDevice.h"
#include "kiln/board/Bridge.h"
#include "kiln/nn/Trainer.h"

namespace kiln::test {
namespace {

constexpr uint64_t kTimeoutCycles = 10'000'000;

class Boards : public testing::TestWithParam<std::string> {
 protected:
  static BoardOptions options() { return {.port = "", .board = GetParam(), .baud = 0, .readEverything = true}; }
};

Gemm randomGemm(Device& device, uint32_t m, uint32_t k, uint32_t n, Element element) {
  Gemm gemm{.a = allocateTensor(device, m, k, Element::kInt8),
            .b = allocateTensor(device, k, n, Element::kInt8),
            .c = allocateTensor(device, m, n, element)};
  gemm.shift = 6;
  return gemm;
}

// Runs the product on the board and on the golden model and compares all of their memories.
Completion expectEqual(Device& device, Gemm gemm, const std::string& name) {
  Lockstep lockstep(device, makeGoldenTwin(device.capabilities(), device.memory().size()), kTimeoutCycles, std::nullopt);
  const Program program(device, name, {planGemm(gemm, device.capabilities())});
  lockstep.publishAll();
  const Completion completion = lockstep.run(program);
  EXPECT_EQ(lockstep.report().mismatches, 0u) << lockstep.report().firstMismatch;
  EXPECT_GT(lockstep.report().valuesCompared, 0u);
  return completion;
}

TEST_P(Boards, GiveTheGoldenModelsProduct) {
  const auto device = makeBoardDevice(options());
  fillRandomly(device->memory(), 3);
  const Gemm gemm = randomGemm(*device, 9, 13, 7, Element::kInt32);
  EXPECT_GT(expectEqual(*device, gemm, "product").cycles, 0u);
}

TEST_P(Boards, GiveTheGoldenModelsProductWithEveryEpilogue) {
  const auto device = makeBoardDevice(options());
  fillRandomly(device->memory(), 5);
  Gemm gemm = randomGemm(*device, 7, 10, 6, Element::kInt8);
  gemm.transposeB = true;
  gemm.b = allocateTensor(*device, 6, 10, Element::kInt8);
  gemm.bias = allocateTensor(*device, 1, 6, Element::kInt32);
  const int32_t bias[6] = {1000, -2000, 0, 77, -1, 31000};
  device->write(gemm.bias->address, std::as_bytes(std::span(bias)));
  gemm.relu = true;
  gemm.maskOut = allocateTensor(*device, 7, 6, Element::kBit);
  gemm.stats = device->allocate(sizeof(abi::StatsRecord));
  expectEqual(*device, gemm, "epilogue");
}

// Inputs, weights, gradients and every intermediate value cross the serial line or stay on the board.
TEST_P(Boards, TrainBitExactly) {
  constexpr uint32_t kBatch = 4, kSteps = 3;
  const std::vector<uint32_t> layers = {9, 5, 3};
  const auto device = makeBoardDevice(options());
  const nn::QuantisedSet set = makeStripes(kBatch * kSteps, layers.front(), layers.back(), 1);
  Lockstep lockstep(*device, makeGoldenTwin(device->capabilities(), device->memory().size()), kTimeoutCycles, std::nullopt);
  nn::Trainer trainer(*device, lockstep, {layers, kBatch, /*seed=*/7, 1311, kSteps});
  lockstep.publishAll();
  const std::span<const uint32_t> order = trainer.shuffleSamples(set.count(), 0);
  trainer.calibrate(set, order.first(kBatch));
  for (uint32_t step = 0; step < kSteps; ++step) trainer.step(set, order.subspan(step * kBatch, kBatch));
  EXPECT_EQ(lockstep.report().mismatches, 0u) << lockstep.report().firstMismatch;
  EXPECT_GT(lockstep.report().valuesCompared, 0u);
}

// At the rate at which a board starts, all the way.
TEST_P(Boards, GiveTheGoldenModelsProductAtTheFirstRate) {
  BoardOptions slow = options();
  slow.baud = 115200;
  slow.readEverything = false;
  const auto device = makeBoardDevice(slow);
  fillRandomly(device->memory(), 9);
  const Gemm gemm = randomGemm(*device, 4, 5, 3, Element::kInt8);
  Lockstep lockstep(*device, nullptr, kTimeoutCycles, std::nullopt);
  const auto golden = makeGoldenTwin(device->capabilities(), device->memory().size());
  const Program program(*device, "slow", {planGemm(gemm, device->capabilities())});
  golden->write(0, device->memory());
  lockstep.run(program);
  EXPECT_EQ(program.run(*golden, kTimeoutCycles).error, abi::kOk);
  EXPECT_TRUE(std::ranges::equal(golden->memory(), device->memory()));
}

TEST_P(Boards, ReportACommandThatTheChipRefusesAndGoOn) {
  const auto device = makeBoardDevice(options());
  abi::Command bad{};
  bad.opcode = 9;
  const uint64_t address = device->allocate(sizeof bad);
  device->write(address, std::as_bytes(std::span(&bad, 1)));
  const Completion completion = device->run(address, 1, kTimeoutCycles);
  EXPECT_EQ(completion.error, abi::kErrOpcode);
  EXPECT_FALSE(completion.timedOut);
  const Gemm gemm = randomGemm(*device, 3, 3, 3, Element::kInt8);
  expectEqual(*device, gemm, "after an error");
}

// Beyond the memory, and on a chip with narrow addresses beyond those: the same error.
TEST_P(Boards, ReportWhatLiesInNoMemoryAndGoOn) {
  const auto device = makeBoardDevice(options());
  const Gemm gemm = randomGemm(*device, 3, 3, 3, Element::kInt8);
  const abi::Command good = planGemm(gemm, device->capabilities());
  const uint64_t address = device->allocate(sizeof good);
  using Fault = void (*)(abi::Command&, uint64_t memoryBytes);
  const Fault faults[] = {
      [](abi::Command& c, uint64_t memoryBytes) { c.a = memoryBytes; },
      [](abi::Command& c, uint64_t) { c.a |= uint64_t{1} << 40; },
      [](abi::Command& c, uint64_t) { c.c |= uint64_t{1} << 20; },
      [](abi::Command& c, uint64_t) { c.flags |= abi::kBias, c.bias = uint64_t{1} << 63; },
  };
  for (const Fault spoil : faults) {
    abi::Command command = good;
    spoil(command, device->memory().size());
    device->write(address, std::as_bytes(std::span(&command, 1)));
    const Completion completion = device->run(address, 1, kTimeoutCycles);
    EXPECT_FALSE(completion.timedOut);
    EXPECT_EQ(completion.error, abi::kErrBus) << &spoil - faults;
  }
  // What is not used may be anything.
  abi::Command command = good;
  command.bias = command.maskOut = command.maskIn = command.stats = ~uint64_t{0};
  command.maskOutPitch = command.maskInPitch = ~uint32_t{0};
  device->write(address, std::as_bytes(std::span(&command, 1)));
  EXPECT_EQ(device->run(address, 1, kTimeoutCycles).error, abi::kOk);
  expectEqual(*device, gemm, "after errors of the bus");
}

TEST_P(Boards, ReportATimeoutAndGoOn) {
  const auto device = makeBoardDevice(options());
  // Thousands of tiles of the same rows: pitches of 0.
  Gemm gemm = randomGemm(*device, 3, 3, 3, Element::kInt8);
  abi::Command endless = planGemm(gemm, device->capabilities());
  endless.m = 8000;
  endless.mBlockPanels = 1;
  endless.aPitch = endless.cPitch = 0;
  const uint64_t address = device->allocate(sizeof endless);
  device->write(address, std::as_bytes(std::span(&endless, 1)));
  const Completion completion = device->run(address, 1, 1000);
  EXPECT_TRUE(completion.timedOut);
  EXPECT_EQ(completion.cycles, 1000u);
  expectEqual(*device, gemm, "after a reset");
}

INSTANTIATE_TEST_SUITE_P(Simulated, Boards, testing::ValuesIn(simulatedBoards()), [](const auto& info) {
  std::string name = info.param;
  std::ranges::replace(name, '-', '_');
  return name;
});

TEST(BoardErrors, AnUnknownBoardIsNamedWithThoseThatExist) {
  const std::string text = userErrorOf([] { makeBoardDevice(BoardOptions{.port = "", .board = "no-such-board"}); });
  EXPECT_NE(text.find("no-such-board"), std::string::npos) << text;
  EXPECT_NE(text.find(simulatedBoards().front()), std::string::npos) << text;
}

TEST(BoardErrors, APortThatIsNotThereIsNamed) {
  const std::string text = userErrorOf([] { makeBoardDevice(BoardOptions{.port = "/dev/no-such-port"}); });
  EXPECT_NE(text.find("/dev/no-such-port"), std::string::npos) << text;
}

}  // namespace
}  // namespace kiln::test
