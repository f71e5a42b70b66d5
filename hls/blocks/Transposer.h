// Transposes G x G blocks of bytes that stream through, one word of D * G bytes per cycle: D blocks side by side.
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

template <unsigned G, unsigned D, unsigned S>
class TransposeStage {
 public:
  using Word = UInt<8 * G * D>;

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
    for (unsigned i = 0; i < G * D; ++i) {
      if ((i & S) == 0) mask |= Word(0xFF) << (8 * i);
    }
    return mask;
  }
  static constexpr Word kLow = lowBytes(), kHigh = ~kLow;
  Word delayed_[S];  // the oldest first
};

// step() takes word `index` (modulo G) of a block and returns the word that entered G - 1 steps before, transposed.
template <unsigned G, unsigned D = 1, unsigned S = G / 2>
class Transposer {
 public:
  using Word = UInt<8 * G * D>;
  Word step(Word word, unsigned index) { return rest_.step(stage_.step(word, (index & S) != 0), index); }

 private:
  TransposeStage<G, D, S> stage_;
  Transposer<G, D, S / 2> rest_;
};
template <unsigned G, unsigned D>
class Transposer<G, D, 0> {
 public:
  using Word = UInt<8 * G * D>;
  Word step(Word word, unsigned) { return word; }
};

// Byte w * D + d of the result's argument becomes byte d * G + w: deals a word's bytes round D blocks.
template <unsigned G, unsigned D>
UInt<8 * G * D> deal(UInt<8 * G * D> word) {
  if constexpr (D == 1) return word;
  UInt<8 * G * D> dealt = 0;
  KILN_UNROLL
  for (unsigned w = 0; w < G; ++w) {
    KILN_UNROLL
    for (unsigned d = 0; d < D; ++d) dealt |= UInt<8 * G * D>(UInt<8>(word >> (8 * (w * D + d)))) << (8 * (d * G + w));
  }
  return dealt;
}

}  // namespace kiln
