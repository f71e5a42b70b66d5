// Soft floating point: product of two binary32 numbers, rounded to nearest even, normal numbers, zeros and infinities.
#include <stdint.h>
#include <string.h>

uint32_t float_mul(uint32_t a, uint32_t b) {
  const uint32_t sign = (a ^ b) & 0x80000000u;
  const int32_t ea = (a >> 23) & 255, eb = (b >> 23) & 255;
  if (ea == 255 || eb == 255) return sign | 0x7f800000u;
  if (ea == 0 || eb == 0) return sign;
  const uint64_t product = (uint64_t)((a & 0x7fffff) | 0x800000) * ((b & 0x7fffff) | 0x800000);
  int32_t exponent = ea + eb - 127;
  uint32_t shift = 23;
  if (product >> 47) ++exponent, ++shift;
  uint64_t rounded = product + (1ull << (shift - 1)) - 1 + ((product >> shift) & 1);
  rounded >>= shift;
  if (rounded >> 24) rounded >>= 1, ++exponent;
  if (exponent >= 255) return sign | 0x7f800000u;
  if (exponent <= 0) return sign;
  return sign | ((uint32_t)exponent << 23) | ((uint32_t)rounded & 0x7fffff);
}

int main(void) {
  uint32_t x = 0x3f9d70a4, y = 0xc0490fdb;
  for (int i = 0; i < 24; ++i) {
    float a, b, product;
    memcpy(&a, &x, 4);
    memcpy(&b, &y, 4);
    product = a * b;
    uint32_t expected;
    memcpy(&expected, &product, 4);
    if (float_mul(x, y) != expected) return 1;
    x = (x * 1664525u + 1013904223u) & 0xbfffffffu;
    x = (x & 0x807fffffu) | ((96 + (x >> 23) % 64) << 23);
    y = (y * 22695477u + 1u) & 0xbfffffffu;
    y = (y & 0x807fffffu) | ((96 + (y >> 23) % 64) << 23);
  }
  return 0;
}
