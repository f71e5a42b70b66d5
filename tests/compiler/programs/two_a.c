/* Two files; recursion-free calls of a shared function from several places. */
#include <stdint.h>
uint32_t step(uint32_t state, uint32_t word);
uint32_t digest(const uint32_t *words, unsigned count, uint32_t key) {
  uint32_t state = step(key, ~key);
  for (unsigned i = 0; i < count; ++i) state = step(state, words[i]);
  return step(step(state, count), key);
}
