// Linear algebra: determinant modulo 65521 by elimination, 8x8.
#include <stdint.h>

enum { kN = 8 };
static const uint32_t kPrime = 65521;

static uint32_t power(uint32_t base, uint32_t exponent) {
  uint32_t result = 1;
  for (; exponent != 0; exponent >>= 1) {
    if (exponent & 1) result = result * base % kPrime;
    base = base * base % kPrime;
  }
  return result;
}

uint32_t gauss(const uint32_t in[kN * kN]) {
  uint32_t m[kN][kN], determinant = 1;
  for (int i = 0; i < kN * kN; ++i) m[i / kN][i % kN] = in[i] % kPrime;
  for (int p = 0; p < kN; ++p) {
    int row = p;
    while (row < kN && m[row][p] == 0) ++row;
    if (row == kN) return 0;
    if (row != p) {
      determinant = kPrime - determinant;
      for (int c = 0; c < kN; ++c) {
        const uint32_t t = m[p][c];
        m[p][c] = m[row][c], m[row][c] = t;
      }
    }
    determinant = determinant * m[p][p] % kPrime;
    const uint32_t inverse = power(m[p][p], kPrime - 2);
    for (int r = p + 1; r < kN; ++r) {
      const uint32_t factor = m[r][p] * inverse % kPrime;
      for (int c = p; c < kN; ++c) m[r][c] = (m[r][c] + (kPrime - factor) * m[p][c]) % kPrime;
    }
  }
  return determinant;
}

int main(void) {
  uint32_t m[kN * kN], expected = 1;
  // Vandermonde: the determinant is the product of all differences.
  for (uint32_t i = 0; i < kN; ++i)
    for (uint32_t j = 0, v = 1; j < kN; ++j, v = v * (3 * i * i + i + 2) % kPrime) m[i * kN + j] = v;
  for (int64_t i = 0; i < kN; ++i)
    for (int64_t j = i + 1; j < kN; ++j) expected = (uint32_t)(expected * (uint64_t)((3 * j * j + j) - (3 * i * i + i)) % kPrime);
  if (gauss(m) != expected) return 1;
  for (int j = 0; j < kN; ++j) m[7 * kN + j] = m[2 * kN + j];
  return gauss(m) == 0 ? 0 : 2;
}
