// Linear algebra: the array, 64 multiply-adds in every cycle. Eight rows times eight columns, `terms` at most 65,536, so that a
// sum has 32 bits and not one less; the sums leave as through a shift register.
#include <stdint.h>

enum { kMost = 65536, kRows = 8, kColumns = 8 };

void array(uint32_t terms, const uint64_t a[kMost], const uint64_t b[kMost], int32_t c[kRows * kColumns]) {
  int32_t sums[kRows * kColumns];
#pragma kiln array_partition variable=sums complete
#pragma kiln unroll
  for (int i = 0; i < kRows * kColumns; ++i) sums[i] = 0;
#pragma kiln pipeline
  for (uint32_t k = 0; k < terms; ++k) {
    const uint64_t column = a[k], row = b[k];
    for (int i = 0; i < kRows; ++i)
      for (int j = 0; j < kColumns; ++j) sums[kColumns * i + j] += (int8_t)(column >> 8 * i) * (int8_t)(row >> 8 * j);
  }
#pragma kiln pipeline
  for (int n = 0; n < kRows * kColumns; ++n) {
    c[n] = sums[0];
    for (int m = 1; m < kRows * kColumns; ++m) sums[m - 1] = sums[m];
  }
}

int main(void) {
  static uint64_t a[kMost], b[kMost];
  static int32_t c[kRows * kColumns];
  // Byte i of a[k] is k - i, byte j of b[k] is j + 1 in every other term and 0 else: sums of even numbers.
  for (int k = 0; k < 100; ++k)
    for (int i = 0; i < 8; ++i) {
      a[k] |= (uint64_t)(uint8_t)(k - i) << 8 * i;
      if (k % 2 == 0) b[k] |= (uint64_t)(i + 1) << 8 * i;
    }
  array(100, a, b, c);
  for (int i = 0; i < kRows; ++i)
    for (int j = 0; j < kColumns; ++j)
      if (c[kColumns * i + j] != (2450 - 50 * i) * (j + 1)) return 1;
  array(0, a, b, c);
  for (int n = 0; n < kRows * kColumns; ++n)
    if (c[n] != 0) return 1;
  return 0;
}
