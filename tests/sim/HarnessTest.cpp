// The Verilated device on the copying stub core: programs, responses, stalls, protocol, timeouts, threads.
#include <gtest/gtest.h>

#include <thread>

#include "ProtocolViolation.h"
#include "StubProgram.h"

namespace kiln::sim {
namespace {

constexpr size_t kMemoryBytes = 1 << 20;

TEST(Harness, CapabilitiesComeFromTheRegisters) {
  const auto capabilities = makeModel_stub_b(kMemoryBytes, {}, {})->capabilities();
  EXPECT_EQ(capabilities.shape, (ChipShape{8, 8, 1}));
  EXPECT_EQ(capabilities.busBytes, 16u);
  EXPECT_EQ(capabilities.aWords, 4096u);
  EXPECT_EQ(capabilities.bWords, 2048u);
  EXPECT_EQ(capabilities.maskRows, 1024u);
}

TEST(Harness, CopiesMemoryWithBurstsOfAnyLength) {
  const auto device = makeModel_stub_a(kMemoryBytes, {}, {});
  for (const uint32_t burst : {1u, 2u, 4u, 16u, 64u, 256u}) {
    const auto result = copyAndCompare(*device, 512, burst, burst);
    EXPECT_EQ(result.completion.error, abi::kOk);
    EXPECT_TRUE(result.equal) << "burst of " << burst;
  }
}

TEST(Harness, LatencyIsHiddenBehindOutstandingBursts) {
  const auto device = makeModel_stub_a(kMemoryBytes, {}, {});
  constexpr uint32_t kBeats = 4096;
  const auto result = copyAndCompare(*device, kBeats, 16, 1);
  ASSERT_TRUE(result.equal);
  constexpr uint64_t kRoundTrips = 3 * 100 + 60;  // descriptor, first read, last answer, and the pipeline between
  EXPECT_LE(result.completion.cycles, kBeats + kRoundTrips);
}

TEST(Harness, BandwidthBelowTheBusWidthSlowsTheCopy) {
  SimulationOptions options;
  options.memoryBytesPerCycle = 4;
  const auto device = makeModel_stub_a(kMemoryBytes, options, {});
  constexpr uint32_t kBeats = 1024;
  const auto result = copyAndCompare(*device, kBeats, 16, 1);
  ASSERT_TRUE(result.equal);
  EXPECT_GE(result.completion.cycles, 4 * kBeats);
  EXPECT_LE(result.completion.cycles, 4 * kBeats + 400);
}

TEST(Harness, StallsChangeCyclesAndNothingElse) {
  for (uint64_t seed = 1; seed <= 20; ++seed) {
    SimulationOptions options;
    options.stallProbability = seed % 2 ? 0.3 : 0.8;
    options.stallSeed = seed;
    const auto device = makeModel_stub_a(kMemoryBytes, options, {});
    const auto result = copyAndCompare(*device, 256, 8, seed);
    EXPECT_TRUE(result.equal) << "stall seed " << seed;
    const auto again = copyAndCompare(*makeModel_stub_a(kMemoryBytes, options, {}), 256, 8, seed);
    EXPECT_EQ(result.completion.cycles, again.completion.cycles) << "stall seed " << seed;
  }
}

TEST(Harness, BothWaysToAdvanceAgreeOnEveryCycle) {
  for (const double probability : {0.0, 0.4}) {
    SimulationOptions options;
    options.stallProbability = probability;
    const auto fast = makeModel_stub_a(kMemoryBytes, options, {Advance::kFastest});
    const auto slow = makeModel_stub_a(kMemoryBytes, options, {Advance::kEvaluate});
    EXPECT_FALSE(dynamic_cast<Clocked&>(*slow).advancesDirectly());
    for (uint32_t i = 0; i < 10; ++i) {
      const auto left = copyAndCompare(*fast, 128, 1 << (i % 6), i),
                 right = copyAndCompare(*slow, 128, 1 << (i % 6), i);
      EXPECT_TRUE(left.equal && right.equal);
      EXPECT_EQ(left.completion.cycles, right.completion.cycles);
      EXPECT_EQ(dynamic_cast<Clocked&>(*fast).clockCycles(), dynamic_cast<Clocked&>(*slow).clockCycles());
    }
  }
}

TEST(Harness, RegistersBeforeResetDoNotMatter) {
  const auto expected = copyAndCompare(*makeModel_stub_a(kMemoryBytes, {}, {}), 128, 16, 3);
  for (uint64_t seed = 1; seed <= 8; ++seed) {
    const auto device = makeModel_stub_unique(kMemoryBytes, {}, {Advance::kFastest, seed});
    const auto result = copyAndCompare(*device, 128, 16, 3);
    EXPECT_TRUE(result.equal) << "initial seed " << seed;
    EXPECT_EQ(result.completion.cycles, expected.completion.cycles) << "initial seed " << seed;
  }
}

TEST(Harness, ErrorsCarryCodeAndCommandAndLeaveTheChipUsable) {
  const auto device = makeModel_stub_a(kMemoryBytes, {}, {});
  const StubCommand commands[] = {{0, 4096, 16, 16}, {0, 4096, 16, 16, StubMode::kError}, {0, 4096, 16, 16}};
  device->allocate(8192);
  const auto completion = device->run(store(*device, commands), 3, kStubTimeoutCycles);
  EXPECT_EQ(completion.error, abi::kErrTiling);
  EXPECT_EQ(completion.errorCommand, 1u);
  EXPECT_TRUE(copyAndCompare(*device, 64, 16, 1).equal);
}

TEST(Harness, AddressesOutsideMemoryAreAnsweredWithAnError) {
  const auto device = makeModel_stub_a(kMemoryBytes, {}, {});
  const uint64_t inside = device->allocate(4096);
  const StubCommand read[] = {{kMemoryBytes, inside, 16, 16}}, write[] = {{inside, uint64_t{1} << 63, 16, 16}};
  EXPECT_EQ(device->run(store(*device, read), 1, kStubTimeoutCycles).error, abi::kErrBus);
  EXPECT_EQ(device->run(store(*device, write), 1, kStubTimeoutCycles).error, abi::kErrBus);
  EXPECT_EQ(device->run(uint64_t{1} << 40, 1, kStubTimeoutCycles).error, abi::kErrBus);
  EXPECT_TRUE(copyAndCompare(*device, 64, 16, 1).equal);
}

TEST(Harness, ATimeoutTellsTheFillOfEveryFifoAndTheChipRecovers) {
  const auto device = makeModel_stub_a(kMemoryBytes, {}, {});
  device->allocate(8192);
  const StubCommand hang[] = {{0, 4096, 16, 16, StubMode::kHang}};
  const auto completion = device->run(store(*device, hang), 1, 5000);
  EXPECT_TRUE(completion.timedOut);
  EXPECT_EQ(completion.cycles, 5000u);
  EXPECT_NE(completion.state.find("load_r"), std::string::npos) << completion.state;
  EXPECT_NE(completion.state.find("0 of 16    EMPTY"), std::string::npos) << completion.state;
  EXPECT_TRUE(copyAndCompare(*device, 64, 16, 1).equal);
}

// Runs one command and returns the message of the violation it must cause.
std::string violation(Device& device, const StubCommand& command) {
  try {
    device.run(store(device, {&command, 1}), 1, kStubTimeoutCycles);
  } catch (const ProtocolViolation& error) {
    return error.what();
  }
  return "";
}

TEST(Harness, ReportsABurstThatCrosses4KiB) {
  const auto device = makeModel_stub_a(kMemoryBytes, {}, {});
  device->allocate(65536);
  const auto read = violation(*device, {4096 - 32, 8192, 16, 4});
  EXPECT_NE(read.find("channel AR"), std::string::npos) << read;
  EXPECT_NE(read.find("crosses 4 KiB: first byte 0xfe0, last byte 0x101f"), std::string::npos) << read;
  const auto write = violation(*device, {0, 8192 - 16, 16, 4});
  EXPECT_NE(write.find("channel AW"), std::string::npos) << write;
  EXPECT_TRUE(copyAndCompare(*device, 64, 16, 1).equal) << "the device must be usable after a violation";
}

TEST(Harness, ReportsAMisplacedLast) {
  const auto device = makeModel_stub_a(kMemoryBytes, {}, {});
  device->allocate(65536);
  const auto message = violation(*device, {0, 4096, 16, 4, StubMode::kEarlyLast});
  EXPECT_NE(message.find("WLAST is 1 on beat 3 of 4"), std::string::npos) << message;
}

TEST(Harness, ReportsOverlappingReadsAndWritesUnderStalls) {
  SimulationOptions options;
  options.stallProbability = 0.2;
  const auto device = makeModel_stub_a(kMemoryBytes, options, {});
  device->allocate(65536);
  const auto message = violation(*device, {0, 64, 64, 4});
  EXPECT_NE(message.find("hazard"), std::string::npos) << message;
}

TEST(Harness, TwoChipsOfDifferentShapesRunOnTwoThreads) {
  const auto alone = copyAndCompare(*makeModel_stub_a(kMemoryBytes, {}, {}), 1024, 16, 5);
  CopyResult results[2];
  const auto work = [](ModelFactory make, CopyResult& result) {
    for (int i = 0; i < 20; ++i) result = copyAndCompare(*make(kMemoryBytes, {}, {}), 1024, 16, 5);
  };
  std::thread first(work, &makeModel_stub_a, std::ref(results[0])),
      second(work, &makeModel_stub_b, std::ref(results[1]));
  first.join();
  second.join();
  for (const auto& result : results) {
    EXPECT_TRUE(result.equal);
    EXPECT_EQ(result.completion.cycles, alone.completion.cycles);
  }
}

}  // namespace
}  // namespace kiln::sim
