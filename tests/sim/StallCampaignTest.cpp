// Random products on every chip while the memory withholds handshakes: the same bytes as the golden device, until at
// least KILN_CAMPAIGN_TRANSFERS transfers (default 30,000) have crossed the memory bus at 25, 50 and 90 %, and the same
// programs without stalls.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>

#include "kiln/Program.h"
#include "kiln/RtlModel.h"

namespace kiln::sim {
namespace {

constexpr size_t kMemoryBytes = 1 << 22;
constexpr uint64_t kTimeoutCycles = 20'000'000;
constexpr unsigned kSeed = 4;

uint64_t wantedTransfers() {
  const char* const text = std::getenv("KILN_CAMPAIGN_TRANSFERS");
  return text == nullptr ? 30'000 : std::strtoull(text, nullptr, 10);
}

// One to three products of random shapes and flags, each behind the one before. Sizes in tiles and a rest: every case
// of the loader and of the store.
std::vector<abi::Command> randomProgram(Device& device, std::mt19937& random) {
  const Capabilities chip = device.capabilities();
  const auto size = [&] { return 1 + random() % (3 * chip.shape.rows); };
  const auto coin = [&] { return random() % 2 == 0; };
  std::vector<abi::Command> commands;
  for (unsigned left = 1 + random() % 3; left > 0; --left) {
    const uint32_t m = size(), k = size() * (1 + random() % 3), n = size();
    Gemm gemm;
    gemm.transposeA = coin();
    gemm.transposeB = coin();
    const auto tensor = [&](uint32_t rows, uint32_t cols, Element element) {
      return allocateTensor(device, rows, cols, element);
    };
    gemm.a = gemm.transposeA ? tensor(k, m, Element::kInt8) : tensor(m, k, Element::kInt8);
    gemm.b = gemm.transposeB ? tensor(n, k, Element::kInt8) : tensor(k, n, Element::kInt8);
    gemm.c = tensor(m, n, coin() ? Element::kInt8 : Element::kInt32);
    gemm.shift = random() % 16;
    if (coin()) gemm.bias = tensor(1, n, Element::kInt32);
    if (coin()) {
      gemm.maskIn = tensor(m, n, Element::kBit);
    } else {
      gemm.relu = coin();
      if (coin()) gemm.maskOut = tensor(m, 8 * maskRowBytes(n, chip), Element::kBit);
      if (gemm.maskOut) gemm.maskOut->cols = n;
    }
    if (coin()) gemm.stats = device.allocate(64);
    gemm.dependsOn = commands.empty() ? 0 : random() % 2;
    commands.push_back(planGemm(gemm, chip));
  }
  return commands;
}

class StallCampaign : public ::testing::TestWithParam<ChipShape> {};

TEST_P(StallCampaign, GivesTheSameBytesAtEveryRateOfStalls) {
  const uint64_t wanted = wantedTransfers();
  constexpr double kRates[] = {0, 0.25, 0.5, 0.9};
  uint64_t transfers[std::size(kRates)] = {};
  for (unsigned round = 0; transfers[1] < wanted; ++round) {
    SCOPED_TRACE(testing::Message() << "round " << round << " of seed " << kSeed);
    std::vector<std::byte> expected;
    for (size_t rate = 0; rate < std::size(kRates); ++rate) {
      SCOPED_TRACE(testing::Message() << "stall probability " << kRates[rate]);
      SimulationOptions options;
      options.stallProbability = kRates[rate];
      options.stallSeed = kSeed + round;
      const auto device = makeRtlDevice(GetParam(), kMemoryBytes, options);
      const auto golden = makeGoldenDevice(GetParam(), kMemoryBytes);
      std::mt19937 content(kSeed + round);
      for (auto& byte : device->memory()) byte = std::byte(content());
      // Several programs a device: a chip is made once, and what it keeps between programs is part of the test.
      for (unsigned i = 0; i < 8; ++i) {
        std::mt19937 shapes(1000 * round + i);
        const Program program(*device, "random", randomProgram(*device, shapes));
        if (rate == 0 && i == 0) std::ranges::copy(device->memory(), golden->memory().begin());
        if (rate == 0) {
          golden->write(program.address(), std::as_bytes(program.commands()));
          ASSERT_EQ(program.run(*golden, kTimeoutCycles).error, abi::kOk);
        }
        const Completion completion = program.run(*device, kTimeoutCycles);
        ASSERT_FALSE(completion.timedOut) << completion.state;
        ASSERT_EQ(completion.error, abi::kOk) << "command " << completion.errorCommand;
      }
      if (rate == 0) expected.assign(golden->memory().begin(), golden->memory().end());
      const auto found = device->memory();
      const auto differs = std::ranges::mismatch(expected, found);
      ASSERT_TRUE(differs.in1 == expected.end()) << "first difference at byte " << differs.in1 - expected.begin();
      transfers[rate] += dynamic_cast<Clocked&>(*device).transfers();
    }
  }
  EXPECT_EQ(transfers[1], transfers[2]) << "stalls change when a transfer happens, not whether";
  EXPECT_EQ(transfers[1], transfers[3]);
  RecordProperty("transfers", std::to_string(transfers[1]));
  std::printf("%llu transfers at each rate of stalls\n", static_cast<unsigned long long>(transfers[1]));
}

// Stalls follow cycle and channel alone, so the same programs on other operands meet the same ones: each takes the same
// cycles and transfers. The driver's prediction knows no stalls: here two runs are each other's prediction.
TEST_P(StallCampaign, TakesTheSameCyclesWhateverTheOperandsAre) {
  using Fill = std::byte (*)(std::mt19937& random);
  constexpr Fill kFills[] = {[](std::mt19937& random) { return std::byte(random()); }, [](std::mt19937&) { return std::byte{0}; },
                             [](std::mt19937&) { return std::byte{0x7f}; }, [](std::mt19937&) { return std::byte{0x80}; }};
  for (const double rate : {0.0, 0.25, 0.5, 0.9}) {
    std::vector<uint64_t> expected;
    for (size_t fill = 0; fill < std::size(kFills); ++fill) {
      SCOPED_TRACE(testing::Message() << "stall probability " << rate << ", seed " << kSeed << ", operands " << fill);
      SimulationOptions options;
      options.stallProbability = rate;
      options.stallSeed = kSeed;
      const auto device = makeRtlDevice(GetParam(), kMemoryBytes, options);
      std::mt19937 content(kSeed);
      for (auto& byte : device->memory()) byte = kFills[fill](content);
      std::vector<uint64_t> measured;
      for (unsigned i = 0; i < 6; ++i) {
        std::mt19937 shapes(1000 * kSeed + i);
        const Program program(*device, "random", randomProgram(*device, shapes));
        const Completion completion = program.run(*device, kTimeoutCycles);
        ASSERT_EQ(completion.error, abi::kOk) << completion.state;
        measured.push_back(completion.cycles);
      }
      measured.push_back(dynamic_cast<Clocked&>(*device).transfers());
      if (fill == 0) expected = measured;
      EXPECT_EQ(measured, expected);
    }
    // The comparison can fail: other stalls, other cycles.
    if (rate == 0) continue;
    SimulationOptions options;
    options.stallProbability = rate;
    options.stallSeed = kSeed + 1;
    const auto device = makeRtlDevice(GetParam(), kMemoryBytes, options);
    std::mt19937 shapes(1000 * kSeed);
    const Program program(*device, "random", randomProgram(*device, shapes));
    EXPECT_NE(program.run(*device, kTimeoutCycles).cycles, expected.front()) << "stall probability " << rate;
  }
}

// Behind many mask words that wait for memory, the bits of one row's panels come one right after the other.
TEST_P(StallCampaign, AMaskOfOneRowKeepsTheBitsOfEveryPanel) {
  const auto golden = makeGoldenDevice(GetParam(), kMemoryBytes);
  for (unsigned seed = 1; seed <= 20; ++seed) {
    SCOPED_TRACE(testing::Message() << "stall seed " << seed);
    SimulationOptions options;
    options.stallProbability = 0.9;
    options.stallSeed = seed;
    const auto device = makeRtlDevice(GetParam(), kMemoryBytes, options);
    std::mt19937 content(seed);
    for (auto& byte : device->memory()) byte = std::byte(content());
    const Capabilities chip = device->capabilities();
    std::vector<abi::Command> commands;
    for (unsigned i = 0; i < 12; ++i) {
      Gemm gemm;
      const bool isRow = i % 4 == 3;
      const uint32_t m = isRow ? 1 : 40, n = isRow ? 3 * chip.shape.cols : 1;
      gemm.a = allocateTensor(*device, m, 3, Element::kInt8);
      gemm.b = allocateTensor(*device, 3, n, Element::kInt8);
      gemm.c = allocateTensor(*device, m, n, Element::kInt8);
      gemm.maskOut = allocateTensor(*device, m, 8 * maskRowBytes(n, chip), Element::kBit);
      gemm.maskOut->cols = n;
      commands.push_back(planGemm(gemm, chip));
    }
    const Program program(*device, "masks", commands);
    std::ranges::copy(device->memory(), golden->memory().begin());
    ASSERT_EQ(program.run(*golden, kTimeoutCycles).error, abi::kOk);
    ASSERT_EQ(program.run(*device, kTimeoutCycles).error, abi::kOk);
    const auto differs = std::ranges::mismatch(golden->memory(), device->memory());
    ASSERT_TRUE(differs.in1 == golden->memory().end())
        << "first difference at byte " << differs.in1 - golden->memory().begin();
  }
}

INSTANTIATE_TEST_SUITE_P(Shapes, StallCampaign, ::testing::ValuesIn(shippedShapes()),
                         [](const auto& info) { return "On" + toString(info.param); });

}  // namespace
}  // namespace kiln::sim
