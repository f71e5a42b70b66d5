int helper(int);
int bad(int n) { return helper(n) + 1; }
