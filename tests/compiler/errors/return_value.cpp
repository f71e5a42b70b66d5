#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP int bad(Stream<uint32_t>& in) { return int(in.read()); }
