// Signal processing: power of one tone in 205 samples (DTMF), Q14.
#include <stdint.h>

enum { kSamples = 205 };

uint64_t goertzel(const int16_t x[kSamples], int32_t coefficient) {
  int32_t s1 = 0, s2 = 0;
  for (int n = 0; n < kSamples; ++n) {
    const int32_t s0 = x[n] + (int32_t)(((int64_t)coefficient * s1) >> 14) - s2;
    s2 = s1;
    s1 = s0;
  }
  return (uint64_t)((int64_t)s1 * s1 + (int64_t)s2 * s2 - (((int64_t)coefficient * s1) >> 14) * s2);
}

int main(void) {
  // A tone of 770 Hz at 8 kHz from its own recurrence, in Q20.
  int16_t x[kSamples];
  int64_t a = 0, b = 596640, c = 2 * 861915;
  for (int n = 0; n < kSamples; ++n) {
    x[n] = (int16_t)(a >> 11);
    const int64_t next = ((c * b) >> 20) - a;
    a = b, b = next;
  }
  const int32_t coefficients[4] = {27980, 26956, 25701, 24219};  // 697, 770, 852, 941 Hz
  uint64_t power[4];
  for (int i = 0; i < 4; ++i) power[i] = goertzel(x, coefficients[i]);
  for (int i = 0; i < 4; ++i)
    if (i != 1 && power[i] * 8 > power[1]) return 1;
  return 0;
}
