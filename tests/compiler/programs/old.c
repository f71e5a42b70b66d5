/* C of 1989 and before: implicit int, definitions in the style of Kernighan and Ritchie, functions that nobody declared. */
static table[8] = {1, 2, 3, 4, 5, 6, 7, 8};
static add(a, b) { return a + b; }

scale(x, y, p)
  int x;
  short y;
  int *p;
{
  register i;
  int sum = 0;
  char text[8];
  memset(text, x, 8);
  for (i = 0; i < 8; i++) sum = add(sum, p[i] * y + table[i & 7]);
  return sum + x + text[i - 1] + abs(-x) + elsewhere(x, y) + newer(y);
}

main() {
  int v[8], i, bad = 0;
  for (i = 0; i < 8; i++) v[i] = i * i;
  for (i = 0; i < 5; i++)
    if (scale(i, 2, v) != 280 + 36 + 3 * i + 10 * i + 2 + 6) bad++;
  return bad;
}
