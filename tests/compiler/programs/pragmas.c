/* Pragmas of kilnc and of Vitis on plain loops. The operands of `product` come in, are multiplied, and the result leaves. */
#include <stdint.h>
#include <stdio.h>

#define N 8

static int8_t a[N][N], b[N][N];
static int c[N][N];

void load(const int8_t *from, int second) {
  for (int i = 0; i < N * N; i++)
    if (second)
      b[i / N][i % N] = from[i];
    else
      a[i / N][i % N] = from[i];
}

/* The triple loop with two pragmas. */
void multiply(void) {
#pragma HLS array_partition variable=a dim=2
#pragma HLS array_partition variable=b dim=1
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      int sum = 0;
      for (int k = 0; k < N; k++) sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
}

int product(const int8_t *from, int *to, int what) {
  if (what < 2) {
    load(from, what);
  } else if (what == 2) {
    multiply();
  } else {
    for (int i = 0; i < N * N; i++) to[i] = c[i / N][i % N];
  }
  return what;
}

int main(void) {
  static int8_t x[N * N], y[N * N];
  static int z[N * N];
  for (int i = 0; i < N * N; i++) x[i] = (int8_t)(i * 37 + 5), y[i] = (int8_t)(90 - i * 11);
  product(x, z, 0);
  product(y, z, 1);
  product(x, z, 2);
  product(x, z, 3);
  int wrong = 0;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      int sum = 0;
      for (int k = 0; k < N; k++) sum += x[i * N + k] * y[k * N + j];
      wrong += sum != z[i * N + j];
    }
  printf("%d wrong\n", wrong);
  return wrong;
}
