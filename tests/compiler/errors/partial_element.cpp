#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

struct Sample {
  uint32_t value;
  uint16_t weight;
  uint16_t kind;
};

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  Sample samples[64];
  for (unsigned i = 0; i < 64; ++i) samples[i] = {in.read(), uint16_t(i), 1};
  out.write(samples[in.read() & 63].weight);
}
