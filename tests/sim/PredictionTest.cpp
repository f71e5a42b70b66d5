// Predicted cycles equal simulated cycles: random products, programs, chips and memories; training steps; programs that
// fail. A failure prints how to repeat it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

#include "kiln/Lockstep.h"
#include "kiln/Prediction.h"

namespace kiln {
namespace {

constexpr uint64_t kTimeoutCycles = 5'000'000;
constexpr size_t kMemoryBytes = 32 << 20;

uint64_t fromEnvironment(const char* name, uint64_t otherwise) {
  const char* const text = std::getenv(name);
  return text != nullptr ? std::strtoull(text, nullptr, 10) : otherwise;
}

class RandomProgram {
 public:
  explicit RandomProgram(uint64_t seed) : random_(seed) {}

  uint32_t below(uint32_t n) { return static_cast<uint32_t>(random_() % n); }
  bool flip() { return below(2) != 0; }

  SimulationOptions memory() {
    SimulationOptions options;
    const uint32_t latencies[] = {1, 2, 3, 7, 30, 100, 101, 400};
    options.memoryLatencyCycles = latencies[below(8)];
    options.memoryBytesPerCycle = below(3) == 0 ? 1 + below(64) : 64;
    return options;
  }
  // Sizes around the edges of tiles, and now and then a long reduction.
  uint32_t size(const Capabilities& chip) {
    const uint32_t tile = chip.shape.rows;
    switch (below(4)) {
      case 0:
        return 1 + below(tile);
      case 1:
        return tile * (1 + below(4)) + below(3) - 1;
      default:
        return 1 + below(5 * tile);
    }
  }
  Gemm gemm(Device& device, uint32_t index) {
    const Capabilities chip = device.capabilities();
    const uint32_t m = size(chip), n = size(chip), k = below(12) == 0 ? 1000 + below(5000) : size(chip);
    Gemm gemm;
    gemm.transposeA = flip();
    gemm.transposeB = flip();
    gemm.a = allocateTensor(device, gemm.transposeA ? k : m, gemm.transposeA ? m : k, Element::kInt8);
    gemm.b = allocateTensor(device, gemm.transposeB ? n : k, gemm.transposeB ? k : n, Element::kInt8);
    gemm.c = allocateTensor(device, m, n, flip() ? Element::kInt32 : Element::kInt8);
    if (flip()) gemm.bias = allocateTensor(device, 1, n, Element::kInt32);
    switch (below(3)) {
      case 0:
        gemm.maskIn = allocateTensor(device, m, n, Element::kBit);
        break;
      case 1:
        gemm.relu = true;
        gemm.maskOut = allocateTensor(device, m, n, Element::kBit);
    }
    if (flip()) gemm.stats = device.allocate(sizeof(abi::StatsRecord));
    gemm.shift = below(32);
    gemm.dependsOn = below(3) == 0 ? below(index + 1) : 0;
    return gemm;
  }
  std::vector<abi::Command> commands(Device& device, uint32_t most) {
    std::vector<abi::Command> result;
    for (uint32_t i = 0, count = 1 + below(most); i < count; ++i)
      result.push_back(planGemm(gemm(device, i), device.capabilities()));
    return result;
  }

 private:
  std::mt19937_64 random_;
};

class Predicted : public testing::TestWithParam<ChipShape> {};

TEST_P(Predicted, EqualsSimulationForRandomProgramsAndMemories) {
  const uint64_t first = fromEnvironment("KILN_SEED", 1), count = fromEnvironment("KILN_SEEDS", 25);
  for (uint64_t seed = first; seed < first + count; ++seed) {
    RandomProgram random(seed);
    const SimulationOptions memory = random.memory();
    SCOPED_TRACE(testing::Message() << "to repeat: KILN_SEED=" << seed << " KILN_SEEDS=1; latency "
                                    << memory.memoryLatencyCycles << ", " << memory.memoryBytesPerCycle
                                    << " bytes per cycle");
    const auto device = makeRtlDevice(GetParam(), kMemoryBytes, memory);
    const Program program(*device, "random", random.commands(*device, 4));
    ASSERT_TRUE(program.prediction());
    // The second run finds the chip as the first one left it.
    for (int run = 0; run < 2; ++run) {
      const Completion completion = program.run(*device, kTimeoutCycles);
      ASSERT_FALSE(completion.timedOut) << completion.state;
      ASSERT_EQ(completion.error, abi::kOk);
      ASSERT_EQ(completion.cycles, program.predictedCycles()) << "run " << run;
    }
  }
}

TEST_P(Predicted, EqualsSimulationOfProgramsAfterOtherPrograms) {
  RandomProgram random(77);
  SimulationOptions memory;
  for (const unsigned latency : {1u, 20u}) {
    memory.memoryLatencyCycles = latency;
    const auto device = makeRtlDevice(GetParam(), kMemoryBytes, memory);
    for (int i = 0; i < 12; ++i) {
      const Program program(*device, "random", random.commands(*device, 12));
      ASSERT_EQ(program.run(*device, kTimeoutCycles).cycles, program.predictedCycles()) << "program " << i;
    }
  }
}

TEST_P(Predicted, EqualsSimulationOfProgramsThatFail) {
  RandomProgram random(5);
  for (int fault = 0; fault < 6; ++fault) {
    const auto device = makeRtlDevice(GetParam(), kMemoryBytes, {});
    std::vector<abi::Command> commands = random.commands(*device, 3);
    for (int i = 0; i < 3; ++i) commands.push_back(commands.back());
    abi::Command& bad = commands[commands.size() - 3];
    if (fault == 0) bad.opcode = 9;
    if (fault == 1) bad.m = 0;
    if (fault == 2) bad.shift = 32;
    if (fault == 3) bad.mBlockPanels = 60000;
    if (fault == 4) bad.a = kMemoryBytes;  // reads past the end of memory
    if (fault == 5) bad.c = kMemoryBytes;  // writes past it
    const Program program(*device, "bad", commands);
    const Completion completion = program.run(*device, kTimeoutCycles);
    EXPECT_NE(completion.error, abi::kOk) << "fault " << fault;
    EXPECT_EQ(completion.cycles, program.predictedCycles()) << "fault " << fault;
    EXPECT_EQ(completion.error, program.prediction()->error) << "fault " << fault;
    EXPECT_EQ(completion.errorCommand, program.prediction()->errorCommand) << "fault " << fault;
  }
}

TEST_P(Predicted, AccountsForEveryCycleAndByte) {
  const auto device = makeRtlDevice(GetParam(), kMemoryBytes, {});
  RandomProgram random(9);
  const Program program(*device, "random", random.commands(*device, 6));
  const Prediction whole =
      predict(device->capabilities(), *device->timing(), kMemoryBytes, program.address(), program.commands(), true);
  ASSERT_EQ(whole.cycles, program.predictedCycles());
  for (const ProcessCounters& process : whole.processes) {
    uint64_t sum = process.busyCycles;
    for (const auto& wait : process.waits) sum += wait.cycles;
    EXPECT_EQ(sum, whole.cycles) << process.name;
    EXPECT_EQ(process.busyCycles > 0, process.bytesIn > 0) << process.name;
  }
  ASSERT_EQ(whole.commands.size(), program.commands().size());
  for (size_t i = 0; i < whole.commands.size(); ++i) {
    const abi::Command& command = program.commands()[i];
    // At least every operand once and every result; more where panels are loaded again or rows end within a beat.
    EXPECT_GE(whole.commands[i].bytesLoaded, uint64_t{command.m} * command.k + uint64_t{command.k} * command.n);
    EXPECT_GE(whole.commands[i].bytesStored, bytesWritten(command, device->capabilities()));
    EXPECT_LT(whole.commands[i].fromCycle, whole.commands[i].toCycle);
  }
  // The loader asks for a beat per cycle, and once per command for its probe; the store writes a beat per cycle.
  uint64_t loaded = 0, stored = 0;
  for (const CommandCounters& command : whole.commands) {
    loaded += command.bytesLoaded;
    stored += command.bytesStored;
  }
  const uint64_t bus = device->capabilities().busBytes;
  const auto busy = [&](const std::string& name) {
    for (const ProcessCounters& process : whole.processes)
      if (process.name == name) return process.busyCycles;
    ADD_FAILURE() << "no process " << name;
    return uint64_t{0};
  };
  EXPECT_EQ(loaded, (busy("load_request") - whole.commands.size()) * bus);
  EXPECT_EQ(stored, busy("store") * bus);
  EXPECT_EQ(whole.commands.front().fromCycle, 0u);
  EXPECT_LE(whole.commands.back().toCycle, whole.cycles);
  // The timeline covers every process without gaps or overlaps and says the same as the counters.
  std::vector<uint64_t> end(whole.processes.size(), 0), busyCycles(whole.processes.size(), 0);
  for (const TimelineSlice& slice : whole.timeline) {
    EXPECT_EQ(slice.fromCycle, end[slice.process]) << whole.processes[slice.process].name;
    end[slice.process] = slice.toCycle;
    if (slice.wait < 0) busyCycles[slice.process] += slice.toCycle - slice.fromCycle;
  }
  for (size_t i = 0; i < end.size(); ++i) {
    EXPECT_EQ(end[i], whole.cycles);
    EXPECT_EQ(busyCycles[i], whole.processes[i].busyCycles);
  }
}

TEST_P(Predicted, SaysThatAProgramDoesNotEndWithinALimit) {
  const auto device = makeRtlDevice(GetParam(), kMemoryBytes, {});
  RandomProgram random(2);
  const std::vector<abi::Command> commands = random.commands(*device, 2);
  const auto within = [&](uint64_t limit) {
    return predict(device->capabilities(), {}, kMemoryBytes, 0, commands, false, limit);
  };
  const Prediction whole = within(kPredictionLimit);
  ASSERT_TRUE(whole.ends);
  EXPECT_TRUE(within(whole.cycles).ends);
  EXPECT_FALSE(within(whole.cycles - 1).ends);
  EXPECT_FALSE(within(1).ends);
}

INSTANTIATE_TEST_SUITE_P(Shapes, Predicted, testing::ValuesIn(shippedShapes()),
                         [](const auto& info) { return toString(info.param); });

// The comparison can fail: the same chip with a memory that is one cycle slower than the prediction believes.
TEST(PredictionCheck, CatchesAModelThatIsOffByOneCycle) {
  for (const unsigned latency : {9u, 10u, 11u}) {
    SimulationOptions memory;
    memory.memoryLatencyCycles = 10;
    const auto device = makeRtlDevice({4, 4, 1}, kMemoryBytes, memory);
    memory.memoryLatencyCycles = latency;
    device->setTiming(memory);
    RandomProgram random(3);
    const Program program(*device, "random", random.commands(*device, 1));
    Lockstep lockstep(*device, nullptr, kTimeoutCycles);
    lockstep.run(program);
    EXPECT_EQ(lockstep.report().programsTimed, 1u);
    EXPECT_EQ(lockstep.report().cycleMismatches, latency == 10 ? 0u : 1u) << latency;
    EXPECT_EQ(lockstep.report().firstCycleMismatch.empty(), latency == 10);
  }
}

TEST(PredictionCheck, ComparesNothingUnderStalls) {
  SimulationOptions memory;
  memory.stallProbability = 0.5;
  const auto device = makeRtlDevice({4, 4, 1}, kMemoryBytes, memory);
  RandomProgram random(3);
  const Program program(*device, "random", random.commands(*device, 1));
  Lockstep lockstep(*device, nullptr, kTimeoutCycles);
  EXPECT_GT(lockstep.run(program).cycles, program.predictedCycles());
  EXPECT_EQ(lockstep.report().programsTimed, 0u);
}

}  // namespace
}  // namespace kiln
