#include <time.h>
int bad(int n) { return n + (int)clock(); }
