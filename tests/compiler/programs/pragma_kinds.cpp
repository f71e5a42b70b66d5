// Every pragma of an ordinary function does not change what it computes.
#include <cstdint>
#include <cstdio>

#define FACTOR 4

static const uint16_t table[12] = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};

static int scale(int x) {
#pragma kiln noinline
  return x * 3 + 1;
}

static int twice(int x) {
#pragma HLS inline
  return 2 * x;
}

// unroll by a factor with a trip count known only at run time; partition of a table, cyclic and in blocks
int sums(const int* in, int n) {
#pragma kiln inline
#pragma kiln array_partition variable = table cyclic factor = 3
  int sum = 0;
#pragma kiln unroll factor=FACTOR
  for (int i = 0; i < n; i++) sum += in[i] * table[i % 12];
#pragma kiln pipeline off
  for (int i = 0; i < n; i++) sum ^= scale(in[i]) + twice(i);
  return sum;
}

// banks known and not known, written and read; dimensions that are no powers of two
int banks(const int* in, int seed) {
#pragma kiln inline
  int grid[6][5], block[10], all[7], last[3][4];
#pragma HLS ARRAY_PARTITION variable=grid dim=2 complete
#pragma HLS array_partition variable=grid type=cyclic factor=3 dim=1
#pragma HLS array_partition variable=block type=block factor=4
#pragma HLS array_partition variable=all complete
#pragma HLS array_partition variable=last dim=0
  for (int i = 0; i < 30; i++) {
#pragma HLS pipeline II=1
    grid[i / 5][i % 5] = in[i];
  }
  for (int i = 0; i < 10; i++) block[i] = in[i] + seed;
  for (int i = 0; i < 7; i++) all[(i * 3 + (unsigned)seed) % 7] = in[i];
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 4; j++) last[i][j] = in[i + j] - seed;
  int sum = 0;
  for (int i = 0; i < 6; i++) {
#pragma HLS pipeline
    int row = 0;
    for (int j = 0; j < 5; j++) row += grid[i][j] * (j + 1);
    sum = sum * 3 + row;
  }
  for (int i = 0; i < 20; i++) {
    const unsigned at = (unsigned)(seed + i * 7);
    sum += grid[at % 6][at % 5] - block[at % 10] * all[at % 7] + last[at % 3][at % 4];
  }
  return sum;
}

// storage and promises
int storage(const int* in, int n) {
#pragma kiln inline
  int memory[16], registers[40];
#pragma kiln bind_storage variable=memory type=ram
#pragma kiln bind_storage variable=registers type=registers
  for (int i = 0; i < 16; i++) memory[i] = in[i];
  for (int i = 0; i < 40; i++) registers[i] = in[i % 30] ^ i;
#pragma kiln assume tripcount max=16
#pragma kiln assume no dependence variable=memory
  for (int i = 0; i < n; i++) memory[i] = memory[i] * 5 + registers[(unsigned)memory[i] % 40];
  int sum = 0;
  for (int i = 0; i < 16; i++) sum = sum * 7 + memory[i];
  return sum;
}

int kinds(const int* in, int what, int n) {
  switch (what) {
    case 0:
      return sums(in, n);
    case 1:
      return banks(in, n);
    default:
      return storage(in, n);
  }
}

int main() {
  static int in[30];
  for (int i = 0; i < 30; i++) in[i] = i * i * 31 - 400 * i + 7;
  for (int what = 0; what < 3; what++)
    for (int n = 0; n < 8; n++) std::printf("%d\n", kinds(in, what, n * 2));
  return 0;
}
