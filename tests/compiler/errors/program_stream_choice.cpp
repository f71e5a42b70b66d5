#include "kiln/Stream.h"

int bad(kiln::Stream<int>& in, kiln::Stream<int>& other, bool which) {
  kiln::Stream<int>& chosen = which ? in : other;
  return chosen.read() + in.read();
}
