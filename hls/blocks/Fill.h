// Writes one operand's words into its scratchpad, transposing where the operand is stored the other way round.
#pragma once

#include "Messages.h"
#include "Transposer.h"

namespace kiln {

// The scratchpad is a ring: words take the next places in the order in which they come, which is the order in which
// the sequencer reserved places. After each group of kGroup words one token on `ready`.
//
// Words that are not transposed go straight to memory. A transposed panel leaves the transposer kGroup - 1 steps after
// it entered; after its last word the process makes that many steps on its own (the next word may come only after the
// panel has been used, so waiting for it could wait for ever).
template <class Chip, unsigned Words>
KILN_PROCESS void fill(Stream<FillWord<Chip>>& in, Ram<typename Chip::OperandWord, Words>& words,
                       Stream<Token>& ready) {
  constexpr unsigned kGroup = Chip::kGroup;
  Transposer<kGroup> transposer;
  FillWord<Chip> item{};
  bool flushing = false;             // the panel has ended; its last words are still in the transposer
  bool warm = false;                 // the panel's first word has left the transposer
  UInt<Chip::kGroupBits> phase = 0;  // steps of the panel so far, modulo kGroup
  UInt<indexBits(Words)> place = 0;

  for (;;) {
    KILN_PIPELINE(1);
    if (!flushing) item = in.read();
    auto word = item.word;
    if (item.transpose) word = transposer.step(item.word, unsigned(phase));
    const bool leaves = warm || phase == kGroup - 1;
    if (leaves || !item.transpose) {
      words.write(unsigned(place), word);
      ++place;
    }
    const bool flushed = flushing && phase == kGroup - 2;
    const bool groupEnds = item.transpose ? warm && phase == kGroup - 2 : phase == kGroup - 1;
    if (groupEnds) ready.write(true);

    warm = item.transpose && leaves && !flushed;
    flushing = item.transpose && !flushed && (flushing || item.last);
    phase = flushed ? 0 : phase + 1;
  }
}

}  // namespace kiln
