// Functions without loops: several states, and one that ends in the cycle that starts it.
int straight(int a, int b, int c[4]) {
  c[0] = a;
  c[1] = b;
  return c[2] * a * b;
}

int at_once(int a) { return a + 1; }

int main(void) {
  int c[4] = {1, 2, 3, 4};
  return straight(5, 6, c) != 90 || c[0] != 5 || c[1] != 6 || at_once(41) != 42;
}
