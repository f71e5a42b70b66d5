// Array arguments beside streams that wait: the word that a memory answers is there for one cycle, whether the cycle that
// uses it goes on or not.
#include <cstdint>

#include "kiln/Stream.h"

constexpr int kWords = 48;

// The word of one load per iteration goes straight to a stream.
void send(const int32_t a[kWords], kiln::Stream<int32_t>& out) {
  for (int i = 0; i < kWords; ++i) out.write(a[i] + 1);
}

// Loads of several cycles share the port; an address depends on a word.
void gather(const int32_t a[kWords], kiln::Stream<int32_t>& in, kiln::Stream<int32_t>& out) {
  for (int i = 0; i < kWords / 3; ++i) {
    const int32_t word = in.read();
    const int32_t next = a[(a[3 * i] + word) & 31];
    out.write((next * word + a[3 * i + 1]) ^ (a[next & 31] * 5));
  }
}

// States rather than a pipeline: loads and streams take turns, in a loop that starts anew from inside.
int32_t turns(const int32_t a[kWords], int32_t b[kWords], kiln::Stream<int32_t>& in, kiln::Stream<int32_t>& out) {
  int32_t sum = 0;
  for (int round = 0; round < 6; ++round) {
    const int32_t word = a[round];
    out.write(word ^ in.read());
    int32_t part = 0;
    for (int i = 0; i < 8; ++i) part += a[(round + i) & 31] * word;
    b[round] = part;
    if (part & 1) sum += b[round & 3];
    sum += part;
  }
  return sum;
}

// A memory of the function's own, with loads and stores in several cycles of an iteration.
int32_t lookup(kiln::Stream<int32_t>& in, kiln::Stream<int32_t>& out) {
  static int32_t words[256];
  int32_t last = 0;
  for (int i = 0; i < 60; ++i) {
    const int32_t word = in.read();
    const int32_t next = words[(word + i) & 255];
    words[(next + word) & 255] = word * 7 + i;
    out.write(next ^ words[next & 255]);
    last += words[(next * 3) & 255];
    words[i] += last;
  }
  return last;
}

int main() {
  int32_t a[kWords], b[kWords];
  for (int i = 0; i < kWords; ++i) a[i] = i * 77 - 5, b[i] = -i;
  int32_t failures = 0;
  for (int call = 0; call < 3; ++call) {
    kiln::Stream<int32_t> in, sent, out, back;
    send(a, sent);
    for (int i = 0; i < kWords; ++i)
      if (sent.read() != a[i] + 1) ++failures;
    for (int i = 0; i < kWords / 3; ++i) in.write(i * i - call);
    gather(a, in, out);
    for (int i = 0; i < 6; ++i) in.write(i + 3 * call);
    a[call] = turns(a, b, in, back);
    for (int i = 0; i < 60; ++i) in.write(i * 91 + call);
    b[call] += lookup(in, out);
  }
  return failures;
}
