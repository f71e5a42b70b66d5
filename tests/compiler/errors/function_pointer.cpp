#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

using namespace kiln;

KILN_TOP void bad(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  using Function = uint32_t (*)(uint32_t);
  static constexpr Function kFunctions[] = {[](uint32_t x) { return x + 1; }, [](uint32_t x) { return x * 3; }};
  const uint32_t x = in.read();
  out.write(kFunctions[x & 1](x));
}
