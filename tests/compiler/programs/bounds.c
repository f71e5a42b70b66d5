/* Loops up to a bound that only the caller knows: what one iteration writes, the next does not read. */
void scale(int n, int factor, const int x[64], int y[64]) {
  for (int i = 0; i < n; i++) y[i] += factor * x[i];
}

void rows(unsigned n, int factor, int c[16][16]) {
  for (unsigned i = 0; i < n; i++)
    for (unsigned j = 0; j < n; j++) c[i][j] = c[i][j] * factor + 1;
}

static int x[64], y[64], c[16][16];

int main(void) {
  for (int i = 0; i < 64; i++) x[i] = i * i, y[i] = -i;
  scale(60, 3, x, y);
  scale(0, 3, x, y);
  scale(1, 5, x, y);
  rows(13, 3, c);
  rows(16, 5, c);
  return 0;
}
