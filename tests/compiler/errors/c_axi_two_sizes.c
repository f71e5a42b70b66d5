void bad(short *p, int n) {
#pragma kiln interface m_axi port=p
  for (int i = 0; i < n; i++) p[i] = (short)((int *)p)[i / 2];
}
