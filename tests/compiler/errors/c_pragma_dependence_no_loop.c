int bad(int *a, int n) {
#pragma kiln assume no dependence variable=a
  if (n < 0) return 0;
  for (int i = 0; i < n; i++) a[i] = a[i] * 3;
  return 1;
}
