#include <string.h>

static unsigned char zeros[1 << 20];

void move(unsigned char* to, const unsigned char* from, int n) {
  memcpy(to, from, n);
  memmove(to + 1, to, n);
  memmove(to + 5, to + 9, n);
  zeros[n * 1000] += to[n];
  to[0] = zeros[n * 1000] ^ zeros[n * 999];
}

int main(void) {
  static unsigned char to[64], from[50];
  int i, n;
  for (i = 0; i < 50; ++i) from[i] = (unsigned char)(i * 37);
  for (n = 0; n < 40; n += 7) move(to, from, n);
  return 0;
}
