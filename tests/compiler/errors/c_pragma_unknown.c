int bad(const int *a) {
  int sum = 0;
#pragma kiln unrol factor=2
  for (int i = 0; i < 8; i++) sum += a[i];
  return sum;
}
