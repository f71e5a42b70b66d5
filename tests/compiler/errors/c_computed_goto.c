int bad(int n) {
  static void *const places[] = {&&one, &&two};
  goto *places[n & 1];
one:
  return 1;
two:
  return n;
}
