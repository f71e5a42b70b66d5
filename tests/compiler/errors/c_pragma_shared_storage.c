int bad(int n) {
  int a[64], b[64];
#pragma kiln bind_storage variable=a type=registers
  int *p = n & 1 ? a : b;
  for (int i = 0; i < 64; i++) a[i] = b[i] = i;
  while (*p < n) p += 2;
  return *p;
}
