// What travels between the processes of the chip. Each struct lists its large fields first: a stream is as wide as the
// struct in memory.
#pragma once

#include "Config.h"
#include "kiln/Abi.h"
#include "kiln/Stream.h"

namespace kiln {

// Says "it happened"; the value is meaningless.
using Token = bool;

// ------------------------------------------------------------------------------------ the chip's environment (AXI4)
struct Start {       // the doorbell
  uint64_t address;  // of the first command; a multiple of 128
  uint32_t count;    // commands
};
struct Done {
  uint32_t error;    // abi::ErrorCode
  uint32_t command;  // index of the offending command; 0 without error
};
struct AddressBeat {  // AR and AW: one burst of beats of the bus width
  uint64_t address;   // bytes, a multiple of the bus width; a burst never crosses 4 KiB
  uint8_t length;     // beats - 1
};
template <class Chip>
struct ReadBeat {
  typename Chip::BusWord data;
  uint8_t response;  // AXI: 0 and 1 are good, 2 and 3 are errors
};
template <class Chip>
struct WriteBeat {
  typename Chip::BusWord data;
  UInt<Chip::kBusBytes> strobe;
  bool last;
};
struct WriteResponse {
  uint8_t response;
};
constexpr bool isError(uint8_t response) { return (response & 2) != 0; }

// -------------------------------------------------------------------------------------------------------- fetch
struct Program {
  uint32_t count;  // commands that will arrive
  bool aligned;    // false: the program's address is not a multiple of 128, nothing will arrive
};

struct DecodedCommand {
  abi::Command command;
  abi::ErrorCode code;  // the first rule that it breaks by itself, or kErrBus
};

// ------------------------------------------------------------------------------------------------------- loading
enum class LoadTarget : uint8_t {
  kA,      // a group of a panel of A
  kB,      // a group of a panel of B
  kMask,   // the mask bits of a tile, one beat a row
  kBias,   // the bias of a panel
  kProbe,  // no beats: report on `load_status` whether any beat since the last probe was an error
};

// What arrives: `beats` words, the first `validBeats` of them from memory, the rest zero.
template <class Chip>
struct ReceiveCommand {
  UInt<indexBits(Chip::kMaskPanels)> sub;  // where in the beat: operands in kGroup bytes, masks in kCols bits
  typename Chip::StepCount beats;          // 1 .. kGroupSteps
  typename Chip::StepCount validBeats;     // 0 .. beats
  typename Chip::StepCount bytes;          // operands: valid bytes from there on; the others become 0
  typename Chip::LaneCount words;          // operands: words of the group that the array will read
  LoadTarget target;
  bool transpose;  // operands: beats are lanes and bytes are k steps; otherwise beats are k steps
  bool last;       // operands: the panel's (chunk's) last group, and no panel follows at once
};
// How one operand's share of a LoadCommand lies in memory. A natural operand has its k steps as rows; otherwise its k
// steps are bytes within rows and `fill` transposes.
template <class Chip>
struct LoadPart {
  uint64_t address;                // of the first k step and lane; the bits below the bus width name bytes of the beat
  uint32_t pitch;                  // bytes, a multiple of the bus width
  typename Chip::LaneCount lanes;  // valid rows (columns) of the panel
  bool used, natural;
  bool last;  // ReceiveCommand::last of the last group
};
// Operands: `steps` k steps of a panel of one or both operands or of none, group by group in turn. Otherwise one group
// of `single`, whose beat i comes from a.address + i * a.pitch.
template <class Chip>
struct LoadCommand {
  LoadPart<Chip> a, b;
  UInt<17> steps;
  bool isSingle;
  ReceiveCommand<Chip> single;
};
// Beat i comes from address + i * stride.
template <class Chip>
struct LoadGroup {
  uint64_t address;  // bytes, a multiple of the bus width
  uint32_t stride;   // bytes, a multiple of the bus width
  ReceiveCommand<Chip> receive;
};
// A beat's share of an operand. Transposed: kGroupSteps k steps of a lane, in their order; otherwise one k step of all
// lanes in the low kGroup bytes.
template <class Chip>
struct FillWord {
  typename Chip::OperandWord word;
  typename Chip::LaneCount words;
  bool transpose, last;  // all as in ReceiveCommand; `last` on the group's last word only
};

// ------------------------------------------------------------------------------------------------------- compute
// `steps` multiply-accumulate steps, of kDepth k steps each, of one tile over A words aBase.. and B words bBase.. of
// the scratchpads.
template <class Chip>
struct MatmulCommand {
  UInt<17> steps;                  // kRows .. 65536
  typename Chip::ACount releaseA;  // words that are no longer needed when the command ends
  typename Chip::BCount releaseB;
  typename Chip::AIndex aBase;
  typename Chip::BIndex bBase;
  bool waitA, waitB;  // read a token of that operand before each word
  bool first, last;   // the tile's first (clear the accumulators) and last command (hand them to the drain)
};
template <class Chip>
struct Release {
  typename Chip::ACount a;
  typename Chip::BCount b;
};

template <class Chip>
struct EpilogueCommand {
  UInt<indexBits(Chip::kMaskRows)> maskRow;    // row of the block that the tile's first row is
  UInt<indexBits(Chip::kMaskPanels)> maskSub;  // place of the tile's mask bits in the beat
  typename Chip::LaneCount rows, cols;         // valid ones, 1 or more
  UInt<5> shift;
  bool readBias;                                   // first tile with this panel's bias
  bool bias, relu, maskOut, maskIn, int32, stats;  // the command's flags
  bool maskFlush;                                  // this panel completes the beat of mask bits
  bool lastTile;                                   // of the command
};
// Mask bits of one row of a tile.
template <class Chip>
struct MaskBits {
  UInt<Chip::kCols> bits;
  UInt<indexBits(Chip::kMaskRows)> row;  // of the block
  UInt<indexBits(Chip::kMaskPanels)> sub;
  bool flush;
};

// -------------------------------------------------------------------------------------------------------- storing
enum class StoreSource : uint8_t { kRows, kMasks, kStats };

// `count` pieces from one source, each of `beats` beats, piece i to address + i * pitch.
template <class Chip>
struct StoreCommand {
  uint64_t address;                     // bytes; rows of int8 may start within a beat
  uint32_t pitch;                       // bytes, a multiple of the bus width
  typename Chip::LaneCount count;       // 1 or more
  UInt<8> beats;                        // 1 or more
  UInt<Chip::kBusShift + 1> lastBytes;  // valid bytes in the last beat, 1 .. kBusBytes
  StoreSource source;
  bool last;  // of the command: report when all its writes are answered
};
// One packed row of C (int8 in the low bytes, or int32).
template <class Chip>
struct ResultRow {
  UInt<Chip::kRowBits> data;
};

}  // namespace kiln
