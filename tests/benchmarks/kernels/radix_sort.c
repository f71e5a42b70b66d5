// Sorting: least-significant-digit radix sort of 64 words by 4 bits, counting in a local array.
#include <stdint.h>

enum { kN = 64 };

void radix_sort(uint16_t a[kN]) {
  uint16_t other[kN];
  for (int shift = 0; shift < 16; shift += 4) {
    uint8_t start[16];
    for (int d = 0; d < 16; ++d) start[d] = 0;
    for (int i = 0; i < kN; ++i) ++start[(a[i] >> shift) & 15];
    uint8_t sum = 0;
    for (int d = 0; d < 16; ++d) {
      const uint8_t count = start[d];
      start[d] = sum;
      sum = (uint8_t)(sum + count);
    }
    for (int i = 0; i < kN; ++i) other[start[(a[i] >> shift) & 15]++] = a[i];
    for (int i = 0; i < kN; ++i) a[i] = other[i];
  }
}

int main(void) {
  uint16_t a[kN], before[kN];
  for (int i = 0; i < kN; ++i) before[i] = a[i] = (uint16_t)(i * 40503u + (i << 9));
  radix_sort(a);
  for (int i = 1; i < kN; ++i)
    if (a[i - 1] > a[i]) return 1;
  uint32_t sum = 0;
  for (int i = 0; i < kN; ++i) sum += (uint32_t)a[i] - before[i];
  return sum == 0 ? 0 : 2;
}
