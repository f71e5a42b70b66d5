#include <stdarg.h>
static __attribute__((noinline)) int sum(int n, ...) {
  va_list list;
  va_start(list, n);
  int all = 0;
  for (int i = 0; i < n; i++) all += va_arg(list, int);
  va_end(list);
  return all;
}
int bad(int n) { return sum(3, n, 2 * n, 3); }
