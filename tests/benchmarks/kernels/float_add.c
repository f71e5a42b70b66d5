// Soft floating point: sum of two binary32 numbers, rounded to nearest even, normal numbers and zeros.
#include <stdint.h>
#include <string.h>

uint32_t float_add(uint32_t a, uint32_t b) {
  if ((a & 0x7fffffffu) < (b & 0x7fffffffu)) {
    const uint32_t t = a;
    a = b;
    b = t;
  }
  if ((b & 0x7f800000u) == 0) return a;
  int32_t exponent = (a >> 23) & 255;
  const uint32_t distance = (uint32_t)exponent - ((b >> 23) & 255);
  const uint64_t ma = (uint64_t)((a & 0x7fffff) | 0x800000) << 26;
  uint64_t mb = (uint64_t)((b & 0x7fffff) | 0x800000) << 26;
  if (distance > 50)
    mb = 1;
  else
    mb = (mb >> distance) | ((mb & ((1ull << distance) - 1)) != 0);
  uint64_t sum = ((a ^ b) >> 31) ? ma - mb : ma + mb;
  if (sum == 0) return 0;
  if (sum >> 50) {
    sum = (sum >> 1) | (sum & 1);
    ++exponent;
  }
  while ((sum >> 49) == 0) {
    sum <<= 1;
    --exponent;
  }
  const uint64_t half = 1ull << 25, rest = sum & (2 * half - 1);
  uint32_t m = (uint32_t)(sum >> 26);
  if (rest > half || (rest == half && (m & 1))) ++m;
  if (m >> 24) m >>= 1, ++exponent;
  if (exponent <= 0) return a & 0x80000000u;
  if (exponent >= 255) return (a & 0x80000000u) | 0x7f800000u;
  return (a & 0x80000000u) | ((uint32_t)exponent << 23) | (m & 0x7fffff);
}

int main(void) {
  uint32_t x = 0x3f9d70a4, y = 0xc0490fdb;
  for (int i = 0; i < 32; ++i) {
    float a, b;
    memcpy(&a, &x, 4);
    memcpy(&b, &y, 4);
    const float sum = a + b;
    uint32_t expected;
    memcpy(&expected, &sum, 4);
    if (float_add(x, y) != expected) return 1;
    x = x * 1664525u + 1013904223u;
    x = (x & 0x807fffffu) | ((120 + (x >> 25) % 16) << 23);
    y = y * 22695477u + 1u;
    y = (y & 0x807fffffu) | ((112 + (y >> 24) % 32) << 23);
  }
  return float_add(0x3f800000u, 0xbf800000u) == 0 ? 0 : 2;
}
