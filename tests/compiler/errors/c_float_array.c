float bad(const float a[8], const float b[8]) {
  float sum = 0;
  for (int i = 0; i < 8; i++) sum += a[i] * b[i];
  return sum;
}
