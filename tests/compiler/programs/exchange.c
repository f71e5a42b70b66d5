// Values that take each other's place in a loop that is not pipelined: all of them change together.
#include <stdint.h>
#include <stdio.h>

int main(void) {
  uint32_t a = 1, b = 2, c = 3;
#pragma kiln pipeline off
#pragma kiln unroll off
  for (int i = 0; i < 250; ++i) {
    if ((a & 3) == 2) c += 5;
    const uint32_t t = a;
    a = b;
    b = c;
    c = t;
  }
  printf("%u %u %u\n", a, b, c);
  return (int)((a * 31 + b) * 31 + c);
}
