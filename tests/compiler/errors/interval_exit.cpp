#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  uint32_t x;
  do {
    KILN_PIPELINE(1);
    x = in.read();
    x = (x ^ x >> 7) * 22695477u;
    x = (x ^ x >> 9) * 1664525u;
    x = (x ^ x >> 11) * 22695477u;
    out.write(x);
  } while (x >> 28 != 0);
}
