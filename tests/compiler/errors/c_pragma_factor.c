int bad(int a) {
  static int table[4][6];
#pragma kiln array_partition variable=table cyclic factor=4 dim=2
  return table[a & 3][a & 1]++;
}
