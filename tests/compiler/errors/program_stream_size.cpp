#include "kiln/Stream.h"

int bad(kiln::Stream<int>& in) {
  int sum = 0;
  while (!in.empty()) sum += in.read();
  return sum;
}
