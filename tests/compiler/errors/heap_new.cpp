#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  const uint32_t n = in.read();
  uint32_t* values = new uint32_t[n];
  for (uint32_t i = 0; i < n; ++i) values[i] = in.read();
  out.write(values[n / 2]);
  delete[] values;
}
