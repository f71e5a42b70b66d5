#include <stdlib.h>
int bad(int n) {
  int *p = malloc(4 * (unsigned)n);
  for (int i = 0; i < n; i++) p[i] = i * i;
  return p[n / 2];
}
