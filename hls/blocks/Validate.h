// Which commands the chip accepts.
#pragma once

#include "Config.h"
#include "kiln/Abi.h"

namespace kiln {

// Words that k steps of a panel take in its scratchpad: whole groups. k is at most abi::kMaxK.
template <class Chip>
constexpr UInt<18> paddedWords(uint32_t k) {
  constexpr UInt<18> kLast = Chip::kGroupSteps - 1;
  return UInt<18>(((UInt<18>(k) + kLast) & UInt<18>(~kLast)) / Chip::kDepth);
}

// Nothing below branches: a command is checked in two cycles, not rule by rule.

template <class Chip>
constexpr bool isAligned(const abi::Command& command) {
  const auto whenUsed = [&](uint32_t flag, uint64_t bits) { return (command.flags & flag) != 0 ? bits : 0; };
  const uint64_t operands = (command.a | command.b) | (command.aPitch | command.bPitch);
  const uint64_t results = (command.c | command.cPitch) | whenUsed(abi::kBias, command.bias);
  const uint64_t masks = whenUsed(abi::kMaskOut, command.maskOut | command.maskOutPitch) |
                         whenUsed(abi::kMaskIn, command.maskIn | command.maskInPitch);
  const uint64_t used = (operands | results) | (masks | whenUsed(abi::kStats, command.stats));
  return used % Chip::kBusBytes == 0;
}

// Abi.h states the rules. k must be at most abi::kMaxK.
template <class Chip>
constexpr bool isTilingValid(const abi::Command& command) {
  using Product = UInt<indexBits(Chip::kAWords) + indexBits(Chip::kBWords) + 2>;  // of two counts
  const uint32_t chunk = command.kChunk, panels = command.mBlockPanels;
  const bool chunkValid = ((panels == 1) & (chunk % Chip::kGroupSteps == 0)) &
                          ((chunk / Chip::kDepth <= Chip::kAWords) & (chunk / Chip::kDepth <= Chip::kBWords));
  const auto words = paddedWords<Chip>(command.k);
  const auto product = Product(typename Chip::ACount(panels)) * Product(typename Chip::BCount(words));
  const bool maskFits =
      ((command.flags & abi::kMaskOut) == 0) | (typename Chip::ACount(panels) <= Chip::kMaskRows / Chip::kRows);
  const bool countsFit = ((words <= Chip::kBWords) & (panels <= Chip::kAWords)) & maskFits;
  const bool bothValid = ((panels != 0) & (chunk != 0)) & (chunk <= command.k);
  const bool isChunked = chunk < command.k;
  return (bothValid & (isChunked ? chunkValid : countsFit)) & (isChunked | (product <= Chip::kAWords));
}

// The first rule that a command breaks, abi::kOk if none. The sequencer checks the one that is missing here,
// dependence.
template <class Chip>
constexpr abi::ErrorCode validate(const abi::Command& command) {
  const uint32_t flags = command.flags;
  const bool opcode = command.opcode != abi::kOpGemm, format = command.formatAB != abi::kFormatInt8;
  const bool reserved =
      ((command.reserved0 | (flags & ~abi::kAllFlags)) != 0) | ((command.reserved1[0] | command.reserved1[1]) != 0);
  const bool zero = (command.m == 0) | (command.k == 0) | (command.n == 0);
  const bool tooLarge = command.k > abi::kMaxK, shift = command.shift > 31;
  const bool excluded = ((flags & abi::kMaskIn) != 0) & ((flags & (abi::kRelu | abi::kMaskOut)) != 0);
  const bool early = ((opcode | format) | (reserved | zero)) | ((tooLarge | excluded) | shift);
  const abi::ErrorCode earlyCode = opcode     ? abi::kErrOpcode
                                   : format   ? abi::kErrFormat
                                   : reserved ? abi::kErrReserved
                                   : zero     ? abi::kErrZeroSize
                                   : tooLarge ? abi::kErrKTooLarge
                                   : excluded ? abi::kErrFlags
                                              : abi::kErrShift;
  const abi::ErrorCode tilingCode = isTilingValid<Chip>(command) ? abi::kOk : abi::kErrTiling;
  const abi::ErrorCode lateCode = isAligned<Chip>(command) ? tilingCode : abi::kErrAlignment;
  return early ? earlyCode : lateCode;
}

}  // namespace kiln
