#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_PROCESS void copy(Stream<uint32_t>& in, Stream<uint32_t>& out) { out.write(in.read()); }
KILN_PROCESS void outer(Stream<uint32_t>& in, Stream<uint32_t>& out) { process<copy>(in, out); }

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  process<outer>(in, out);
  join();
}
