// Vec: every operator, masks, selections, shuffles, reductions, conversions, rows in arrays.
#include "kiln/Int.h"
#include "kiln/Requantise.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

namespace {
using namespace kiln;

template <class T, unsigned N>
struct Both {
  Vec<T, N> a, b;
  template <class F>
  void fields(F&& f) { f(a, b); }
};

// operators that give lanes
template <class T, unsigned N>
KILN_PROCESS void lane_operators(Stream<Both<T, N>>& in, Stream<Vec<T, N>>& out) {
  using V = Vec<T, N>;
  V kept = V::splat(T(3));
  unsigned n = 0;
  for (;;) {
    KILN_PIPELINE(19);
    const Both<T, N> x = in.read();
    const V a = x.a, b = x.b;
    const unsigned s = unsigned(a[0]) & (8 * sizeof(T) - 1);
    out.write(a + b);
    out.write(a - b);
    out.write(a * b);
    out.write((a & b) ^ (a | kept));
    out.write(a << s);
    out.write(a >> s);
    out.write(max(a, b));
    out.write(min(a, b));
    out.write(select(a > b, a, kept));
    out.write(select(a < b, a + kept, b));
    out.write(select((a == b) | (a > V::zero()), V::splat(T(1)), b - a));
    out.write(select((a != b) & ~(a < kept), a, V::splat(a[1])));
    out.write(select((n & 3) == 1, a, b));
    out.write(select(Mask<N>::first(n <= N ? n : N), a, b));
    out.write(a.template rotate<1>());
    out.write(a.template rotate<N / 2>() + b);
    out.write(select(Mask<N>{UInt<N>(n * 0x9E3779B9u)}, kept, a));
    out.write(V::fromWord(a.toWord() ^ (b.toWord() >> 3)));
    out.write(V::splat(T(a.reduceAdd() ^ b.reduceMax() ^ a.reduceOr())));
    kept = kept + a.template rotate<N - 1>();
    ++n;
    if (n == N + 7) n = 0;
  }
}

// conversions between lane types, slices, masks as values
KILN_PROCESS void lane_conversions(Stream<Vec<int32_t, 16>>& in, Stream<Vec<int8_t, 16>>& bytes, Stream<Vec<int16_t, 8>>& halves,
                                   Stream<Vec<uint64_t, 4>>& longs, Stream<UInt<16>>& masks, Stream<uint32_t>& counts) {
  Mask<16> seen = Mask<16>::none();
  for (;;) {
    KILN_PIPELINE(2);
    const Vec<int32_t, 16> x = in.read();
    bytes.write(x.to<int8_t>());
    bytes.write((x.to<int8_t>().to<int16_t>() * x.to<uint8_t>().to<int16_t>() >> 7).to<int8_t>());
    halves.write(x.slice<4, 8>().to<int16_t>());
    longs.write(x.slice<12, 4>().to<uint64_t>() + x.to<uint16_t>().slice<0, 4>().to<uint64_t>());
    const Mask<16> positive = x > Vec<int32_t, 16>::zero();
    seen = (seen | positive) & ~(x == Vec<int32_t, 16>::splat(-1));
    masks.write(seen.bits);
    counts.write(seen.count() << 8 | positive.count());
  }
}

KILN_PROCESS void requantised(Stream<Vec<int32_t, 8>>& in, Stream<uint8_t>& shifts, Stream<Vec<int8_t, 8>>& out, Stream<UInt<8>>& saturated) {
  for (;;) {
    KILN_PIPELINE(1);
    const auto y = requantise(in.read(), shifts.read() & 31);
    out.write(y.values);
    saturated.write(y.saturated.bits);
  }
}

// lanes in the FSM: no pipeline, swaps, conditional updates, live across states
KILN_PROCESS void lane_states(Stream<Vec<int16_t, 4>>& in, Stream<Vec<int16_t, 4>>& out) {
  using V = Vec<int16_t, 4>;
  V a = V::zero(), b = V::splat(1);
  for (;;) {
    const V x = in.read();
    for (int i = 0; i < (x[0] & 3); ++i) {
      const V t = a;
      a = b;
      b = t + x;
      if (x[1] & 1) b = b.rotate<1>();
    }
    if (x[2] > 0) {
      out.write(a);
      a = in.read() - b;
    } else if (x[3] & 1) {
      a = select(a > b, x, a);
      continue;
    }
    out.write(b);
  }
}

// rows of lanes in a RAM and in registers, by a dynamic index; lanes that leave a pipelined loop
KILN_PROCESS void lane_rows(Stream<Vec<int16_t, 8>>& in, Stream<Vec<int16_t, 8>>& out) {
  using V = Vec<int16_t, 8>;
  V ram[64], small[4];
  for (unsigned i = 0; i < 4; ++i) small[i] = V::splat(int16_t(i));
  for (;;) {
    V sum = V::zero(), largest = V::splat(-32768);
    for (unsigned i = 0; i < 40; ++i) {
      KILN_PIPELINE(1);
      const V x = in.read();
      ram[i] = x;
      sum = sum + x;
      if (x[0] & 1) largest = max(largest, x);
    }
    for (unsigned i = 0; i < 40; ++i) {
      KILN_PIPELINE(1);
      out.write(ram[39 - i] + small[i & 3]);
    }
    small[unsigned(sum[0]) & 3] = largest;
    out.write(sum);
    out.write(small[unsigned(sum[1]) & 3]);
  }
}

// phis of lanes that trade places in a pipeline, under conditions
KILN_PROCESS void lane_phis(Stream<Vec<int32_t, 4>>& in, Stream<Vec<int32_t, 4>>& out) {
  using V = Vec<int32_t, 4>;
  V a = V::splat(1), b = V::splat(2), c = V::splat(3), d = V::zero();
  uint8_t n = 0;
  for (;;) {
    KILN_PIPELINE(1);
    const V x = in.read();
    if (x[0] & 1) {
      const V t = a;
      a = b;
      b = c + x;
      c = t;
    } else if (x[0] & 2) {
      c = c * x;
      if (n & 1) a = a - d;
      else d = a;
    }
    if (n % 8 < 3) d = d ^ b;
    if (x[1] & 1) out.write(a + d);
    else if (x[2] & 1) out.write(select(n > 100, b, c.rotate<1>()));
    ++n;
  }
}

}  // namespace

KILN_TOP void lanes(kiln::Stream<Both<int8_t, 16>>& in8, kiln::Stream<kiln::Vec<int8_t, 16>>& out8,
                    kiln::Stream<Both<int16_t, 32>>& in16, kiln::Stream<kiln::Vec<int16_t, 32>>& out16,
                    kiln::Stream<Both<int32_t, 2>>& in32, kiln::Stream<kiln::Vec<int32_t, 2>>& out32,
                    kiln::Stream<Both<uint8_t, 8>>& inu8, kiln::Stream<kiln::Vec<uint8_t, 8>>& outu8,
                    kiln::Stream<kiln::Vec<int32_t, 16>>& conversions_in, kiln::Stream<kiln::Vec<int8_t, 16>>& bytes_out,
                    kiln::Stream<kiln::Vec<int16_t, 8>>& halves_out, kiln::Stream<kiln::Vec<uint64_t, 4>>& longs_out,
                    kiln::Stream<kiln::UInt<16>>& masks_out, kiln::Stream<uint32_t>& counts_out,
                    kiln::Stream<kiln::Vec<int32_t, 8>>& requantise_in, kiln::Stream<uint8_t>& shifts_in,
                    kiln::Stream<kiln::Vec<int8_t, 8>>& requantise_out, kiln::Stream<kiln::UInt<8>>& saturated_out,
                    kiln::Stream<kiln::Vec<int16_t, 4>>& states_in, kiln::Stream<kiln::Vec<int16_t, 4>>& states_out,
                    kiln::Stream<kiln::Vec<int16_t, 8>>& rows_in, kiln::Stream<kiln::Vec<int16_t, 8>>& rows_out,
                    kiln::Stream<kiln::Vec<int32_t, 4>>& phis_in, kiln::Stream<kiln::Vec<int32_t, 4>>& phis_out) {
  kiln::process<lane_operators<int8_t, 16>>(in8, out8);
  kiln::process<lane_operators<int16_t, 32>>(in16, out16);
  kiln::process<lane_operators<int32_t, 2>>(in32, out32);
  kiln::process<lane_operators<uint8_t, 8>>(inu8, outu8);
  kiln::process<lane_conversions>(conversions_in, bytes_out, halves_out, longs_out, masks_out, counts_out);
  kiln::process<requantised>(requantise_in, shifts_in, requantise_out, saturated_out);
  kiln::process<lane_states>(states_in, states_out);
  kiln::process<lane_rows>(rows_in, rows_out);
  kiln::process<lane_phis>(phis_in, phis_out);
  kiln::join();
}
