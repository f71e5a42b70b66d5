// Transposes G x G blocks of bytes that stream through, one word of G bytes per cycle.
//
// A transposition exchanges bit j of the word's index with bit j of the byte's index, for every j. Stage j does it for
// one j with words that are S = 2^j apart: of the words x (bit j of its index 0) and y = x + S (bit j 1) it makes
//     x' = low(x) | low(y) << S bytes        y' = high(x) >> S bytes | high(y)
// where low (high) keeps the bytes whose index has bit j clear (set). x waits in a shift register of S words until y
// comes; then x' leaves, and y' takes its place in the register. So stage j delays by S words, all stages by G - 1.
// Stages run from the largest S to the smallest: every delay before stage j is then a multiple of 2S, and bit j of
// the index at its input is bit j of the index at the transposer's input.
//
// Everything is packed words, constant masks and constant shifts.
#pragma once

#include "kiln/Int.h"
#include "kiln/Markers.h"

namespace kiln {

template <unsigned G, unsigned S>
class TransposeStage {
 public:
  using Word = UInt<8 * G>;

  TransposeStage() {
    KILN_UNROLL
    for (unsigned i = 0; i < S; ++i) delayed_[i] = 0;
  }
  // `upper`: the word's index has bit log2(S) set.
  Word step(Word word, bool upper) {
    const Word oldest = delayed_[0];
    Word leaving = oldest, entering = word;
    if (upper) {
      leaving = (oldest & kLow) | ((word & kLow) << (8 * S));
      entering = ((oldest & kHigh) >> (8 * S)) | (word & kHigh);
    }
    KILN_UNROLL
    for (unsigned i = 0; i + 1 < S; ++i) delayed_[i] = delayed_[i + 1];
    delayed_[S - 1] = entering;
    return leaving;
  }

 private:
  static constexpr Word lowBytes() {
    Word mask = 0;
    for (unsigned i = 0; i < G; ++i) {
      if ((i & S) == 0) mask |= Word(0xFF) << (8 * i);
    }
    return mask;
  }
  static constexpr Word kLow = lowBytes(), kHigh = ~kLow;
  Word delayed_[S];  // the oldest first
};

// step() takes word `index` (modulo G) of a block and returns the word that entered G - 1 steps before, transposed.
template <unsigned G, unsigned S = G / 2>
class Transposer {
 public:
  UInt<8 * G> step(UInt<8 * G> word, unsigned index) { return rest_.step(stage_.step(word, (index & S) != 0), index); }

 private:
  TransposeStage<G, S> stage_;
  Transposer<G, S / 2> rest_;
};
template <unsigned G>
class Transposer<G, 0> {
 public:
  UInt<8 * G> step(UInt<8 * G> word, unsigned) { return word; }
};

}  // namespace kiln
