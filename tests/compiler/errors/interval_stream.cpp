#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  for (;;) {
    KILN_PIPELINE(2);
    const uint32_t a = in.read(), b = in.read(), c = in.read();
    out.write(a + b + c);
  }
}
