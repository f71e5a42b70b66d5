#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

uint32_t depth(uint32_t n) { return n == 0 ? 0 : 1 + depth(n / 2); }

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) { out.write(depth(in.read())); }
