// Linear algebra: a 32x32 matrix times a vector.
#include <stdint.h>

enum { kRows = 32, kColumns = 32 };

void matvec(const int8_t a[kRows][kColumns], const int8_t x[kColumns], int32_t y[kRows]) {
  for (int r = 0; r < kRows; ++r) {
    int32_t sum = 0;
    for (int c = 0; c < kColumns; ++c) sum += a[r][c] * x[c];
    y[r] = sum;
  }
}

int main(void) {
  static int8_t a[kRows][kColumns], x[kColumns];
  static int32_t y[kRows];
  for (int r = 0; r < kRows; ++r)
    for (int c = 0; c < kColumns; ++c) a[r][c] = (int8_t)(r - c);
  for (int c = 0; c < kColumns; ++c) x[c] = (int8_t)(c + 1);
  matvec((const int8_t(*)[kColumns])a, x, y);
  for (int r = 0; r < kRows; ++r)
    if (y[r] != 528 * r - 10912) return 1;  // r * sum(c+1) - sum(c(c+1))
  return 0;
}
