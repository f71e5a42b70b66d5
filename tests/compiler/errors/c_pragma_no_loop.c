int bad(int a) {
#pragma kiln pipeline II=2
  return a + 1;
}
