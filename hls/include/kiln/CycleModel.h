// What the cycle models that kilnc writes (TOP_cycles.h) are made of: clock, streams, accounts of what processes do.
//
// A cycle model is the part of a design that decides when things happen: every process with its states, pipelines and
// stream accesses, and no datapath. It keeps the design's timing exactly:
//   - a word written in cycle t enters the reader's FIFO at the edge of t + 1 and can be read from t + 2 on;
//   - a word from outside enters at the edge at which it transfers and can be read in the next cycle;
//   - a writer sees in cycle t whether, after the edge of t - 1, the FIFO held at most depth - 2 words.
// Both look at times, not at the order in which processes are stepped, so any order gives the same result.
//
// Plain C++20 without other Kiln headers; nothing here allocates.
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

namespace kiln::cycles {

// ------------------------------------------------------------------------------------------------------- numbers
// Up to 64 bits are a uint64_t, more are limbs, least significant first. Bits above the width are 0.
template <unsigned Limbs>
struct Wide {
  std::array<uint64_t, Limbs> limbs{};
  bool operator==(const Wide&) const = default;
};
template <unsigned Width>
using Word = std::conditional_t<(Width <= 64), uint64_t, Wide<(Width + 63) / 64>>;

constexpr uint64_t limb(uint64_t value, unsigned i) { return i == 0 ? value : 0; }
template <unsigned Limbs>
constexpr uint64_t limb(const Wide<Limbs>& value, unsigned i) {
  return i < Limbs ? value.limbs[i] : 0;
}
constexpr uint64_t lowOnes(unsigned width) { return width >= 64 ? ~uint64_t{0} : (uint64_t{1} << width) - 1; }

// Bits [low + Width - 1 : low]; zeros beyond the top of `value`.
template <unsigned Width, class Value>
constexpr Word<Width> slice(const Value& value, unsigned low) {
  const unsigned from = low / 64, by = low % 64;
  const auto part = [&](unsigned i) {
    return limb(value, from + i) >> by | (by == 0 ? 0 : limb(value, from + i + 1) << (64 - by));
  };
  if constexpr (Width <= 64) {
    return part(0) & lowOnes(Width);
  } else {
    Word<Width> result;
    for (unsigned i = 0; i < result.limbs.size(); ++i) result.limbs[i] = part(i);
    if constexpr (Width % 64 != 0) result.limbs.back() &= lowOnes(Width % 64);
    return result;
  }
}
template <unsigned Width, class Value>
constexpr Word<Width> shiftLeft(const Value& value, uint64_t by) {
  if constexpr (Width <= 64) {
    return by >= Width ? 0 : limb(value, 0) << by & lowOnes(Width);
  } else {
    Word<Width> result;
    if (by >= Width) return result;
    const unsigned whole = static_cast<unsigned>(by / 64), bits = static_cast<unsigned>(by % 64);
    for (unsigned i = whole; i < result.limbs.size(); ++i) {
      result.limbs[i] = limb(value, i - whole) << bits;
      if (bits != 0 && i > whole) result.limbs[i] |= limb(value, i - whole - 1) >> (64 - bits);
    }
    if constexpr (Width % 64 != 0) result.limbs.back() &= lowOnes(Width % 64);
    return result;
  }
}
template <unsigned Width, class Value>
constexpr Word<Width> shiftRight(const Value& value, uint64_t by) {
  return by >= Width ? Word<Width>{} : slice<Width>(value, static_cast<unsigned>(by));
}
// `value` of Width bits as a signed number.
template <unsigned Width>
constexpr int64_t asSigned(uint64_t value) {
  return static_cast<int64_t>(value << (64 - Width)) >> (64 - Width);
}
template <unsigned Limbs>
constexpr Wide<Limbs> operator&(Wide<Limbs> a, const Wide<Limbs>& b) {
  for (unsigned i = 0; i < Limbs; ++i) a.limbs[i] &= b.limbs[i];
  return a;
}
template <unsigned Limbs>
constexpr Wide<Limbs> operator|(Wide<Limbs> a, const Wide<Limbs>& b) {
  for (unsigned i = 0; i < Limbs; ++i) a.limbs[i] |= b.limbs[i];
  return a;
}
template <unsigned Limbs>
constexpr Wide<Limbs> operator^(Wide<Limbs> a, const Wide<Limbs>& b) {
  for (unsigned i = 0; i < Limbs; ++i) a.limbs[i] ^= b.limbs[i];
  return a;
}

template <unsigned Limbs>
constexpr bool isLess(const Wide<Limbs>& a, const Wide<Limbs>& b) {
  for (unsigned i = Limbs; i-- > 0;)
    if (a.limbs[i] != b.limbs[i]) return a.limbs[i] < b.limbs[i];
  return false;
}
// Modulo 2^Width.
template <unsigned Width>
constexpr Word<Width> add(const Word<Width>& a, const Word<Width>& b, uint64_t carry = 0) {
  Word<Width> sum;
  for (unsigned i = 0; i < sum.limbs.size(); ++i) {
    const uint64_t part = a.limbs[i] + carry;
    carry = part < carry;
    sum.limbs[i] = part + b.limbs[i];
    carry |= sum.limbs[i] < part;
  }
  return slice<Width>(sum, 0);
}
template <unsigned Width>
constexpr Word<Width> subtract(const Word<Width>& a, Word<Width> b) {
  for (uint64_t& part : b.limbs) part = ~part;
  return add<Width>(a, b, 1);
}
template <unsigned Width>
constexpr Word<Width> multiply(const Word<Width>& a, const Word<Width>& b) {
  Word<Width> product;
  for (unsigned i = 0; i < Width; ++i)
    if (slice<1>(b, i) != 0) product = add<Width>(product, shiftLeft<Width>(a, i));
  return product;
}

// -------------------------------------------------------------------------------------------------------- time
inline constexpr unsigned kOutside = 63;  // the bit of whatever surrounds the design

// The current cycle, and who must be stepped in it, the next and the one after: a bit per process. A process whose step
// changed nothing is not stepped again until a stream that it uses moves.
struct Clock {
  uint64_t now = 0;
  uint64_t active = ~uint64_t{0}, next = 0, afterNext = 0;

  void advance() {
    ++now;
    active |= next;
    next = afterNext;
    afterNext = 0;
  }
  bool isQuiet() const { return (active | next | afterNext) == 0; }
};

// The payload of a stream of which only the number of words matters.
struct Token {};

// A stream and its FIFO. `Reader` and `Writer` are the bits of the processes at its ends.
template <class Payload, unsigned Depth, unsigned Writer, unsigned Reader>
class Link {
 public:
  // In the cycle clock.now: a word can be read.
  bool hasWord(const Clock& clock) const { return reads_ != writes_ && edges_[reads_ % Depth] < clock.now; }
  // At the edge of clock.now, for a reader outside: the word passes on the way into the FIFO.
  bool isArriving(const Clock& clock) const { return reads_ != writes_ && edges_[reads_ % Depth] <= clock.now; }
  // A word can be written.
  bool hasRoom(const Clock& clock) const {
    const uint64_t entered = writes_ - (lastEdge_ >= clock.now && writes_ != 0);
    const uint64_t left = reads_ - (lastRead_ == clock.now);
    return entered - left <= Depth - 2;
  }
  const Payload& front() const { return words_[reads_ % Depth]; }
  void pop(Clock& clock) {
    lastRead_ = clock.now;
    ++reads_;
    clock.next |= uint64_t{1} << Writer;
  }
  void push(Clock& clock, const Payload& word) {
    enter(clock.now + (Writer == kOutside ? 0 : 1), word);
    if constexpr (Writer == kOutside || Reader == kOutside)
      clock.next |= uint64_t{1} << Reader;
    else
      clock.afterNext |= uint64_t{1} << Reader;
  }
  uint64_t writes() const { return writes_; }
  uint64_t reads() const { return reads_; }

 private:
  void enter(uint64_t edge, const Payload& word) {
    edges_[writes_ % Depth] = lastEdge_ = edge;
    words_[writes_ % Depth] = word;
    ++writes_;
  }

  uint64_t writes_ = 0, reads_ = 0;
  uint64_t lastEdge_ = 0, lastRead_ = ~uint64_t{0};
  std::array<uint64_t, Depth> edges_{};
  std::array<Payload, Depth> words_{};
};

// kiln_stream_out: the register behind a stream that leaves the design.
template <class Payload>
struct OutRegister {
  bool valid = false;
  Payload word{};

  // The edge of clock.now; `isTaken`: the word on offer transfers at it.
  template <class Stream>
  void step(Stream& stream, Clock& clock, bool isTaken) {
    if (valid && !isTaken) return;
    valid = stream.isArriving(clock);
    if (!valid) return;
    word = stream.front();
    stream.pop(clock);
  }
};

// ---------------------------------------------------------------------------------------------------- accounts
// What a process did in a cycle: kBusy, or it waited for its channel number `doing - 1`.
inline constexpr unsigned kBusy = 0;

// One stretch of time of one process.
struct Slice {
  unsigned process, doing;
  uint64_t from, to;  // cycles, `to` excluded
};
// Receives the slices of all processes as they end.
class SliceSink {
 public:
  virtual ~SliceSink() = default;
  virtual void add(const Slice& slice) = 0;
};

// `Channels`: the most streams that a process of the design has.
template <unsigned Channels>
class Activity {
 public:
  // From clock.now on the process does `doing`.
  void become(unsigned doing, const Clock& clock, unsigned process, SliceSink* sink) {
    if (doing == doing_) return;
    settle(clock.now, process, sink);
    doing_ = doing;
  }
  // Accounts for the time up to `now`.
  void settle(uint64_t now, unsigned process, SliceSink* sink) {
    if (now == since_) return;
    cycles_[doing_] += now - since_;
    if (sink != nullptr) sink->add({process, doing_, since_, now});
    since_ = now;
  }
  void restart(uint64_t now) {
    cycles_ = {};
    since_ = now;
  }
  uint64_t cycles(unsigned doing) const { return cycles_[doing]; }

 private:
  unsigned doing_ = kBusy;
  uint64_t since_ = 0;
  std::array<uint64_t, Channels + 1> cycles_{};
};

// Names and widths, for reports.
struct ChannelInfo {
  const char* stream;
  unsigned widthBits;
  bool isInput;
};
struct ProcessInfo {
  const char* name;
  const char* source;
  const ChannelInfo* channels;
  unsigned channelCount;
};

}  // namespace kiln::cycles
