static int table[8];
#pragma kiln array_partition variable=table complete
int bad(int a) { return table[a & 7]++; }
