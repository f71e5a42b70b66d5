// The chip for small FPGAs: an ordinary function instead of the network of Chip.h, with the same commands and the same bytes.
//
// Area decides here. What Chip.h does side by side is done one after the other: one access to memory at a time, of one word, and operands
// byte by byte. Only the array is as there, kSide x kSide multiply-adds per cycle. Addresses and sizes have 16 bits; what a command
// says beyond them lies in no memory (kErrBus).
//
// Tiles go down m, then along n, each in chunks of kChunk steps. A panel of B is loaded once for all tiles that need it, unless K takes several
// chunks; a panel of A for each tile. Bits of an output mask complete a word in memory: nobody else writes there meanwhile. Commands
// run one by one, so they depend on each other as they like, and mBlockPanels is only checked.
#pragma once

#include "kiln/Abi.h"
#include "kiln/Int.h"
#include "kiln/Shapes.h"
#include "kiln/Stream.h"

namespace kiln::small {

inline constexpr ChipSizes kSizes = kSmallChip;
inline constexpr unsigned kSide = kSizes.rows, kWords = kSizes.aWords, kBusBytes = kSizes.busBytes;
static_assert(kSizes.cols == kSide && kSizes.depth == 1 && kSide <= 4 && kBusBytes == 4 && kWords == 512, "counters have these widths");
static_assert(kSizes.bWords == kWords && kSizes.maskRows >= kWords, "a block whose words fit has rows whose masks fit");

// ----------------------------------------------------------------------------------------------------------------- memory
using Address = UInt<17>;  // the top bit: beyond the 16 that leave the chip
using Size = UInt<16>;     // of a field of a command
using Strobe = UInt<kBusBytes>;

struct Answer {
  uint32_t data;
  uint8_t response;  // AXI: 2 and 3 are errors
};
struct Word {
  uint32_t data;
  Strobe strobe;
};

// The byte in every place of a word.
constexpr uint32_t repeated(uint8_t byte) { return byte | uint32_t(byte) << 8 | uint32_t(byte) << 16 | uint32_t(byte) << 24; }

constexpr Address advance(Address at, UInt<20> bytes) {
  const UInt<20> next = UInt<20>(UInt<16>(at)) + bytes;
  return Address(UInt<16>(next)) | Address(at >> 16 << 16) | (next >> 16 != 0 ? Address(1) << 16 : Address(0));
}

// Single beats, one at a time. What cannot be addressed is not accessed, and is an error like the memory's own.
struct Bus {
  Stream<UInt<16>>& ar;
  Stream<Answer>& r;
  Stream<UInt<16>>& aw;
  Stream<Word>& w;
  Stream<uint8_t>& b;
  bool failed = false;

  uint32_t read(Address at) {
#pragma kiln noinline
    if (at >> 16 != 0) {
      failed = true;
      return 0;
    }
    ar.write(UInt<16>(at));
    const Answer answer = r.read();
    failed |= (answer.response & 2) != 0;
    return answer.data;
  }
  void write(Address at, uint32_t data, Strobe strobe) {
#pragma kiln noinline
    if (at >> 16 != 0) {
      failed = true;
      return;
    }
    aw.write(UInt<16>(at));
    w.write({data, strobe});
    failed |= (b.read() & 2) != 0;
  }
};

// ---------------------------------------------------------------------------------------------------------------- commands
// The command that runs. It stays in a memory and is looked up field by field: registers for it would take more than the array.
inline uint32_t fields[abi::kCommandBytes / 4];

constexpr unsigned fieldAt(size_t offset) { return unsigned(offset / 4); }
inline constexpr unsigned kM = fieldAt(offsetof(abi::Command, m)), kK = fieldAt(offsetof(abi::Command, k)),
                          kN = fieldAt(offsetof(abi::Command, n)), kShift = fieldAt(offsetof(abi::Command, shift)),
                          kDependsOn = fieldAt(offsetof(abi::Command, dependsOn)),
                          kPanels = fieldAt(offsetof(abi::Command, mBlockPanels)), kChunk = fieldAt(offsetof(abi::Command, kChunk)),
                          kAPitch = fieldAt(offsetof(abi::Command, aPitch)), kBPitch = fieldAt(offsetof(abi::Command, bPitch)),
                          kCPitch = fieldAt(offsetof(abi::Command, cPitch)),
                          kMaskOutPitch = fieldAt(offsetof(abi::Command, maskOutPitch)),
                          kMaskInPitch = fieldAt(offsetof(abi::Command, maskInPitch)), kA = fieldAt(offsetof(abi::Command, a)),
                          kB = fieldAt(offsetof(abi::Command, b)), kC = fieldAt(offsetof(abi::Command, c)),
                          kBias = fieldAt(offsetof(abi::Command, bias)), kMaskOut = fieldAt(offsetof(abi::Command, maskOut)),
                          kMaskIn = fieldAt(offsetof(abi::Command, maskIn)), kStats = fieldAt(offsetof(abi::Command, stats)),
                          kReserved1 = fieldAt(offsetof(abi::Command, reserved1));

inline Size field(unsigned index) { return Size(fields[index]); }
constexpr bool has(UInt<8> flags, uint32_t flag) { return (flags & flag) != 0; }

// Whether the panels of a block and their chunks fit the scratchpads, as Abi.h says. k has 17 bits, the others 16.
inline bool isTilingValid() {
  const UInt<17> k(fields[kK]), chunk(field(kChunk));
  Size panels = field(kPanels);
  if (chunk == 0 || panels == 0 || chunk > k || chunk > kWords) return false;
  if (chunk < k) return panels == 1 && chunk % kSide == 0;
  const UInt<10> words((unsigned(chunk) + kSide - 1) / kSide * kSide);
  UInt<10> left = kWords;
  do {
#pragma kiln pipeline off
    if (words > left) return false;
    left -= words;
    --panels;
  } while (panels != 0);
  return true;
}

// Fetches command number `index` of a program, tells its flags, and gives the first rule that it breaks.
inline UInt<4> fetch(Bus& bus, Address at, uint32_t index, UInt<8>& flags) {
  bool opcode = false, format = false, reserved = false, zero = false, tooLarge = false, shift = false, dependence = false;
  bool misaligned = false, tiling = false, outside = false;
  for (UInt<6> i = 0; i < abi::kCommandBytes / 4; ++i) {
#pragma kiln pipeline off
    const uint32_t word = bus.read(at);
    at = advance(at, 4);
    fields[unsigned(i)] = word;
    const bool high = word >> 16 != 0, low = UInt<16>(word) != 0;
    if (i == 0) opcode = (word & 0xff) != abi::kOpGemm, format = (word >> 8 & 0xff) != abi::kFormatInt8, reserved = high;
    if (i == fieldAt(offsetof(abi::Command, flags))) flags = UInt<8>(word), reserved |= (word & ~abi::kAllFlags) != 0;
    if (i >= kReserved1) reserved |= high | low;
    if (i == kM || i == kK || i == kN) zero |= !(high | low), outside |= high;
    if (i == kK) tooLarge = word > abi::kMaxK;
    if (i == kShift) shift = word > 31;
    if (i == kDependsOn) dependence = word > index;
    if (i == kPanels || i == kChunk) tiling |= high;
    const bool always = (i >= kAPitch && i <= kCPitch) || (i >= kA && i < kBias);
    const bool bias = i == kBias || i == kBias + 1, stats = i == kStats || i == kStats + 1;
    const bool maskOut = i == kMaskOutPitch || i == kMaskOut || i == kMaskOut + 1;
    const bool maskIn = i == kMaskInPitch || i == kMaskIn || i == kMaskIn + 1;
    const bool used = always | (bias & has(flags, abi::kBias)) | (stats & has(flags, abi::kStats)) | (maskOut & has(flags, abi::kMaskOut)) |
                      (maskIn & has(flags, abi::kMaskIn));
    const bool isTop = i >= kA && (i & 1) != 0;  // bits 63:32 of an address
    misaligned |= used & !isTop & (word % kBusBytes != 0);
    outside |= used & (high | (isTop & low));
  }
  const bool excluded = has(flags, abi::kMaskIn) & ((flags & (abi::kRelu | abi::kMaskOut)) != 0);
  tiling = tiling || !isTilingValid();
  return bus.failed   ? abi::kErrBus
         : opcode     ? abi::kErrOpcode
         : format     ? abi::kErrFormat
         : reserved   ? abi::kErrReserved
         : zero       ? abi::kErrZeroSize
         : tooLarge   ? abi::kErrKTooLarge
         : excluded   ? abi::kErrFlags
         : shift      ? abi::kErrShift
         : misaligned ? abi::kErrAlignment
         : tiling     ? abi::kErrTiling
         : dependence ? abi::kErrDependence
         : outside    ? abi::kErrBus
                      : abi::kOk;
}

// ------------------------------------------------------------------------------------------------------------------ a GEMM
// Byte i of a word belongs to row (column) i of the panel.
using PanelWord = UInt<8 * kSide>;
using LaneCount = UInt<3>;
using StepCount = UInt<10>;
inline PanelWord aWords[kWords], bWords[kWords];
inline int32_t sums[kSide * kSide];  // row by row

// Loads `steps` steps of a panel of `lanes` rows (columns) from `at` on, byte by byte. Gives the address of the same panel's next chunk.
inline Address loadPanel(Bus& bus, bool isB, bool stepsAreBytes, Address at, LaneCount lanes, StepCount steps) {
  const Size pitch = field(isB ? kBPitch : kAPitch);
  const StepCount rows = stepsAreBytes ? StepCount(lanes) : steps, bytes = stepsAreBytes ? steps : StepCount(lanes);
  const Address nextBytes = advance(at, steps);
  StepCount row = 0;
  do {
#pragma kiln pipeline off
    Address byteAt = at;
    StepCount byte = 0;
    do {
#pragma kiln pipeline off
      const uint32_t word = bus.read(byteAt / kBusBytes * kBusBytes);
      const uint8_t value(word >> (8 * unsigned(byteAt % kBusBytes)));
      const StepCount lane = stepsAreBytes ? row : byte, step = stepsAreBytes ? byte : row;
      const unsigned place = unsigned(step) % kWords;
      const PanelWord mask = PanelWord(0xff) << (8 * (unsigned(lane) % kSide));
      const PanelWord before = isB ? bWords[place] : aWords[place];
      const PanelWord after = (before & ~mask) | (PanelWord(repeated(value)) & mask);
      if (isB)
        bWords[place] = after;
      else
        aWords[place] = after;
      byteAt = advance(byteAt, 1);
      ++byte;
    } while (byte != bytes);
    at = advance(at, pitch);
    ++row;
  } while (row != rows);
  return stepsAreBytes ? nextBytes : at;
}

inline void multiply(StepCount steps) {
#pragma kiln array_partition variable=sums complete
#pragma kiln pipeline II=1
  for (StepCount step = 0; step < steps; ++step) {
    const PanelWord a = aWords[unsigned(step)], b = bWords[unsigned(step)];
#pragma kiln unroll
    for (unsigned r = 0; r < kSide; ++r)
#pragma kiln unroll
      for (unsigned c = 0; c < kSide; ++c) sums[r * kSide + c] += int32_t(int8_t(a >> (8 * r))) * int8_t(b >> (8 * c));
  }
}

struct Statistics {
  uint32_t magnitudes = 0, saturated = 0, elements = 0;
};

// From a sum to an element of C in memory (Requantise.h has the arithmetic). Gives whether it is positive before ReLU and mask.
inline bool finish(Bus& bus, UInt<8> flags, int32_t sum, Size column, Address cRow, Address maskInRow, Statistics& stats) {
  if (has(flags, abi::kBias)) sum += int32_t(bus.read(advance(field(kBias), 4 * UInt<20>(column))));
  const bool isPositive = sum > 0;
  if (has(flags, abi::kRelu) & (sum < 0)) sum = 0;
  if (has(flags, abi::kMaskIn)) {
    const uint32_t bits = bus.read(advance(maskInRow, 4 * UInt<20>(column >> 5)));
    if ((bits >> (column & 31) & 1) == 0) sum = 0;
  }
  stats.magnitudes |= uint32_t(sum ^ (sum >> 31));
  ++stats.elements;
  const bool int32 = has(flags, abi::kOutInt32);
  Address at = advance(cRow, int32 ? 4 * UInt<20>(column) : UInt<20>(column));
  uint32_t data = sum;
  Strobe strobe = ~Strobe(0);
  if (!int32) {
    // A bit of the shift per cycle; the last step adds what the one before it shifted out.
    bool half = false, isRounded;
    UInt<6> left = UInt<5>(fields[kShift]);
    do {
#pragma kiln pipeline off
      isRounded = left == 0;
      const bool out = (sum & 1) != 0;
      sum = isRounded ? int32_t(sum + half) : sum >> 1;
      half = out;
      --left;
    } while (!isRounded);
    const bool isNegative = sum < 0;
    const UInt<25> high(uint32_t(sum) >> 7);
    const bool above = !isNegative & (high != 0);
    const bool below = isNegative & ((high != UInt<25>(-1)) | ((sum & 127) == 0));
    stats.saturated += above | below;
    data = repeated(above ? 127 : below ? 0x81 : uint8_t(sum));
    strobe = Strobe(1) << (at % kBusBytes);
    at = at / kBusBytes * kBusBytes;
  }
  bus.write(at, data, strobe);
  return isPositive;
}

inline void gemm(Bus& bus, UInt<8> flags) {
  const bool aStepsAreBytes = !has(flags, abi::kTransposeA), bStepsAreBytes = has(flags, abi::kTransposeB);
  Statistics stats;
  Address bPanel = field(kB);
  Size n = 0;
  do {
    const Size nLeft = field(kN) - n;
    const LaneCount cols = nLeft < kSide ? LaneCount(nLeft) : LaneCount(kSide);
    Address aPanel = field(kA), cRow = field(kC), maskInRow = field(kMaskIn), maskOutRow = field(kMaskOut);
    Size mLeft = field(kM);
    bool isFirst = true;
    do {
      const LaneCount rows = mLeft < kSide ? LaneCount(mLeft) : LaneCount(kSide);
#pragma kiln unroll
      for (unsigned i = 0; i < kSide * kSide; ++i) sums[i] = 0;
      Address a = aPanel, b = bPanel;
      Size kLeft = field(kK);
      do {
        const Size chunk = field(kChunk);
        const StepCount steps(kLeft < chunk ? kLeft : chunk);
        bool isB = false, more;
        do {
          const Address next = loadPanel(bus, isB, isB ? bStepsAreBytes : aStepsAreBytes, isB ? b : a, isB ? cols : rows, steps);
          a = isB ? a : next;
          b = isB ? next : b;
          more = !isB & (isFirst | (chunk != field(kK)));
          isB = true;
        } while (more);
        multiply(steps);
        kLeft -= steps;
      } while (kLeft != 0);

      LaneCount r = 0;
      do {
        UInt<kSide> positive = 0;
        LaneCount c = 0;
        do {
          const int32_t sum = sums[(unsigned(r) * kSide + unsigned(c)) % (kSide * kSide)];
          positive |= UInt<kSide>(finish(bus, flags, sum, n + c, cRow, maskInRow, stats)) << c;
          ++c;
        } while (c != cols);
        if (has(flags, abi::kMaskOut)) {
          const Address at = advance(maskOutRow, 4 * UInt<20>(n >> 5));
          const uint32_t before = (n & 31) != 0 ? bus.read(at) : 0;
          bus.write(at, before | uint32_t(positive) << (n & 31), ~Strobe(0));
        }
        cRow = advance(cRow, field(kCPitch));
        maskInRow = advance(maskInRow, field(kMaskInPitch));
        maskOutRow = advance(maskOutRow, field(kMaskOutPitch));
        ++r;
      } while (r != rows);
      aPanel = advance(aPanel, aStepsAreBytes ? kSide * UInt<20>(field(kAPitch)) : UInt<20>(kSide));
      mLeft -= rows;
      isFirst = false;
    } while (mLeft != 0);
    bPanel = advance(bPanel, bStepsAreBytes ? kSide * UInt<20>(field(kBPitch)) : UInt<20>(kSide));
    n += cols;
  } while (n != field(kN));
  if (!has(flags, abi::kStats)) return;
  Address at = field(kStats);
  UInt<3> i = 0;
#pragma kiln unroll off
  do {
#pragma kiln pipeline off
    bus.write(at, i == 0 ? stats.magnitudes : i == 1 ? stats.saturated : i == 2 ? stats.elements : abi::kStatsMarker, ~Strobe(0));
    at = advance(at, 4);
    ++i;
  } while (i != 4);
}

// A program: kilnc's start word is {count, address}, its done word {index of the offending command, error code}.
inline uint64_t run(Bus& bus, Address at, UInt<16> count) {
  if (at % abi::kCommandBytes != 0) return abi::kErrAlignment;
  for (UInt<16> index = 0; index != count; ++index) {
    UInt<8> flags = 0;
    bus.failed = false;
    UInt<4> code = fetch(bus, at, index, flags);
    if (code == abi::kOk) gemm(bus, flags);
    if (code == abi::kOk && bus.failed) code = abi::kErrBus;
    if (code != abi::kOk) return code | uint64_t(index) << 32;
    at = advance(at, abi::kCommandBytes);
  }
  return abi::kOk;
}

}  // namespace kiln::small
