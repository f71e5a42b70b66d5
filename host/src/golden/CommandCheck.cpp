#include "CommandCheck.h"

#include <algorithm>

namespace kiln::golden {
namespace {

// A matrix in memory as a command names it; `rowBytes` bytes of each row are touched.
struct Region {
  bool used;
  uint64_t address, rows, pitch, rowBytes;
};

bool isAligned(const Region& region, uint64_t busBytes) {
  return region.address % busBytes == 0 && region.pitch % busBytes == 0;
}

bool isInside(const Region& region, uint64_t memoryBytes) {
  const uint64_t extent = (region.rows - 1) * region.pitch + region.rowBytes;
  return region.address <= memoryBytes && extent <= memoryBytes - region.address;
}

bool isTilingLegal(const abi::Command& command, const Capabilities& chip) {
  const uint64_t granule = std::max(chip.shape.rows, chip.shape.cols), depth = chip.shape.depth;
  const uint64_t panels = command.mBlockPanels;
  if (panels < 1 || command.kChunk < 1 || command.kChunk > command.k) return false;
  if (command.kChunk < command.k) {
    return panels == 1 && command.kChunk % (granule * depth) == 0 && command.kChunk / depth <= chip.aWords &&
           command.kChunk / depth <= chip.bWords;
  }
  const uint64_t groupSteps = granule * depth, words = (command.k + groupSteps - 1) / groupSteps * granule;
  const bool maskFits = !(command.flags & abi::kMaskOut) || panels * chip.shape.rows <= chip.maskRows;
  return panels * words <= chip.aWords && words <= chip.bWords && maskFits;
}

}  // namespace

abi::ErrorCode checkCommand(const abi::Command& command, uint32_t index, const Capabilities& chip, size_t memoryBytes) {
  if (command.opcode != abi::kOpGemm) return abi::kErrOpcode;
  if (command.formatAB != abi::kFormatInt8) return abi::kErrFormat;
  if (command.reserved0 != 0 || command.reserved1[0] != 0 || command.reserved1[1] != 0 ||
      (command.flags & ~uint32_t{abi::kAllFlags}) != 0) {
    return abi::kErrReserved;
  }
  if (command.m == 0 || command.k == 0 || command.n == 0) return abi::kErrZeroSize;
  if (command.k > abi::kMaxK) return abi::kErrKTooLarge;
  const auto has = [&](abi::Flags flag) { return (command.flags & flag) != 0; };
  if (has(abi::kMaskIn) && (has(abi::kRelu) || has(abi::kMaskOut))) return abi::kErrFlags;
  if (command.shift > 31) return abi::kErrShift;

  const uint64_t m = command.m, k = command.k, n = command.n, bus = chip.busBytes;
  const uint64_t maskBytes = (n + 8 * bus - 1) / (8 * bus) * bus;
  const Region regions[] = {
      {true, command.a, has(abi::kTransposeA) ? k : m, command.aPitch, has(abi::kTransposeA) ? m : k},
      {true, command.b, has(abi::kTransposeB) ? n : k, command.bPitch, has(abi::kTransposeB) ? k : n},
      {true, command.c, m, command.cPitch, has(abi::kOutInt32) ? 4 * n : n},
      {has(abi::kBias), command.bias, 1, 0, 4 * n},
      {has(abi::kMaskOut), command.maskOut, m, command.maskOutPitch, maskBytes},
      {has(abi::kMaskIn), command.maskIn, m, command.maskInPitch, (n + 7) / 8},
      {has(abi::kStats), command.stats, 1, 0, sizeof(abi::StatsRecord)},
  };
  for (const Region& region : regions) {
    if (region.used && !isAligned(region, bus)) return abi::kErrAlignment;
  }
  if (!isTilingLegal(command, chip)) return abi::kErrTiling;
  if (command.dependsOn > index) return abi::kErrDependence;
  for (const Region& region : regions) {
    if (region.used && !isInside(region, memoryBytes)) return abi::kErrBus;
  }
  return abi::kOk;
}

}  // namespace kiln::golden
