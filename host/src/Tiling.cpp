#include <fmt/format.h>

#include <algorithm>

#include "kiln/Error.h"
#include "kiln/Program.h"

namespace kiln {
namespace {

uint64_t ceilDivide(uint64_t a, uint64_t b) { return (a + b - 1) / b; }

}  // namespace

// Example, 16x16x1 with 4096 A words and 2048 B words: (64,784)x(784,128) keeps all 4 panels of A (4 * 784 words);
// (784,64)x(64,128) keeps all 49 panels; (1000,784)x(784,16) keeps 2 panels at a time (two blocks of 2 * 784 words);
// k = 4000 streams chunks of 1024.
Tiling chooseTiling(uint32_t m, uint32_t k, bool withMaskOut, const Capabilities& capabilities) {
  const uint32_t rows = capabilities.shape.rows;
  const uint32_t granule = std::max(capabilities.shape.rows, capabilities.shape.cols);
  const uint32_t groupSteps = granule * capabilities.shape.depth;
  const uint64_t words = ceilDivide(k, groupSteps) * granule;  // of a panel
  if (withMaskOut && capabilities.maskRows < rows) {
    throw UserError(
        fmt::format("this chip collects masks of {} rows, but its array has {}\nfix: use another chip shape",
                    capabilities.maskRows, rows));
  }
  if (words <= capabilities.bWords && words <= capabilities.aWords) {
    const uint64_t allPanels = ceilDivide(m, rows);
    uint64_t panels =
        allPanels * words <= capabilities.aWords ? allPanels : std::max<uint64_t>(1, capabilities.aWords / (2 * words));
    if (withMaskOut) panels = std::min<uint64_t>(panels, capabilities.maskRows / rows);
    return {static_cast<uint32_t>(panels), k};
  }
  const uint32_t half = std::min(capabilities.aWords, capabilities.bWords) / 2;
  const uint32_t chunk = half / granule * groupSteps;
  if (chunk == 0) {
    throw UserError(
        fmt::format("half a scratchpad holds {} words, one chunk of this array needs {}\n"
                    "fix: build the chip with larger scratchpads",
                    half, granule));
  }
  return {1, chunk};
}

}  // namespace kiln
