// The SystemC platform against the `rtl` device: the same bytes, errors and cycles, program by program. A process has one
// SystemC kernel, so CTest runs each test in a process of its own.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "StubProgram.h"
#include "kiln/Error.h"
#include "kiln/Program.h"

namespace kiln::sim {
namespace {

constexpr size_t kMemoryBytes = 1 << 20;
constexpr uint64_t kTimeoutCycles = 200'000;

abi::Command product(Device& device, uint32_t m, uint32_t k, uint32_t n, bool transposeA, bool wide) {
  Gemm gemm;
  gemm.transposeA = transposeA;
  gemm.a = transposeA ? allocateTensor(device, k, m, Element::kInt8) : allocateTensor(device, m, k, Element::kInt8);
  gemm.b = allocateTensor(device, k, n, Element::kInt8);
  gemm.c = allocateTensor(device, m, n, wide ? Element::kInt32 : Element::kInt8);
  gemm.bias = allocateTensor(device, 1, n, Element::kInt32);
  gemm.relu = !wide;
  gemm.shift = wide ? 0 : 7;
  gemm.stats = device.allocate(64);
  return planGemm(gemm, device.capabilities());
}

// Good programs, malformed ones, one that is cut off by its timeout, and good ones again.
void expectTheSame(const ChipShape& shape, const SimulationOptions& options) {
  const auto systemc = makeSystemcDevice(shape, kMemoryBytes, options), rtl = makeRtlDevice(shape, kMemoryBytes, options);
  EXPECT_EQ(systemc->name(), "systemc");
  EXPECT_EQ(systemc->capabilities().shape, rtl->capabilities().shape);
  for (Device* device : {systemc.get(), rtl.get()}) device->write(0, randomBytes(kMemoryBytes, 5));
  std::mt19937 random(9);
  for (int round = 0; round < 8; ++round) {
    SCOPED_TRACE(testing::Message() << "program " << round);
    const auto size = [&] { return 1 + static_cast<uint32_t>(random() % 40); };
    const uint32_t m = size(), k = size(), n = size();
    Completion completions[2];
    int i = 0;
    for (Device* device : {systemc.get(), rtl.get()}) {
      std::vector commands = {product(*device, m, k, n, round % 2, round % 3 == 0),
                              product(*device, n, m, k, round % 3, round % 2)};
      if (round == 2) commands[1].m = 0;
      if (round == 3) commands[1].b = uint64_t{1} << 40;
      const Program program(*device, "two products", commands);
      completions[i++] = program.run(*device, round == 5 ? 300 : kTimeoutCycles);
    }
    EXPECT_EQ(completions[0].cycles, completions[1].cycles);
    EXPECT_EQ(completions[0].error, completions[1].error);
    EXPECT_EQ(completions[0].errorCommand, completions[1].errorCommand);
    EXPECT_EQ(completions[0].timedOut, round == 5);
    EXPECT_EQ(completions[1].timedOut, round == 5);
    ASSERT_TRUE(std::ranges::equal(systemc->memory(), rtl->memory()));
  }
}

TEST(Systemc, HasTheBytesAndCyclesOfRtlOn4x4x1) { expectTheSame({4, 4, 1}, {}); }
TEST(Systemc, HasTheBytesAndCyclesOfRtlOn16x16x1) { expectTheSame({16, 16, 1}, {}); }

TEST(Systemc, HasTheBytesAndCyclesOfRtlUnderStalls) {
  SimulationOptions options;
  options.stallProbability = 0.4;
  options.stallSeed = 3;
  expectTheSame({4, 4, 1}, options);
}

TEST(Systemc, HasTheBytesAndCyclesOfRtlOnANarrowAndSlowMemory) {
  SimulationOptions options;
  options.memoryBytesPerCycle = 4;
  options.memoryLatencyCycles = 17;
  expectTheSame({4, 4, 1}, options);
}

TEST(Systemc, RefusesASecondKernel) {
  const auto device = makeSystemcDevice({4, 4, 1}, kMemoryBytes, {});
  EXPECT_THROW(makeSystemcDevice({4, 4, 1}, kMemoryBytes, {}), UserError);
}

}  // namespace
}  // namespace kiln::sim
