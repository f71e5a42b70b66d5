#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<unsigned _BitInt(128)>& in, Stream<uint8_t>& out) { out.write(static_cast<uint8_t>(in.read() % 10)); }
