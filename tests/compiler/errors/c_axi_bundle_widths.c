void bad(int *p, char *q, int n) {
#pragma kiln interface m_axi port=p bundle=memory
#pragma kiln interface m_axi port=q bundle=memory
  for (int i = 0; i < n; i++) q[i] = (char)p[i];
}
