#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

#include <stdlib.h>

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  auto* values = static_cast<uint32_t*>(malloc(64));
  values[in.read() & 15] = 1;
  out.write(values[0]);
}
