/* Promises about loops: kept and broken ones. */
#include <stdlib.h>
#include <string.h>

#define N 64

static int histogram[N];

/* at most 8 times, and at least twice */
int total(const int *a, int n) {
  int sum = 0;
#pragma kiln assume tripcount min=2 max=8
  for (int i = 0; i < n; i++) sum += a[i];
  return sum;
}

/* left early: the iteration that leaves it counts */
int find(const int *a, int key) {
  int i = 0;
#pragma kiln assume tripcount max=4
  while (1) {
    if (a[i] == key) break;
    i++;
    if (a[i] < 0) continue;
  }
  return i;
}

/* Every element once: a[0] to a[n - 1], if `step` is large enough. */
void shift(int *a, int n, int step) {
  if (n > 0)
#pragma kiln assume no dependence variable=a
    for (int i = 0; i < n; i++) a[i + step] = a[i] * 3 + 1;
  else
    a[0] = 7;
}

/* Only if no two keys are the same. The scalar outside of it is no array. */
int count(const unsigned char *keys, int n) {
  int all = 0;
  for (int i = 0; i < N; i++) histogram[i] = 0;
  for (int i = 0; i < n; i++) {
#pragma HLS dependence variable=histogram inter false
    histogram[keys[i] % N] += i + 1;
    all += keys[i];
  }
  for (int i = 0; i < N; i++) all += histogram[i] * i;
  return all;
}

/* Any array, in a function of its own; the local one is new in each iteration. */
static void step(int *a, const int *b, int i, int back) {
  int both[2];
  both[0] = b[i];
  both[1] = a[i - back];
  a[i] = both[i & 1] + both[(i + 1) & 1];
}
void sums(int *a, const int *b, int n, int back) {
#pragma kiln assume no dependence
  for (int i = 8; i < n; i++) step(a, b, i, back);
}

/* A promise is about its own loop: the second one waits for what it must. */
int prefix(int *a, int n) {
#pragma kiln assume no dependence variable=a
  for (int i = 0; i < n; i++) a[i] = a[i] * 5;
  for (int i = 1; i < n; i++) a[i] += a[i - 1];
  return a[n - 1];
}

int main(int argc, char **argv) {
  static int a[N], b[N];
  static const unsigned char different[6] = {3, 1, 4, 15, 9, 2}, same[6] = {3, 1, 4, 1, 5, 9};
  int *heap = malloc(N * sizeof(int));
  for (int i = 0; i < N; i++) heap[i] = a[i] = b[i] = i * i % 23;
  int result = 0;
#ifdef BROKEN
  const int broken = 1;
#else
  const int broken = 0;
#endif
  result += total(a, 2) + total(a, 8) + total(a, broken ? 11 : 5) + total(a, broken ? 1 : 3);
  result += find(a, 9) + find(a, broken ? 16 : 1);
  shift(a, 8, 8);
  shift(a, 8, broken ? 2 : 0);
  shift(heap, 0, 0);
  shift(heap, 8, broken ? 3 : 9);
  result += count(different, 6) + count(broken ? same : different, 6);
  sums(a, b, 20, 0);
  sums(a, b, 20, broken ? 5 : 0);
  result += prefix(a, 30);
  return result == 0;
}
