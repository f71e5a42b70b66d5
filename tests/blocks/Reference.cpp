#include "Reference.h"

#include <algorithm>
#include <cstring>

namespace kiln::test {
namespace {

template <class T>
T load(std::span<const std::byte> memory, uint64_t address) {
  T value;
  std::memcpy(&value, &memory[address], sizeof(T));
  return value;
}
template <class T>
void store(std::span<std::byte> memory, uint64_t address, T value) {
  std::memcpy(&memory[address], &value, sizeof(T));
}

}  // namespace

int32_t referenceRequantise(int32_t value, unsigned shift) {
  const int64_t rounded = (int64_t(value) + (shift > 0 ? int64_t(1) << (shift - 1) : 0)) >> shift;
  return int32_t(std::clamp<int64_t>(rounded, -127, 127));
}

void referenceGemm(const abi::Command& c, std::span<std::byte> memory, unsigned busBytes) {
  const auto has = [&](abi::Flags flag) { return (c.flags & flag) != 0; };
  const auto at = [&](uint64_t base, uint32_t pitch, uint64_t row, uint64_t byte) { return base + row * pitch + byte; };
  abi::StatsRecord stats{0, 0, 0, abi::kStatsMarker};

  if (has(abi::kMaskOut)) {
    const uint32_t beatBits = 8 * busBytes, rowBytes = (c.n + beatBits - 1) / beatBits * busBytes;
    for (uint32_t m = 0; m < c.m; ++m)
      std::fill_n(&memory[at(c.maskOut, c.maskOutPitch, m, 0)], rowBytes, std::byte(0));
  }
  for (uint32_t m = 0; m < c.m; ++m) {
    for (uint32_t n = 0; n < c.n; ++n) {
      uint32_t sum = has(abi::kBias) ? load<uint32_t>(memory, c.bias + 4ull * n) : 0;
      for (uint32_t k = 0; k < c.k; ++k) {
        const auto a = load<int8_t>(memory, has(abi::kTransposeA) ? at(c.a, c.aPitch, k, m) : at(c.a, c.aPitch, m, k));
        const auto b = load<int8_t>(memory, has(abi::kTransposeB) ? at(c.b, c.bPitch, n, k) : at(c.b, c.bPitch, k, n));
        sum += uint32_t(int32_t(a) * int32_t(b));
      }
      int32_t value = int32_t(sum);
      if (has(abi::kMaskOut) && value > 0) memory[at(c.maskOut, c.maskOutPitch, m, n / 8)] |= std::byte(1u << (n % 8));
      if (has(abi::kRelu)) value = std::max(value, 0);
      if (has(abi::kMaskIn) && !((load<uint8_t>(memory, at(c.maskIn, c.maskInPitch, m, n / 8)) >> (n % 8)) & 1))
        value = 0;

      stats.magnitudeOr |= uint32_t(value ^ (value >> 31));
      ++stats.elements;
      if (has(abi::kOutInt32)) {
        store(memory, at(c.c, c.cPitch, m, 4ull * n), value);
      } else {
        const int32_t requantised = referenceRequantise(value, c.shift);
        const int64_t unclamped = (int64_t(value) + (c.shift > 0 ? int64_t(1) << (c.shift - 1) : 0)) >> c.shift;
        stats.saturated += requantised != unclamped;
        store(memory, at(c.c, c.cPitch, m, n), int8_t(requantised));
      }
    }
  }
  if (has(abi::kStats)) store(memory, c.stats, stats);
}

}  // namespace kiln::test
