int bad(const int *a, int n) {
  int sum = 0;
#pragma kiln unroll factor=n
  for (int i = 0; i < 8; i++) sum += a[i];
  return sum;
}
