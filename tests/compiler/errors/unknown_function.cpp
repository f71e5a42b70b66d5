#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

uint32_t elsewhere(uint32_t x);

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) { out.write(elsewhere(in.read())); }
