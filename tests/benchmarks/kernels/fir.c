// Signal processing: 16 taps over 64 samples.
#include <stdint.h>

enum { kTaps = 16, kSamples = 64 };

void fir(const int16_t x[kSamples + kTaps - 1], const int16_t h[kTaps], int32_t y[kSamples]) {
  for (int n = 0; n < kSamples; ++n) {
    int32_t sum = 0;
    for (int t = 0; t < kTaps; ++t) sum += h[t] * x[n + t];
    y[n] = sum;
  }
}

int main(void) {
  int16_t x[kSamples + kTaps - 1], h[kTaps];
  int32_t y[kSamples], slope = 0, offset = 0;
  for (int t = 0; t < kTaps; ++t) h[t] = (int16_t)(37 * t * t - 400 * t + 11);
  for (int n = 0; n < kSamples + kTaps - 1; ++n) x[n] = (int16_t)(3 * n - 50);
  for (int t = 0; t < kTaps; ++t) slope += 3 * h[t], offset += h[t] * (3 * t - 50);
  fir(x, h, y);
  for (int n = 0; n < kSamples; ++n)
    if (y[n] != slope * n + offset) return 1;  // the response to a ramp is a ramp
  return 0;
}
