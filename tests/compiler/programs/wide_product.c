// A product of more than 64 bits that several conditional stores wait for (banks of a partitioned array): once it became the
// `or` of its bits.
#include <stdint.h>

static unsigned _BitInt(100) words[32];

static void step(void) {
#pragma kiln array_partition variable=words cyclic factor=4
  for (int i = 0; i < 30; i++) words[i] = words[i + 2] * 3 + i;
}

int main(void) {
  uint64_t hash = 14695981039346656037ull;
  for (int i = 0; i < 4; ++i) step();
  for (int i = 0; i < 32; ++i) hash = (hash ^ (uint64_t)words[i]) * 1099511628211ull;
  return (int)(hash ^ hash >> 32);
}
