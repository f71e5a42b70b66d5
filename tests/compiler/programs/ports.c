// Array arguments: names that Verilog or C++ reserve, whole copies, a shared function that works on them, and writes
// after the last read, which all come before the result.
#include <stdint.h>
#include <string.h>

static __attribute__((noinline)) void reverse(uint32_t* words, unsigned n) {
  for (unsigned i = 0; i < n / 2; ++i) {
    const uint32_t w = words[i];
    words[i] = words[n - 1 - i];
    words[n - 1 - i] = w;
  }
}

uint32_t ports(const uint32_t state[24], uint32_t class[24], uint32_t program[8]) {
  uint32_t local[24], sum = 0;
  memcpy(local, state, sizeof local);
  reverse(class, 24);
  reverse(class, 8);
  for (int i = 0; i < 24; ++i) local[i] = local[i] * 3 + class[(i * 5) % 24];
  for (int i = 0; i < 24; ++i) sum += local[(i * 7) % 24];
  for (int i = 0; i < 8; ++i) program[i] = sum + state[i] * 2;
  return sum;
}

int main(void) {
  uint32_t state[24], class[24], program[8];
  for (uint32_t i = 0; i < 24; ++i) state[i] = i * i, class[i] = 100 + i;
  const uint32_t sum = ports(state, class, program);
  if (sum != 3 * 4324 + 24 * 100 + 276) return 1;
  for (uint32_t i = 0; i < 8; ++i)
    if (program[i] != sum + 2 * i * i || class[i] != 116 + i) return 2;
  return class[8] == 115 && class[23] == 100 ? 0 : 3;
}
