/* An array argument that is read right after it was written: behind a loop, in a loop's next state, in the next loop. */
#include <stdint.h>

int prefix(int *a, int n) {
  for (int i = 1; i < n; i++) a[i] += a[i - 1];
  return a[n - 1];
}

int states(int *a, int n) {
#pragma kiln pipeline off
  for (int i = 1; i < n; i++) a[i] += a[i - 1];
  a[0] = n;
  if (n > 3) a[1] = a[0] + a[n - 1];
  return a[1];
}

static int last(const int *a, int n) {
#pragma kiln noinline
  return a[n - 1];
}
int again(int *a, int n) {
  for (int i = 0; i < n; i++) a[i] = a[i] * 5;
  for (int i = n - 1; i >= 0; i--) a[i] = a[i] ^ n;
  a[n - 1] ^= 77;
  return last(a, n);
}

int main(void) {
  static int a[40];
  int sum = 0;
  for (int n = 1; n < 12; n++) {
    for (int i = 0; i < 40; i++) a[i] = i * i % 23;
    sum += prefix(a, n) + states(a, n) + again(a, n);
  }
  return sum == 0;
}
