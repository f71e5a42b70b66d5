// The word that one block stores last into an array argument, read by the block after it.
#include <stdint.h>

static int again(uint8_t a[32], int n) {
#pragma kiln pipeline off
  for (int i = 1; i < 32; i++) a[i] = a[i - 1] + 76;  // by its own next iteration
  a[3] = (uint8_t)n;
  return 0;
}

static int last(uint8_t a[32], int n) {
  for (int i = 0; i < n; ++i) a[i & 31] = a[(i + 7) & 31] * 3 + i;  // behind a pipeline
  return a[(n - 1) & 31] + (n > 3 ? a[(n - 2) & 31] : 0);
}

static int around(uint8_t a[32], int n) {
  a[n & 31] = n;
  int s = 0;
  for (int i = 0; i < n; ++i) s = s * 3 + a[(n - i) & 31];  // before one
  a[n & 15] = s;
  if (s & 1) a[(n + 1) & 31] = 5;
  return s ^ a[(n + (s & 1)) & 31];
}

int stored_before(uint8_t a[32], int n) { return n % 3 == 0 ? again(a, n) : n % 3 == 1 ? last(a, n) : around(a, n); }

int main(void) {
  static uint8_t a[32];
  for (int call = 1; call < 13; ++call) {
    for (unsigned i = 0; i < 32; ++i) a[i] = i * 77 + call;
    stored_before(a, call);
  }
  return 0;
}
