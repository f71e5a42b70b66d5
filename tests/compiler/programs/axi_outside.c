// Reads one word behind its array: a bus answers with an error, and the top says so.
static int a[16];

int sum(const int *p, int n) {
#pragma kiln interface m_axi port=p
  int s = 0;
  for (int i = 0; i < n; i++) s += p[i];
  return s;
}

int main(void) { return sum(a, 16) != 0 || sum(a, 17) == 1; }
