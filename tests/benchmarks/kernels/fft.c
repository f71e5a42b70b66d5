// Signal processing: 64-point complex FFT in place, Q14 twiddles, scaled by 1/2 per stage.
#include <stdint.h>

enum { kLog = 6, kPoints = 1 << kLog };

static const int16_t kCos[kPoints / 2] = {16384, 16305, 16069, 15679, 15137, 14449, 13623, 12665, 11585, 10394, 9102,
                                          7723,  6270,  4756,  3196,  1606,  0,     -1606, -3196, -4756, -6270, -7723,
                                          -9102, -10394, -11585, -12665, -13623, -14449, -15137, -15679, -16069, -16305};

void fft(int32_t re[kPoints], int32_t im[kPoints]) {
  for (unsigned i = 0; i < kPoints; ++i) {
    unsigned j = 0;
    for (int b = 0; b < kLog; ++b) j |= ((i >> b) & 1u) << (kLog - 1 - b);
    if (j > i) {
      const int32_t r = re[i], m = im[i];
      re[i] = re[j], im[i] = im[j];
      re[j] = r, im[j] = m;
    }
  }
  for (int stage = 0; stage < kLog; ++stage) {
    const unsigned half = 1u << stage;
    for (unsigned k = 0; k < kPoints / 2; ++k) {
      const unsigned low = k & (half - 1), a = ((k - low) << 1) + low, b = a + half, w = low << (kLog - 1 - stage);
      const int32_t c = kCos[w], sine = -kCos[w < 16 ? 16 - w : w - 16];
      const int32_t tr = (re[b] * c - im[b] * sine) >> 14, ti = (re[b] * sine + im[b] * c) >> 14;
      const int32_t ar = re[a], ai = im[a];
      re[a] = (ar + tr) >> 1, im[a] = (ai + ti) >> 1;
      re[b] = (ar - tr) >> 1, im[b] = (ai - ti) >> 1;
    }
  }
}

int main(void) {
  int32_t re[kPoints], im[kPoints];
  for (int i = 0; i < kPoints; ++i) re[i] = i == 0 ? 6400 : 0, im[i] = 0;
  fft(re, im);
  for (int i = 0; i < kPoints; ++i)
    if (re[i] != 100 || im[i] != 0) return 1;  // an impulse has a flat spectrum
  for (int i = 0; i < kPoints; ++i) {
    const int q = (5 * i) & 63;  // cos(2 pi 5 i / 64)
    re[i] = (q < 32 ? kCos[q] : -kCos[q - 32]) / 2, im[i] = 0;
  }
  fft(re, im);
  for (int i = 0; i < kPoints; ++i) {
    const int32_t peak = i == 5 || i == 59 ? 4096 : 0;
    if (re[i] - peak > 16 || peak - re[i] > 16 || im[i] > 16 || im[i] < -16) return 2;
  }
  return 0;
}
