// Graphics: edges of a 32x32 image (Sobel, sum of magnitudes).
#include <stdint.h>

enum { kSide = 32 };

void sobel(const uint8_t in[kSide * kSide], uint8_t out[kSide * kSide]) {
  for (int y = 1; y < kSide - 1; ++y)
    for (int x = 1; x < kSide - 1; ++x) {
      const uint8_t* p = in + y * kSide + x;
      const int gx = p[-kSide + 1] + 2 * p[1] + p[kSide + 1] - p[-kSide - 1] - 2 * p[-1] - p[kSide - 1];
      const int gy = p[kSide - 1] + 2 * p[kSide] + p[kSide + 1] - p[-kSide - 1] - 2 * p[-kSide] - p[-kSide + 1];
      const int g = (gx < 0 ? -gx : gx) + (gy < 0 ? -gy : gy);
      out[y * kSide + x] = (uint8_t)(g > 255 ? 255 : g);
    }
}

int main(void) {
  static uint8_t in[kSide * kSide], out[kSide * kSide];
  for (int y = 0; y < kSide; ++y)
    for (int x = 0; x < kSide; ++x) in[y * kSide + x] = (uint8_t)(x < 16 ? 3 * y : 200);
  sobel(in, out);
  for (int y = 1; y < kSide - 1; ++y)
    for (int x = 1; x < kSide - 1; ++x) {
      const int across = x == 15 || x == 16 ? 4 * (200 - 3 * y) : 0, down = x < 15 ? 24 : (x == 15 ? 18 : (x == 16 ? 6 : 0));
      const int expected = across + down > 255 ? 255 : across + down;
      if (out[y * kSide + x] != expected) return 1;
    }
  return 0;
}
