/* Functions that are compared and never called. */
static void start(void) {}
static void stop(void) {}
typedef void (*Action)(void);
static Action actions[5] = {start, 0, stop, start, 0};

int count(unsigned from, unsigned step) {
  int sum = 0;
  if (step > 4) actions[from] = 0;
  for (unsigned i = from; i < 5; i += step) sum = sum * 3 + (actions[i] != 0) + (actions[i] == stop);
  return sum;
}

int main(void) {
  if (count(0, 1) != (((1 * 3 + 0) * 3 + 2) * 3 + 1) * 3) return 1;
  return count(1, 2) != 1 || count(2, 2) != 6 || count(2, 9) != 0 || count(0, 2) != 9;
}
