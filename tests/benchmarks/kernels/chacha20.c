// Cryptography: one ChaCha20 block (RFC 8439, section 2.3.2).
#include <stdint.h>

static uint32_t rotate(uint32_t x, int n) { return (x << n) | (x >> (32 - n)); }

static void quarter(uint32_t* a, uint32_t* b, uint32_t* c, uint32_t* d) {
  *a += *b, *d = rotate(*d ^ *a, 16);
  *c += *d, *b = rotate(*b ^ *c, 12);
  *a += *b, *d = rotate(*d ^ *a, 8);
  *c += *d, *b = rotate(*b ^ *c, 7);
}

void chacha20(const uint32_t in[16], uint32_t out[16]) {
  uint32_t x[16];
  for (int i = 0; i < 16; ++i) x[i] = in[i];
  for (int round = 0; round < 10; ++round) {
    quarter(&x[0], &x[4], &x[8], &x[12]);
    quarter(&x[1], &x[5], &x[9], &x[13]);
    quarter(&x[2], &x[6], &x[10], &x[14]);
    quarter(&x[3], &x[7], &x[11], &x[15]);
    quarter(&x[0], &x[5], &x[10], &x[15]);
    quarter(&x[1], &x[6], &x[11], &x[12]);
    quarter(&x[2], &x[7], &x[8], &x[13]);
    quarter(&x[3], &x[4], &x[9], &x[14]);
  }
  for (int i = 0; i < 16; ++i) out[i] = x[i] + in[i];
}

int main(void) {
  uint32_t in[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}, out[16];
  for (uint32_t i = 0; i < 8; ++i) in[4 + i] = 0x03020100 + 0x04040404 * i;
  in[12] = 1, in[13] = 0x09000000, in[14] = 0x4a000000, in[15] = 0;
  static const uint32_t expected[16] = {0xe4e7f110, 0x15593bd1, 0x1fdd0f50, 0xc47120a3, 0xc7f4d1c7, 0x0368c033, 0x9aaa2204, 0x4e6cd4c3,
                                        0x466482d2, 0x09aa9f07, 0x05d7c214, 0xa2028bd9, 0xd19c12b5, 0xb94e16de, 0xe883d0cb, 0x4e3c50a2};
  chacha20(in, out);
  for (int i = 0; i < 16; ++i)
    if (out[i] != expected[i]) return 1;
  return 0;
}
