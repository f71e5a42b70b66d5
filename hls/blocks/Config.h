// Build parameters of a chip. Every block is a template over one ChipConfig.
#pragma once

#include "kiln/Int.h"
#include "kiln/Shapes.h"
#include "kiln/Vec.h"

namespace kiln {

// The chip multiplies in an array of Rows x Cols outputs with Depth multiply-adds each per cycle. `BusBytes` is the
// width of a beat of external memory; `AWords` and `BWords` are the scratchpads' sizes in words (Rows * Depth or
// Cols * Depth int8 each); `MaskRows` is the number of rows of an output block whose mask bits can be collected.
template <unsigned Rows, unsigned Cols, unsigned Depth, unsigned BusBytes, unsigned AWords, unsigned BWords,
          unsigned MaskRows>
struct ChipConfig {
  static constexpr unsigned kRows = Rows, kCols = Cols, kDepth = Depth;
  static constexpr unsigned kBusBytes = BusBytes, kAWords = AWords, kBWords = BWords, kMaskRows = MaskRows;

  static constexpr bool isPowerOfTwo(unsigned n) { return n != 0 && (n & (n - 1)) == 0; }
  static_assert(Rows == Cols, "the transposer needs square tiles");
  static_assert(isPowerOfTwo(Depth), "positions in a word are bit fields");
  static_assert(isPowerOfTwo(Rows) && Rows >= 4,
                "lanes are powers of two; a statistics record must fit a row of int32");
  static_assert(isPowerOfTwo(BusBytes) && BusBytes % (Rows * Depth) == 0, "an operand word lies within one beat");
  static_assert(4 * Cols % BusBytes == 0, "a row of int32 is a whole number of beats");
  static_assert(128 % BusBytes == 0, "a command is a whole number of beats");
  static_assert(isPowerOfTwo(AWords) && isPowerOfTwo(BWords) && isPowerOfTwo(MaskRows), "rings wrap by truncation");
  static_assert(MaskRows >= Rows && AWords >= 2 * Rows && BWords >= 2 * Rows, "at least two groups fit");

  // A group is the unit of loading: kGroup words of one panel, each of them kDepth k steps.
  static constexpr unsigned kGroup = Rows, kGroupSteps = kGroup * Depth;
  static constexpr unsigned kGroupBits = indexBits(kGroup);
  static constexpr unsigned kBusBits = 8 * BusBytes;
  static constexpr unsigned kBusShift = indexBits(BusBytes);
  static constexpr unsigned kRowBits = 32 * Cols;              // one row of int32 results
  static constexpr unsigned kBiasBeats = 4 * Cols / BusBytes;  // beats of one panel's bias
  static constexpr unsigned kCommandBeats = 128 / BusBytes;
  static constexpr unsigned kStatsBeats = BusBytes >= 16 ? 1 : 16 / BusBytes;
  static constexpr unsigned kMaskPanels = kBusBits / Cols;  // panels whose mask bits share a beat

  // One cycle's share of a panel: byte d * Rows + i belongs to row (column) i of the panel and to k step d of the
  // word's kDepth.
  using OperandWord = UInt<8 * Rows * Depth>;
  using BusWord = UInt<kBusBits>;
  using AIndex = UInt<indexBits(AWords)>;  // ring positions; they wrap by themselves
  using BIndex = UInt<indexBits(BWords)>;
  using ACount = UInt<indexBits(AWords) + 1>;  // 0 .. AWords
  using BCount = UInt<indexBits(BWords) + 1>;
  using LaneCount = UInt<kGroupBits + 1>;              // 0 .. kGroup
  using StepCount = UInt<indexBits(kGroupSteps) + 1>;  // 0 .. kGroupSteps
  using Sums = Vec<int32_t, Cols>;                     // one row of accumulators
};

template <unsigned Rows, unsigned Cols, unsigned Depth, ChipSizes Sizes = shippedChip(Rows, Cols, Depth)>
using ShippedChip = ChipConfig<Rows, Cols, Depth, Sizes.busBytes, Sizes.aWords, Sizes.bWords, Sizes.maskRows>;

using Chip4x4x1 = ShippedChip<4, 4, 1>;
using Chip8x8x1 = ShippedChip<8, 8, 1>;
using Chip16x16x1 = ShippedChip<16, 16, 1>;
using Chip32x32x1 = ShippedChip<32, 32, 1>;
using Chip16x16x4 = ShippedChip<16, 16, 4>;

}  // namespace kiln
