#include <stdlib.h>
static void check(int n) {
  if (n > 3) exit(n);
}
int bad(int n) {
  check(n);
  return n;
}
