/* Ends in the middle of a callee; main has the parameters that nobody passes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int sum;

__attribute__((noinline)) static void check(int value) {
  if (sum > 40) exit(sum + value);
  sum += value * value;
}

int main(int argc, char* argv[]) {
  int i, wanted = 0;
  if (argc == 2 && strcmp(argv[1], "1") == 0) wanted = 1;
  for (i = 0; i < 100; ++i) check(i + wanted);
  return -argc;
}
