/* Loops whose iterations touch other words of an array than the next ones, or the same a few iterations later. */
#include <stdio.h>

static int line[512];

int in_place(const int *in, int what) {
  int sum = 0;
  switch (what) {
    case 0:
      for (int i = 0; i < 512; i++) line[i] = in[i];
      break;
    case 1:
      for (int i = 0; i < 512; i++) line[i] = line[i] * 3 + 1;
      break;
    case 2:
      for (int i = 8; i < 512; i++) line[i] += line[i - 8];
      break;
    case 3:
      for (int i = 1; i < 512; i++) line[i] ^= line[i - 1] << 1;
      break;
    case 4:
      for (int i = 0; i < 511; i++) line[i] -= line[i + 1];
      break;
    case 5:
      for (int i = 511; i > 1; i--) line[i] = line[i - 2] + i;
      break;
    default:
      for (int i = 0; i < 512; i++) sum = sum * 5 + line[i];
  }
  return sum;
}

int main(void) {
  static int in[512];
  for (int i = 0; i < 512; i++) in[i] = i * 1234567 + (i << 20);
  for (int what = 0; what < 7; what++) {
    in_place(in, what);
    printf("%d\n", in_place(in, 6));
  }
  return 0;
}
