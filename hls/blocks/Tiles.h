// Cuts one GEMM into tiles and tells every other process its part.
//
// Why no process can wait for ever:
//   - operands are issued, asked for, received and consumed in one order; places in a scratchpad are reserved before
//     anything of a tile is issued, so a load never waits for space that only a later command frees;
//   - bias and mask come late, but the array runs on until they are there: its FIFO of rows holds all tiles in between;
//   - at most kTilesAhead - 1 matmul commands are without a release, so neither these commands nor releases lack room;
//   - rows leave the array during the next tile's steps; a GEMM ends with a flush, so that they leave without another
//     GEMM.
#pragma once

#include "Position.h"

namespace kiln {

inline constexpr unsigned kTilesAhead = 15;  // matmul commands issued and not yet released
inline constexpr unsigned kTilesLate = 3;    // bias and mask are loaded after the operands of that many tiles

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
    while (ahead == kTilesAhead - 1 || aFree < a || bFree < b) take(releases.read());
    ++ahead;
    aFree -= a;
    bFree -= b;
    aNext += typename Chip::AIndex(a);
    bNext += typename Chip::BIndex(b);
  }
  // Waits for all releases, so that a program's cycles do not depend on the programs before it.
  void settle(Stream<Release<Chip>>& releases) {
    while (ahead != 0) take(releases.read());
  }

 private:
  void take(const Release<Chip>& release) {
    aFree += release.a;
    bFree += release.b;
    --ahead;
  }
};

// What only a tile's epilogue needs, which runs during the next tile's steps. It is loaded kTilesLate tiles later, so
// that it does not hold up the operands of a GEMM's first tiles, for which the array waits; the tiles' rows wait in
// their FIFO. Only one tile later for int32 results: their stores take long and should begin early.
template <class Chip>
struct LateLoads {
  uint64_t bias = 0, mask = 0;  // addresses
  typename Chip::LaneCount rows = 0, cols = 0;
  UInt<indexBits(Chip::kMaskPanels)> maskSub = 0;
  bool hasBias = false, hasMask = false;

  void issue(Stream<LoadCommand<Chip>>& loads, uint32_t maskPitch) const {
    if (hasBias) loads.write(loadBias<Chip>(bias, cols));
    if (hasMask) loads.write(loadMask<Chip>(mask, maskPitch, rows, maskSub));
  }
};

// Issues a validated GEMM as tiles.
template <class Chip>
void issueGemm(const abi::Command& command, Scratchpads<Chip>& pads, const TileStreams<Chip>& to) {
  constexpr unsigned kRows = Chip::kRows, kCols = Chip::kCols, kDepth = Chip::kDepth;
  constexpr unsigned kGroup = Chip::kGroup, kBusBytes = Chip::kBusBytes;
  using LaneCount = typename Chip::LaneCount;
  const uint32_t flags = command.flags;
  const bool int32 = flags & abi::kOutInt32, chunked = command.kChunk < command.k;
  const OperandLayout<Chip> a{command.aPitch, (flags & abi::kTransposeA) != 0};
  const OperandLayout<Chip> b{command.bPitch, (flags & abi::kTransposeB) == 0};

  Position<Chip> at(command);
  LateLoads<Chip> late1, late2, late3;  // of the last kTilesLate tiles, the oldest first
  static_assert(kTilesLate == 3);
  typename Chip::AIndex aBlockPlace = pads.aNext, aPlace = pads.aNext;
  typename Chip::BIndex bPlace = pads.bNext;
  bool more;
  do {
    const bool lastRows = at.mLeft <= kRows, lastN = at.nLeft <= kCols, lastM = lastRows | (at.panelsLeft == 1);
    const bool lastChunk = at.kLeft <= command.kChunk, lastTile = lastRows & lastN;
    const LaneCount rows = lastRows ? at.mLeft : kRows, cols = lastN ? at.nLeft : kCols;
    const UInt<17> steps = lastChunk ? at.kLeft : UInt<17>(command.kChunk);
    const UInt<17> cycles((steps + kDepth - 1) / kDepth);
    const UInt<17> words((cycles + kGroup - 1) & ~(kGroup - 1));
    const bool loadA = at.firstN | chunked, loadB = at.firstM | chunked;
    const bool dropA = lastN | chunked, dropB = lastM | chunked;
    aPlace = chunked ? pads.aNext : aPlace;
    bPlace = loadB ? pads.bNext : bPlace;
    pads.reserve(to.releases, loadA ? words : 0, loadB ? words : 0);

    // A transposed panel of A needs no flush when the next one's words follow at once: when the next tile loads A, and
    // waits for no release but that of a tile kTilesAhead - 1 places before. Beside loads of B the flush is free, and
    // comes earlier.
    const bool nextFollows = !loadB & !a.natural & !chunked & !lastM & (pads.aFree >= words);
    LoadCommand<Chip> load{};
    load.a = a.part(loadA, at.aAddress, rows, !nextFollows);
    load.b = b.part(loadB, at.bAddress, cols, true);
    load.steps = steps;
    to.loads.write(load);  // nothing if both operands are there: a branch would cost a cycle more

    MatmulCommand<Chip> matmul{};
    matmul.steps = cycles >= kRows ? cycles : UInt<17>(kRows);
    matmul.releaseA = dropA ? words : 0;
    matmul.releaseB = dropB ? words : 0;
    matmul.aBase = aPlace;
    matmul.bBase = bPlace;
    matmul.waitA = loadA;
    matmul.waitB = loadB;
    matmul.first = at.firstChunk;
    matmul.last = lastChunk;
    to.matmuls.write(matmul);

    at.aAddress += a.chunkStride(steps);
    at.bAddress += b.chunkStride(steps);
    at.kLeft -= steps;
    at.firstChunk = false;
    more = !(lastChunk & lastTile);
    if (lastChunk) {
      const bool maskBeatEnds = lastN | (at.maskSub == Chip::kMaskPanels - 1);
      const unsigned rowBytes = int32 ? 4 * unsigned(cols) : unsigned(cols);
      const bool readBias = at.firstM & ((flags & abi::kBias) != 0), readMask = flags & abi::kMaskIn;
      const LateLoads<Chip> late{at.bias, at.maskInRow + at.maskColumn, rows, cols, at.maskSub, readBias, readMask};
      late1.issue(to.loads, command.maskInPitch);
      late1 = int32 ? late : late2;
      late2 = late3;
      late3 = int32 ? LateLoads<Chip>{} : late;

      EpilogueCommand<Chip> epilogue{};
      epilogue.maskRow = at.maskRow;
      epilogue.maskSub = at.maskSub;
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

      const bool storeMask = ((flags & abi::kMaskOut) != 0) & maskBeatEnds;
      const bool storeStats = lastTile & ((flags & abi::kStats) != 0);
      const UInt<8> rowBeats = (rowBytes + kBusBytes - 1) / kBusBytes;
      const unsigned lastBytes = (rowBytes - 1) % kBusBytes + 1;
      to.stores.write({at.cRow + at.cColumn, command.cPitch, rows, rowBeats, UInt<Chip::kBusShift + 1>(lastBytes),
                       StoreSource::kRows, lastTile && !storeMask && !storeStats});
      if (storeMask)
        to.stores.write({at.maskOutRow + at.maskColumn, command.maskOutPitch, rows, 1, kBusBytes, StoreSource::kMasks,
                         lastTile && !storeStats});
      if (storeStats)
        to.stores.write(
            {command.stats, 0, 1, Chip::kStatsBeats, kBusBytes < 16 ? kBusBytes : 16, StoreSource::kStats, true});

      nextTile<Chip>(at, command, a, b, lastM, lastN, maskBeatEnds);
      aPlace += typename Chip::AIndex(words);
      aBlockPlace = (lastM & lastN) ? pads.aNext : aBlockPlace;
      aPlace = lastM ? aBlockPlace : aPlace;
    }
  } while (more);
  late1.issue(to.loads, command.maskInPitch);
  late2.issue(to.loads, command.maskInPitch);
  late3.issue(to.loads, command.maskInPitch);

  pads.reserve(to.releases, 0, 0);
  MatmulCommand<Chip> flush{};
  flush.steps = kRows;
  flush.first = true;
  to.matmuls.write(flush);
}

}  // namespace kiln
