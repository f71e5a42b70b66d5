// Graphics: alpha blending of 64 packed RGBA pixels, exact division by 255.
#include <stdint.h>

enum { kPixels = 64 };

void blend(const uint32_t over[kPixels], uint32_t under[kPixels]) {
  for (int i = 0; i < kPixels; ++i) {
    const uint32_t a = over[i] >> 24, b = 255 - a;
    uint32_t result = 0xff000000u;
    for (int shift = 0; shift < 24; shift += 8) {
      const uint32_t sum = ((over[i] >> shift) & 255) * a + ((under[i] >> shift) & 255) * b + 128;
      result |= ((sum + (sum >> 8)) >> 8) << shift;
    }
    under[i] = result;
  }
}

int main(void) {
  uint32_t over[kPixels], under[kPixels], before[kPixels];
  for (uint32_t i = 0; i < kPixels; ++i) over[i] = 0x9e3779b9u * (i + 1), before[i] = under[i] = 0x85ebca6bu * (i + 7);
  blend(over, under);
  for (int i = 0; i < kPixels; ++i)
    for (int shift = 0; shift < 24; shift += 8) {
      const uint32_t a = over[i] >> 24, o = (over[i] >> shift) & 255, u = (before[i] >> shift) & 255;
      if (((under[i] >> shift) & 255) != (o * a + u * (255 - a) + 127) / 255) return 1;
    }
  return 0;
}
