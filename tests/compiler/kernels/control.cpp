// FSMs over arbitrary control flow: no loop here is pipelined.
#include "kiln/Int.h"
#include "kiln/Stream.h"

namespace {
using namespace kiln;

// while, with a data-dependent number of iterations
KILN_PROCESS void divide(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  const uint32_t word = in.read();
  uint32_t rest = word & 0xFFF, by = (word >> 12 & 0xFF) | 1, quotient = 0;
  while (rest >= by) {
    rest -= by;
    ++quotient;
  }
  out.write(quotient << 16 | rest);
}

// switch with fall-through, break, continue and a nested loop
KILN_PROCESS void interpret(Stream<uint8_t>& in, Stream<int32_t>& out) {
  int32_t a = 1, b = 2;
  for (int step = 0; step < 40; ++step) {
    const uint8_t op = in.read();
    switch (op & 15) {
      case 0: a += b; break;
      case 1: a -= b; continue;
      case 2: b = a * 3;  // falls through
      case 3: b ^= 0x55; break;
      case 4: {
        for (int i = 0; i < (op >> 4); ++i) {
          if (i == 11) break;
          a += i;
          if (a & 1) continue;
          b -= i;
        }
        break;
      }
      case 5:
      case 6: { const int32_t t = a; a = b; b = t; break; }
      case 7: a = -a; break;
      case 8: b = ~b; break;
      case 12: out.write(b); break;
      default: a += op; break;
    }
    if (op == 0xFF) break;
    out.write(a);
  }
  out.write(a ^ b);
}

// early return starts the process again
KILN_PROCESS void frames(Stream<uint32_t>& in, Stream<uint32_t>& out) {
  const uint32_t header = in.read();
  if ((header & 3) == 0) return;
  uint32_t sum = header;
  for (uint32_t i = 0; i < (header >> 2 & 7); ++i) {
    const uint32_t word = in.read();
    if ((word & 31) == 7) {
      out.write(0xDEAD0000 | i);
      return;
    }
    sum = sum * 31 + word;
  }
  out.write(sum);
}

// nested loops, all unpipelined, with values that live across them
KILN_PROCESS void nested(Stream<uint16_t>& in, Stream<uint32_t>& out) {
  for (;;) {
    const uint16_t word = in.read();
    uint32_t total = 0;
    for (unsigned i = 0; i < (word & 3u) + 1; ++i) {
      uint32_t row = i;
      for (unsigned j = 0; j < (word >> 2 & 3u); ++j) {
        uint32_t cell = row ^ j;
        int guard = 0;
        do {
          cell = (cell * 5 + word) >> 1;
        } while ((cell & 1) && ++guard < 9);
        row += cell;
      }
      total = total * 7 + row;
    }
    out.write(total);
  }
}

int32_t helper(int32_t x, int32_t& carry) {
  if (x < 0) {
    carry += 1;
    return -x;
  }
  return x + carry;
}

// nested calls with references; three paths that swap values
KILN_PROCESS void calls(Stream<int32_t>& in, Stream<int32_t>& out) {
  int32_t carry = 0, a = 0, b = 1, c = 2;
  for (;;) {
    const int32_t x = in.read();
    const int32_t y = helper(helper(x, carry) - 100, carry);
    const int32_t t = a;
    a = b;
    b = c;
    c = t + y;
    if (y % 4 == 1) out.write(a);
    else if (y % 4 == 2) out.write(b - c);
    if (x == 0) carry = 0;
    out.write(carry);
  }
}

// a chain of comparisons that LLVM likes to turn into a switch
KILN_PROCESS void chain(Stream<uint8_t>& in, Stream<uint8_t>& out) {
  const uint8_t x = in.read();
  if (x == 1 || x == 2 || x == 3 || x == 5 || x == 8) out.write(x);
  else if (x == 4) out.write(44);
  else if (x == 6) out.write(66);
  else if (x > 250 || x == 100 || x == 0) {
    out.write(in.read());
    out.write(1);
  }
}

}  // namespace

KILN_TOP void control(kiln::Stream<uint32_t>& divide_in, kiln::Stream<uint32_t>& divide_out,
                      kiln::Stream<uint8_t>& interpret_in, kiln::Stream<int32_t>& interpret_out,
                      kiln::Stream<uint32_t>& frames_in, kiln::Stream<uint32_t>& frames_out,
                      kiln::Stream<uint16_t>& nested_in, kiln::Stream<uint32_t>& nested_out,
                      kiln::Stream<int32_t>& calls_in, kiln::Stream<int32_t>& calls_out,
                      kiln::Stream<uint8_t>& chain_in, kiln::Stream<uint8_t>& chain_out) {
  kiln::process<divide>(divide_in, divide_out);
  kiln::process<interpret>(interpret_in, interpret_out);
  kiln::process<frames>(frames_in, frames_out);
  kiln::process<nested>(nested_in, nested_out);
  kiln::process<calls>(calls_in, calls_out);
  kiln::process<chain>(chain_in, chain_out);
  kiln::join();
}
