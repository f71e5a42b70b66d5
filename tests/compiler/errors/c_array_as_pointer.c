int bad(const int *a, const int *b, int n) {
  return a == b ? n : a[n] + b[n];
}
