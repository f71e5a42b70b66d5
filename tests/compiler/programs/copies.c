// A copy whose length is known only at run time takes whole elements where it is a multiple of them.
#include <stdint.h>
#include <string.h>

void twice(int32_t* out, const int32_t* in, unsigned count) {
  int32_t local[32];
  if (count > 32) count = 32;
  memcpy(local, in, count * sizeof local[0]);
  for (unsigned i = 0; i < count; i++) local[i] *= 2;
  memcpy(out, local, count * sizeof local[0]);
}

int main(void) {
  int32_t in[32], out[32];
  int failures = 0;
  for (int i = 0; i < 32; i++) in[i] = 77777777 * i - 5;
  for (unsigned count = 0; count <= 32; count += 4) {
    memset(out, 1, sizeof out);
    twice(out, in, count);
    for (unsigned i = 0; i < 32; i++) failures += out[i] != (i < count ? 2 * in[i] : 0x01010101);
  }
  return failures;
}
