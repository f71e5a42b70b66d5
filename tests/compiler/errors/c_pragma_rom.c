int bad(int a) {
  static int table[64];
#pragma kiln bind_storage variable=table type=rom
  return table[a & 63]++;
}
