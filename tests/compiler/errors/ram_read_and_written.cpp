#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_PROCESS void keep(Stream<uint32_t>& in, Ram<uint32_t, 64>& words, Stream<uint32_t>& out) {
  const uint32_t x = in.read();
  words.write(x & 63, x);
  out.write(words.read(x >> 6 & 63));
}

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  Ram<uint32_t, 64> words;
  process<keep>(in, words, out);
  join();
}
