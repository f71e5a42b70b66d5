#include "kiln/Int.h"
#include "kiln/Stream.h"

using namespace kiln;

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
#pragma kiln pipeline II=1
  for (int i = 0; i < 16; i++) out.write(in.read() * 3);
}
