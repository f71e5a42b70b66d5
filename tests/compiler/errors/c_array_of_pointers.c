int bad(int** p) { return p[0][1]; }
