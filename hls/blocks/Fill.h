// Writes one operand's words into its scratchpad, transposing where the operand is stored the other way round.
#pragma once

#include "Messages.h"
#include "Transposer.h"

namespace kiln {

// The scratchpad is a ring: words take the next places in the order in which they come, which is the order in which
// the sequencer reserved places. After each word that the array will read
// one token on `ready`.
//
// An operand that is not transposed brings kDepth beats per word. What its last group lacks is made up with zeros, a
// word per step. A transposed panel leaves the transposer kGroup - 1 steps after it entered; after its last word the
// process makes that many steps on its own (the next word may come only after the panel has been used, so waiting for
// it could wait for ever).
template <class Chip, unsigned Words>
KILN_PROCESS void fill(Stream<FillWord<Chip>>& in, Ram<typename Chip::OperandWord, Words>& words,
                       Stream<Token>& ready) {
  using Operand = typename Chip::OperandWord;
  constexpr unsigned kGroup = Chip::kGroup, kDepth = Chip::kDepth, kLaneBits = 8 * kGroup;
  Transposer<kGroup, kDepth> transposer;
  FillWord<Chip> item{};
  bool flushing = false;                 // the panel has ended; words are still in the transposer, or missing
  bool warm = false;                     // transposed: the panel's first word has left the transposer
  UInt<Chip::kGroupBits> phase = 0;      // words of the panel so far, modulo kGroup; transposed: steps
  typename Chip::LaneCount leaving = 0;  // transposed: ReceiveCommand::words of the group that leaves
  UInt<indexBits(kDepth)> beat = 0;      // beats of the word so far
  Operand collected = 0;                 // these beats, the last one on top
  UInt<indexBits(Words)> place = 0;

  for (;;) {
    KILN_PIPELINE(1);
    if (!flushing) item = in.read();
    bool writes, isRead, ends, stepEnds = true;
    Operand word;
    if (item.transpose) {
      word = transposer.step(deal<kGroup, kDepth>(item.word), unsigned(phase));
      const bool groupIn = phase == kGroup - 1;  // its first word leaves
      writes = warm || groupIn;
      isRead = groupIn || unsigned(phase) + 1 < leaving;
      leaving = groupIn ? item.words : leaving;
      ends = flushing && phase == kGroup - 2;
    } else {
      const Operand next = flushing ? Operand(0) : item.word;
      const bool zeros = flushing && beat == 0;  // a whole word of them
      word = next;
      if constexpr (kDepth > 1) word = Operand(collected >> kLaneBits) | next << (kLaneBits * (kDepth - 1));
      collected = word;
      if (zeros) word = 0;
      stepEnds = beat == kDepth - 1 || zeros;
      writes = stepEnds;
      isRead = phase < item.words;
      ends = stepEnds && phase == kGroup - 1;
      beat = stepEnds ? UInt<indexBits(kDepth)>(0) : UInt<indexBits(kDepth)>(beat + 1);
    }
    if (writes) {
      words.write(unsigned(place), word);
      if (isRead) ready.write(true);
      ++place;
    }

    warm = item.transpose && writes && !ends;
    flushing = !ends && (flushing || item.last);
    phase = ends ? UInt<Chip::kGroupBits>(0) : UInt<Chip::kGroupBits>(phase + stepEnds);
  }
}

}  // namespace kiln
