#include <algorithm>

#include "kiln/ArrayModel.h"
#include "kiln/nn/Random.h"

namespace kiln {

ArrayProduct makeArrayProduct(const Capabilities& chip, uint64_t seed) {
  ArrayProduct product;
  product.shape = chip.shape;
  product.steps = std::min({256u, chip.aWords, chip.bWords});
  product.aPanels = chip.aWords / product.steps;
  product.bPanels = chip.bWords / product.steps;
  const auto fill = [&](std::vector<int8_t>& operand, uint64_t stream, size_t bytes) {
    operand.resize(bytes);
    for (size_t i = 0; i < bytes; ++i) operand[i] = static_cast<int8_t>(nn::counterHash(seed, stream, i));
  };
  fill(product.a, 0, size_t{product.aPanels} * product.steps * chip.shape.rows * chip.shape.depth);
  fill(product.b, 1, size_t{product.bPanels} * product.steps * chip.shape.cols * chip.shape.depth);
  return product;
}

std::vector<int32_t> multiplyNaively(const ArrayProduct& p) {
  const auto [rows, cols, depth] = p.shape;
  std::vector<int32_t> result(p.sums(), 0);
  const size_t kSteps = size_t{p.steps} * depth;
  for (size_t tile = 0; tile < p.tiles(); ++tile) {
    const int8_t* const a = p.a.data() + tile / p.bPanels * kSteps * rows;
    const int8_t* const b = p.b.data() + tile % p.bPanels * kSteps * cols;
    int32_t* const sums = result.data() + tile * rows * cols;
    for (size_t k = 0; k < kSteps; ++k)
      for (unsigned r = 0; r < rows; ++r)
        for (unsigned c = 0; c < cols; ++c) sums[r * cols + c] += a[k * rows + r] * b[k * cols + c];
  }
  return result;
}

}  // namespace kiln
