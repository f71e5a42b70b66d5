// The array: R x C accumulators; one outer product per cycle is added to them, or D of them where a word has D k steps.
//
// Two sets of accumulators: while `sums` collects a tile, `draining` leaves one row per cycle. The first step of a tile
// moves the finished sums over and starts anew, and the rows leave during the R steps after it. A tile has at least R
// steps, so the drain never has to wait; the sequencer ends a GEMM with a flush, R + 1 steps that are `first` but not
// `last`.
#pragma once

#include "Messages.h"

namespace kiln {

// Per command: optionally waits for a token per word of each operand, reads one word of A and of B per step, and
// writes one release when it has read its last words. Per tile: writes R rows, invalid ones included.
template <class Chip>
KILN_PROCESS void matmul(Stream<MatmulCommand<Chip>>& commands, Stream<Token>& a_ready, Stream<Token>& b_ready,
                         Ram<typename Chip::OperandWord, Chip::kAWords>& a_words,
                         Ram<typename Chip::OperandWord, Chip::kBWords>& b_words, Stream<Release<Chip>>& releases,
                         Stream<typename Chip::Sums>& rows) {
  constexpr unsigned kRows = Chip::kRows, kCols = Chip::kCols, kDepth = Chip::kDepth;
  using Sums = typename Chip::Sums;

  Sums sums[kRows], draining[kRows];  // the last row of `draining` stays 0
  KILN_UNROLL
  for (unsigned r = 0; r < kRows; ++r) sums[r] = draining[r] = Sums::zero();

  MatmulCommand<Chip> command{};
  bool begin = true;  // the next step is a command's first
  UInt<17> stepsLeft = 0;
  typename Chip::AIndex aIndex = 0;
  typename Chip::BIndex bIndex = 0;
  typename Chip::LaneCount rowsLeft = 0;  // to drain
  bool finished = false;                  // `sums` holds a whole tile

  for (;;) {
    KILN_PIPELINE(1);
    if (begin) {
      command = commands.read();
      stepsLeft = command.steps;
      aIndex = command.aBase;
      bIndex = command.bBase;
    }
    if (command.waitA) a_ready.read();
    if (command.waitB) b_ready.read();
    const auto aWord = a_words.read(unsigned(aIndex));
    const auto bWord = b_words.read(unsigned(bIndex));
    Vec<int8_t, kRows> a[kDepth];  // by k step
    Vec<int8_t, kCols> b[kDepth];
    KILN_UNROLL
    for (unsigned d = 0; d < kDepth; ++d) {
      a[d] = Vec<int8_t, kRows>::fromWord(UInt<8 * kRows>(aWord >> (8 * kRows * d)));
      b[d] = Vec<int8_t, kCols>::fromWord(UInt<8 * kCols>(bWord >> (8 * kCols * d)));
    }

    const bool isDraining = rowsLeft != 0;
    const bool isFirst = begin && command.first;
    if (isFirst ? finished : isDraining) rows.write(select(isFirst, sums[0], draining[0]));
    Sums products[kRows];
    KILN_UNROLL
    for (unsigned r = 0; r < kRows; ++r) {
      products[r] = Sums::splat(a[0][r]) * b[0].template to<int32_t>();
      KILN_UNROLL
      for (unsigned d = 1; d < kDepth; ++d)
        products[r] = products[r] + Sums::splat(a[d][r]) * b[d].template to<int32_t>();
    }
    if (isFirst) {
      KILN_UNROLL
      for (unsigned r = 0; r + 1 < kRows; ++r) draining[r] = sums[r + 1];  // row 0 is on its way
      KILN_UNROLL
      for (unsigned r = 0; r < kRows; ++r) sums[r] = products[r];
      rowsLeft = finished ? kRows - 1 : 0;
    } else {
      if (isDraining) {
        KILN_UNROLL
        for (unsigned r = 0; r + 1 < kRows; ++r) draining[r] = draining[r + 1];
        --rowsLeft;
      }
      KILN_UNROLL
      for (unsigned r = 0; r < kRows; ++r) sums[r] = sums[r] + products[r];
    }

    begin = stepsLeft == 1;
    if (begin) {
      releases.write({command.releaseA, command.releaseB});
      finished = command.last;
    }
    --stepsLeft;
    ++aIndex;
    ++bIndex;
  }
}

}  // namespace kiln
