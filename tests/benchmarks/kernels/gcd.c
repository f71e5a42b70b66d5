// Bit tricks: greatest common divisor without division (Stein).
#include <stdint.h>

uint32_t gcd(uint32_t a, uint32_t b) {
  if (a == 0 || b == 0) return a | b;
  uint32_t shift = 0;
  while (((a | b) & 1) == 0) a >>= 1, b >>= 1, ++shift;
  while ((a & 1) == 0) a >>= 1;
  while (b != 0) {
    while ((b & 1) == 0) b >>= 1;
    if (a > b) {
      const uint32_t t = a;
      a = b;
      b = t;
    }
    b -= a;
  }
  return a << shift;
}

int main(void) {
  for (uint32_t i = 1; i < 10; ++i) {
    uint32_t a = i * 123456, b = i * i * 7890, x = a, y = b;
    while (y != 0) {
      const uint32_t t = x % y;
      x = y, y = t;
    }
    if (gcd(a, b) != x) return 1;
  }
  return gcd(0, 5) == 5 ? 0 : 2;
}
