// Linear algebra: an 8x8 product written as a plain triple loop with two pragmas. The last call is the product alone, after
// the operands are in.
#include <stdint.h>

enum { kN = 8 };

void multiply(int isLoad, const int8_t left[kN][kN], const int8_t right[kN][kN], int32_t c[kN][kN]) {
  static int8_t a[kN][kN], b[kN][kN];
#pragma kiln array_partition variable=a dim=2
#pragma kiln array_partition variable=b dim=1
  if (isLoad) {
    for (int i = 0; i < kN; ++i)
      for (int j = 0; j < kN; ++j) a[i][j] = left[i][j], b[i][j] = right[i][j];
    return;
  }
  for (int i = 0; i < kN; ++i)
    for (int j = 0; j < kN; ++j) {
      int32_t sum = 0;
      for (int k = 0; k < kN; ++k) sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
}

int main(void) {
  static int8_t a[kN][kN], b[kN][kN];
  static int32_t c[kN][kN];
  for (int i = 0; i < kN; ++i)
    for (int j = 0; j < kN; ++j) a[i][j] = (int8_t)(i == j ? -3 : (j == i + 1 ? 2 : 0)), b[i][j] = (int8_t)(17 * i - 11 * j);
  multiply(1, (const int8_t(*)[kN])a, (const int8_t(*)[kN])b, c);
  multiply(0, (const int8_t(*)[kN])a, (const int8_t(*)[kN])b, c);
  for (int i = 0; i < kN; ++i)
    for (int j = 0; j < kN; ++j)
      if (c[i][j] != -3 * b[i][j] + (i + 1 < kN ? 2 * b[i + 1][j] : 0)) return 1;
  return 0;
}
