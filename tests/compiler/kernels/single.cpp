// A top that is one process itself, with scalar ports; it returns and starts again.
#include "kiln/Int.h"
#include "kiln/Stream.h"

KILN_TOP void single(uint16_t scale, kiln::Int<9> offset, kiln::Stream<int16_t>& in, kiln::Stream<int32_t>& out) {
  const unsigned n = unsigned(in.read()) & 7;
  int32_t sum = 0;
  for (unsigned i = 0; i < n; ++i) {
    KILN_PIPELINE(1);
    const int32_t y = in.read() * scale + int32_t(offset);
    sum += y;
    out.write(y);
  }
  if (n == 5) return;
  out.write(sum);
}
