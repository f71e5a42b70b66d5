#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_PROCESS void copy(Stream<uint32_t>& in, Stream<uint32_t>& out) { out.write(in.read()); }

KILN_TOP void bad(Stream<uint32_t>& a, Stream<uint32_t>& b, Stream<uint32_t>& out) {
  process<copy>(a, out);
  process<copy>(b, out);
  join();
}
