#include <algorithm>
int bad(int (&a)[64]) {
  std::sort(a, a + 64);
  return a[0];
}
