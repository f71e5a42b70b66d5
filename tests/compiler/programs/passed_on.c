// Words that go from one array argument to another as they are: from port to port, where nothing else needs them.
#include <stdint.h>

enum { kWords = 40 };

// One word per cycle, and three cycles around them.
void copy(const int32_t a[kWords], int32_t b[kWords]) {
  for (int i = 0; i < kWords; i++) b[i] = a[kWords - 1 - i];
}

// The word is needed afterwards too.
int32_t last(const int32_t a[kWords], int32_t b[kWords]) {
  int32_t word = 0;
  for (int i = 0; i < kWords; i++) b[i] = word = a[i];
  return word * 3;
}

// Whether it is stored depends on the index, or on itself; two stores to one array; the same array.
int32_t some(const int32_t a[kWords], int32_t b[kWords], int32_t c[kWords], int32_t d[kWords], int n) {
  for (int i = 0; i < n; i++)
    if (i % 3 != 1) b[i] = a[i];
  for (int i = 0; i < n; i++)
    if (a[i] & 4) c[i] = a[i];
  for (int i = 0; i < n; i++) c[n - 1 - i] = c[i];
  for (int i = 0; i + 1 < n; i++) d[i] = d[i + 1];
  if (n > 20) d[0] = a[n - 20];
  return d[n / 2];
}

int32_t calls(const int32_t a[kWords], int32_t b[kWords], int n) {
  b[n] = a[n + 1];
  return a[n];
}

int main(void) {
  int32_t a[kWords], b[kWords], c[kWords], d[kWords], failures = 0;
  for (int i = 0; i < kWords; i++) a[i] = 1000 - 77 * i, b[i] = i, c[i] = 3 * i, d[i] = i * i;
  copy(a, b);
  for (int i = 0; i < kWords; i++)
    if (b[i] != a[kWords - 1 - i]) failures++;
  if (last(a, c) != 3 * a[kWords - 1]) failures++;
  for (int n = 1; n < kWords; n += 7) a[n] = some(a, b, c, d, n);
  for (int n = 1; n < 30; n += 5) a[n] ^= calls(a, b, n);
  return failures;
}
