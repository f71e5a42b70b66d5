/* Arrays as memory ports, a nest of plain loops, and a reduction that starts an iteration every cycle. */
#include <stdint.h>
#include <stdio.h>

int dot(const int *a, const int *b, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) sum += a[i] * b[i];
  return sum;
}

void matmul(int c[8][8], const int8_t a[8][8], const int8_t b[8][8]) {
  for (int i = 0; i < 8; i++)
    for (int j = 0; j < 8; j++) {
      int sum = 0;
      for (int k = 0; k < 8; k++) sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
}

int main(void) {
  static int x[1000], y[1000];
  int8_t a[8][8], b[8][8];
  int c[8][8];
  for (int i = 0; i < 1000; i++) x[i] = i * 3 - 50, y[i] = 7 - i;
  for (int i = 0; i < 64; i++) a[i / 8][i % 8] = (int8_t)(i * 3), b[i / 8][i % 8] = (int8_t)(50 - i);
  matmul(c, a, b);
  printf("%d %d\n", c[3][4], dot(x, y, 1000));
  return 0;
}
