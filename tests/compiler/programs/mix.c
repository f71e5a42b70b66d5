#include <stdint.h>
#include <string.h>
#include <assert.h>
#include <stdio.h>
/* pointers between arrays, goto, switch, unions, divisions, memmove */
union bits { uint32_t u; uint8_t b[4]; struct { unsigned lo : 12, mid : 9, hi : 11; } f; };
static uint32_t table[16] = {1, 2, 4, 8, 16, 32, 64, 128};
static int64_t total;
static int even[8] = {0, 2, 4, 6, 8, 10, 12, 14}, odd[8] = {1, 3, 5, 7, 9, 11, 13, 15};
static int pick(int n) { int *p = n & 1 ? odd : even; for (int i = 0; i < 3; i++) { int *q = (n >> i) & 1 ? p : even; p = q + (i & 1); } return *p; }
static unsigned collatz(unsigned n) { unsigned k = 0; while (n != 1) { if (n & 1) n = 3 * n + 1; else n /= 2; if (++k > 200) break; } return k; }
int64_t mix(int32_t a, int64_t b, uint8_t c) {
  union bits x; x.u = (uint32_t)a; x.f.mid += 5; x.b[3] ^= c;
  int64_t r = x.u;
  switch (a & 7) { case 0: r += 10; case 1: r *= 3; break; case 2: goto out; case 5: r ^= b; break; default: r -= 7; }
  r += b / (a | 1) + b % (a | 1) + (uint64_t)b / (c | 1);
  char buffer[40]; memset(buffer, c, sizeof buffer); memmove(buffer + 3, buffer, 20); memcpy(buffer + 20, table, 16);
  for (int i = 0; i < 40; i++) r = r * 31 + buffer[i];
  assert(r != 12345);
out:
  total += pick(a) + collatz(c + 1u);
  table[a & 15] ^= (uint32_t)r;
  printf("%d\n", a);
  return r + total + table[(a >> 4) & 15];
}
int main(void) { int64_t h = 0; for (int i = -20; i < 40; i++) h = h * 7 + mix(i * 1237, (int64_t)h * 77777 - i, (uint8_t)(i * 11)); return h == 1; }
