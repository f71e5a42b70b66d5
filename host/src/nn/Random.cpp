#include "kiln/nn/Random.h"

#include <numeric>
#include <utility>

namespace kiln::nn {

void shuffle(std::span<uint32_t> order, uint64_t seed, uint64_t epoch) {
  constexpr uint64_t kShuffleStream = 0x5348554646000000u;  // apart from the streams of the weights
  std::iota(order.begin(), order.end(), 0u);
  for (uint32_t i = static_cast<uint32_t>(order.size()); i > 1; --i) {
    std::swap(order[i - 1], order[uniformBelow(counterHash(seed, kShuffleStream + epoch, i), i)]);
  }
}

}  // namespace kiln::nn
