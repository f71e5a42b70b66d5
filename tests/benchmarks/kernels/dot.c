// Linear algebra: one dot product of 1,000 terms.
#include <stdint.h>

enum { kTerms = 1000 };

int32_t dot(const int16_t a[kTerms], const int16_t b[kTerms]) {
  int32_t sum = 0;
  for (int i = 0; i < kTerms; ++i) sum += a[i] * b[i];
  return sum;
}

int main(void) {
  static int16_t a[kTerms], b[kTerms];
  for (int i = 0; i < kTerms; ++i) a[i] = (int16_t)(i % 2 == 0 ? i : -i), b[i] = (int16_t)(i + 1);
  // Pairs (2k)(2k+1) - (2k+1)(2k+2) = -2(2k+1) sum to -2 * 500^2.
  return dot(a, b) == -500000 ? 0 : 1;
}
