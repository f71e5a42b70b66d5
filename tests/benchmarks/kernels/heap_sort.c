// Sorting: heap sort of 64 halfwords, the length known at run time.
#include <stdint.h>

static void sift(int16_t a[], unsigned root, unsigned n) {
  const int16_t v = a[root];
  for (;;) {
    unsigned child = 2 * root + 1;
    if (child >= n) break;
    if (child + 1 < n && a[child + 1] > a[child]) ++child;
    if (a[child] <= v) break;
    a[root] = a[child];
    root = child;
  }
  a[root] = v;
}

void heap_sort(int16_t a[64], unsigned n) {
  for (unsigned i = n / 2; i > 0; --i) sift(a, i - 1, n);
  while (n > 1) {
    --n;
    const int16_t t = a[0];
    a[0] = a[n];
    a[n] = t;
    sift(a, 0, n);
  }
}

int main(void) {
  int16_t a[64];
  for (int n = 64; n >= 0; n -= 31) {
    for (int i = 0; i < 64; ++i) a[i] = (int16_t)(i * 7919);
    heap_sort(a, (unsigned)n);
    for (int i = 1; i < n; ++i)
      if (a[i - 1] > a[i]) return 1;
    for (int i = n; i < 64; ++i)
      if (a[i] != (int16_t)(i * 7919)) return 2;
  }
  return 0;
}
