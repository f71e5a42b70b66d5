// The shipped chips: the ONE source of their sizes. Blocks, register file and golden model include it. Plain C++17.
#pragma once

#include <cstdint>

namespace kiln {

// The array makes rows x cols sums and adds `depth` products to each per cycle. A beat of external memory has
// `busBytes` bytes; the scratchpads hold `aWords` words of rows * depth and `bWords` of cols * depth int8; mask bits
// are collected for up to `maskRows` rows of an output block.
struct ChipSizes {
  uint32_t rows, cols, depth, busBytes, aWords, bWords, maskRows;
};

inline constexpr ChipSizes kShippedChips[] = {
    {4, 4, 1, 16, 4096, 2048, 1024},   {8, 8, 1, 16, 4096, 2048, 1024},   {16, 16, 1, 16, 4096, 2048, 1024},
    {32, 32, 1, 64, 4096, 2048, 1024}, {16, 16, 4, 64, 2048, 1024, 1024},
};

// The chip for FPGAs of a few thousand logic cells (hls/blocks/Small.h). Not one of those above.
inline constexpr ChipSizes kSmallChip = {2, 2, 1, 4, 512, 512, 512};

// The sizes of the shipped chip of that shape, or of no chip (all zero).
constexpr ChipSizes shippedChip(uint32_t rows, uint32_t cols, uint32_t depth) {
  for (const ChipSizes& chip : kShippedChips)
    if (chip.rows == rows && chip.cols == cols && chip.depth == depth) return chip;
  return {};
}

}  // namespace kiln
