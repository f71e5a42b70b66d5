// Signal processing: 8x8 discrete cosine transform (JPEG), Q13, rows then columns.
#include <stdint.h>

static const int16_t kC[8][8] = {{2896, 2896, 2896, 2896, 2896, 2896, 2896, 2896},
                                 {4017, 3406, 2276, 799, -799, -2276, -3406, -4017},
                                 {3784, 1567, -1567, -3784, -3784, -1567, 1567, 3784},
                                 {3406, -799, -4017, -2276, 2276, 4017, 799, -3406},
                                 {2896, -2896, -2896, 2896, 2896, -2896, -2896, 2896},
                                 {2276, -4017, 799, 3406, -3406, -799, 4017, -2276},
                                 {1567, -3784, 3784, -1567, -1567, 3784, -3784, 1567},
                                 {799, -2276, 3406, -4017, 4017, -3406, 2276, -799}};

void dct(const int16_t in[64], int16_t out[64]) {
  int32_t rows[64];
  for (int r = 0; r < 8; ++r)
    for (int k = 0; k < 8; ++k) {
      int32_t sum = 1 << 9;
      for (int c = 0; c < 8; ++c) sum += kC[k][c] * in[8 * r + c];
      rows[8 * r + k] = sum >> 10;
    }
  for (int k = 0; k < 8; ++k)
    for (int c = 0; c < 8; ++c) {
      int32_t sum = 1 << 15;
      for (int r = 0; r < 8; ++r) sum += kC[k][r] * rows[8 * r + c];
      out[8 * k + c] = (int16_t)(sum >> 16);
    }
}

int main(void) {
  int16_t in[64], out[64];
  for (int i = 0; i < 64; ++i) in[i] = 100;
  dct(in, out);
  if (out[0] < 799 || out[0] > 801) return 1;
  for (int i = 1; i < 64; ++i)
    if (out[i] != 0) return 2;
  long energy = 0, transformed = 0;
  for (int i = 0; i < 64; ++i) in[i] = (int16_t)((i * i * 37 + 11 * i) % 255 - 127), energy += (long)in[i] * in[i];
  dct(in, out);
  for (int i = 0; i < 64; ++i) transformed += (long)out[i] * out[i];
  const long error = transformed - energy;
  return error < energy / 100 && -error < energy / 100 ? 0 : 3;  // Parseval
}
