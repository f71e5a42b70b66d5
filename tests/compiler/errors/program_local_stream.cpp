#include "kiln/Stream.h"

int bad(kiln::Stream<int>& in) {
  kiln::Stream<int> own(8);
  own.write(in.read());
  return own.read();
}
