// Look-up tables: sine by a quarter-wave table and linear interpolation, phase of 16 bits.
#include <stdint.h>

static const int16_t kQuarter[33] = {0,     1607,  3212,  4808,  6393,  7962,  9512,  11039, 12540, 14010, 15447,
                                     16846, 18205, 19520, 20788, 22006, 23170, 24279, 25330, 26320, 27246, 28106,
                                     28899, 29622, 30274, 30853, 31357, 31786, 32138, 32413, 32610, 32729, 32767};

void sine(const uint16_t phase[64], int16_t out[64]) {
  for (int i = 0; i < 64; ++i) {
    uint32_t p = phase[i] & 0x3fff;
    if (phase[i] & 0x4000) p = 0x4000 - p;
    const uint32_t at = p >> 9, rest = p & 511;
    const int32_t low = kQuarter[at], high = kQuarter[at < 32 ? at + 1 : 32];
    const int32_t v = low + (((high - low) * (int32_t)rest) >> 9);
    out[i] = (int16_t)(phase[i] & 0x8000 ? -v : v);
  }
}

int main(void) {
  uint16_t phase[64], shifted[64];
  int16_t s[64], c[64];
  for (int i = 0; i < 64; ++i) phase[i] = (uint16_t)(i * 1021), shifted[i] = (uint16_t)(phase[i] + 0x4000);
  sine(phase, s);
  sine(shifted, c);
  for (int i = 0; i < 64; ++i) {
    const int64_t one = (int64_t)s[i] * s[i] + (int64_t)c[i] * c[i];
    if (one > 32768ll * 32768 + 3000000 || one < 32768ll * 32768 - 3000000) return 1;
  }
  return s[0] == 0 ? 0 : 2;
}
