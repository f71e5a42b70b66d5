int bad(const int *a, int n) {
  int sum = 0;
#pragma kiln pipeline
  for (int i = 0; i < 8; i++)
    for (int j = 0; j < n; j++) sum += a[i * n + j];
  return sum;
}
