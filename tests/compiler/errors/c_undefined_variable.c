extern int elsewhere;
int bad(int n) { return n + elsewhere; }
