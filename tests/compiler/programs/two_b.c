#include <stdint.h>
uint32_t digest(const uint32_t *words, unsigned count, uint32_t key);
static const uint32_t kRounds[4] = {0x9e3779b9u, 0x7f4a7c15u, 0xf39cc060u, 0x5cedc834u};
__attribute__((noinline)) uint32_t step(uint32_t state, uint32_t word) {
  for (int i = 0; i < 4; ++i) {
    state += word ^ kRounds[i];
    state = state << (word & 31) | state >> (-word & 31);
    word = word * 5u + state % 1009u;
  }
  return state;
}
int main(void) {
  uint32_t words[20], all = 0;
  for (unsigned i = 0; i < 20; ++i) words[i] = i * i * 2654435761u;
  for (unsigned i = 0; i <= 20; i += 5) all ^= digest(words, i, i + 77u);
  return all == 0;
}
