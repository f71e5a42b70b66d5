// Bit tricks: square root of 64 bits, a bit of the root per step.
#include <stdint.h>

uint32_t isqrt(uint64_t x) {
  uint64_t root = 0, bit = 1ull << 62;
  while (bit > x) bit >>= 2;
  while (bit != 0) {
    if (x >= root + bit) {
      x -= root + bit;
      root = (root >> 1) + bit;
    } else {
      root >>= 1;
    }
    bit >>= 2;
  }
  return (uint32_t)root;
}

int main(void) {
  uint64_t x = 1;
  for (int i = 0; i < 12; ++i) {
    const uint64_t r = isqrt(x);
    if (r * r > x || (r < 0xffffffffu && (r + 1) * (r + 1) <= x)) return 1;
    x = x * 6364136223846793005ull + 1442695040888963407ull;
    x >>= 5 * i;
  }
  return isqrt(~0ull) == 0xffffffffu && isqrt(0) == 0 ? 0 : 2;
}
