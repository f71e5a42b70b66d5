// Cryptography: x^e mod m on 32 bits by Montgomery multiplication with 64-bit products.
#include <stdint.h>

static uint32_t reduce(uint64_t t, uint32_t m, uint32_t inverse) {
  const uint32_t q = (uint32_t)t * inverse;
  const uint64_t product = (uint64_t)q * m;
  const uint32_t high = (uint32_t)(t >> 32), other = (uint32_t)(product >> 32);
  return high >= other ? high - other : high - other + m;
}

uint32_t modexp(uint32_t x, uint32_t e, uint32_t m) {
  uint32_t inverse = m;
  for (int i = 0; i < 4; ++i) inverse *= 2 - m * inverse;
  uint32_t one = (uint32_t)((1ull << 32) % m), square = (uint32_t)(((uint64_t)one * one) % m);
  uint32_t base = reduce((uint64_t)(x % m) * square, m, inverse), result = one;
  for (; e != 0; e >>= 1) {
    if (e & 1) result = reduce((uint64_t)result * base, m, inverse);
    base = reduce((uint64_t)base * base, m, inverse);
  }
  return reduce(result, m, inverse);
}

int main(void) {
  if (modexp(3, 4294967290u, 4294967291u) != 1) return 1;  // Fermat, the largest prime of 32 bits
  if (modexp(2, 32, 4294967291u) != 5) return 2;
  return modexp(7, 13, 1000003) == (uint32_t)(96889010407ull % 1000003) ? 0 : 3;
}
