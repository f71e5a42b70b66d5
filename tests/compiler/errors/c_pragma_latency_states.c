int bad(const int *a, int n) {
  int sum = 0;
#pragma kiln latency max=4
  for (int i = 0; i < n; i++) {
#pragma HLS pipeline off
    sum += a[i] ^ sum;
  }
  return sum;
}
