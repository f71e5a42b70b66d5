#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_PROCESS void copy(Stream<uint32_t>& in, Stream<uint32_t>& out) { out.write(in.read()); }

KILN_TOP void bad(bool on, Stream<uint32_t>& in, Stream<uint32_t>& out) {
  if (on) process<copy>(in, out);
  join();
}
