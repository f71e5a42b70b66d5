// Pipelined loops: recurrences, intervals above one, exits, live-outs.
#include "kiln/Int.h"
#include "kiln/Stream.h"

namespace {
using namespace kiln;

KILN_PROCESS void accumulate(Stream<int32_t>& in, Stream<int32_t>& out) {
  int32_t sum = 0;
  for (;;) {
    KILN_PIPELINE(1);
    sum += in.read();
    out.write(sum);
  }
}

// y = x + y1 / 2 - y2 / 4: two products on the recurrence
KILN_PROCESS void iir(Stream<int16_t>& in, Stream<int16_t>& out) {
  int32_t y1 = 0, y2 = 0;
  for (;;) {
    KILN_PIPELINE(2);
    const int32_t y = int16_t(in.read() + ((y1 * 91) >> 7) - ((y2 * 37) >> 7));
    y2 = y1;
    y1 = y;
    out.write(int16_t(y));
  }
}

// no input decides when to stop but a counter: bursts of an LFSR
KILN_PROCESS void lfsr(Stream<uint16_t>& in, Stream<UInt<13>>& out) {
  const uint16_t word = in.read();
  UInt<13> state(word | 1);
  for (unsigned i = 0; i < (word >> 12); ++i) {  // zero trips happen
    KILN_PIPELINE(1);
    const UInt<13> bit = (state ^ (state >> 1) ^ (state >> 2) ^ (state >> 5)) & 1;
    state = (state >> 1) | UInt<13>(bit << 12);
    out.write(state);
  }
}

// several conditions leave the loop; what it computed is used after it
KILN_PROCESS void search(Stream<uint8_t>& in, Stream<uint32_t>& out) {
  uint32_t sum = 0, i = 0;
  uint8_t last = 0;
  bool found = false;
  for (i = 0; i < 20; ++i) {
    KILN_PIPELINE(1);
    last = in.read();
    if (last == 0) {
      found = true;
      break;
    }
    sum += last;
    if (sum > 1000) break;
  }
  out.write(sum);
  out.write(i << 16 | last << 1 | (found ? 1 : 0));
}

// interval 3 with three reads of one stream; a pipelined loop in an outer loop with live-outs
KILN_PROCESS void triples(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  uint32_t all = 1;
  for (;;) {
    const uint32_t n = in.read() & 7;
    uint32_t sum = 0, product = 1;
    for (uint32_t i = 0; i < n; ++i) {
      KILN_PIPELINE(3);
      const uint32_t a = in.read(), b = in.read(), c = in.read();
      sum += a * b;
      product = product * (c | 1);
    }
    all = all * 3 + sum;
    out.write(sum);
    out.write(product);
    out.write(all);
  }
}

// interval 2: two writes of one stream, shift register of phis
KILN_PROCESS void delay_line(Stream<uint16_t>& in, Stream<uint16_t>& out) {
  uint16_t a = 1, b = 2, c = 3, d = 4;
  for (;;) {
    KILN_PIPELINE(2);
    out.write(d);
    d = c;
    c = b;
    b = a;
    a = in.read();
    out.write(uint16_t(a ^ d));
  }
}

// deep: a long chain of dependent operations at interval 1
KILN_PROCESS void deep(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  uint32_t count = 0;
  for (;;) {
    KILN_PIPELINE(1);
    uint32_t x = in.read() + count++;
    KILN_UNROLL
    for (int i = 0; i < 5; ++i) x = (x * 2654435761u) ^ (x >> 15);
    if (x & 4) out.write(x);
  }
}

// Loops that follow each other, the first of them perhaps not running at all.
KILN_PROCESS void sequence(Stream<uint8_t>& in, Stream<uint32_t>& out) {
  const uint8_t n = in.read() & 15, m = in.read() & 15;
  uint32_t sum = n;
  for (int i = 0; i < n; ++i) {
    KILN_PIPELINE(1);
    sum = sum * 5 + in.read();
  }
  uint32_t other = sum;
  int i = 0;
  while (true) {
    KILN_PIPELINE(1);
    if (i >= m) break;
    other ^= uint32_t(in.read()) << (i & 15);
    ++i;
  }
  out.write(sum);
  out.write(other + i);
}

// The exit depends on data that arrives in the iteration; writes before and after the test.
KILN_PROCESS void until_zero(Stream<int8_t>& in, Stream<int16_t>& out) {
  int16_t previous = -1;
  int8_t x;
  do {
    KILN_PIPELINE(1);
    x = in.read();
    if (x > previous) out.write(x);
    previous = x;
  } while ((x & 7) != 0);
  out.write(int16_t(previous * 2 + 1000));
}

// return inside a pipelined loop
KILN_PROCESS void until_return(Stream<uint8_t>& in, Stream<uint16_t>& out) {
  uint16_t sum = in.read();
  for (;;) {
    KILN_PIPELINE(1);
    const uint8_t x = in.read();
    if ((x & 15) == 3) return;
    sum = uint16_t(sum * 3 + x);
    out.write(sum);
    if (sum & 0x8000) return;
  }
}

// triangular loops, unrolled
KILN_PROCESS void triangle(Stream<uint16_t>& in, Stream<uint32_t>& out) {
  uint16_t window[6] = {};
  for (;;) {
    KILN_PIPELINE(1);
    KILN_UNROLL
    for (int i = 5; i > 0; --i) window[i] = window[i - 1];
    window[0] = in.read();
    uint32_t sum = 0;
    KILN_UNROLL
    for (int i = 0; i < 6; ++i) {
      KILN_UNROLL
      for (int j = 0; j <= i; ++j) sum += uint32_t(window[i] * (j + 1)) ^ window[j];
    }
    out.write(sum);
  }
}

}  // namespace

KILN_TOP void loops(kiln::Stream<int32_t>& accumulate_in, kiln::Stream<int32_t>& accumulate_out,
                    kiln::Stream<int16_t>& iir_in, kiln::Stream<int16_t>& iir_out,
                    kiln::Stream<uint16_t>& lfsr_in, kiln::Stream<kiln::UInt<13>>& lfsr_out,
                    kiln::Stream<uint8_t>& search_in, kiln::Stream<uint32_t>& search_out,
                    kiln::Stream<uint32_t>& triples_in, kiln::Stream<uint32_t>& triples_out,
                    kiln::Stream<uint16_t>& delay_in, kiln::Stream<uint16_t>& delay_out,
                    kiln::Stream<uint32_t>& deep_in, kiln::Stream<uint32_t>& deep_out,
                    kiln::Stream<uint8_t>& sequence_in, kiln::Stream<uint32_t>& sequence_out,
                    kiln::Stream<uint8_t>& return_in, kiln::Stream<uint16_t>& return_out,
                    kiln::Stream<uint16_t>& triangle_in, kiln::Stream<uint32_t>& triangle_out,
                    kiln::Stream<int8_t>& until_in, kiln::Stream<int16_t>& until_out) {
  kiln::process<accumulate>(accumulate_in, accumulate_out);
  kiln::process<iir>(iir_in, iir_out);
  kiln::process<lfsr>(lfsr_in, lfsr_out);
  kiln::process<search>(search_in, search_out);
  kiln::process<triples>(triples_in, triples_out);
  kiln::process<delay_line>(delay_in, delay_out);
  kiln::process<deep>(deep_in, deep_out);
  kiln::process<sequence>(sequence_in, sequence_out);
  kiln::process<until_zero>(until_in, until_out);
  kiln::process<until_return>(return_in, return_out);
  kiln::process<triangle>(triangle_in, triangle_out);
  kiln::join();
}
