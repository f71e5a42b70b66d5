/* A pipelined loop that stores whole words and then loads parts of them from other places. */
#include <stdint.h>
#include <string.h>

static uint16_t words[16] = {127, 673, 65535};

__attribute__((noinline)) static unsigned mix(void) {
  unsigned sum = 65535;
  for (int i = 0; i < 3; i++) {
    for (int k = 0; k < 13; k++) {
      uint16_t copy[4];
      memcpy(copy, words + 8, sizeof copy);
      copy[1] = (uint16_t)i;
      memcpy(words + 3, copy, sizeof copy);
    }
    for (int j = 2; j < 16; j++) sum += words[j], words[j] = 0;
  }
  for (int i = 0; i != 24; i++) {
    for (int k = 7; k >= 0; k--)
      for (int j = 0; j < 16; j++) sum += words[j], words[j] = 65535;
    uint16_t copy[3];
    memcpy(copy, words + 9, sizeof copy);
    copy[2] = (uint16_t)-6;
    memcpy(words + 6, copy, sizeof copy);
  }
  return sum;
}

unsigned overlaps(uint64_t* result) {
  const unsigned first = mix();
  result[0] = mix();
  return first;
}

int main(void) {
  uint64_t second[1];
  return overlaps(second) == second[0];
}
