static int table[1 << 28];
int bad(int n) {
  table[n] = n;
  return table[n / 2];
}
