// The small chip (Small.h), natively behind the Device interface: its memory equals the golden model's after every program.
#include "Small.h"

#include <gtest/gtest.h>

#include <cstring>
#include <memory>
#include <random>

#include "kiln/Device.h"
#include "kiln/Program.h"

namespace kiln::test {
namespace {

constexpr size_t kMemoryBytes = 1 << 15;
constexpr uint64_t kTimeoutCycles = 1000;

class SmallDevice final : public Device {
 public:
  SmallDevice() : Device(kMemoryBytes, abi::kCommandBytes) {}
  std::string name() const override { return "small"; }
  Capabilities capabilities() const override {
    constexpr ChipSizes kSizes = kSmallChip;
    return {{kSizes.rows, kSizes.cols, kSizes.depth}, kSizes.busBytes, kSizes.aWords, kSizes.bWords, kSizes.maskRows};
  }
  Completion run(uint64_t programAddress, uint32_t count, uint64_t) override {
    uint64_t done = 0;
    Stream<UInt<16>> ar(4), aw(4);
    Stream<small::Answer> r(4);
    Stream<small::Word> w(4);
    Stream<uint8_t> b(4);
    {
      Dataflow inside;  // fibers are unwound before the streams that they use go away
      Dataflow::current() = &inside;
      inside.start([&] {
        for (;;) {
          const uint32_t at(ar.read());
          small::Answer answer{0, 2};
          if (at + 4 <= kMemoryBytes) std::memcpy(&answer.data, memory().data() + at, 4), answer.response = 0;
          r.write(answer);
        }
      });
      inside.start([&] {
        for (;;) {
          const uint32_t at(aw.read());
          const small::Word word = w.read();
          const bool isInside = at + 4 <= kMemoryBytes;
          for (unsigned i = 0; isInside && i < 4; ++i)
            if (word.strobe >> i & 1) memory()[at + i] = std::byte(uint8_t(word.data >> (8 * i)));
          b.write(isInside ? 0 : 2);
        }
      });
      bool isOver = false;
      inside.start([&] {
        small::Bus bus{ar, r, aw, w, b};
        const small::Address start = UInt<16>(programAddress) | (programAddress >> 16 != 0 ? small::Address(1) << 16 : small::Address(0));
        done = small::run(bus, start, UInt<16>(count));
        isOver = true;
        for (;;) Dataflow::current()->wait("the next program");
      });
      inside.run();
      EXPECT_TRUE(isOver);
    }
    Dataflow::current() = nullptr;
    Completion completion;
    completion.error = static_cast<abi::ErrorCode>(done & 0xff);
    completion.errorCommand = static_cast<uint32_t>(done >> 32);
    return completion;
  }
};

// A chip and its twin, with the same random bytes.
class Pair {
 public:
  explicit Pair(unsigned seed) : random_(seed), golden_(makeGoldenTwin(device_.capabilities(), kMemoryBytes)) {
    for (std::byte& byte : device_.memory()) byte = static_cast<std::byte>(random_());
  }
  abi::Command command(uint32_t m, uint32_t k, uint32_t n, uint32_t flags) {
    Gemm gemm;
    gemm.transposeA = flags & abi::kTransposeA, gemm.transposeB = flags & abi::kTransposeB;
    gemm.a = gemm.transposeA ? tensor(k, m, Element::kInt8) : tensor(m, k, Element::kInt8);
    gemm.b = gemm.transposeB ? tensor(n, k, Element::kInt8) : tensor(k, n, Element::kInt8);
    gemm.c = tensor(m, n, flags & abi::kOutInt32 ? Element::kInt32 : Element::kInt8);
    gemm.relu = flags & abi::kRelu;
    gemm.shift = flags & abi::kOutInt32 ? 0 : static_cast<uint32_t>(random_() % 12);
    if (flags & abi::kBias) gemm.bias = tensor(1, n, Element::kInt32);
    if (flags & abi::kMaskOut) gemm.maskOut = tensor(m, n, Element::kBit);
    if (flags & abi::kMaskIn) gemm.maskIn = tensor(m, n, Element::kBit);
    if (flags & abi::kStats) gemm.stats = device_.allocate(sizeof(abi::StatsRecord));
    return planGemm(gemm, device_.capabilities());
  }
  // Runs a program on both and compares all of their memories, unless it was the bus that failed. Gives the golden model's outcome.
  Completion expectTheSame(const std::vector<abi::Command>& commands) {
    const uint64_t address = device_.allocate(commands.size() * sizeof(abi::Command));
    device_.write(address, std::as_bytes(std::span(commands)));
    std::ranges::copy(device_.memory(), golden_->memory().begin());
    const auto count = static_cast<uint32_t>(commands.size());
    const Completion wanted = golden_->run(address, count, kTimeoutCycles), got = device_.run(address, count, kTimeoutCycles);
    EXPECT_EQ(got.error, wanted.error);
    EXPECT_EQ(got.errorCommand, wanted.errorCommand);
    if (wanted.error != abi::kErrBus) EXPECT_TRUE(std::ranges::equal(device_.memory(), golden_->memory()));
    return wanted;
  }
  SmallDevice& device() { return device_; }

 private:
  Tensor tensor(uint32_t rows, uint32_t cols, Element element) { return allocateTensor(device_, rows, cols, element); }

  std::mt19937 random_;
  SmallDevice device_;
  std::unique_ptr<Device> golden_;
};

constexpr uint32_t kFlagSets[] = {0, abi::kOutInt32, abi::kTransposeA | abi::kBias, abi::kTransposeB | abi::kStats,
                                  abi::kTransposeA | abi::kTransposeB | abi::kOutInt32 | abi::kStats,
                                  abi::kBias | abi::kRelu | abi::kMaskOut | abi::kStats, abi::kTransposeB | abi::kMaskIn | abi::kStats};

TEST(SmallChip, GivesTheGoldenModelsBytesAroundTileEdges) {
  unsigned seed = 1;
  for (const uint32_t flags : kFlagSets)
    for (const uint32_t m : {1u, 2u, 3u, 5u, 8u})
      for (const uint32_t n : {1u, 2u, 7u, 32u, 37u, 65u})
        for (const uint32_t k : {1u, 2u, 5u, 8u}) {
          Pair pair(seed++);
          EXPECT_EQ(pair.expectTheSame({pair.command(m, k, n, flags)}).error, abi::kOk);
          ASSERT_FALSE(testing::Test::HasFailure()) << m << "x" << k << "x" << n << " flags " << flags;
        }
}

TEST(SmallChip, AnyTilingGivesTheSameBytes) {
  for (const uint32_t flags : kFlagSets)
    for (const uint32_t chunk : {4u, 12u, 512u, 0u}) {
      Pair pair(chunk + flags);
      abi::Command command = pair.command(5, chunk == 512 ? 700 : 45, 6, flags);
      if (chunk != 0) command.mBlockPanels = 1, command.kChunk = chunk;
      EXPECT_EQ(pair.expectTheSame({command}).error, abi::kOk);
      ASSERT_FALSE(testing::Test::HasFailure()) << "chunk " << chunk << " flags " << flags;
    }
}

TEST(SmallChip, RunsProgramsWhoseCommandsDependOnEachOther) {
  Pair pair(3);
  std::vector<abi::Command> program{pair.command(5, 9, 7, abi::kBias | abi::kRelu | abi::kMaskOut), pair.command(5, 7, 3, abi::kStats),
                                    pair.command(5, 7, 4, abi::kMaskIn)};
  program[1].a = program[0].c, program[1].aPitch = program[0].cPitch, program[1].dependsOn = 1;
  program[2].a = program[0].c, program[2].aPitch = program[0].cPitch, program[2].dependsOn = 2;
  EXPECT_EQ(pair.expectTheSame(program).error, abi::kOk);
}

TEST(SmallChip, RefusesWhatTheGoldenModelRefuses) {
  using Fault = void (*)(abi::Command&);
  const Fault faults[] = {
      [](abi::Command& c) { c.opcode = 2; },
      [](abi::Command& c) { c.formatAB = 1; },
      [](abi::Command& c) { c.reserved0 = 1; },
      [](abi::Command& c) { c.reserved1[1] = uint64_t{1} << 63; },
      [](abi::Command& c) { c.flags |= 1u << 31; },
      [](abi::Command& c) { c.m = 0; },
      [](abi::Command& c) { c.k = 0; },
      [](abi::Command& c) { c.n = 0; },
      [](abi::Command& c) { c.k = abi::kMaxK + 1; },
      [](abi::Command& c) { c.k = abi::kMaxK; },
      [](abi::Command& c) { c.k = c.kChunk = abi::kMaxK; },
      [](abi::Command& c) { c.flags |= abi::kMaskIn | abi::kRelu; },
      [](abi::Command& c) { c.shift = 32; },
      [](abi::Command& c) { c.shift = 1u << 20; },
      [](abi::Command& c) { c.a += 2; },
      [](abi::Command& c) { c.cPitch += 1; },
      [](abi::Command& c) { c.flags |= abi::kBias, c.bias = 6; },
      [](abi::Command& c) { c.flags |= abi::kMaskOut, c.maskOutPitch = 2; },
      [](abi::Command& c) { c.mBlockPanels = 0; },
      [](abi::Command& c) { c.mBlockPanels = 1u << 16 | 1; },
      [](abi::Command& c) { c.mBlockPanels = 103; },
      [](abi::Command& c) { c.kChunk = 0; },
      [](abi::Command& c) { c.kChunk = c.k + 1; },
      [](abi::Command& c) { c.kChunk = 1; },
      [](abi::Command& c) { c.kChunk = 2, c.mBlockPanels = 2; },
      [](abi::Command& c) { c.dependsOn = 2; },
      [](abi::Command& c) { c.dependsOn = 1u << 31; },
      [](abi::Command& c) { c.c = kMemoryBytes; },
      [](abi::Command& c) { c.b = uint64_t{1} << 40; },
      [](abi::Command& c) { c.aPitch = 0x8000; },
      [](abi::Command& c) { c.cPitch = 0xfffc; },
      [](abi::Command& c) { c.cPitch = 0x10000; },
      [](abi::Command& c) { c.opcode = 3, c.m = 0, c.a = 3; },
      [](abi::Command& c) { c.shift = 77, c.a = 3, c.kChunk = 0; },
      [](abi::Command& c) { c.a = 3 + (uint64_t{1} << 50), c.kChunk = 0; },
      [](abi::Command& c) { c.a = uint64_t{1} << 50, c.kChunk = 0; },
      [](abi::Command& c) { c.a = uint64_t{1} << 50, c.dependsOn = 9; },
  };
  for (const Fault fault : faults) {
    Pair pair(9);
    std::vector<abi::Command> program{pair.command(5, 5, 4, 0), pair.command(5, 5, 4, abi::kStats)};
    fault(program[1]);
    EXPECT_NE(pair.expectTheSame(program).error, abi::kOk) << &fault - faults;
    ASSERT_FALSE(testing::Test::HasFailure()) << &fault - faults;
  }
  // What is not used may be anything.
  Pair pair(10);
  abi::Command command = pair.command(5, 5, 4, 0);
  command.bias = command.maskOut = command.maskIn = command.stats = ~uint64_t{0};
  command.maskOutPitch = command.maskInPitch = ~uint32_t{0};
  EXPECT_EQ(pair.expectTheSame({command}).error, abi::kOk);
}

// A row beyond the 16 address bits must not come back at the bottom of memory.
TEST(SmallChip, WritesNothingWhereAddressesWrap) {
  Pair pair(11);
  abi::Command command = pair.command(3, 4, 4, 0);
  command.cPitch = 0xfffc;
  const uint64_t address = pair.device().allocate(sizeof command);
  pair.device().write(address, std::as_bytes(std::span(&command, 1)));
  std::vector<std::byte> before(pair.device().memory().begin(), pair.device().memory().end());
  EXPECT_EQ(pair.device().run(address, 1, kTimeoutCycles).error, abi::kErrBus);
  for (uint64_t at = 0; at < kMemoryBytes; ++at)
    if (at < command.c || at >= command.c + 4) ASSERT_EQ(pair.device().memory()[at], before[at]) << at;
}

TEST(SmallChip, RefusesProgramsThatItCannotFetch) {
  SmallDevice device;
  EXPECT_EQ(device.run(64, 1, kTimeoutCycles).error, abi::kErrAlignment);
  EXPECT_EQ(device.run(kMemoryBytes, 1, kTimeoutCycles).error, abi::kErrBus);
  EXPECT_EQ(device.run(uint64_t{1} << 32, 1, kTimeoutCycles).error, abi::kErrBus);
  EXPECT_EQ(device.run(uint64_t{1} << 32, 0, kTimeoutCycles).error, abi::kOk);
}

}  // namespace
}  // namespace kiln::test
