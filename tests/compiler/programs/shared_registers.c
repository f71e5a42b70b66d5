// Variables that live one after the other share registers: sums that go from loop to loop, are exchanged on the way, and are
// still needed later.
#include <stdint.h>

static uint32_t rounds(uint32_t n, const uint32_t a[16]) {
  uint32_t x = 1, y = 2, z = n;
  for (uint32_t i = 0; i < n; ++i) x += a[i & 15];
  if (n & 1) {  // exchanged, on one way only
    const uint32_t old = x;
    x = y;
    y = old;
  }
  const uint32_t kept = x;
  for (uint32_t i = 0; i < (n >> 1); ++i) {
    const uint32_t next = x ^ (y << 1);
    y = x + a[(i + 3) & 15];
    x = next;
  }
  for (int outer = 0; outer < 3; ++outer) {
    uint32_t w = x;
    while ((w & 7) != 0) w = w * 3 + z, ++z;
    x = y;
    y = w + kept;
    if (w == a[outer]) break;
  }
  return x * 31 + y * 7 + z + kept;
}

uint32_t shared_registers(uint32_t n, const uint32_t a[16]) { return n == 5 ? n : rounds(n, a); }

int main(void) {
  static uint32_t a[16];
  for (int i = 0; i < 16; ++i) a[i] = (uint32_t)(i * 40503 - 300000);
  uint32_t sum = 0;
  for (uint32_t n = 0; n < 12; ++n) sum = sum * 17 + shared_registers(n, a);
  return sum == 0;
}
