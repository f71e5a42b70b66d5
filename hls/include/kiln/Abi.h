// The contract between the chip and its drivers: registers, command layout, statistics record, error codes.
//
// This header is the ONE source. Blocks, driver and golden model include it; the Verilog register file and the
// documentation table are generated from it (rtl/abi). Plain little-endian C++17, no _BitInt, no other Kiln header.
#pragma once

#include <cstddef>
#include <cstdint>

namespace kiln::abi {

inline constexpr uint32_t kMagic = 0x4E4C494B;  // "KILN" in memory order
inline constexpr uint32_t kVersion = 1;

// ---------------------------------------------------------------------------------------------- registers
// AXI4-Lite, 32-bit registers at byte offsets. RO: read-only, RW: read and write, WO: write-only (reads as 0).
enum Register : uint32_t {
  kRegMagic = 0x00,         // RO kMagic
  kRegVersion = 0x04,       // RO kVersion
  kRegShape = 0x08,         // RO rows R [7:0], columns C [15:8], multiply-adds per output and cycle D [23:16]
  kRegBusBytes = 0x0C,      // RO bytes per beat of the memory bus
  kRegAWords = 0x10,        // RO words (R*D bytes each) in the A scratchpad
  kRegBWords = 0x14,        // RO words (C*D bytes each) in the B scratchpad
  kRegMaskRows = 0x18,      // RO rows of an output block for which mask bits can be collected
  kRegFormats = 0x1C,       // RO bit set of operand formats, bit i = Format i
  kRegProgramLow = 0x20,    // RW address of the first command, bits 31:0
  kRegProgramHigh = 0x24,   // RW address of the first command, bits 63:32
  kRegProgramCount = 0x28,  // RW number of commands; 0 ends at once without error
  kRegDoorbell = 0x2C,      // WO any write starts the program; ignored while busy
  kRegStatus = 0x30,        // RO Status bits
  kRegError = 0x34,         // RO ErrorCode [7:0], index of the offending command [31:8]
  kRegCyclesLow = 0x38,     // RO cycles from the doorbell's acceptance to done, bits 31:0
  kRegCyclesHigh = 0x3C,    // RO the same, bits 63:32
  kRegIrqEnable = 0x40,     // RW bit 0: raise irq_o when done
  kRegIrqClear = 0x44,      // WO any write lowers irq_o
};
inline constexpr uint32_t kRegisterSpaceBytes = 0x80;

enum Status : uint32_t {
  kStatusBusy = 1u << 0,   // a program is running
  kStatusDone = 1u << 1,   // the last program ended (with or without error); cleared by the doorbell
  kStatusError = 1u << 2,  // the last program ended with an error; cleared by the doorbell
};

// ----------------------------------------------------------------------------------------------- commands
enum Opcode : uint8_t { kOpGemm = 1 };
enum Format : uint8_t { kFormatInt8 = 0 };

// C[M,N] = epilogue( bias[N] + op(A)[M,K] * op(B)[K,N] ),  op = identity or transpose
enum Flags : uint32_t {
  kTransposeA = 1u << 0,  // A is stored (K,M): op(A)[m][k] = A[k][m]
  kTransposeB = 1u << 1,  // B is stored (N,K): op(B)[k][n] = B[n][k]
  kBias = 1u << 2,        // add int32 bias[n]
  kRelu = 1u << 3,        // acc = max(acc, 0), after bias
  kMaskOut = 1u << 4,     // write the mask (acc after bias) > 0, one bit per element
  kMaskIn = 1u << 5,      // acc = mask ? acc : 0, mask read from memory
  kOutInt32 = 1u << 6,    // C is int32; otherwise int8, requantised by `shift`
  kStats = 1u << 7,       // write a StatsRecord when the command ends
  kAllFlags = (1u << 8) - 1,
};

// One macro operation. All addresses are multiples of the bus width in bytes, all pitches (bytes from a row to the
// next) likewise. Bytes between a row's end and the next row are never used and never written.
//
// mBlockPanels and kChunk are the driver's tiling choice (they change cycles, never results):
//   kChunk == k: a panel (all k steps of R rows of A, or of C columns of B) stays in its scratchpad; mBlockPanels
//                panels of A are kept while B streams past them. Needs mBlockPanels * W <= A words, W <= B words and,
//                with kMaskOut, mBlockPanels * R <= mask rows, where W = ceil(k / (max(R,C) * D)) * max(R,C) words.
//   kChunk < k:  every tile streams both operands in chunks of kChunk steps; mBlockPanels must be 1 and kChunk a
//                multiple of max(R,C) * D that fits both scratchpads (kChunk / D words).
struct Command {
  uint8_t opcode;         // Opcode
  uint8_t formatAB;       // Format of A and B
  uint16_t reserved0;     // 0
  uint32_t flags;         // Flags
  uint32_t m, k, n;       // 1 or more
  uint32_t shift;         // requantisation shift s, 0..31
  uint32_t dependsOn;     // 0: none; d: start loading only after the command d places before has been stored
  uint32_t mBlockPanels;  // 1 or more
  uint32_t kChunk;        // 1..k
  uint32_t aPitch, bPitch, cPitch, maskOutPitch, maskInPitch;  // bytes
  uint64_t a, b, c, bias, maskOut, maskIn, stats;              // byte addresses
  uint64_t reserved1[2];                                       // 0
};
inline constexpr size_t kCommandBytes = 128;
static_assert(sizeof(Command) == kCommandBytes);
static_assert(offsetof(Command, flags) == 4 && offsetof(Command, m) == 8 && offsetof(Command, shift) == 20);
static_assert(offsetof(Command, dependsOn) == 24 && offsetof(Command, kChunk) == 32 && offsetof(Command, aPitch) == 36);
static_assert(offsetof(Command, a) == 56 && offsetof(Command, stats) == 104 && offsetof(Command, reserved1) == 112);

// Scale statistics over the valid elements of C, after ReLU and mask, before requantisation (16 bytes in memory, at a
// bus-aligned address).
struct StatsRecord {
  uint32_t magnitudeOr;  // OR of acc ^ (acc >> 31); bit length L gives the exact shift max(0, L - 7)
  uint32_t saturated;    // number of elements that requantisation clamped (0 when kOutInt32)
  uint32_t elements;     // m * n, modulo 2^32
  uint32_t marker;       // kStatsMarker: tells a written record from stale memory
};
inline constexpr uint32_t kStatsMarker = 0x5741544B;
static_assert(sizeof(StatsRecord) == 16);

// Layouts: A, B, C row-major. int8 tensors one byte an element, int32 little-endian. The bias is N contiguous int32.
// The mask is row-major with its own pitch; element n of a row is bit n%8 of byte n/8; bits from n = N to the end of
// the last bus word that holds a valid bit are written as 0.

// What a driver must keep, because the chip does not check it: no output of a command (C, output mask, statistics) shares
// bytes with another buffer of that command, nor with one of an earlier command of the program unless `dependsOn`
// orders them. Otherwise the bytes of those outputs are unspecified; the program still ends, without error, and
// writes nothing else.
//
// A chip may have fewer address bits than these fields (Small.h: 16, and as many for sizes and pitches). What a command says beyond them lies
// in no memory: it ends with kErrBus where no other rule is broken.
//
// After a command that fails, the commands behind it have no effect, but those that were under way may have had theirs
// (kErrBus). A program's address is a multiple of 128; otherwise it ends with kErrAlignment of command 0. A doorbell
// while busy is ignored. A reset at any time, also in the middle of a burst, forgets everything but memory; the
// memory must forget the chip's bursts at the same time.

enum ErrorCode : uint8_t {
  kOk = 0,
  kErrOpcode = 1,      // unknown opcode
  kErrFormat = 2,      // unsupported operand format
  kErrReserved = 3,    // a reserved field or an unknown flag is not 0
  kErrZeroSize = 4,    // m, k or n is 0
  kErrAlignment = 5,   // an address or pitch in use is not a multiple of the bus width
  kErrShift = 6,       // shift above 31
  kErrTiling = 7,      // mBlockPanels or kChunk out of range or over a scratchpad's capacity
  kErrDependence = 8,  // dependsOn reaches before the program's first command
  kErrKTooLarge = 9,   // k above kMaxK
  kErrFlags = 10,      // flags that exclude each other (kMaskIn with kRelu or kMaskOut)
  kErrBus = 11,        // the memory answered with an error response
};
inline constexpr uint32_t kMaxK = 65536;

}  // namespace kiln::abi
