int bad(int *a, int *b, int n) {
  int *p = n & 1 ? a : b;
  return p[n];
}
