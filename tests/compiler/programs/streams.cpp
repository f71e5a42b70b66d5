// Ordinary functions with streams: the program fills and reads the same objects that its top works on.
#include <cstdint>
#include <cstdio>

#include "kiln/Stream.h"

struct Sample {
  int32_t left;
  int8_t right;  // three bytes behind it belong to nobody
};
struct Sum {
  int64_t total;
  uint16_t count;
  bool isNegative;
  int32_t least;
};

static int32_t history[4];

static int32_t filter(int32_t x) {
  int32_t sum = 0;
  for (int i = 3; i > 0; --i) {
    history[i] = history[i - 1];
    sum += history[i] * (i + 1);
  }
  history[0] = x;
  return sum + x;
}

static void emit(kiln::Stream<Sum>& to, int64_t total, unsigned count, int32_t least) {
  Sum sum;
  sum.total = total;
  sum.count = static_cast<uint16_t>(count);
  sum.isNegative = total < 0;
  sum.least = least;
  to.write(sum);
}

// Reads a packet: its first word has the length; passes filtered samples on; a summary every fourth, and at the end.
int packets(kiln::Stream<Sample>& in, kiln::Stream<uint8_t>& lengths, kiln::Stream<int32_t>& out, kiln::Stream<Sum>& sums,
            unsigned times, int16_t scale) {
  int64_t total = 0;
  int32_t least = 0x7fffffff;
  unsigned count = 0;
  for (unsigned packet = 0; packet < times; ++packet) {
    const unsigned length = lengths.read();
    for (unsigned i = 0; i < length; ++i) {
      const Sample sample = in.read();
      const int32_t value = filter(sample.left * scale + sample.right);
      out.write(value);
      total += value;
      if (value < least) least = value;
      if (++count % 4 == 0) emit(sums, total, count, least);
    }
  }
  emit(sums, total, count, least);
  return static_cast<int>(count);
}

int main() {
  static kiln::Stream<Sample> in(16);
  kiln::Stream<uint8_t> lengths(4);
  kiln::Stream<int32_t> out;
  kiln::Stream<Sum> sums(8);
  uint32_t random = 1;
  auto next = [&] { return random = random * 1664525 + 1013904223; };
  int failures = 0;
  for (int call = 0; call < 12; ++call) {
    const unsigned times = next() >> 30;
    unsigned all = 0;
    for (unsigned i = 0; i < times; ++i) {
      const unsigned length = (next() >> 24) % 40;
      lengths.write(static_cast<uint8_t>(length));
      all += length;
    }
    for (unsigned i = 0; i < all; ++i) in.write({static_cast<int32_t>(next()) >> 8, static_cast<int8_t>(next() >> 24)});
    if (call % 3 == 1)  // words for the next call are there already
      for (int i = 0; i < 9; ++i) in.write({i, 1});
    if (packets(in, lengths, out, sums, times, static_cast<int16_t>(next() >> 16)) != static_cast<int>(all)) ++failures;
    if (out.size() != all || sums.size() != all / 4 + 1) ++failures;
    int64_t total = 0;
    while (!out.empty()) total += out.read();
    Sum last{};
    while (!sums.empty()) last = sums.read();
    if (last.total != total || last.isNegative != (total < 0)) ++failures;
    if (call % 3 == 1)  // and are used by it
      for (unsigned i = 0; i < 9; ++i) lengths.write(1);
    if (call % 3 == 1 && packets(in, lengths, out, sums, 9, 1) != 9) ++failures;
    while (!out.empty()) out.read();
    while (!sums.empty()) sums.read();
  }
  printf("failures: %d\n", failures);
  return failures;
}
