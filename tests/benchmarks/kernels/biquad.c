// Signal processing: three second-order sections in Q14, state kept between calls.
#include <stdint.h>

enum { kSections = 3, kBlock = 32 };

static const int32_t kB[kSections][3] = {{3200, 6400, 3200}, {4096, -2048, 4096}, {16384, -16384, 0}};
static const int32_t kA[kSections][2] = {{-14000, 5200}, {-9000, 3000}, {-8192, 0}};

void biquad(const int32_t in[kBlock], int32_t out[kBlock]) {
  static int32_t z[kSections][2];
  for (int n = 0; n < kBlock; ++n) {
    int32_t v = in[n];
    for (int s = 0; s < kSections; ++s) {
      const int32_t y = (int32_t)(((int64_t)kB[s][0] * v + z[s][0]) >> 14);
      z[s][0] = kB[s][1] * v - kA[s][0] * y + z[s][1];
      z[s][1] = kB[s][2] * v - kA[s][1] * y;
      v = y;
    }
    out[n] = v;
  }
}

int main(void) {
  int32_t in[kBlock], out[kBlock], last = 0;
  for (int block = 0; block < 4; ++block) {
    for (int n = 0; n < kBlock; ++n) in[n] = 1000;
    biquad(in, out);
    last = out[kBlock - 1];
  }
  return last > -40 && last < 40 ? 0 : 1;  // the last section is a high pass: a step dies away
}
