#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<int32_t>& in, Stream<int32_t>& out) {
  const float scaled = float(in.read()) * 0.7f;
  out.write(int32_t(scaled));
}
