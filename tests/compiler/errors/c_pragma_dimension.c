int bad(int a) {
  static int table[4][6];
#pragma kiln array_partition variable=table dim=3
  return table[a & 3][a & 1]++;
}
