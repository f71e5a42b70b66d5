// Cycle models of the multiply array alone, without scheduler, memory or driver: what `kiln bench sim` sets the whole
// chip against.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "kiln/Device.h"

namespace kiln {

// A product of aPanels x bPanels tiles, each of `steps` words of either operand: as much as the scratchpads hold.
struct ArrayProduct {
  ChipShape shape;
  unsigned steps = 0;  // words of a panel, at least shape.rows + 1
  unsigned aPanels = 0, bPanels = 0;
  // Words in the order of the scratchpads: panel by panel, step by step. Byte d * rows + i of a word of A belongs to row
  // i of the panel and to k step d of the word's depth; B has columns for rows.
  std::vector<int8_t> a, b;

  uint64_t tiles() const { return uint64_t{aPanels} * bPanels; }
  uint64_t macs() const { return tiles() * steps * shape.rows * shape.cols * shape.depth; }
  size_t sums() const { return tiles() * shape.rows * shape.cols; }
};
// As much as the scratchpads of a chip hold, of random bytes.
ArrayProduct makeArrayProduct(const Capabilities& chip, uint64_t seed);
// The definition, for comparison: tile t holds panel t / bPanels of A times panel t % bPanels of B, row by row.
std::vector<int32_t> multiplyNaively(const ArrayProduct& product);

// Both models multiply-accumulate one word of each operand per cycle, and drain a finished tile, a row per cycle, while
// the next one accumulates.
class ArrayModel {
 public:
  virtual ~ArrayModel() = default;
  // Computes the whole product into `result` (product.sums() numbers, ordered as above), and returns the cycles it took.
  virtual uint64_t run(std::span<int32_t> result) = 0;
};

// Written by hand in C++, and nothing in it but the array: the ceiling of what a cycle-by-cycle model can reach.
// `product` stays the caller's and outlives the model. Throws UserError when the build lacks the shape, as does the next.
std::unique_ptr<ArrayModel> makeHandArray(const ArrayProduct& product);
// The block `matmul` of the chip's RTL, Verilated alone, with tokens, commands and a sink for rows at full rate.
// Throws std::runtime_error from run() when it stops.
std::unique_ptr<ArrayModel> makeMatmulBlock(const ArrayProduct& product);

}  // namespace kiln
