static int count;
int bad(int n) { return __atomic_fetch_add(&count, n, 5); }
