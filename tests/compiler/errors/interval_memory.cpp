#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<uint8_t>& in, Stream<uint32_t>& out) {
  uint32_t bins[256];
  for (int i = 0; i < 256; ++i) {
    KILN_PIPELINE(1);
    bins[i] = 0;
  }
  for (;;) {
    KILN_PIPELINE(1);
    const uint8_t x = in.read();
    const uint32_t before = bins[x];
    bins[x] = before + 1;
    out.write(before);
  }
}
