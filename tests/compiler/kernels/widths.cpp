// Integers of odd widths, signs, shifts by variables, products of every mix, and what LLVM makes of idioms.
#include "kiln/Int.h"
#include "kiln/Stream.h"

namespace {
using namespace kiln;

// all operators at one width
template <unsigned W>
KILN_PROCESS void operators(Stream<UInt<W>>& in, Stream<UInt<W>>& out) {
  UInt<W> previous(5);
  for (;;) {
    KILN_PIPELINE(14);
    const UInt<W> a = in.read();
    const UInt<W> b = previous;
    const Int<W> sa = Int<W>(a), sb = Int<W>(b);
    const unsigned low = unsigned(b) & ((1u << indexBits(W)) - 1), s = low < W ? low : low - W;
    out.write(UInt<W>(a + b));
    out.write(UInt<W>(a - b));
    out.write(UInt<W>(a * b));
    out.write(UInt<W>((a & b) | (~a ^ b)));
    out.write(UInt<W>(a << s));
    out.write(UInt<W>(a >> s));
    out.write(UInt<W>(sa >> s));
    out.write(UInt<W>((a < b ? a : b) ^ (sa < sb ? UInt<W>(3) : UInt<W>(0))));
    out.write(UInt<W>(sa > sb ? sa : sb));
    out.write(UInt<W>(sa < 0 ? -sa : sa));
    out.write(UInt<W>((a == b) + 2 * (a != b) + 4 * (a <= b) + 8 * (sa >= sb) + 16 * (sa <= sb)));
    out.write(UInt<W>(sa / Int<W>(W > 3 ? 4 : 1) + sa % Int<W>(W > 3 ? 4 : 1)));
    out.write(UInt<W>(a >> (W / 2)));
    out.write(UInt<W>(UInt<2 * W>(a) * UInt<2 * W>(b) >> (W / 2)));
    previous = UInt<W>(a * 3 + b);
  }
}

// width 1 has its own little operators
KILN_PROCESS void bit(Stream<UInt<1>>& in, Stream<UInt<1>>& out) {
  UInt<1> state = 0;
  for (;;) {
    KILN_PIPELINE(1);
    const UInt<1> x = in.read();
    state = UInt<1>((state & x) ^ (state + 1) ^ (x * state));
    out.write(state);
  }
}

// every mix of signs and widths in a product
KILN_PROCESS void products(Stream<uint64_t>& in, Stream<int64_t>& out) {
  for (;;) {
    KILN_PIPELINE(12);
    const uint64_t x = in.read();
    const uint8_t u8 = uint8_t(x), v8 = uint8_t(x >> 8);
    const int8_t s8 = int8_t(x >> 16), t8 = int8_t(x >> 24);
    const uint16_t u16 = uint16_t(x >> 32);
    const int16_t s16 = int16_t(x >> 48);
    const int32_t s32 = int32_t(x >> 13);
    out.write(u8 * v8);
    out.write(s8 * t8);
    out.write(u8 * s8);
    out.write(int64_t(u8) * s16);
    out.write(int64_t(s32) * u16);
    out.write(int64_t(s32) * s32);
    out.write(int64_t(uint64_t(uint32_t(s32)) * uint32_t(x >> 32)));
    out.write(int16_t(s16 * s8));
    out.write(int64_t(s8) * 100 + int64_t(u8) * -3);
    out.write(int64_t(UInt<13>(x)) * Int<7>(x >> 20));
    out.write(int64_t(Int<24>(x)) * Int<24>(x >> 24));
    out.write(int64_t(UInt<24>(Int<12>(x) * Int<12>(x >> 12))));
  }
}

// comparisons and conversions between signs and widths
KILN_PROCESS void conversions(Stream<uint32_t>& in, Stream<uint64_t>& out) {
  uint32_t y = 0;
  for (;;) {
    KILN_PIPELINE(3);
    const uint32_t x = in.read();
    const int8_t narrow = int8_t(x);
    const Int<33> wide = Int<33>(x) - Int<33>(y);
    out.write(uint64_t(int64_t(narrow)) ^ uint64_t(UInt<33>(wide)));
    out.write(uint64_t(wide < 0) | uint64_t(narrow < int32_t(y)) << 1 | uint64_t(x < y) << 2 |
              uint64_t(int32_t(x) < int32_t(y)) << 3 | uint64_t(uint16_t(x) > uint16_t(y >> 3)) << 4 | uint64_t(Int<5>(x) < Int<5>(y)) << 5);
    out.write(uint64_t(bits<7>(x, 3)) << 32 | (x >> 4 & 1 ? uint32_t(narrow) : uint32_t(UInt<20>(y))));
    y = x ^ (y << 1);
  }
}

// idioms that become intrinsics: rotations, saturation, counts, byte swaps, min, max, abs; divisions by constants
KILN_PROCESS void idioms(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  uint32_t y = 7;
  for (;;) {
    KILN_PIPELINE(14);
    const uint32_t x = in.read();
    const unsigned s = y & 31;
    out.write(x << 9 | x >> 23);
    out.write(x << s | x >> ((32 - s) & 31));
    out.write(x >> s | x << ((32 - s) & 31));
    out.write(x + y < x ? ~0u : x + y);
    out.write(x > y ? x - y : 0);
    out.write((x >> 24) | (x >> 8 & 0xFF00) | (x << 8 & 0xFF0000) | (x << 24));
    out.write(uint32_t(__builtin_popcount(x)));
    out.write(uint32_t(__builtin_clz(x | 1)) << 8 | uint32_t(__builtin_ctz(x | 0x80000000u)));
    out.write(uint32_t(int32_t(x) < 0 ? -int32_t(x) : int32_t(x)));
    const int32_t clamped = int32_t(x) < -1000 ? -1000 : int32_t(x) > 1000 ? 1000 : int32_t(x);
    out.write(uint32_t(clamped));
    const int64_t sum = int64_t(int32_t(x)) + int32_t(y);
    out.write(uint32_t(sum > INT32_MAX ? INT32_MAX : sum < INT32_MIN ? INT32_MIN : sum));
    out.write(uint32_t(__builtin_bswap16(uint16_t(x))) ^ __builtin_bitreverse32(y));
    out.write((x / 10) ^ (y % 1000));
    out.write(uint32_t((int32_t(x) / -7) ^ (int32_t(y) % 100)) + uint8_t(x) / 3);
    y = y * 5 + x;
  }
}

struct Fields {
  UInt<13> a;
  Int<7> b;
  bool c;
  UInt<33> d;
  Int<65> e;
  uint8_t f[3];
  template <class F>
  void fields(F&& f_) { f_(a, b, c, d, e, f[0], f[1], f[2]); }
};

// structs with odd members through streams and processes
KILN_PROCESS void pack(Stream<Fields>& in, Stream<Fields>& out) {
  Fields last{};
  for (;;) {
    KILN_PIPELINE(1);
    const Fields x = in.read();
    Fields y = x;
    y.a = UInt<13>(x.a + last.a);
    y.b = Int<7>(x.b - last.b);
    y.c = x.c != last.c;
    y.d = UInt<33>(x.d * 3);
    y.e = Int<65>(x.e >> 1);
    y.f[0] = x.f[2];
    y.f[2] = uint8_t(x.f[0] + last.f[1]);
    last = x;
    out.write(y);
  }
}

}  // namespace

KILN_TOP void widths(kiln::Stream<kiln::UInt<1>>& bit_in, kiln::Stream<kiln::UInt<1>>& bit_out,
                     kiln::Stream<kiln::UInt<3>>& in3, kiln::Stream<kiln::UInt<3>>& out3,
                     kiln::Stream<kiln::UInt<7>>& in7, kiln::Stream<kiln::UInt<7>>& out7,
                     kiln::Stream<kiln::UInt<13>>& in13, kiln::Stream<kiln::UInt<13>>& out13,
                     kiln::Stream<kiln::UInt<33>>& in33, kiln::Stream<kiln::UInt<33>>& out33,
                     kiln::Stream<kiln::UInt<65>>& in65, kiln::Stream<kiln::UInt<65>>& out65,
                     kiln::Stream<kiln::UInt<100>>& in100, kiln::Stream<kiln::UInt<100>>& out100,
                     kiln::Stream<uint64_t>& products_in, kiln::Stream<int64_t>& products_out,
                     kiln::Stream<uint32_t>& conversions_in, kiln::Stream<uint64_t>& conversions_out,
                     kiln::Stream<uint32_t>& idioms_in, kiln::Stream<uint32_t>& idioms_out,
                     kiln::Stream<Fields>& pack_in, kiln::Stream<Fields>& pack_out) {
  kiln::process<bit>(bit_in, bit_out);
  kiln::process<operators<3>>(in3, out3);
  kiln::process<operators<7>>(in7, out7);
  kiln::process<operators<13>>(in13, out13);
  kiln::process<operators<33>>(in33, out33);
  kiln::process<operators<65>>(in65, out65);
  kiln::process<operators<100>>(in100, out100);
  kiln::process<products>(products_in, products_out);
  kiln::process<conversions>(conversions_in, conversions_out);
  kiln::process<idioms>(idioms_in, idioms_out);
  kiln::process<pack>(pack_in, pack_out);
  kiln::join();
}
