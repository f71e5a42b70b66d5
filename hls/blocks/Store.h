// Writes results, masks and statistics to memory.
#pragma once

#include "Messages.h"

namespace kiln {

// One beat per cycle. Address and data leave together, so that no write is announced before its data exists. Byte
// strobes cover exactly the valid bytes. A piece that crosses a 4 KiB boundary becomes two bursts. Each burst is
// announced on `expected`: true for the last one of a command.
template <class Chip>
KILN_PROCESS void store(Stream<StoreCommand<Chip>>& commands, Stream<ResultRow<Chip>>& results,
                        Stream<typename Chip::BusWord>& mask_words, Stream<abi::StatsRecord>& stats,
                        Stream<AddressBeat>& aw, Stream<WriteBeat<Chip>>& w, Stream<bool>& expected) {
  using BusWord = typename Chip::BusWord;
  using Piece = UInt<Chip::kRowBits>;
  using Strobe = UInt<Chip::kBusBytes>;
  constexpr unsigned kPageBeats = 4096 / Chip::kBusBytes;
  constexpr uint64_t kOffsetMask = Chip::kBusBytes - 1;

  StoreCommand<Chip> command{};
  bool begin = true, beginPiece = true, beginBurst = true;
  uint64_t pieceAddress = 0, address = 0;
  typename Chip::LaneCount piecesLeft = 0;
  UInt<8> beatsLeft = 0, burstLeft = 0;
  Piece piece = 0;

  for (;;) {
    KILN_PIPELINE(1);
    if (begin) {
      command = commands.read();
      piecesLeft = command.count;
      pieceAddress = command.address;
    }
    if (beginPiece) {
      if (command.source == StoreSource::kRows) piece = results.read().data;
      if (command.source == StoreSource::kMasks) piece = mask_words.read();
      if (command.source == StoreSource::kStats) piece = __builtin_bit_cast(UInt<128>, stats.read());
      address = pieceAddress & ~kOffsetMask;
      beatsLeft = command.beats;
    }
    if (beginBurst) {
      const unsigned toPage = kPageBeats - (unsigned(address) / Chip::kBusBytes) % kPageBeats;
      burstLeft = toPage < beatsLeft ? UInt<8>(toPage) : beatsLeft;
      aw.write({address, uint8_t(burstLeft - 1)});
      expected.write(command.last && piecesLeft == 1 && burstLeft == beatsLeft);
    }
    const bool endBurst = burstLeft == 1, endPiece = beatsLeft == 1, endCommand = endPiece && piecesLeft == 1;
    const unsigned offset = unsigned(pieceAddress & kOffsetMask);  // 0 unless the piece is less than a beat
    const unsigned bytes = endPiece ? unsigned(command.lastBytes) : Chip::kBusBytes;
    const Strobe strobe = Strobe((UInt<Chip::kBusBytes + 1>(1) << bytes) - 1);
    // Only an int8 row of a narrow array is less than a beat.
    constexpr bool kPartial = Chip::kCols < Chip::kBusBytes;
    w.write({kPartial ? BusWord(piece) << (8 * offset) : BusWord(piece), Strobe(kPartial ? strobe << offset : strobe),
             endBurst});

    piece = Chip::kRowBits > Chip::kBusBits ? Piece(piece >> (Chip::kBusBits % Chip::kRowBits)) : piece;
    address += Chip::kBusBytes;
    --beatsLeft;
    --burstLeft;
    if (endPiece) {
      pieceAddress += command.pitch;
      --piecesLeft;
    }
    begin = endCommand;
    beginPiece = endPiece;
    beginBurst = endBurst;
  }
}

// Takes the answers to writes and reports on `stored` when a command's last one has come: true if any was an error.
template <class Chip>
KILN_PROCESS void store_response(Stream<bool>& expected, Stream<WriteResponse>& b, Stream<bool>& stored) {
  bool failed = false;
  for (;;) {
    KILN_PIPELINE(1);
    const bool last = expected.read();
    failed = isError(b.read().response) || failed;
    if (last) {
      stored.write(failed);
      failed = false;
    }
  }
}

}  // namespace kiln
