// Bit tricks: population count, reversal, leading zeros, next permutation and byte swap, all by shifts and masks.
#include <stdint.h>

static uint32_t ones(uint32_t x) {
  x -= (x >> 1) & 0x55555555u;
  x = (x & 0x33333333u) + ((x >> 2) & 0x33333333u);
  x = (x + (x >> 4)) & 0x0f0f0f0fu;
  return (x * 0x01010101u) >> 24;
}

uint32_t bits(uint32_t x, uint32_t what) {
  switch (what) {
    case 0:
      return ones(x);
    case 1:
      x = ((x >> 1) & 0x55555555u) | ((x & 0x55555555u) << 1);
      x = ((x >> 2) & 0x33333333u) | ((x & 0x33333333u) << 2);
      x = ((x >> 4) & 0x0f0f0f0fu) | ((x & 0x0f0f0f0fu) << 4);
      x = ((x >> 8) & 0x00ff00ffu) | ((x & 0x00ff00ffu) << 8);
      return (x >> 16) | (x << 16);
    case 2:
      for (int s = 1; s < 32; s <<= 1) x |= x >> s;
      return 32 - ones(x);
    case 3: {  // the next number with as many ones: ripple the lowest run up, put the rest at the bottom
      const uint32_t lowest = x & (0u - x), ripple = x + lowest;
      return ripple | (((x ^ ripple) >> 2) >> ones(lowest - 1));
    }
    default:
      return __builtin_bswap32(x);
  }
}

int main(void) {
  uint32_t x = 12345;
  for (int round = 0; round < 8; ++round) {
    x = x * 1664525u + 1013904223u;
    uint32_t count = 0, reversed = 0, leading = 0;
    for (int i = 0; i < 32; ++i) count += (x >> i) & 1, reversed |= ((x >> i) & 1) << (31 - i);
    for (int i = 31; i >= 0 && ((x >> i) & 1) == 0; --i) ++leading;
    if (bits(x, 0) != count || bits(x, 1) != reversed || bits(x, 2) != leading) return 1;
    if (bits(bits(x, 4), 4) != x) return 2;
    uint32_t next = (x & 0xfff) + 1;
    while (__builtin_popcount(next) != __builtin_popcount(x & 0xfff)) ++next;
    if ((x & 0xfff) != 0 && bits(x & 0xfff, 3) != next) return 3;
  }
  return 0;
}
