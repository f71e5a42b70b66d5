// The sum of two vectors of external memory, each with a port of its own.
#include <stdint.h>

void axi_add(const int32_t *a, const int32_t *b, int32_t *c, int n) {
#pragma HLS interface m_axi port=a bundle=first offset=slave
#pragma HLS interface m_axi port=b bundle=second offset=slave
#pragma HLS interface m_axi port=c bundle=sum offset=slave
  for (int i = 0; i < n; i++) c[i] = a[i] + b[i];
}

static int32_t a[1000], b[1000], c[1000];

int main(void) {
  int wrong = 0;
  for (int i = 0; i < 1000; i++) a[i] = 7 * i - 3000, b[i] = i * i - 5;
  axi_add(a, b, c, 1000);
  for (int i = 0; i < 1000; i++) wrong += c[i] != i * (i + 7) - 3005;
  return wrong != 0;
}
