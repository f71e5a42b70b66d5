// Sorting: insertion sort of 32 numbers.
#include <stdint.h>

enum { kN = 32 };

void insertion_sort(int32_t a[kN]) {
  for (int i = 1; i < kN; ++i) {
    const int32_t v = a[i];
    int j = i;
    while (j > 0 && a[j - 1] > v) {
      a[j] = a[j - 1];
      --j;
    }
    a[j] = v;
  }
}

int main(void) {
  int32_t a[kN];
  int64_t sum = 0;
  for (int i = 0; i < kN; ++i) a[i] = (int32_t)(0x9e3779b9u * (uint32_t)(i + 1)), sum += a[i];
  insertion_sort(a);
  for (int i = 0; i < kN; ++i) sum -= a[i];
  for (int i = 1; i < kN; ++i)
    if (a[i - 1] > a[i]) return 1;
  return sum == 0 ? 0 : 2;
}
