#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  uint32_t words[1000] = {};
  for (int i = 0; i < 100; ++i) words[in.read() & 511] += i;
  out.write(words[in.read() & 511]);
}
