#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_PROCESS void copy(Stream<uint32_t>& in, Stream<uint32_t>& out) { out.write(in.read()); }

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  Stream<uint32_t> middle(4);
  process<copy>(in, middle);
  out.write(middle.read() + 1);
}
