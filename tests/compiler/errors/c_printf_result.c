#include <stdio.h>
int bad(int n) { return printf("%d", n); }
