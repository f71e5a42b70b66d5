// State machine: unpacks literals and matches (LZ77 with a window of the output); returns the length, 0 if it is bad.
#include <stdint.h>
#include <string.h>

uint32_t lz(const uint8_t in[64], uint32_t bytes, uint8_t out[256]) {
  uint32_t i = 0, o = 0;
  while (i < bytes) {
    const uint8_t token = in[i++];
    if (token < 0x80) {
      for (uint32_t n = 0; n <= token; ++n) out[o++] = in[i++];
    } else {
      const uint32_t length = (token & 0x7f) + 3, distance = in[i++];
      if (distance == 0 || distance > o) return 0;
      for (uint32_t n = 0; n < length; ++n, ++o) out[o] = out[o - distance];
    }
  }
  return o;
}

int main(void) {
  uint8_t in[64] = {2, 'a', 'b', 'c', 0x80 + 57, 3, 0, '!', 0x80, 64}, out[256];
  if (lz(in, 10, out) != 67) return 1;
  for (int i = 0; i < 63; ++i)
    if (out[i] != "abc"[i % 3]) return 2;
  if (memcmp(out + 63, "!abc", 4) != 0) return 3;
  in[9] = 65;
  return lz(in, 10, out) == 0 ? 0 : 4;
}
