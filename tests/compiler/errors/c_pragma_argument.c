int bad(const int *a) {
#pragma kiln array_partition variable=a cyclic factor=2
  return a[0] + a[1];
}
