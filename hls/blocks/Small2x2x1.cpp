// The small 2x2x1 chip as a top for kilnc.
#include "Small.h"

using namespace kiln::small;

extern "C" uint64_t kiln_core(Address address, kiln::UInt<16> count, kiln::Stream<kiln::UInt<16>>& ar, kiln::Stream<Answer>& r,
                              kiln::Stream<kiln::UInt<16>>& aw, kiln::Stream<Word>& w, kiln::Stream<uint8_t>& b) {
#pragma kiln bind_storage variable=fields type=ram
  Bus bus{ar, r, aw, w, b};
  return run(bus, address, count);
}
