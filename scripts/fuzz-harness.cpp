// Runs a batch of programs in one Verilated model and compares each result with the native one (scripts/fuzz-batch.sh).
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "Vbatch.h"

int main(int, char** arguments) {
  const uint64_t limit = std::strtoull(arguments[1], nullptr, 10);
  VerilatedContext context;
  Vbatch model(&context);
  auto tick = [&] {
    model.clk_i = 0;
    model.eval();
    model.clk_i = 1;
    model.eval();
  };
  model.rst_ni = 0;
  for (int i = 0; i < 4; ++i) tick();
  model.rst_ni = 1;
  bool areDone = false;
  for (uint64_t cycle = 0; cycle < limit && !areDone; ++cycle) {
    tick();
    areDone = true;
#define PROGRAM(seed, expected) areDone = areDone && model.done##seed;
#include "programs.inc"
#undef PROGRAM
  }
#define PROGRAM(seed, expected)                                                                    \
  if (!model.done##seed)                                                                           \
    std::printf("%d timeout in RTL, %llu cycles\n", seed, static_cast<unsigned long long>(limit)); \
  else if (model.result##seed != expected)                                                         \
    std::printf("%d wrong native %08x RTL %08x\n", seed, expected, model.result##seed);            \
  else                                                                                             \
    std::printf("%d ok\n", seed);
#include "programs.inc"
  return 0;
}
