#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  for (;;) {
    KILN_PIPELINE(1);
    const uint32_t n = in.read();
    uint32_t sum = 0;
    for (uint32_t i = 0; i < n; ++i) sum += i * n ^ sum;
    out.write(sum);
  }
}
