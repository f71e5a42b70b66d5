// The compiled 4x4x1 chip against the golden device: whole memories must agree after a program, whatever the registers
// held before reset, however the model was compiled, and however its clock advances.
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "StubProgram.h"
#include "kiln/RtlModel.h"

KILN_DECLARE_MODEL(unique_4x4x1)
KILN_DECLARE_MODEL(unoptimised_4x4x1)

namespace kiln::sim {
namespace {

constexpr ChipShape kShape = {4, 4, 1};
constexpr size_t kMemoryBytes = 1 << 17;
constexpr uint64_t kTimeoutCycles = 200'000;

// Four products with every epilogue, on random bytes: each in 16 KiB of its own.
std::vector<abi::Command> program() {
  struct Case {
    uint32_t flags, m, k, n;
  };
  constexpr Case kCases[] = {
      {abi::kStats, 13, 21, 9},
      {abi::kBias | abi::kRelu | abi::kMaskOut | abi::kStats, 8, 5, 33},
      {abi::kTransposeA | abi::kOutInt32, 7, 16, 5},
      {abi::kTransposeB | abi::kMaskIn | abi::kStats, 17, 3, 19},
  };
  std::vector<abi::Command> commands;
  uint64_t base = 4096;
  for (const Case& each : kCases) {
    abi::Command command{};
    command.opcode = abi::kOpGemm;
    command.flags = each.flags;
    command.m = each.m;
    command.k = each.k;
    command.n = each.n;
    command.shift = each.flags & abi::kOutInt32 ? 0 : 9;
    command.mBlockPanels = 1;
    command.kChunk = each.k;
    command.aPitch = command.bPitch = command.maskInPitch = command.maskOutPitch = 64;
    command.cPitch = 256;
    command.a = base;
    command.b = base + 2048;
    command.c = base + 4096;
    command.bias = base + 12288;
    command.maskOut = base + 13312;
    command.maskIn = base + 14848;
    command.stats = base + 16128;
    commands.push_back(command);
    base += 16384;
  }
  return commands;
}

// Random memory, small biases, and the program at address 0.
Completion runOn(Device& device) {
  auto bytes = randomBytes(kMemoryBytes, 77);
  const auto commands = program();
  for (const auto& command : commands) std::fill_n(bytes.begin() + command.bias, 256, std::byte{3});
  device.write(0, bytes);
  device.write(0, std::as_bytes(std::span(commands)));
  return device.run(0, commands.size(), kTimeoutCycles);
}

class ChipTest : public ::testing::Test {
 protected:
  ChipTest() : golden_(makeGoldenDevice(kShape, kMemoryBytes)) {
    const auto completion = runOn(*golden_);
    EXPECT_EQ(completion.error, abi::kOk) << "command " << completion.errorCommand;
  }
  // Returns the cycles that it took.
  uint64_t expectAgreement(Device& device) {
    const auto completion = runOn(device);
    EXPECT_FALSE(completion.timedOut) << completion.state;
    EXPECT_EQ(completion.error, abi::kOk) << "command " << completion.errorCommand;
    const auto expected = golden_->memory(), found = device.memory();
    const auto differs = std::mismatch(expected.begin(), expected.end(), found.begin());
    EXPECT_TRUE(differs.first == expected.end()) << "first difference at byte " << differs.first - expected.begin();
    return completion.cycles;
  }
  std::unique_ptr<Device> golden_;
};

TEST_F(ChipTest, AgreesWithTheGoldenDeviceInBothWaysToAdvance) {
  const uint64_t cycles = expectAgreement(*makeModel_unique_4x4x1(kMemoryBytes, {}, {Advance::kFastest}));
  EXPECT_EQ(expectAgreement(*makeModel_unique_4x4x1(kMemoryBytes, {}, {Advance::kEvaluate})), cycles);
  EXPECT_EQ(expectAgreement(*makeModel_unoptimised_4x4x1(kMemoryBytes, {}, {})), cycles);
  EXPECT_EQ(expectAgreement(*makeRtlDevice(kShape, kMemoryBytes, {})), cycles);
}

TEST_F(ChipTest, DoesNotDependOnRegistersBeforeReset) {
  const uint64_t cycles = expectAgreement(*makeModel_unique_4x4x1(kMemoryBytes, {}, {}));
  for (uint64_t seed = 1; seed <= 8; ++seed) {
    SCOPED_TRACE(testing::Message() << "initial seed " << seed);
    EXPECT_EQ(expectAgreement(*makeModel_unique_4x4x1(kMemoryBytes, {}, {Advance::kFastest, seed})), cycles);
  }
}

TEST_F(ChipTest, AgreesUnderStalls) {
  for (uint64_t seed = 1; seed <= 10; ++seed) {
    SCOPED_TRACE(testing::Message() << "stall seed " << seed);
    SimulationOptions options;
    options.stallProbability = 0.05 + 0.09 * seed;
    options.stallSeed = seed;
    expectAgreement(*makeRtlDevice(kShape, kMemoryBytes, options));
  }
}

TEST_F(ChipTest, ATraceChangesNoCycle) {
  SimulationOptions options;
  options.traceFile = testing::TempDir() + "kiln_chip_test.fst";
  const uint64_t cycles = expectAgreement(*makeRtlDevice(kShape, kMemoryBytes, {}));
  EXPECT_EQ(expectAgreement(*makeRtlDevice(kShape, kMemoryBytes, options)), cycles);
}

TEST_F(ChipTest, OneFlippedBitIsSeen) {
  const auto device = makeRtlDevice(kShape, kMemoryBytes, {});
  expectAgreement(*device);
  device->memory()[4096 + 4096 + 3] ^= std::byte{4};
  EXPECT_FALSE(std::ranges::equal(golden_->memory(), device->memory()));
}

}  // namespace
}  // namespace kiln::sim
