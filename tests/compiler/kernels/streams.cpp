// Streams under conditions, memories shared between processes, tokens.
#include "kiln/Int.h"
#include "kiln/Stream.h"

namespace {
using namespace kiln;

// one stream in both branches; reads that depend on what was read
KILN_PROCESS void branches(Stream<uint8_t>& in, Stream<uint8_t>& side, Stream<uint16_t>& out) {
  uint8_t mode = 0;
  for (;;) {
    KILN_PIPELINE(1);
    const uint8_t x = in.read();
    uint16_t y;
    if (x & 1) {
      y = uint16_t(side.read() + 256);
      out.write(y);
    } else {
      if (x & 2) mode = side.read();
      y = uint16_t(mode * x);
      if (x & 4) out.write(y);
      else if (x & 8) out.write(uint16_t(~y));
    }
    if (y == 77) mode = 3;
  }
}

// a merge: which input comes next depends on a value computed late; outputs split again
KILN_PROCESS void merge(Stream<uint32_t>& a, Stream<uint32_t>& b, Stream<uint32_t>& low, Stream<uint32_t>& high) {
  uint32_t choice = 1;
  for (;;) {
    KILN_PIPELINE(4);
    const uint32_t x = (choice & 1) ? a.read() : b.read();
    choice = (choice * 1664525u + 1013904223u + x) >> 1;
    if (x >> 31) high.write(x ^ choice);
    else low.write(x);
  }
}

using Buffer = Ram<uint32_t, 64>;

// double buffer: two halves of 32 words; a token per half that is full, one back per half that is free
KILN_PROCESS void fill_half(Stream<uint32_t>& in, Stream<bool>& freed, Buffer& words, Stream<uint8_t>& filled) {
  UInt<1> half = 0;
  UInt<2> ahead = 0;
  for (;;) {
    if (ahead == 2) {
      freed.read();
      --ahead;
    }
    const uint32_t key = in.read();
    const unsigned n = (key & 15) + 1;
    for (unsigned i = 0; i < n; ++i) {
      KILN_PIPELINE(1);
      words.write(unsigned(half) * 32 + i, in.read() + i);
    }
    filled.write(uint8_t(n));
    ++ahead;
    half = half ^ 1;
  }
}
KILN_PROCESS void drain_half(Stream<uint8_t>& filled, Buffer& words, Stream<bool>& freed, Stream<uint32_t>& out) {
  UInt<1> half = 0;
  for (;;) {
    const unsigned n = filled.read();
    for (unsigned i = n; i > 0; --i) {
      KILN_PIPELINE(1);
      out.write(words.read(unsigned(half) * 32 + i - 1) * 3);
    }
    freed.write(true);
    half = half ^ 1;
  }
}

// token per word: the load must follow the token of its own iteration, and none may run ahead of an earlier one
KILN_PROCESS void put_words(Stream<uint32_t>& in, Ram<uint32_t, 16>& words, Stream<bool>& written, Stream<bool>& taken) {
  UInt<4> at = 0;
  bool first = true;
  for (;;) {
    KILN_PIPELINE(2);
    if (!first) taken.read();
    first = false;
    uint32_t x = in.read();
    x = (x ^ (x >> 16)) * 2246822519u;
    x = (x ^ (x >> 13)) * 3266489917u;
    words.write(unsigned(at), x);
    written.write(true);
    ++at;
  }
}
KILN_PROCESS void get_words(Stream<bool>& written, Ram<uint32_t, 16>& words, Stream<bool>& taken, Stream<uint32_t>& out) {
  UInt<4> at = 0;
  for (;;) {
    KILN_PIPELINE(1);
    written.read();
    const uint32_t x = words.read(unsigned(at));
    taken.write(true);
    out.write((x ^ (x >> 7)) * 3u);
    ++at;
  }
}

// the token that permits the next load is asked for late, under a condition on what was loaded
KILN_PROCESS void put_batches(Stream<uint32_t>& in, Ram<uint32_t, 8>& words, Stream<bool>& batch, Stream<bool>& again) {
  for (;;) {
    for (unsigned i = 0; i < 8; ++i) {
      KILN_PIPELINE(1);
      const uint32_t x = in.read();
      words.write(i, i == 7 ? x | 1 : x & ~1u);
    }
    batch.write(true);
    again.read();
  }
}
KILN_PROCESS void get_batches(Stream<bool>& batch, Ram<uint32_t, 8>& words, Stream<bool>& again, Stream<uint32_t>& out) {
  UInt<3> at = 0;
  batch.read();
  for (;;) {
    KILN_PIPELINE(3);
    const uint32_t x = words.read(unsigned(at));
    out.write(x);
    ++at;
    if (x & 1) {
      again.write(true);
      batch.read();
    }
  }
}

}  // namespace

KILN_TOP void streams(kiln::Stream<uint8_t>& branches_in, kiln::Stream<uint8_t>& branches_side,
                      kiln::Stream<uint16_t>& branches_out, kiln::Stream<uint32_t>& merge_a, kiln::Stream<uint32_t>& merge_b,
                      kiln::Stream<uint32_t>& merge_low, kiln::Stream<uint32_t>& merge_high,
                      kiln::Stream<uint32_t>& half_in, kiln::Stream<uint32_t>& half_out, kiln::Stream<uint32_t>& words_in,
                      kiln::Stream<uint32_t>& words_out, kiln::Stream<uint32_t>& batches_in,
                      kiln::Stream<uint32_t>& batches_out) {
  kiln::process<branches>(branches_in, branches_side, branches_out);
  kiln::process<merge>(merge_a, merge_b, merge_low, merge_high);
  Buffer buffer;
  kiln::Stream<bool> freed(2), written(4), taken(4), batch(4), again(4);
  kiln::Stream<uint8_t> filled(2);
  kiln::process<fill_half>(half_in, freed, buffer, filled);
  kiln::process<drain_half>(filled, buffer, freed, half_out);
  kiln::Ram<uint32_t, 16> sixteen;
  kiln::process<put_words>(words_in, sixteen, written, taken);
  kiln::process<get_words>(written, sixteen, taken, words_out);
  kiln::Ram<uint32_t, 8> eight;
  kiln::process<put_batches>(batches_in, eight, batch, again);
  kiln::process<get_batches>(batch, eight, again, batches_out);
  kiln::join();
}
