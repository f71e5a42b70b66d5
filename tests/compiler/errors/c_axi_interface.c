void bad(int *p) {
#pragma kiln interface s_axilite port=p
  p[0] = 1;
}
