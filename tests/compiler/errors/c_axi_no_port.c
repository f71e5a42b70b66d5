void bad(int *p) {
#pragma kiln interface m_axi bundle=memory
  p[0] = 1;
}
