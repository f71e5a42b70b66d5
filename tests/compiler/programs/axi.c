// Pointers to external memory: bursts of reads and writes, single beats, and their order.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Three pointers at one port; the first word of each in any place of a page.
void add_vectors(const int32_t *a, const int32_t *b, int32_t *c, int n) {
#pragma HLS interface m_axi port=a bundle=gmem offset=slave
#pragma HLS interface m_axi port=b bundle=gmem offset=slave
#pragma HLS interface m_axi port=c bundle=gmem offset=slave
  for (int i = 0; i < n; i++) c[i] = (int32_t)((uint32_t)a[i] + (uint32_t)b[i]);
}

// Ports of their own, memcpy through a local array, elements of 64 bits.
uint64_t reverse(const uint64_t *from, uint64_t *to, unsigned words) {
#pragma kiln interface m_axi port=from
#pragma kiln interface m_axi port=to
  static uint64_t buffer[128];
  uint64_t sum = 0;
  for (unsigned at = 0; at < words; at += 128) {
    const unsigned n = words - at < 128 ? words - at : 128;
    memcpy(buffer, from + at, n * sizeof buffer[0]);
    for (unsigned i = 0; i < n; i++) sum ^= buffer[i] * (i + at + 1);
    for (unsigned i = 0; i < n; i++) to[words - 1 - at - i] = buffer[i];
  }
  return sum;
}

// Reads and writes of one pointer that must keep their order: prefix sums in place, a histogram, a list.
int in_place(uint16_t *p, int n, int first) {
#pragma kiln interface m_axi port=p bundle=memory
  for (int i = 1; i < n; i++) p[i] += p[i - 1];
  for (int i = 0; i < n; i++) p[n + (p[i] & 15)]++;
  int at = first, steps = 0;
  while (at < n && steps < 20) {
    at = at + 1 + (p[at] & 3);
    steps++;
  }
  if (n > 4) memset(p + n + 16, 0x5a, 40);
  for (int i = 0; i < 8; i++)
    if (p[i] & 1) p[n + 40 + i] = (uint16_t)at;
  return at * 100 + steps;
}

// Neighbours in one iteration: a stencil, an unrolled loop, small trip counts.
int32_t neighbours(const int32_t *x, int32_t *y, int n) {
#pragma kiln interface m_axi port=x
#pragma kiln interface m_axi port=y
  for (int i = 1; i + 1 < n; i++) y[i] = x[i - 1] / 4 + x[i] / 2 + x[i + 1] / 4;
  int32_t sum = 0;
#pragma kiln unroll factor=4
  for (int i = 0; i < n / 4 * 4; i++) sum ^= y[i] + i;
  int32_t head[8];
  for (int i = 0; i < 8; i++) head[i] = x[i] ^ sum;
  for (int i = 0; i < 8; i++) y[n + i] = head[7 - i];
  y[n + 9] = y[0] ^ y[1];
  return sum;
}

static uint32_t seed = 7;
static uint32_t next(void) { return seed = seed * 1664525u + 1013904223u; }

static int32_t a[3000], b[3000], c[3000];
static uint64_t from[900], to[900];
static uint16_t p[800];

int test_add(void) {
  int wrong = 0;
  for (int i = 0; i < 3000; i++) a[i] = (int32_t)next(), b[i] = (int32_t)next();
  const int lengths[] = {0, 1, 2, 255, 256, 257, 1029, 2500};
  for (int k = 0; k < 8; k++) {
    add_vectors(a + 3 * k, b + k, c + 7 * k, lengths[k]);
    for (int i = 0; i < lengths[k]; i++) wrong += c[7 * k + i] != (int32_t)((uint32_t)a[3 * k + i] + (uint32_t)b[k + i]);
  }
  return wrong;
}

int test_reverse(void) {
  int wrong = 0;
  for (int i = 0; i < 900; i++) from[i] = ((uint64_t)next() << 32) | next();
  const unsigned lengths[] = {0, 1, 128, 130, 800};
  for (int k = 0; k < 5; k++) {
    reverse(from + k, to + 2 * k, lengths[k]);
    for (unsigned i = 0; i < lengths[k]; i++) wrong += to[2 * k + i] != from[k + lengths[k] - 1 - i];
  }
  // Of memory from the heap the size is not known when compiling.
  uint64_t *heap = malloc(600 * sizeof *heap);
  reverse(from, heap, 600);
  for (unsigned i = 0; i < 600; i++) wrong += heap[i] != from[599 - i];
  free(heap);
  return wrong;
}

int test_in_place(void) {
  int result = 0;
  for (int k = 0; k < 6; k++) {
    for (int i = 0; i < 800; i++) p[i] = (uint16_t)next();
    result += in_place(p + 5 * k, 4 + 90 * k, k);
  }
  return result == 0;
}

int test_neighbours(void) {
  int32_t all = 0;
  for (int k = 0; k < 6; k++) {
    for (int i = 0; i < 3000; i++) a[i] = (int32_t)next() / 4;
    all |= neighbours(a + k, c + 3 * k, k == 0 ? 3 : 97 * k);
  }
  return all == 0;
}

int main(void) {
  if (test_add() != 0) return 1;
  if (test_reverse() != 0) return 2;
  if (test_neighbours() != 0) return 3;
  return test_in_place();
}
