// Which commands the chip accepts.
#pragma once

#include "Config.h"
#include "kiln/Abi.h"

namespace kiln {

// What a command says beyond the bits that the chip keeps of it, by the part of the command that it makes invalid. Chips
// with 64 address bits keep everything.
enum Excess : uint8_t {
  kExcessReserved = 1 << 0,    // a reserved field or an unknown flag
  kExcessShift = 1 << 1,
  kExcessDependence = 1 << 2,
  kExcessAlways = 1 << 3,      // a size, or the address or pitch of A, B or C
  kExcessBias = 1 << 4,
  kExcessMaskOut = 1 << 5,
  kExcessMaskIn = 1 << 6,
  kExcessStats = 1 << 7,
};

// Bits that the chip keeps of 32-bit word `word` of a command, and what the others are.
template <class Chip>
constexpr uint32_t keptBits(unsigned word) {
  constexpr auto at = [](size_t offset) { return unsigned(offset / 4); };
  constexpr uint32_t kSize = Chip::kSizeBits < 32 ? (uint64_t(1) << Chip::kSizeBits) - 1 : ~uint32_t(0);
  constexpr unsigned kHighBits = Chip::kAddressBits > 32 ? Chip::kAddressBits - 32 : 0;
  if (Chip::kAddressBits == 64) return ~uint32_t(0);
  if (word == 0) return 0xffff;
  if (word == at(offsetof(abi::Command, flags))) return abi::kAllFlags;
  if (word == at(offsetof(abi::Command, shift))) return 31;
  if (word < at(offsetof(abi::Command, a))) return kSize;
  if (word >= at(offsetof(abi::Command, reserved1))) return 0;
  return (word - at(offsetof(abi::Command, a))) % 2 == 0 ? kSize : uint32_t((uint64_t(1) << kHighBits) - 1);
}
constexpr Excess excessOf(unsigned word) {
  constexpr auto at = [](size_t offset) { return unsigned(offset / 4); };
  if (word <= at(offsetof(abi::Command, flags)) || word >= at(offsetof(abi::Command, reserved1))) return kExcessReserved;
  if (word == at(offsetof(abi::Command, shift))) return kExcessShift;
  if (word == at(offsetof(abi::Command, dependsOn))) return kExcessDependence;
  if (word == at(offsetof(abi::Command, maskOutPitch))) return kExcessMaskOut;
  if (word == at(offsetof(abi::Command, maskInPitch))) return kExcessMaskIn;
  if (word < at(offsetof(abi::Command, bias))) return kExcessAlways;
  if (word < at(offsetof(abi::Command, maskOut))) return kExcessBias;
  if (word < at(offsetof(abi::Command, maskIn))) return kExcessMaskOut;
  return word < at(offsetof(abi::Command, stats)) ? kExcessMaskIn : kExcessStats;
}

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

// The first rule that command number `index` of a program breaks, in this order; abi::kOk if none. `excess` is what was not
// kept of the command: no memory of such a chip holds what it asks for.
template <class Chip>
constexpr abi::ErrorCode validate(const abi::Command& command, uint32_t index, UInt<8> excess) {
  const uint32_t flags = command.flags;
  if (command.opcode != abi::kOpGemm) return abi::kErrOpcode;
  if (command.formatAB != abi::kFormatInt8) return abi::kErrFormat;
  if (command.reserved0 != 0 || command.reserved1[0] != 0 || command.reserved1[1] != 0 ||
      (flags & ~abi::kAllFlags) != 0 || (excess & kExcessReserved))
    return abi::kErrReserved;
  if (excess & kExcessAlways) return abi::kErrBus;
  if (command.m == 0 || command.k == 0 || command.n == 0) return abi::kErrZeroSize;
  if (command.k > abi::kMaxK) return abi::kErrKTooLarge;
  if ((flags & abi::kMaskIn) && (flags & (abi::kRelu | abi::kMaskOut))) return abi::kErrFlags;
  if (command.shift > 31 || (excess & kExcessShift)) return abi::kErrShift;
  if (!isAligned<Chip>(command)) return abi::kErrAlignment;
  if (!isTilingValid<Chip>(command)) return abi::kErrTiling;
  if (command.dependsOn > index || (excess & kExcessDependence)) return abi::kErrDependence;
  if (((excess & kExcessBias) && (flags & abi::kBias)) || ((excess & kExcessMaskOut) && (flags & abi::kMaskOut)) ||
      ((excess & kExcessMaskIn) && (flags & abi::kMaskIn)) || ((excess & kExcessStats) && (flags & abi::kStats)))
    return abi::kErrBus;
  return abi::kOk;
}

}  // namespace kiln
