// Data movement: 256 words from one array to another, as a FIFO between two memories would move them.
#include <stdint.h>

enum { kWords = 256 };

void copy(const uint32_t in[kWords], uint32_t out[kWords]) {
  for (int i = 0; i < kWords; ++i) out[i] = in[i];
}

int main(void) {
  static uint32_t in[kWords], out[kWords];
  for (uint32_t i = 0; i < kWords; ++i) in[i] = i * 2654435761u;
  copy(in, out);
  for (int i = 0; i < kWords; ++i)
    if (out[i] != in[i]) return 1;
  return 0;
}
