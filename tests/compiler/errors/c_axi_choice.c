void bad(int *p, int *q, int n) {
#pragma kiln interface m_axi port=p
#pragma kiln interface m_axi port=q
  int *r = n > 3 ? p : q;
  r[n] = 1;
  r[2] = 0;
}
