// The processes of arrays.cpp, for a part of slow nets: a word of a RAM has a register more behind it.
#define arrays arrays_ecp5
#include "arrays.cpp"
