/* Pointers that walk through array arguments and local arrays. */
#include <stdint.h>

uint32_t hash(const char *s, uint32_t h) {
  while (*s) h = h * 31u + (uint8_t)*s++;
  return h;
}

int sum(const int *from, int n) {
  int local[40], all = 0;
  int *to = local;
  for (const int *p = from; p != from + n; ++p) *to++ = *p * 2;
  for (const int *p = to; p > local;) all = all * 5 + *--p;
  for (const int *p = local + 1; p < to; p += 3) all ^= *p;
  return all;
}

int main(void) {
  int values[40];
  uint32_t all = 0;
  for (int i = 0; i < 40; i++) values[i] = i * i - 7 * i;
  for (int n = 0; n <= 40; n += 8) all += (uint32_t)sum(values, n) + hash("the quick brown fox" + n / 4, (uint32_t)n);
  return all == 1;
}
