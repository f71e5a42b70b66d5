// Runs the programs of a batch, one Verilated model after the other, and compares each result with the native one
// (scripts/fuzz-batch.sh).
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "models.inc"

namespace {

template <class Model>
void run(int seed, uint32_t expected, uint64_t limit) {
  const auto model = std::make_unique<Model>();
  auto tick = [&] {
    model->clk_i = 0;
    model->eval();
    model->clk_i = 1;
    model->eval();
  };
  model->rst_ni = 0;
  for (int i = 0; i < 4; ++i) tick();
  model->rst_ni = 1;
  model->start_valid_i = 1;
  model->done_ready_i = 1;
  tick();
  model->start_valid_i = 0;
  for (uint64_t cycle = 0; cycle < limit; ++cycle) {
    tick();
    if (!model->done_valid_o) continue;
    const uint32_t result = model->done_data_o;
    if (result == expected)
      std::printf("%d ok %llu cycles\n", seed, static_cast<unsigned long long>(cycle));
    else
      std::printf("%d wrong native %08x RTL %08x\n", seed, expected, result);
    return;
  }
  std::printf("%d timeout in RTL, %llu cycles\n", seed, static_cast<unsigned long long>(limit));
}

}  // namespace

int main(int, char** arguments) {
  const uint64_t limit = std::strtoull(arguments[1], nullptr, 10);
#include "programs.inc"
  return 0;
}
