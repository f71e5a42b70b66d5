// Nests of loops that become one loop: counters that wrap by themselves and others, sums, rows that depend on the row,
// code before and after the inner loop, three levels, values used after the nest, inner loops that run downwards.
#include <stdint.h>

static int8_t a[24][33], b[33][20];
static int c[24][20], sums[40], start[40];

static int product(void) {
  for (int i = 0; i < 24; i++)
    for (int j = 0; j < 20; j++) {
      int sum = 0;
      for (int k = 0; k < 33; k++) sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
  int all = 0;
  for (int i = 0; i < 24; i++)
    for (int j = 0; j < 20; j++) all = all * 3 + c[i][j];
  return all;
}

static int triangle(int seed) {
  int total = seed, last = 0;
  for (int i = 0; i < 40; i++) {
    int sum = start[i];
    for (int j = i; j < 64; j++) sum += (j * seed) ^ i;
    if (sum & 1) last = sum;
    sums[i] = sum;
  }
  for (int i = 39; i >= 0; i--) {
    unsigned most = 0;
    for (unsigned char j = 250; j != 30; j++) most = most > (unsigned)(j * i) ? most : (unsigned)(j * i);
    total += (int)most;
  }
  return total ^ last;
}

int nests(int seed) {
  for (int i = 0; i < 24; i++)
    for (int k = 0; k < 33; k++) a[i][k] = (int8_t)(i * 7 + k * seed);
  for (int k = 0; k < 33; k++)
    for (int j = 0; j < 20; j++) b[k][j] = (int8_t)(k - j * seed);
  for (int i = 0; i < 40; i++) start[i] = seed - i;
  return product() + triangle(seed) * 5 + sums[17];
}

int main(void) {
  unsigned total = 0;
  for (int seed = -2; seed < 3; seed++) total = total * 31 + (unsigned)nests(seed * 5);
  return (total & 127) == 54 ? 0 : 1;
}
