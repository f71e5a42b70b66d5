// Streams that are waited for late in a pipeline: what is ahead of the waiting iteration goes on, in a ring too.
#include "kiln/Int.h"
#include "kiln/Stream.h"

namespace {
using namespace kiln;

inline uint32_t mix(uint32_t x) {
  x = (x ^ (x >> 16)) * 2246822519u;
  x = (x ^ (x >> 13)) * 3266489917u;
  return x ^ (x >> 16);
}

// reads `side` in a late cycle and writes in a later one; `side` ends early
KILN_PROCESS void starved(Stream<uint32_t>& in, Stream<uint8_t>& side, Stream<uint32_t>& out) {
  for (;;) {
    KILN_PIPELINE(2);
    const uint32_t y = mix(in.read());
    uint32_t z = y;
    if ((y & 3) != 0) z += side.read();
    if ((y & 12) != 0) z ^= uint32_t(side.read()) << 8;
    out.write(mix(mix(mix(z))));
  }
}

// a ring: what `ahead` iterations before were sent comes back, asked for late
KILN_PROCESS void ring(Stream<uint32_t>& in, Stream<uint32_t>& to, Stream<uint32_t>& back, Stream<uint32_t>& out) {
  bool first = true;
  for (;;) {
    KILN_PIPELINE(1);
    const uint32_t y = mix(in.read());
    if (!first && y != 12345) out.write(back.read());
    to.write(mix(mix(mix(mix(y)))));
    first = false;
  }
}
KILN_PROCESS void echo(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  for (;;) {
    KILN_PIPELINE(1);
    out.write(in.read() + 1);
  }
}

// as above with the read under a condition that is known late
KILN_PROCESS void late_ring(Stream<uint32_t>& in, Stream<uint32_t>& to, Stream<uint32_t>& back, Stream<uint32_t>& out) {
  uint32_t sent = 0;
  for (;;) {
    KILN_PIPELINE(1);
    const uint32_t y = mix(in.read());
    if ((y & 1) != 0) {
      if (sent != 0) out.write(back.read());
      to.write(mix(mix(mix(mix(y)))));
      ++sent;
    }
  }
}

}  // namespace

KILN_TOP void feedback(kiln::Stream<uint32_t>& starved_in, kiln::Stream<uint8_t>& starved_side,
                       kiln::Stream<uint32_t>& starved_out, kiln::Stream<uint32_t>& ring_in, kiln::Stream<uint32_t>& ring_out,
                       kiln::Stream<uint32_t>& late_in, kiln::Stream<uint32_t>& late_out) {
  kiln::process<starved>(starved_in, starved_side, starved_out);
  kiln::Stream<uint32_t> to(4), back(4), late_to(4), late_back(4);
  kiln::process<ring>(ring_in, to, back, ring_out);
  kiln::process<echo>(to, back);
  kiln::process<late_ring>(late_in, late_to, late_back, late_out);
  kiln::process<echo>(late_to, late_back);
  kiln::join();
}
