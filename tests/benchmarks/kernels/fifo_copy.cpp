// Data movement: 256 words from a stream to a stream.
#include <cstdint>

#include "kiln/Stream.h"

constexpr int kWords = 256;

void fifo_copy(kiln::Stream<uint32_t>& in, kiln::Stream<uint32_t>& out) {
  for (int i = 0; i < kWords; ++i) out.write(in.read());
}

int main() {
  static kiln::Stream<uint32_t> in, out;
  for (uint32_t i = 0; i < kWords; ++i) in.write(i * 2654435761u);
  fifo_copy(in, out);
  for (uint32_t i = 0; i < kWords; ++i)
    if (out.read() != i * 2654435761u) return 1;
  return out.empty() ? 0 : 1;
}
