int bad(const int *a, int n) {
  int sum = 0, b[8];
  for (int i = 0; i < 8; i++) b[i] = a[i];
  if (n > 3)
#pragma kiln array_partition variable=b complete
    sum = b[n & 7];
  return sum;
}
