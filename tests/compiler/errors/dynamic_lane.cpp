#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<Vec<int16_t, 8>>& in, Stream<uint8_t>& index, Stream<int16_t>& out) {
  const Vec<int16_t, 8> lanes = in.read();
  out.write(lanes[index.read() & 7]);
}
