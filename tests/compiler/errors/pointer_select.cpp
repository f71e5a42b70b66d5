#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  uint32_t left[64], right[64];
  for (unsigned i = 0; i < 64; ++i) {
    left[i] = in.read();
    right[i] = in.read();
  }
  const uint32_t x = in.read();
  const uint32_t* chosen = x & 1 ? left : right;
  out.write(chosen[x >> 1 & 63]);
}
