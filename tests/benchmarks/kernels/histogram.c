// Graphics: histogram of 256 pixels and its equalisation.
#include <stdint.h>

enum { kPixels = 256, kLevels = 64 };

void histogram(uint8_t pixels[kPixels]) {
  uint16_t count[kLevels];
  for (int i = 0; i < kLevels; ++i) count[i] = 0;
  for (int i = 0; i < kPixels; ++i) ++count[pixels[i] & 63];
  uint32_t sum = 0;
  for (int i = 0; i < kLevels; ++i) {
    sum += count[i];
    count[i] = (uint16_t)((sum * (kLevels - 1)) / kPixels);
  }
  for (int i = 0; i < kPixels; ++i) pixels[i] = (uint8_t)count[pixels[i] & 63];
}

int main(void) {
  uint8_t pixels[kPixels], before[kPixels];
  for (int i = 0; i < kPixels; ++i) before[i] = pixels[i] = (uint8_t)((i * i / 64) & 63);
  histogram(pixels);
  for (int i = 0; i < kPixels; ++i) {
    int notAbove = 0;
    for (int j = 0; j < kPixels; ++j) notAbove += before[j] <= before[i];
    if (pixels[i] != notAbove * 63 / 256) return 1;
  }
  return 0;
}
