// A copy between two places of external memory, in bursts.
#include <stdint.h>
#include <string.h>

void axi_copy(const uint32_t *from, uint32_t *to, int words) {
#pragma HLS interface m_axi port=from bundle=read offset=slave
#pragma HLS interface m_axi port=to bundle=write offset=slave
  for (int i = 0; i < words; i++) to[i] = from[i];
}

static uint32_t from[1100], to[1100];

int main(void) {
  for (int i = 0; i < 1100; i++) from[i] = (uint32_t)i * 2654435761u;
  axi_copy(from + 5, to, 1024);
  return memcmp(from + 5, to, 4096) != 0 || to[1024] != 0;
}
