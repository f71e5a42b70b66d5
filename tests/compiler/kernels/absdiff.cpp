// The compiler knows no block: the array with |a - b| instead of a * b, and an epilogue with a leaky ReLU.
#include "kiln/Int.h"
#include "kiln/Requantise.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

namespace {
using namespace kiln;

constexpr unsigned kSize = 8;
using Row = Vec<int32_t, kSize>;
using Operands = Vec<int8_t, kSize>;

// A tile per 9 to 24 steps; its rows leave while the next one collects.
KILN_PROCESS void distance_array(Stream<uint8_t>& lengths, Stream<Operands>& a_words, Stream<Operands>& b_words, Stream<Row>& rows) {
  Row sums[kSize], draining[kSize];
  KILN_UNROLL
  for (unsigned r = 0; r < kSize; ++r) sums[r] = draining[r] = Row::zero();
  bool begin = true, finished = false;
  UInt<6> left = 0;
  UInt<4> rowsLeft = 0;
  for (;;) {
    KILN_PIPELINE(1);
    if (begin) left = UInt<6>((lengths.read() & 15) + 9);
    const Operands a = a_words.read(), b = b_words.read();
    const bool isDraining = rowsLeft != 0;
    if (isDraining) rows.write(draining[0]);
    if (begin) {
      KILN_UNROLL
      for (unsigned r = 0; r < kSize; ++r) {
        draining[r] = sums[r];
        const Row difference = Row::splat(a[r]) - b.to<int32_t>();
        sums[r] = max(difference, Row::zero() - difference);
      }
      rowsLeft = finished ? kSize : 0;
      finished = true;
    } else {
      if (isDraining) {
        KILN_UNROLL
        for (unsigned r = 0; r + 1 < kSize; ++r) draining[r] = draining[r + 1];
        --rowsLeft;
      }
      KILN_UNROLL
      for (unsigned r = 0; r < kSize; ++r) {
        const Row difference = Row::splat(a[r]) - b.to<int32_t>();
        sums[r] = sums[r] + max(difference, Row::zero() - difference);
      }
    }
    begin = left == 1;
    --left;
  }
}

KILN_PROCESS void leaky(Stream<Row>& rows, Stream<uint8_t>& commands, Stream<Operands>& out, Stream<UInt<kSize>>& masks, Stream<uint32_t>& totals) {
  Row bias = Row::splat(-300), magnitudes = Row::zero();
  uint32_t saturated = 0;
  UInt<3> row = 0;
  uint8_t command = 0;
  for (;;) {
    KILN_PIPELINE(1);
    if (row == 0) command = commands.read();
    Row x = rows.read() + bias;
    const Mask<kSize> positive = x > Row::zero();
    if (command & 1) x = select(positive, x, x >> 3);
    const auto y = requantise(x, unsigned(command >> 5));
    if (command & 2) {
      magnitudes = magnitudes | select(positive, x ^ (x >> 31), Row::zero());
      saturated += (y.saturated & positive).count();
    }
    out.write(y.values);
    if (command & 4) masks.write(positive.bits);
    if (row == kSize - 1) {
      if (command & 8) totals.write(uint32_t(magnitudes.reduceOr()) ^ saturated);
      if (command & 16) magnitudes = Row::zero();
      bias = bias.rotate<1>() + Row::splat(5);
    }
    ++row;
  }
}

}  // namespace

KILN_TOP void absdiff(kiln::Stream<uint8_t>& lengths, kiln::Stream<Operands>& a, kiln::Stream<Operands>& b,
                      kiln::Stream<uint8_t>& commands, kiln::Stream<Operands>& out, kiln::Stream<kiln::UInt<kSize>>& masks,
                      kiln::Stream<uint32_t>& totals) {
  kiln::Stream<Row> rows(8);
  kiln::process<distance_array>(lengths, a, b, rows);
  kiln::process<leaky>(rows, commands, out, masks, totals);
  kiln::join();
}
