int bad(const int *a, int n) {
  int sum = 0;
#pragma kiln unroll
  for (int i = 0; i < n; i++) sum += a[i];
  return sum;
}
