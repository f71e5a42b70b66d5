// An array whose initialiser ends in zeros is partitioned by the dimensions that the source declares.
#include <stdint.h>

static uint32_t table[2][16] = {{879, 0, 662}};

int main(void) {
#pragma kiln array_partition variable=table block factor=4 dim=2
  uint32_t sum = 0;
  for (int round = 0; round < 5; round++)
    for (int i = 0; i < 16; i++) {
      table[round & 1][(i * 7) & 15] += sum + (uint32_t)i;
      sum = sum * 3 + table[1 - (round & 1)][i];
    }
  return (int)(sum & 0x7f);
}
