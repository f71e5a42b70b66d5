int bad(const int *a) {
  int sum = 0;
#pragma kiln latency max=1
  for (int i = 0; i < 800; i++) sum += a[i];
  return sum;
}
