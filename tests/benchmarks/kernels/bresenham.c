// Graphics: a line into a 64x64 bitmap; returns how many pixels it has.
#include <stdint.h>

enum { kSide = 64 };

int bresenham(int x0, int y0, int x1, int y1, uint8_t pixels[kSide * kSide]) {
  const int dx = x1 > x0 ? x1 - x0 : x0 - x1, dy = y1 > y0 ? y0 - y1 : y1 - y0;
  const int sx = x0 < x1 ? 1 : -1, sy = y0 < y1 ? 1 : -1;
  int error = dx + dy, count = 0;
  for (;;) {
    pixels[y0 * kSide + x0] = 1;
    ++count;
    if (x0 == x1 && y0 == y1) return count;
    const int twice = 2 * error;
    if (twice >= dy) error += dy, x0 += sx;
    if (twice <= dx) error += dx, y0 += sy;
  }
}

int main(void) {
  static uint8_t pixels[kSide * kSide];
  if (bresenham(3, 60, 63, 2, pixels) != 61) return 1;
  if (bresenham(0, 0, 0, 50, pixels) != 51) return 2;
  for (int y = 0; y <= 50; ++y)
    if (pixels[y * kSide] != 1) return 3;
  for (int x = 3; x <= 63; ++x) {
    int inColumn = 0;
    for (int y = 0; y < kSide; ++y) inColumn += pixels[y * kSide + x];
    if (inColumn != 1) return 4;
  }
  return 0;
}
