// Sorting: bitonic network over 32 words in a local array.
#include <cstdint>

constexpr unsigned kN = 32;

void bitonic_sort(const uint32_t* in, uint32_t* out) {
  uint32_t a[kN];
  for (unsigned i = 0; i < kN; ++i) a[i] = in[i];
  for (unsigned size = 2; size <= kN; size <<= 1)
    for (unsigned step = size >> 1; step > 0; step >>= 1)
      for (unsigned k = 0; k < kN / 2; ++k) {
        const unsigned low = k & (step - 1), i = ((k - low) << 1) + low, j = i + step;
        const uint32_t x = a[i], y = a[j];
        const bool isSwapped = (x > y) == ((i & size) == 0);
        a[i] = isSwapped ? y : x;
        a[j] = isSwapped ? x : y;
      }
  for (unsigned i = 0; i < kN; ++i) out[i] = a[i];
}

int main() {
  uint32_t in[kN], out[kN];
  for (unsigned i = 0; i < kN; ++i) in[i] = (i * 2654435761u) ^ (i << 7);
  bitonic_sort(in, out);
  for (unsigned i = 0; i < kN; ++i) {
    unsigned smaller = 0;
    for (unsigned j = 0; j < kN; ++j) smaller += in[j] < in[i];
    if (out[smaller] != in[i]) return 1;
  }
  return 0;
}
