int bad(int n) { return (int)(n * 1.5); }
