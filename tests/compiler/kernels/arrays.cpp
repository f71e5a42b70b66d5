// Register arrays, RAMs, tables, structs, names that collide.
#include "kiln/Int.h"
#include "kiln/Stream.h"

namespace {
using namespace kiln;

constexpr uint8_t kSmall[8] = {3, 1, 4, 1, 5, 9, 2, 6};
struct Sines {
  int16_t values[200];
  constexpr Sines() : values() {
    for (int i = 0; i < 200; ++i) values[i] = int16_t((i * 7919) % 4001 - 2000);
  }
};
constexpr Sines kLarge;

// tables, small (in logic) and large (in memory), in one pipeline
KILN_PROCESS void tables(Stream<uint8_t>& in, Stream<int32_t>& out) {
  for (;;) {
    KILN_PIPELINE(1);
    const uint8_t x = in.read();
    out.write(kLarge.values[x % 128] * kSmall[x & 7] + kSmall[x >> 5]);
  }
}

// bins in RAM; the same bin may come twice in a row
KILN_PROCESS void histogram(Stream<uint8_t>& in, Stream<uint16_t>& out) {
  uint16_t bins[64];
  for (int i = 0; i < 64; ++i) {
    KILN_PIPELINE(1);
    bins[i] = 0;
  }
  for (int i = 0; i < 90; ++i) {
    KILN_PIPELINE(2);
    const uint8_t x = in.read() & 63;
    bins[x] += 1;
  }
  for (int i = 0; i < 64; ++i) {
    KILN_PIPELINE(1);
    out.write(bins[i]);
  }
}

// iterations are independent by promise: each touches another word
KILN_PROCESS void independent(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  uint32_t words[64];
  KILN_INDEPENDENT(words);
  for (int i = 0; i < 64; ++i) {
    KILN_PIPELINE(1);
    words[i] = i * 3;
  }
  for (;;) {
    for (unsigned i = 0; i < 64; ++i) {
      KILN_PIPELINE(1);
      const uint32_t before = words[i];
      words[i] = before * 3 + in.read();
      out.write(before);
    }
  }
}

// register array with a store and a load of another, late, index: no word may change before it is read
KILN_PROCESS void late_load(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  uint32_t a[8];
  for (int i = 0; i < 8; ++i) a[i] = i;
  unsigned i = 0;
  for (;;) {
    KILN_PIPELINE(1);
    const uint32_t x = in.read();
    a[i & 7] = x;
    uint32_t y = x * 2654435761u;
    y = (y ^ (y >> 15)) * 2246822519u;
    y = (y ^ (y >> 13)) * 3266489917u;
    out.write(a[(y >> 20) & 7]);
    ++i;
  }
}

// two stores whose order matters across iterations: the second one's index is known late
KILN_PROCESS void late_store(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  uint32_t a[4];
  for (int i = 0; i < 4; ++i) a[i] = 0;
  const unsigned n = in.read() & 15;
  for (unsigned i = 0; i < n; ++i) {
    KILN_PIPELINE(2);
    const uint32_t x = in.read();
    a[i & 3] = x;
    uint32_t y = x * 2654435761u;
    y = (y ^ (y >> 15)) * 2246822519u;
    y = (y ^ (y >> 13)) * 3266489917u;
    a[(y >> 20) & 3] = y;
  }
  for (int i = 0; i < 4; ++i) out.write(a[i]);
}

struct Point {
  int32_t x, y;
  uint16_t weight;
  uint8_t kind;
};
struct Odd {
  uint32_t a, b, c;
};

// arrays of structs (16 and 12 bytes), indices before and after
KILN_PROCESS void structs(Stream<uint32_t>& in, Stream<int32_t>& out) {
  Point points[20];
  Odd odds[40];
  for (unsigned i = 0; i < 20; ++i) {
    const uint32_t word = in.read();
    points[i] = {int32_t(word), int32_t(word * 3), uint16_t(word >> 3), uint8_t(i)};
    odds[i] = {word, word ^ 1, word + i};
    odds[39 - i] = odds[i];
  }
  int32_t sum = 0;
  for (unsigned i = 1; i < 20; ++i) {
    const Point p = points[i], q = points[i - 1];
    const Odd o = odds[i - 1], r = odds[i + 20];
    sum += p.x - q.y + p.weight * q.kind + int32_t(o.c - r.a);
    out.write(sum);
  }
}

// two dimensions, small and in RAM
KILN_PROCESS void grid(Stream<int16_t>& in, Stream<int32_t>& out) {
  int16_t image[6][10];
  int32_t small[3][3];
  for (int r = 0; r < 6; ++r)
    for (int c = 0; c < 10; ++c) image[r][c] = in.read();
  for (int r = 0; r < 3; ++r)
    for (int c = 0; c < 3; ++c) small[r][c] = in.read();
  for (int r = 0; r < 4; ++r)
    for (int c = 0; c < 8; ++c) {
      int32_t sum = 0;
      KILN_UNROLL
      for (int i = 0; i < 9; ++i) sum += image[r + i / 3][c + i % 3] * small[i / 3][i % 3];
      out.write(sum);
    }
}

// C++ names that mean something in Verilog or to the emitter
KILN_PROCESS void names(Stream<uint32_t>& reg, Stream<uint32_t>& wire) {
  uint32_t table[4], state[40];
  for (int j = 0; j < 4; ++j) table[j] = j;
  for (int j = 0; j < 40; ++j) state[j] = j * 5;
  uint32_t a = 0, a_q = 1, a_p1 = 2, a_x = 3, always_ff = 0, endmodule = 9, let = 0;
  for (;;) {
    KILN_PIPELINE(1);
    const uint32_t j = reg.read();
    const uint32_t a_next = a + j, a_q_next = a_q ^ j;
    a_p1 += a_q;
    a_x = a_x * 3 + a_p1;
    always_ff += j & 3;
    endmodule ^= always_ff;
    let += endmodule + table[j & 3];
    wire.write(a + a_q * 3 + a_p1 * 5 + a_x * 7 + always_ff + endmodule + let + state[j % 32]);
    a = a_next;
    a_q = a_q_next;
  }
}

// one source name, two arrays
inline uint32_t smooth(uint32_t x, uint32_t k) {
  uint32_t window[4];
  for (uint32_t i = 0; i < 4; ++i) window[i] = x + i * k;
  return window[k & 3];
}
KILN_PROCESS void twins(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  const uint32_t x = in.read();
  out.write(smooth(x, 3 + (x >> 30)));
  out.write(smooth(x * 5, 2 + (x >> 31)));
}

// initialised arrays
KILN_PROCESS void initialised(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  uint32_t zeros[8] = {};
  uint32_t counted[4] = {10, 20, 30, 40};
  for (int i = 0; i < 30; ++i) {
    const uint32_t x = in.read();
    zeros[x & 7] += x;
    counted[x & 3] ^= x;
    out.write(zeros[(x + 1) & 7] + counted[(x >> 2) & 3]);
  }
}

}  // namespace

KILN_TOP void arrays(kiln::Stream<uint8_t>& tables_in, kiln::Stream<int32_t>& tables_out,
                     kiln::Stream<uint8_t>& histogram_in, kiln::Stream<uint16_t>& histogram_out,
                     kiln::Stream<uint32_t>& independent_in, kiln::Stream<uint32_t>& independent_out,
                     kiln::Stream<uint32_t>& late_in, kiln::Stream<uint32_t>& late_out,
                     kiln::Stream<uint32_t>& store_in, kiln::Stream<uint32_t>& store_out,
                     kiln::Stream<uint32_t>& structs_in, kiln::Stream<int32_t>& structs_out,
                     kiln::Stream<int16_t>& grid_in, kiln::Stream<int32_t>& grid_out,
                     kiln::Stream<uint32_t>& reg, kiln::Stream<uint32_t>& wire,
                     kiln::Stream<uint32_t>& twins_in, kiln::Stream<uint32_t>& twins_out,
                     kiln::Stream<uint32_t>& initialised_in, kiln::Stream<uint32_t>& initialised_out) {
  kiln::process<tables>(tables_in, tables_out);
  kiln::process<histogram>(histogram_in, histogram_out);
  kiln::process<independent>(independent_in, independent_out);
  kiln::process<late_load>(late_in, late_out);
  kiln::process<late_store>(store_in, store_out);
  kiln::process<structs>(structs_in, structs_out);
  kiln::process<grid>(grid_in, grid_out);
  kiln::process<names>(reg, wire);
  kiln::process<twins>(twins_in, twins_out);
  kiln::process<initialised>(initialised_in, initialised_out);
  kiln::join();
}
