// What is wrong with a program has one answer on golden, csim and rtl, nothing hangs, and the next good program is
// bit-exact. Abi.h states the rules.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "ProtocolViolation.h"
#include "StubProgram.h"
#include "kiln/Program.h"

namespace kiln::sim {
namespace {

constexpr ChipShape kShape = {4, 4, 1};
constexpr size_t kMemoryBytes = 1 << 17;
constexpr uint64_t kTimeoutCycles = 200'000, kProgram = 0, kGood = 4096, kBad = 65536;
constexpr ptrdiff_t kCells = 16384;  // of memory that a product of goodCommand() lies in

abi::Command goodCommand(uint64_t base = kGood) {
  abi::Command command{};
  command.opcode = abi::kOpGemm;
  command.flags = abi::kBias | abi::kRelu | abi::kMaskOut | abi::kStats;
  command.m = 13, command.k = 21, command.n = 9;
  command.shift = 9;
  command.mBlockPanels = 1;
  command.kChunk = command.k;
  command.aPitch = command.bPitch = command.maskInPitch = command.maskOutPitch = 64;
  command.cPitch = 256;
  command.a = base, command.b = base + 2048, command.c = base + 4096;
  command.bias = base + 12288, command.maskOut = base + 13312, command.maskIn = base + 14848;
  command.stats = base + 16128;
  return command;
}

struct Fault {
  const char* name;
  abi::ErrorCode error;
  std::function<void(abi::Command&)> inject;
};

const Fault kFaults[] = {
    {"an opcode that does not exist", abi::kErrOpcode, [](auto& c) { c.opcode = 7; }},
    {"a format that does not exist", abi::kErrFormat, [](auto& c) { c.formatAB = 1; }},
    {"a reserved halfword", abi::kErrReserved, [](auto& c) { c.reserved0 = 0x8000; }},
    {"a reserved doubleword", abi::kErrReserved, [](auto& c) { c.reserved1[1] = 1; }},
    {"a reserved flag", abi::kErrReserved, [](auto& c) { c.flags |= 1u << 31; }},
    {"no rows", abi::kErrZeroSize, [](auto& c) { c.m = 0; }},
    {"no steps", abi::kErrZeroSize, [](auto& c) { c.k = c.kChunk = 0; }},
    {"no columns", abi::kErrZeroSize, [](auto& c) { c.n = 0; }},
    {"too many steps", abi::kErrKTooLarge, [](auto& c) { c.k = abi::kMaxK + 1; }},
    {"masks both ways", abi::kErrFlags, [](auto& c) { c.flags |= abi::kMaskIn; }},
    {"a shift of 32", abi::kErrShift, [](auto& c) { c.shift = 32; }},
    {"a misaligned operand", abi::kErrAlignment, [](auto& c) { c.a += 8; }},
    {"a misaligned pitch", abi::kErrAlignment, [](auto& c) { c.cPitch += 4; }},
    {"a misaligned bias", abi::kErrAlignment, [](auto& c) { c.bias += 4; }},
    {"a panel over the scratchpad", abi::kErrTiling, [](auto& c) { c.k = c.kChunk = 4096; }},
    {"panels over the scratchpad", abi::kErrTiling, [](auto& c) { c.mBlockPanels = 1000; }},
    {"no chunk", abi::kErrTiling, [](auto& c) { c.kChunk = 0; }},
    {"a dependence on nothing", abi::kErrDependence, [](auto& c) { c.dependsOn = 2; }},
    {"an operand outside memory", abi::kErrBus, [](auto& c) { c.b = uint64_t{1} << 40; }},
    {"a result outside memory", abi::kErrBus, [](auto& c) { c.c = uint64_t{1} << 40; }},
    {"a result at the end of all addresses", abi::kErrBus, [](auto& c) { c.c = ~uint64_t{0} << 12; }},
};

using Make = std::function<std::unique_ptr<Device>()>;
struct Named {
  const char* name;
  Make make;
};

class BadInput : public ::testing::TestWithParam<Named> {
 protected:
  BadInput() : device_(GetParam().make()), golden_(makeGoldenDevice(kShape, kMemoryBytes)) {
    device_->write(0, randomBytes(kMemoryBytes, 78));
  }
  static Completion run(Device& device, const std::vector<abi::Command>& commands) {
    device.write(kProgram, std::as_bytes(std::span(commands)));
    return device.run(kProgram, static_cast<uint32_t>(commands.size()), kTimeoutCycles);
  }
  // A good program does on the device what it does on a fresh golden one.
  void expectUsable() {
    golden_->write(0, device_->memory());
    ASSERT_EQ(run(*golden_, {goodCommand()}).error, abi::kOk);
    const Completion completion = run(*device_, {goodCommand()});
    ASSERT_FALSE(completion.timedOut) << completion.state;
    ASSERT_EQ(completion.error, abi::kOk);
    ASSERT_TRUE(std::ranges::equal(golden_->memory(), device_->memory())) << "the next good program differs";
  }
  std::unique_ptr<Device> device_, golden_;
};

TEST_P(BadInput, HasOneAnswerAndTheNextGoodProgramIsBitExact) {
  for (const Fault& fault : kFaults) {
    SCOPED_TRACE(fault.name);
    abi::Command bad = goodCommand(kBad);
    fault.inject(bad);
    const Completion completion = run(*device_, {goodCommand(), bad, goodCommand()});
    EXPECT_FALSE(completion.timedOut) << completion.state;
    EXPECT_EQ(completion.error, fault.error) << toString(completion.error);
    EXPECT_EQ(completion.errorCommand, 1u);
    ASSERT_NO_FATAL_FAILURE(expectUsable());
  }
}

TEST_P(BadInput, AProgramWithoutCommandsEndsAtOnce) {
  const std::vector before(device_->memory().begin(), device_->memory().end());
  const Completion completion = device_->run(kProgram, 0, kTimeoutCycles);
  EXPECT_FALSE(completion.timedOut) << completion.state;
  EXPECT_EQ(completion.error, abi::kOk);
  EXPECT_TRUE(std::ranges::equal(before, device_->memory()));
  expectUsable();
}

TEST_P(BadInput, AProgramAtAnImpossibleAddressIsRefused) {
  const Completion misaligned = device_->run(kProgram + 16, 1, kTimeoutCycles);
  EXPECT_EQ(misaligned.error, abi::kErrAlignment);
  EXPECT_EQ(misaligned.errorCommand, 0u);
  EXPECT_EQ(device_->run(kProgram + 16, 0, kTimeoutCycles).error, abi::kErrAlignment);
  EXPECT_EQ(device_->run(uint64_t{1} << 40, 1, kTimeoutCycles).error, abi::kErrBus);
  expectUsable();
}

// Which bytes of C come out is unspecified; that the program ends and touches nothing else is not. A memory that stalls
// refuses the program instead, because it sees reads and writes of the same bytes at once.
TEST_P(BadInput, BuffersThatOverlapSpoilTheirOwnResultsAlone) {
  const std::vector before(device_->memory().begin(), device_->memory().end());
  for (const uint64_t offset : {0, 16, 2048}) {
    abi::Command overlapping = goodCommand(kBad);
    overlapping.c = kBad + offset;
    try {
      const Completion completion = run(*device_, {overlapping});
      EXPECT_FALSE(completion.timedOut) << completion.state;
      EXPECT_EQ(completion.error, abi::kOk);
    } catch (const ProtocolViolation& violation) {
      EXPECT_STREQ(GetParam().name, "rtlWithStalls");
      EXPECT_NE(std::string(violation.what()).find("hazard: "), std::string::npos) << violation.what();
    }
  }
  const auto end = before.begin() + kBad;
  EXPECT_TRUE(std::equal(before.begin() + kGood, end, device_->memory().begin() + kGood));
  EXPECT_TRUE(std::equal(end + kCells + 256, before.end(), device_->memory().begin() + kBad + kCells + 256));
  expectUsable();
}

INSTANTIATE_TEST_SUITE_P(
    Devices, BadInput,
    ::testing::Values(Named{"golden", [] { return makeGoldenDevice(kShape, kMemoryBytes); }},
                      Named{"csim", [] { return makeCsimDevice(kShape, kMemoryBytes); }},
                      Named{"rtl", [] { return makeRtlDevice(kShape, kMemoryBytes, {}); }},
                      Named{"rtlWithStalls",
                            [] {
                              SimulationOptions options;
                              options.stallProbability = 0.3;
                              return makeRtlDevice(kShape, kMemoryBytes, options);
                            }}),
    [](const auto& info) { return info.param.name; });

// The timeout resets the chip wherever it is: while commands, operands or results are under way.
TEST(Reset, InTheMiddleOfBurstsLeavesNothingBehind) {
  for (const double stalls : {0.0, 0.3}) {
    SimulationOptions options;
    options.stallProbability = stalls;
    const auto device = makeRtlDevice(kShape, kMemoryBytes, options);
    const std::vector program = {goodCommand(kBad), goodCommand(kBad)};
    for (uint64_t cycle = 1; cycle < 1100; cycle += 37) {
      SCOPED_TRACE(testing::Message() << "reset after " << cycle << " cycles, stall probability " << stalls);
      device->write(0, randomBytes(kMemoryBytes, cycle));
      device->write(kProgram, std::as_bytes(std::span(program)));
      const Completion cut = device->run(kProgram, 2, cycle);
      EXPECT_TRUE(cut.timedOut);
      const auto fresh = makeRtlDevice(kShape, kMemoryBytes, options);
      for (Device* each : {device.get(), fresh.get()}) each->write(0, randomBytes(kMemoryBytes, cycle + 1));
      const abi::Command good[] = {goodCommand()};
      for (Device* each : {device.get(), fresh.get()}) each->write(kProgram, std::as_bytes(std::span(good)));
      const Completion after = device->run(kProgram, 1, kTimeoutCycles), expected = fresh->run(kProgram, 1, kTimeoutCycles);
      ASSERT_EQ(after.error, abi::kOk) << after.state;
      ASSERT_TRUE(std::ranges::equal(device->memory(), fresh->memory()));
      if (stalls == 0) ASSERT_EQ(after.cycles, expected.cycles);
    }
  }
}

TEST(Reset, ATimeoutNamesFullAndEmptyFifosAndTheCycle) {
  SimulationOptions options;
  options.memoryBytesPerCycle = 1;  // slower than the chip asks
  const auto device = makeRtlDevice(kShape, kMemoryBytes, options);
  abi::Command large = goodCommand();
  large.flags = 0;
  large.m = large.n = 40;
  large.k = large.kChunk = 20;
  large.b = kBad;
  large.c = kBad + 4096;
  device->write(kProgram, std::as_bytes(std::span(&large, 1)));
  const Completion cut = device->run(kProgram, 1, 5000);
  ASSERT_TRUE(cut.timedOut);
  EXPECT_NE(cut.state.find("memory at cycle "), std::string::npos) << cut.state;
  EXPECT_NE(cut.state.find(" FULL"), std::string::npos) << cut.state;
  EXPECT_NE(cut.state.find(" EMPTY"), std::string::npos) << cut.state;
}

}  // namespace
}  // namespace kiln::sim
