static int twice(int x) { return 2 * x; }
static int next(int x) { return x + 1; }
static int (*table[2])(int) = {twice, next};
int bad(int n) { return table[n & 1](n); }
