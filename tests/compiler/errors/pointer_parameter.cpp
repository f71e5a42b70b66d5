#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(const uint32_t* memory, Stream<uint32_t>& out) { out.write(memory[3]); }
