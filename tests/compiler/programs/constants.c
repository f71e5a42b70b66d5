/* Division and remainder by constants: products, so that a loop starts one every cycle. */
#include <stdint.h>

#define N 96
#define BOTH(T, D) out[n++] = (uint64_t)(T)((T)x / (T)(D)); out[n++] = (uint64_t)(T)((T)x % (T)(D));
#define UNSIGNED(T, MOST) BOTH(T, 3) BOTH(T, 6) BOTH(T, 7) BOTH(T, 10) BOTH(T, 100) BOTH(T, MOST) BOTH(T, MOST - 1) BOTH(T, MOST / 2 + 3) BOTH(T, 8)
#define SIGNED(T, MOST) BOTH(T, 3) BOTH(T, -6) BOTH(T, 7) BOTH(T, -10) BOTH(T, 100) BOTH(T, MOST) BOTH(T, -MOST) BOTH(T, MOST / 2 + 3) BOTH(T, -8)

int quotients(const uint64_t *in, uint64_t *out) {
  int n = 0;
  for (int i = 0; i < N; i++) {
    const uint64_t x = in[i];
    UNSIGNED(uint8_t, 255u)
    SIGNED(int8_t, 127)
    UNSIGNED(uint16_t, 65535u)
    SIGNED(int16_t, 32767)
    UNSIGNED(uint32_t, 4294967295u)
    SIGNED(int32_t, 2147483647)
    UNSIGNED(uint64_t, 18446744073709551615ull)
    SIGNED(int64_t, 9223372036854775807ll)
  }
  return n;
}

/* One element every cycle. */
void digits(const uint32_t *in, uint8_t *out, int n) {
  for (int i = 0; i < n; i++) out[i] = (uint8_t)(in[i] / 1000 % 10 + (in[i] % 7) * 16);
}

int main(void) {
  static uint64_t in[N], out[N * 144];
  static const uint64_t edges[] = {0, 1, ~0ull, 1ull << 63, 1ull << 31, 1ull << 15, 1ull << 7, 127, 32767, 2147483647, 9223372036854775807ull, 99, 100, 9, 10};
  static uint32_t words[200];
  static uint8_t bytes[200];
  uint64_t state = 88172645463325252ull;
  for (int i = 0; i < N; i++) {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    in[i] = i < 30 ? edges[i / 2] + (i & 1) : i % 3 == 0 ? state / 1000 * 1000 : i % 3 == 1 ? state >> (state & 63) : state;
  }
  for (int i = 0; i < 200; i++) words[i] = (uint32_t)(in[i % N] >> (i & 31)) * 2654435761u;
  digits(words, bytes, 200);
  return quotients(in, out) + bytes[7] == 0;
}
