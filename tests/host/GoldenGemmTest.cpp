// The golden device against loops that follow the README's contract one element at a time.
#include <gtest/gtest.h>

#include <thread>

#include "TestSupport.h"

namespace kiln {
namespace {

using namespace test;

struct Case {
  uint32_t m, k, n;
  uint32_t flags;  // abi::Flags
};

void PrintTo(const Case& c, std::ostream* out) { *out << c.m << "x" << c.k << "x" << c.n << " flags " << c.flags; }

class GoldenGemm : public testing::TestWithParam<Case> {};

Gemm place(Device& device, const Case& c) {
  const auto has = [&](uint32_t flag) { return (c.flags & flag) != 0; };
  Gemm g;
  g.transposeA = has(abi::kTransposeA);
  g.transposeB = has(abi::kTransposeB);
  g.relu = has(abi::kRelu);
  g.shift = 9;
  g.a = allocateTensor(device, g.transposeA ? c.k : c.m, g.transposeA ? c.m : c.k, Element::kInt8);
  g.b = allocateTensor(device, g.transposeB ? c.n : c.k, g.transposeB ? c.k : c.n, Element::kInt8);
  g.c = allocateTensor(device, c.m, c.n, has(abi::kOutInt32) ? Element::kInt32 : Element::kInt8);
  if (has(abi::kBias)) g.bias = allocateTensor(device, 1, c.n, Element::kInt32);
  if (has(abi::kMaskOut)) g.maskOut = allocateTensor(device, c.m, c.n, Element::kBit);
  if (has(abi::kMaskIn)) g.maskIn = allocateTensor(device, c.m, c.n, Element::kBit);
  g.stats = device.allocate(sizeof(abi::StatsRecord));
  return g;
}

// Applies the command to `memory`, naively.
void reference(std::span<std::byte> memory, const abi::Command& c) {
  const auto int8 = [&](uint64_t address) { return static_cast<int8_t>(memory[address]); };
  abi::StatsRecord stats{0, 0, c.m * c.n, abi::kStatsMarker};
  for (uint32_t m = 0; m < c.m; ++m) {
    if (c.flags & abi::kMaskOut) {
      for (uint32_t i = 0; i < (c.n + 127) / 128 * 16; ++i) memory[c.maskOut + m * c.maskOutPitch + i] = std::byte{0};
    }
    for (uint32_t n = 0; n < c.n; ++n) {
      uint32_t sum = 0;
      if (c.flags & abi::kBias) std::memcpy(&sum, &memory[c.bias + 4 * n], 4);
      for (uint32_t k = 0; k < c.k; ++k) {
        const int a =
            int8(c.a + (c.flags & abi::kTransposeA ? uint64_t{k} * c.aPitch + m : uint64_t{m} * c.aPitch + k));
        const int b =
            int8(c.b + (c.flags & abi::kTransposeB ? uint64_t{n} * c.bPitch + k : uint64_t{k} * c.bPitch + n));
        sum += static_cast<uint32_t>(a * b);
      }
      int64_t acc = static_cast<int32_t>(sum);
      if (c.flags & abi::kMaskOut && acc > 0) memory[c.maskOut + m * c.maskOutPitch + n / 8] |= std::byte{1} << (n % 8);
      if (c.flags & abi::kRelu) acc = std::max<int64_t>(acc, 0);
      if (c.flags & abi::kMaskIn &&
          (memory[c.maskIn + m * c.maskInPitch + n / 8] & (std::byte{1} << (n % 8))) == std::byte{0}) {
        acc = 0;
      }
      stats.magnitudeOr |= static_cast<uint32_t>(acc < 0 ? ~acc : acc);
      if (c.flags & abi::kOutInt32) {
        const int32_t out = static_cast<int32_t>(acc);
        std::memcpy(&memory[c.c + uint64_t{m} * c.cPitch + 4 * n], &out, 4);
      } else {
        const int64_t rounded = (acc + (c.shift > 0 ? int64_t{1} << (c.shift - 1) : 0)) >> c.shift;
        const int64_t y = std::max<int64_t>(-127, std::min<int64_t>(127, rounded));
        stats.saturated += y != rounded;
        memory[c.c + uint64_t{m} * c.cPitch + n] = static_cast<std::byte>(y);
      }
    }
  }
  if (c.flags & abi::kStats) std::memcpy(&memory[c.stats], &stats, sizeof stats);
}

// Whole memory is compared: nothing outside of C, mask and statistics may change, whatever lies past row ends.
TEST_P(GoldenGemm, MatchesTheContractInEveryByteOfMemory) {
  const auto device = makeGoldenDevice({4, 4, 1}, 1 << 20);
  fillRandomly(device->memory(), 7);
  const Program program(*device, "gemm", {planGemm(place(*device, GetParam()), device->capabilities())});
  std::vector<std::byte> expected(device->memory().begin(), device->memory().end());
  reference(expected, program.commands()[0]);
  ASSERT_EQ(program.run(*device, 0).error, abi::kOk);
  EXPECT_EQ(std::memcmp(device->memory().data(), expected.data(), expected.size()), 0);
}

std::vector<Case> cases() {
  using namespace abi;
  std::vector<Case> list;
  const uint32_t sizes[][3] = {{1, 1, 1}, {3, 3, 3}, {4, 4, 4}, {5, 5, 5}, {17, 33, 9}, {64, 7, 129}, {2, 300, 31}};
  const uint32_t epilogues[] = {
      0, kOutInt32, kBias | kRelu | kMaskOut, kMaskIn, kBias | kMaskOut | kOutInt32, kMaskIn | kOutInt32 | kBias};
  for (const auto& s : sizes) {
    for (const uint32_t transposes :
         {0u, uint32_t{kTransposeA}, uint32_t{kTransposeB}, uint32_t{kTransposeA | kTransposeB}}) {
      for (const uint32_t epilogue : epilogues) list.push_back({s[0], s[1], s[2], transposes | epilogue});
    }
  }
  return list;
}
INSTANTIATE_TEST_SUITE_P(Shapes, GoldenGemm, testing::ValuesIn(cases()));

TEST(GoldenDevice, WrapsTheAccumulatorModulo32Bits) {
  const auto device = makeGoldenDevice({4, 4, 1}, 1 << 20);
  Gemm gemm = place(*device, {1, 1, 1, abi::kBias | abi::kOutInt32});
  device->memory()[gemm.a.address] = std::byte{1};
  device->memory()[gemm.b.address] = std::byte{1};
  const int32_t bias = INT32_MAX;
  device->write(gemm.bias->address, std::as_bytes(std::span(&bias, 1)));
  const Program program(*device, "wrap", {planGemm(gemm, device->capabilities())});
  ASSERT_EQ(program.run(*device, 0).error, abi::kOk);
  int32_t result;
  device->read(gemm.c.address, std::as_writable_bytes(std::span(&result, 1)));
  EXPECT_EQ(result, INT32_MIN);
}

TEST(GoldenDevice, MultipliesMinus128Correctly) {
  const auto device = makeGoldenDevice({4, 4, 1}, 1 << 20);
  Gemm gemm = place(*device, {1, 2, 1, abi::kOutInt32});
  for (uint32_t k = 0; k < 2; ++k) {
    device->memory()[gemm.a.address + k] = std::byte{0x80};
    device->memory()[gemm.b.rowAddress(k)] = std::byte{0x80};
  }
  const Program program(*device, "extreme", {planGemm(gemm, device->capabilities())});
  ASSERT_EQ(program.run(*device, 0).error, abi::kOk);
  int32_t result;
  device->read(gemm.c.address, std::as_writable_bytes(std::span(&result, 1)));
  EXPECT_EQ(result, 2 * 128 * 128);
}

TEST(GoldenDevice, TwoChipsOfDifferentShapesRunInTwoThreadsOfOneProcess) {
  const auto runOne = [](ChipShape shape, std::vector<std::byte>& out) {
    const auto device = makeGoldenDevice(shape, 1 << 20);
    fillRandomly(device->memory(), 3);
    const Gemm gemm = place(*device, {33, 65, 31, abi::kOutInt32});
    const Program program(*device, "gemm", {planGemm(gemm, device->capabilities())});
    for (int i = 0; i < 20; ++i) program.run(*device, 0);
    out.assign(device->memory().begin() + static_cast<std::ptrdiff_t>(gemm.c.address),
               device->memory().begin() + static_cast<std::ptrdiff_t>(gemm.c.address + gemm.c.sizeBytes()));
  };
  std::vector<std::byte> small, large;
  std::thread first([&] { runOne({4, 4, 1}, small); });
  std::thread second([&] { runOne({16, 16, 1}, large); });
  first.join();
  second.join();
  EXPECT_EQ(small, large);
}

}  // namespace
}  // namespace kiln
