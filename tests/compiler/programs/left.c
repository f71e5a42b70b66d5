/* What leaves a loop that is left early is of its last iteration, also where the part's nets are slow. */
static int a[64];

int main(void) {
  unsigned x = 1;
  for (int i = 0; i < 64; i++) a[i] = (x = x * 1664525 + 1013904223) >> 20;
  int i = 0, j = 63;
  while (a[i] != 777 && i < 63) i++;
  while (a[j] > 100) j--;
  return i * 100 + j == 6351 ? 0 : i * 100 + j;
}
