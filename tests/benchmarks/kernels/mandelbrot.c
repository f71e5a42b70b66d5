// Graphics: iterations of z^2 + c until |z| > 2, Q12, a row of 16 points.
#include <stdint.h>

enum { kPoints = 16, kMost = 64 };

void mandelbrot(int32_t ci, uint8_t row[kPoints]) {
  for (int p = 0; p < kPoints; ++p) {
    const int32_t cr = -8192 + 768 * p;
    int32_t zr = 0, zi = 0, n = 0;
    while (n < kMost) {
      const int32_t rr = (zr * zr) >> 12, ii = (zi * zi) >> 12;
      if (rr + ii > 4 << 12) break;
      zi = ((zr * zi) >> 11) + ci;
      zr = rr - ii + cr;
      ++n;
    }
    row[p] = (uint8_t)n;
  }
}

int main(void) {
  uint8_t row[kPoints], mirrored[kPoints];
  mandelbrot(0, row);
  for (int p = 0; p < kPoints; ++p) {
    const int isInside = -8192 + 768 * p <= 1024;  // the real axis from -2 to 1/4
    if ((row[p] == kMost) != isInside) return 1;
  }
  mandelbrot(4096, row);
  mandelbrot(-4096, mirrored);
  return row[0] < 4 && mirrored[0] < 4 && row[15] == mirrored[15] ? 0 : 2;
}
