int bad(int n) {
  int a[n];
  for (int i = 0; i < n; i++) a[i] = i * n;
  return a[n / 3];
}
