int bad(const int *a) {
  int sum = 0;
  for (int i = 0; i < 800; i++) {
#pragma kiln pipeline II=1
    sum += a[i] * a[i + 7];
  }
  return sum;
}
