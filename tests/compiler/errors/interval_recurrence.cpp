#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  uint32_t state = 1;
  for (;;) {
    KILN_PIPELINE(1);
    const uint32_t mixed = state * 1664525u + in.read();
    state = (mixed ^ mixed >> 7) * 22695477u;
    out.write(state);
  }
}
