// The chip: its processes and the streams and memories between them.
//
//   start -> fetch -> command_ar     command_r -> decode -> sequencer -> done
//   sequencer -> load_request -> load_ar     load_r -> load_receive -> fill (A, B) -> scratchpads -> matmul
//   matmul -> epilogue (-> collect_mask) -> store -> aw, w     b -> store_response -> sequencer
#pragma once

#include "Epilogue.h"
#include "Fetch.h"
#include "Fill.h"
#include "Load.h"
#include "Matmul.h"
#include "Sequencer.h"
#include "Store.h"

namespace kiln {

// Never returns. Addresses are bytes in external memory; the two read channels are answered each in its own order, and
// responses on `b` come in the order of `aw`.
template <class Chip>
void chip(Stream<Start>& start, Stream<Done>& done, Stream<AddressBeat>& command_ar, Stream<ReadBeat<Chip>>& command_r,
          Stream<AddressBeat>& load_ar, Stream<ReadBeat<Chip>>& load_r, Stream<AddressBeat>& aw,
          Stream<WriteBeat<Chip>>& w, Stream<WriteResponse>& b) {
  using Operand = typename Chip::OperandWord;

  // A FIFO holds one entry less than its depth. Where a comment says of what, it must hold all of them (README.md).
  Stream<Program> programs(4);
  Stream<Token> credits(4);
  Stream<DecodedCommand> commands(2 * kFetchAhead);  // all that are under way
  process<fetch<Chip>>(start, credits, command_ar, programs);
  process<decode<Chip>>(command_r, commands);

  Stream<LoadCommand<Chip>> loads(8);
  Stream<bool> load_status(2 * kCommandsAhead), store_status(2 * kCommandsAhead);  // of all commands ahead
  Stream<MatmulCommand<Chip>> matmuls(kTilesAhead + 1);
  Stream<Release<Chip>> releases(kTilesAhead + 1);  // of all tiles ahead
  Stream<EpilogueCommand<Chip>> epilogues(kTilesAhead + 1);
  Stream<StoreCommand<Chip>> stores(2 * (kTilesAhead + 1));
  process<sequencer<Chip>>(programs, commands, credits, loads, load_status, matmuls, releases, epilogues, stores,
                           store_status, done);

  Stream<ReceiveCommand<Chip>> receives(64);      // groups under way in memory
  Stream<FillWord<Chip>> fill_a(32), fill_b(32);  // bridges a transposer's flush
  Stream<UInt<Chip::kCols>> masks(128);           // at least two tiles
  Stream<typename Chip::Sums> biases(4);          // at least two panels
  Stream<LoadGroup<Chip>> groups(8);
  process<load_groups<Chip>>(loads, groups);
  process<load_request<Chip>>(groups, receives, load_ar);
  process<load_receive<Chip>>(receives, load_r, fill_a, fill_b, masks, biases, load_status);

  Ram<Operand, Chip::kAWords> a_words;
  Ram<Operand, Chip::kBWords> b_words;
  // Of all words: tokens have no memory, only counts.
  Stream<Token> a_ready(2 * Chip::kAWords), b_ready(2 * Chip::kBWords);
  process<fill<Chip, Chip::kAWords>>(fill_a, a_words, a_ready);
  process<fill<Chip, Chip::kBWords>>(fill_b, b_words, b_ready);

  Stream<typename Chip::Sums> rows((kTilesLate + 1) * Chip::kRows);  // of the tiles whose bias and mask are late
  process<matmul<Chip>>(matmuls, a_ready, b_ready, a_words, b_words, releases, rows);

  Stream<ResultRow<Chip>> results(16);
  Stream<MaskBits<Chip>> mask_bits(4);
  Stream<typename Chip::BusWord> mask_words(2 * Chip::kRows);  // of all rows of a tile: they follow its results
  Stream<abi::StatsRecord> stats(4);
  process<epilogue<Chip>>(epilogues, rows, biases, masks, results, mask_bits, stats);
  process<collect_mask<Chip>>(mask_bits, mask_words);

  Stream<bool> expected(128);  // bursts that await their response
  process<store<Chip>>(stores, results, mask_words, stats, aw, w, expected);
  process<store_response<Chip>>(expected, b, store_status);

  join();
}

}  // namespace kiln
