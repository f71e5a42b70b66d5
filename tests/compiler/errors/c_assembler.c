int bad(int n) {
  __asm__ volatile("nop");
  return n;
}
