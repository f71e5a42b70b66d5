// Soft floating point: quotient of two normal binary64 numbers on 64-bit integers, rounded to nearest even.
#include <stdint.h>
#include <string.h>

uint64_t double_div(uint64_t a, uint64_t b) {
  const uint64_t sign = (a ^ b) & (1ull << 63), mask = (1ull << 52) - 1;
  int32_t exponent = (int32_t)((a >> 52) & 2047) - (int32_t)((b >> 52) & 2047) + 1023;
  uint64_t ma = (a & mask) | (1ull << 52), mb = (b & mask) | (1ull << 52), q = 0;
  if (ma < mb) ma <<= 1, --exponent;
  for (int i = 0; i < 55; ++i) {  // 53 bits, a guard bit and one for the rest
    q <<= 1;
    if (ma >= mb) ma -= mb, q |= 1;
    ma <<= 1;
  }
  q |= ma != 0;
  q = (q >> 2) + ((q & 3) == 3 || (q & 7) == 6);
  if (q >> 53) q >>= 1, ++exponent;
  if (exponent <= 0) return sign;
  if (exponent >= 2047) return sign | (2047ull << 52);
  return sign | ((uint64_t)exponent << 52) | (q & mask);
}

int main(void) {
  uint64_t x = 0x400921fb54442d18ull, y = 0xbff3c0ca428c59fbull;
  for (int i = 0; i < 10; ++i) {
    double a, b;
    memcpy(&a, &x, 8);
    memcpy(&b, &y, 8);
    const double quotient = a / b;
    uint64_t expected;
    memcpy(&expected, &quotient, 8);
    if (double_div(x, y) != expected) return 1;
    x = (x * 6364136223846793005ull + 1442695040888963407ull) & 0x800fffffffffffffull;
    x |= (uint64_t)(1000 + 5 * i) << 52;
    y = (y * 3935559000370003845ull + 2691343689449507681ull) & 0x800fffffffffffffull;
    y |= (uint64_t)(1040 - 3 * i) << 52;
  }
  return 0;
}
