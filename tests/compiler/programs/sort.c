/* An array that is read and written in place, with bounds known at run time, and early exits. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

void sort(uint8_t *v, unsigned n) {
  for (unsigned i = 1; i < n; i++) {
    const uint8_t x = v[i];
    unsigned j = i;
    while (j > 0 && v[j - 1] > x) {
      v[j] = v[j - 1];
      --j;
    }
    v[j] = x;
  }
}

int main(void) {
  char text[] = "the quick brown fox jumps over the lazy dog";
  sort((uint8_t *)text, (unsigned)strlen(text));
  puts(text);
  sort((uint8_t *)text, 0);
  return strcmp(text + 8, "abcdeeefghhijklmnoooopqrrsttuuvwxyz") == 0 ? 0 : 1;
}
