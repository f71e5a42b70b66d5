int bad(int (*function)(int), int n) { return function(n); }
