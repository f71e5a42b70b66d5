void bad(int *p, int n) {
  int local[4] = {1, 2, 3, 4};
#pragma kiln interface m_axi port=local
  for (int i = 0; i < n; i++) p[i] = local[i & 3];
}
