// Which commands the chip accepts.
#pragma once

#include "Config.h"
#include "kiln/Abi.h"

namespace kiln {

// Words that k steps of a panel take in its scratchpad: whole groups. k is at most abi::kMaxK.
template <class Chip>
constexpr UInt<18> paddedWords(uint32_t k) {
  return UInt<18>(((k + Chip::kGroupSteps - 1) & ~(Chip::kGroupSteps - 1)) / Chip::kDepth);
}

template <class Chip>
constexpr bool isAligned(const abi::Command& command) {
  uint64_t used = command.a | command.b | command.c | command.aPitch | command.bPitch | command.cPitch;
  if (command.flags & abi::kBias) used |= command.bias;
  if (command.flags & abi::kMaskOut) used |= command.maskOut | command.maskOutPitch;
  if (command.flags & abi::kMaskIn) used |= command.maskIn | command.maskInPitch;
  if (command.flags & abi::kStats) used |= command.stats;
  return used % Chip::kBusBytes == 0;
}

// Abi.h states the rules. k must be at most abi::kMaxK.
template <class Chip>
constexpr bool isTilingValid(const abi::Command& command) {
  if (command.mBlockPanels == 0 || command.kChunk == 0 || command.kChunk > command.k) return false;
  if (command.kChunk < command.k)
    return command.mBlockPanels == 1 && command.kChunk % Chip::kGroupSteps == 0 &&
           command.kChunk / Chip::kDepth <= Chip::kAWords && command.kChunk / Chip::kDepth <= Chip::kBWords;
  const auto words = paddedWords<Chip>(command.k);
  if (words > Chip::kBWords || command.mBlockPanels > Chip::kAWords) return false;
  const UInt<16> panels(command.mBlockPanels);
  static_assert(Chip::kAWords < 65536 && Chip::kBWords < 65536, "the product below fits 32 bits");
  if (uint32_t(panels) * uint32_t(words) > Chip::kAWords) return false;
  return !(command.flags & abi::kMaskOut) || uint32_t(panels) * Chip::kRows <= Chip::kMaskRows;
}

// The first rule that command number `index` of a program breaks, in this order; abi::kOk if none.
template <class Chip>
constexpr abi::ErrorCode validate(const abi::Command& command, uint32_t index) {
  const uint32_t flags = command.flags;
  if (command.opcode != abi::kOpGemm) return abi::kErrOpcode;
  if (command.formatAB != abi::kFormatInt8) return abi::kErrFormat;
  if (command.reserved0 != 0 || command.reserved1[0] != 0 || command.reserved1[1] != 0 ||
      (flags & ~abi::kAllFlags) != 0)
    return abi::kErrReserved;
  if (command.m == 0 || command.k == 0 || command.n == 0) return abi::kErrZeroSize;
  if (command.k > abi::kMaxK) return abi::kErrKTooLarge;
  if ((flags & abi::kMaskIn) && (flags & (abi::kRelu | abi::kMaskOut))) return abi::kErrFlags;
  if (command.shift > 31) return abi::kErrShift;
  if (!isAligned<Chip>(command)) return abi::kErrAlignment;
  if (!isTilingValid<Chip>(command)) return abi::kErrTiling;
  if (command.dependsOn > index) return abi::kErrDependence;
  return abi::kOk;
}

}  // namespace kiln
