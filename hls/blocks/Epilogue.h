// From accumulators to results: bias, ReLU, masks, statistics, requantisation.
#pragma once

#include "Messages.h"
#include "kiln/Requantise.h"

namespace kiln {

// Per command: reads kRows rows of sums, the bias once per panel if `readBias`, and kRows mask words if `maskIn`;
// writes `rows` result rows, as many mask bits if `maskOut`, and after the command's last tile the statistics if
// `stats`.
template <class Chip>
KILN_PROCESS void epilogue(Stream<EpilogueCommand<Chip>>& commands, Stream<typename Chip::Sums>& rows,
                           Stream<typename Chip::Sums>& biases, Stream<UInt<Chip::kCols>>& masks,
                           Stream<ResultRow<Chip>>& results, Stream<MaskBits<Chip>>& mask_bits,
                           Stream<abi::StatsRecord>& stats) {
  using Sums = typename Chip::Sums;
  using Lanes = Mask<Chip::kCols>;

  EpilogueCommand<Chip> command{};
  UInt<Chip::kGroupBits> row = 0;
  Lanes valid = Lanes::none();
  Sums bias = Sums::zero(), magnitudes = Sums::zero();
  uint32_t saturated = 0, elements = 0;

  for (;;) {
    KILN_PIPELINE(1);
    if (row == 0) {
      command = commands.read();
      valid = Lanes::first(unsigned(command.cols));
      if (command.readBias) bias = biases.read();
    }
    Sums sums = rows.read();
    if (command.bias) sums = sums + bias;
    const Lanes positive = (sums > Sums::zero()) & valid;
    if (command.relu) sums = max(sums, Sums::zero());
    if (command.maskIn) sums = select(Lanes{masks.read()}, sums, Sums::zero());
    const auto requantised = requantise(sums, unsigned(command.shift));

    const bool validRow = row < command.rows;
    if (validRow && command.stats) {
      magnitudes = magnitudes | select(valid, sums ^ (sums >> 31), Sums::zero());
      if (!command.int32) saturated += (requantised.saturated & valid).count();
      elements += unsigned(command.cols);
    }
    if (validRow) results.write({command.int32 ? sums.toWord() : UInt<Chip::kRowBits>(requantised.values.toWord())});
    if (validRow && command.maskOut)
      mask_bits.write({UInt<Chip::kCols>(positive.bits), UInt<indexBits(Chip::kMaskRows)>(command.maskRow + row),
                       command.maskSub, command.maskFlush});
    if (command.lastTile && row == Chip::kRows - 1) {
      if (command.stats) stats.write({uint32_t(magnitudes.reduceOr()), saturated, elements, abi::kStatsMarker});
      magnitudes = Sums::zero();
      saturated = elements = 0;
    }
    ++row;
  }
}

// Collects the mask bits of neighbouring panels into beats of the bus. Bits of panels that do not exist are 0.
template <class Chip>
KILN_PROCESS void collect_mask(Stream<MaskBits<Chip>>& mask_bits, Stream<typename Chip::BusWord>& mask_words) {
  using BusWord = typename Chip::BusWord;
  // A panel may have one valid row, which then comes back at once, before its word is in memory: the last word is at
  // hand. Two iterations later memory has it.
  BusWord collected[Chip::kMaskRows];
  KILN_INDEPENDENT(collected);
  BusWord lastWord = 0;
  UInt<indexBits(Chip::kMaskRows)> lastRow = 0;
  for (;;) {
    KILN_PIPELINE(1);
    const MaskBits<Chip> item = mask_bits.read();
    const BusWord stored = collected[unsigned(item.row)];
    const BusWord known = item.row == lastRow ? lastWord : stored;
    const BusWord before = item.sub == 0 ? BusWord(0) : known;
    const BusWord word = before | BusWord(item.bits) << (Chip::kCols * unsigned(item.sub));
    lastWord = word;
    lastRow = item.row;
    collected[unsigned(item.row)] = word;
    if (item.flush) mask_words.write(word);
  }
}

}  // namespace kiln
