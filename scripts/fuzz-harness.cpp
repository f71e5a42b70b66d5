// Runs the programs of a batch, one Verilated model after the other, and compares each result with the native one
// (scripts/fuzz-batch.sh).
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>
#include <algorithm>
#include <functional>
#include <random>

#include "models.inc"

namespace {

std::string folder;

// The value that the program writes to place `index` of its globals, as the native run wrote it.
uint64_t nativeGlobal(std::FILE* file, uint64_t index) {
  uint64_t value = 0;
  if (std::fseek(file, static_cast<long>(8 * index), SEEK_SET) != 0 || std::fread(&value, 8, 1, file) != 1) return 0;
  return value;
}

template <class Model>
void run(int seed, uint32_t expected, uint64_t limit) {
  const auto model = std::make_unique<Model>();
  std::string difference;
  std::FILE* globals = std::fopen((folder + "/p" + std::to_string(seed) + ".globals0").c_str(), "r");
  uint64_t written = 0;
  auto tick = [&] {
    if constexpr (requires { model->kiln_globals_we_o; })
      if (model->kiln_globals_we_o) {
        const uint64_t index = model->kiln_globals_waddress_o, value = model->kiln_globals_wdata_o;
        ++written;
        if (const uint64_t wanted = nativeGlobal(globals, index); wanted != value && difference.empty())
          difference = "global " + std::to_string(index) + ": native " + std::to_string(wanted) + " RTL " + std::to_string(value);
      }
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
    if (!model->done_valid_o) {
      tick();
      continue;
    }
    const uint32_t result = model->done_data_o;
    for (int i = 0; i < 4; ++i) tick();
    if (!difference.empty())
      std::printf("%d wrong %s\n", seed, difference.c_str());
    else if (result == expected)
      std::printf("%d ok %llu cycles, %llu globals\n", seed, static_cast<unsigned long long>(cycle),
                  static_cast<unsigned long long>(written));
    else
      std::printf("%d wrong native %08x RTL %08x\n", seed, expected, result);
    return;
  }
  std::printf("%d timeout in RTL, %llu cycles\n", seed, static_cast<unsigned long long>(limit));
}

#include "Ports.h"

}  // namespace

int main(int, char** arguments) {
  folder = arguments[2];
  const uint64_t limit = std::strtoull(arguments[1], nullptr, 10);
#include "programs.inc"
  return 0;
}
