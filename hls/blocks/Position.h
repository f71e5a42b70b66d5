// The walk over the tiles of a GEMM.
#pragma once

#include "TileLoads.h"

namespace kiln {

// Where the sequencer is within a GEMM: one tile, or one chunk of a tile's K.
template <class Chip>
struct Position {
  // The current panel of A, within its block, and the block's first one.
  uint64_t aPanel, cRow, maskOutRow, maskInRow, aBlock, cBlock, maskOutBlock, maskInBlock;
  uint32_t mLeft, mLeftBlock, panelsLeft;
  UInt<indexBits(Chip::kMaskRows)> maskRow = 0;
  bool firstM = true;
  // The current panel of B; column offsets are bytes within a row.
  uint64_t bPanel, bias, cColumn = 0, maskColumn = 0;
  uint32_t nLeft;
  UInt<indexBits(Chip::kMaskPanels)> maskSub = 0;
  bool firstN = true;
  // The current chunk.
  uint64_t aAddress, bAddress;
  UInt<17> kLeft;
  bool firstChunk = true;

  explicit Position(const abi::Command& c)
      : aPanel(c.a),
        cRow(c.c),
        maskOutRow(c.maskOut),
        maskInRow(c.maskIn),
        aBlock(c.a),
        cBlock(c.c),
        maskOutBlock(c.maskOut),
        maskInBlock(c.maskIn),
        mLeft(c.m),
        mLeftBlock(c.m),
        panelsLeft(c.mBlockPanels),
        bPanel(c.b),
        bias(c.bias),
        nLeft(c.n),
        aAddress(c.a),
        bAddress(c.b),
        kLeft(c.k) {}
};

// Moves on from a tile: panels of A are innermost, then panels of B, then blocks of mBlockPanels panels of A.
template <class Chip>
void nextTile(Position<Chip>& at, const abi::Command& command, const OperandLayout<Chip>& a,
              const OperandLayout<Chip>& b, bool lastM, bool lastN, bool maskBeatEnds) {
  at.aPanel += a.panelStride();
  at.cRow += uint64_t(command.cPitch) * Chip::kRows;
  at.maskOutRow += uint64_t(command.maskOutPitch) * Chip::kRows;
  at.maskInRow += uint64_t(command.maskInPitch) * Chip::kRows;
  at.maskRow += Chip::kRows;
  at.mLeft -= Chip::kRows;
  --at.panelsLeft;
  if (lastM) {
    at.bPanel += b.panelStride();
    at.bias += 4 * Chip::kCols;
    at.cColumn += command.flags & abi::kOutInt32 ? 4 * Chip::kCols : Chip::kCols;
    at.maskColumn += maskBeatEnds ? Chip::kBusBytes : 0;
    at.maskSub =
        maskBeatEnds ? UInt<indexBits(Chip::kMaskPanels)>(0) : UInt<indexBits(Chip::kMaskPanels)>(at.maskSub + 1);
    at.nLeft -= Chip::kCols;
    at.maskRow = 0;
    at.panelsLeft = command.mBlockPanels;
    if (lastN) {
      at.aBlock = at.aPanel, at.cBlock = at.cRow, at.maskOutBlock = at.maskOutRow, at.maskInBlock = at.maskInRow;
      at.mLeftBlock = at.mLeft;
      at.bPanel = command.b;
      at.bias = command.bias;
      at.cColumn = at.maskColumn = 0;
      at.maskSub = 0;
      at.nLeft = command.n;
    }
    at.aPanel = at.aBlock, at.cRow = at.cBlock, at.maskOutRow = at.maskOutBlock, at.maskInRow = at.maskInBlock;
    at.mLeft = at.mLeftBlock;
    at.firstN = lastN;
  }
  at.firstM = lastM;
  at.aAddress = at.aPanel;
  at.bAddress = at.bPanel;
  at.kLeft = UInt<17>(command.k);
  at.firstChunk = true;
}

}  // namespace kiln
