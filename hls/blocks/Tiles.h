// Cuts one GEMM into tiles and tells every other process its part.
//
// Why no process can wait for ever:
//   - loads are issued, asked for, received and consumed in one order; places in a scratchpad are reserved before
//   anything
//     of a tile is issued, so a load never waits for space that only a later command frees;
//   - a tile's matmul command precedes its loads (so that it starts on the first groups), and at most kTilesAhead - 1
//   of them are
//     without a release, so the matmul never waits for room for a release;
//   - rows leave the array during the next tile's steps; a GEMM ends with a flush, so that they leave without another
//   GEMM.
#pragma once

#include "TileLoads.h"

namespace kiln {

inline constexpr unsigned kTilesAhead = 15;  // matmul commands issued and not yet released

// The streams that the sequencer feeds.
template <class Chip>
struct TileStreams {
  Stream<LoadCommand<Chip>>& loads;
  Stream<MatmulCommand<Chip>>& matmuls;
  Stream<Release<Chip>>& releases;
  Stream<EpilogueCommand<Chip>>& epilogues;
  Stream<StoreCommand<Chip>>& stores;
};

// The sequencer's account of the scratchpads, kept across GEMMs and programs.
template <class Chip>
struct Scratchpads {
  typename Chip::AIndex aNext = 0;  // first place that is not reserved
  typename Chip::BIndex bNext = 0;
  typename Chip::ACount aFree = Chip::kAWords;
  typename Chip::BCount bFree = Chip::kBWords;
  UInt<indexBits(kTilesAhead) + 1> ahead = 0;  // matmul commands without a release

  // Waits until one more matmul command may be issued that loads `a` and `b` words, and reserves their places.
  void reserve(Stream<Release<Chip>>& releases, typename Chip::ACount a, typename Chip::BCount b) {
    while (ahead == kTilesAhead - 1 || aFree < a || bFree < b) {
      const Release<Chip> release = releases.read();
      aFree += release.a;
      bFree += release.b;
      --ahead;
    }
    ++ahead;
    aFree -= a;
    bFree -= b;
    aNext += typename Chip::AIndex(a);
    bNext += typename Chip::BIndex(b);
  }

  // Takes every release that is still to come, so that the next program finds the account as the first one did: its
  // cycles do not depend on what ran before.
  void settle(Stream<Release<Chip>>& releases) {
    while (ahead != 0) {
      const Release<Chip> release = releases.read();
      aFree += release.a;
      bFree += release.b;
      --ahead;
    }
  }
};

// Issues a validated GEMM as tiles, panels of A innermost, then panels of B, then blocks of mBlockPanels panels of A.
template <class Chip>
void issueGemm(const abi::Command& command, Scratchpads<Chip>& pads, const TileStreams<Chip>& to) {
  constexpr unsigned kRows = Chip::kRows, kCols = Chip::kCols, kGroup = Chip::kGroup, kBusBytes = Chip::kBusBytes;
  using LaneCount = typename Chip::LaneCount;
  const uint32_t flags = command.flags;
  const bool int32 = flags & abi::kOutInt32, chunked = command.kChunk < command.k;
  const OperandLayout<Chip> a{command.aPitch, (flags & abi::kTransposeA) != 0};
  const OperandLayout<Chip> b{command.bPitch, (flags & abi::kTransposeB) == 0};

  // Addresses of the current block's first row, in each tensor that has rows.
  uint64_t aBlock = command.a, cBlock = command.c, maskOutBlock = command.maskOut, maskInBlock = command.maskIn;
  uint32_t mLeftBlock = command.m;
  bool lastRows;
  do {
    const typename Chip::AIndex aBlockPlace = pads.aNext;
    uint64_t aPanel, cRow, maskOutRow, maskInRow;  // of the current panel of A
    uint64_t bPanel = command.b, bias = command.bias;
    uint64_t cColumn = 0, maskColumn = 0;  // byte offsets of the current panel of B within a row
    UInt<indexBits(Chip::kMaskPanels)> maskSub = 0;
    uint32_t mLeft, nLeft = command.n;
    bool firstN = true, lastN;
    do {
      lastN = nLeft <= kCols;
      const LaneCount cols = lastN ? nLeft : kCols;
      const bool maskBeatEnds = lastN || maskSub == Chip::kMaskPanels - 1;
      const unsigned rowBytes = int32 ? 4 * unsigned(cols) : unsigned(cols);
      const UInt<8> rowBeats = (rowBytes + kBusBytes - 1) / kBusBytes;
      const unsigned lastBytes = (rowBytes - 1) % kBusBytes + 1;

      typename Chip::AIndex aPlace = aBlockPlace;
      typename Chip::BIndex bPlace = pads.bNext;
      UInt<indexBits(Chip::kMaskRows)> maskRow = 0;
      uint32_t panelsLeft = command.mBlockPanels;
      aPanel = aBlock, cRow = cBlock, maskOutRow = maskOutBlock, maskInRow = maskInBlock;
      mLeft = mLeftBlock;
      bool firstM = true, lastM;
      do {
        lastRows = mLeft <= kRows;
        lastM = lastRows || panelsLeft == 1;
        const LaneCount rows = lastRows ? mLeft : kRows;
        const bool lastTile = lastRows && lastN;

        uint64_t aAddress = aPanel, bAddress = bPanel;
        UInt<17> kLeft(command.k);
        bool firstChunk = true, lastChunk;
        do {
          lastChunk = kLeft <= command.kChunk;
          const UInt<17> steps = lastChunk ? kLeft : UInt<17>(command.kChunk);
          const UInt<17> words((steps + kGroup - 1) & ~(kGroup - 1));
          const bool loadA = firstN || chunked, loadB = firstM || chunked;
          const bool dropA = lastN || chunked, dropB = lastM || chunked;
          if (loadA) aPlace = pads.aNext;
          if (loadB) bPlace = pads.bNext;
          pads.reserve(to.releases, loadA ? words : 0, loadB ? words : 0);

          MatmulCommand<Chip> matmul{};
          matmul.steps = chunked || steps >= kRows ? steps : UInt<17>(kRows);
          matmul.releaseA = dropA ? words : 0;
          matmul.releaseB = dropB ? words : 0;
          matmul.aBase = aPlace;
          matmul.bBase = bPlace;
          matmul.waitA = loadA;
          matmul.waitB = loadB;
          matmul.first = firstChunk;
          matmul.last = lastChunk;
          to.matmuls.write(matmul);
          loadChunk<Chip>(to.loads, loadA, loadB, steps, a, b, rows, cols, aAddress, bAddress);

          aPlace += typename Chip::AIndex(words);
          kLeft -= steps;
          firstChunk = false;
        } while (!lastChunk);

        const bool readBias = firstM && (flags & abi::kBias);
        if (readBias) to.loads.write(loadBias<Chip>(bias, cols));
        if (flags & abi::kMaskIn)
          to.loads.write(loadMask<Chip>(maskInRow + maskColumn, command.maskInPitch, rows, maskSub));

        EpilogueCommand<Chip> epilogue{};
        epilogue.maskRow = maskRow;
        epilogue.maskSub = maskSub;
        epilogue.rows = rows;
        epilogue.cols = cols;
        epilogue.shift = command.shift;
        epilogue.readBias = readBias;
        epilogue.bias = flags & abi::kBias;
        epilogue.relu = flags & abi::kRelu;
        epilogue.maskOut = flags & abi::kMaskOut;
        epilogue.maskIn = flags & abi::kMaskIn;
        epilogue.int32 = int32;
        epilogue.stats = flags & abi::kStats;
        epilogue.maskFlush = maskBeatEnds;
        epilogue.lastTile = lastTile;
        to.epilogues.write(epilogue);

        const bool storeMask = (flags & abi::kMaskOut) && maskBeatEnds;
        const bool storeStats = lastTile && (flags & abi::kStats);
        to.stores.write({cRow + cColumn, command.cPitch, rows, rowBeats, UInt<Chip::kBusShift + 1>(lastBytes),
                         StoreSource::kRows, lastTile && !storeMask && !storeStats});
        if (storeMask)
          to.stores.write({maskOutRow + maskColumn, command.maskOutPitch, rows, 1, kBusBytes, StoreSource::kMasks,
                           lastTile && !storeStats});
        if (storeStats)
          to.stores.write(
              {command.stats, 0, 1, Chip::kStatsBeats, kBusBytes < 16 ? kBusBytes : 16, StoreSource::kStats, true});

        aPanel += a.panelStride();
        cRow += uint64_t(command.cPitch) * kRows;
        maskOutRow += uint64_t(command.maskOutPitch) * kRows;
        maskInRow += uint64_t(command.maskInPitch) * kRows;
        maskRow += kRows;
        mLeft -= kRows;
        --panelsLeft;
        firstM = false;
      } while (!lastM);

      bPanel += b.panelStride();
      bias += 4 * kCols;
      cColumn += int32 ? 4 * kCols : kCols;
      if (maskBeatEnds) maskColumn += kBusBytes;
      maskSub = maskBeatEnds ? 0 : maskSub + 1;
      nLeft -= kCols;
      firstN = false;
    } while (!lastN);

    aBlock = aPanel, cBlock = cRow, maskOutBlock = maskOutRow, maskInBlock = maskInRow;
    mLeftBlock = mLeft;
  } while (!lastRows);

  pads.reserve(to.releases, 0, 0);
  MatmulCommand<Chip> flush{};
  flush.steps = kRows + 1;
  flush.first = true;
  to.matmuls.write(flush);
}

}  // namespace kiln
