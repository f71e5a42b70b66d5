// Prints nanoseconds per cycle of the harness around the copying stub core: a full-rate copy, both ways to advance.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "StubProgram.h"

int main() {
  using namespace kiln;
  using namespace kiln::sim;
  constexpr uint32_t kBeats = 1 << 14, kRepetitions = 500;
  for (const Advance advance : {Advance::kFastest, Advance::kEvaluate}) {
    const auto device = makeModel_stub_a(4 << 20, {}, {advance});
    const uint64_t source = device->allocate(kBeats * kStubBeatBytes),
                   destination = device->allocate(kBeats * kStubBeatBytes);
    const StubCommand command[] = {{source, destination, kBeats, 16}};
    const uint64_t program = store(*device, command);
    // The fastest repetition: the others share the machine with something.
    double bestNs = 1e30;
    uint64_t cycles = 0;
    for (uint32_t i = 0; i < kRepetitions; ++i) {
      const auto begin = std::chrono::steady_clock::now();
      cycles = device->run(program, 1, kStubTimeoutCycles).cycles;
      const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - begin;
      bestNs = std::min(bestNs, time.count() / cycles);
    }
    fmt::print("{}: {:.1f} ns per cycle, {:.3f} beats copied per cycle\n",
               dynamic_cast<Clocked&>(*device).advancesDirectly() ? "direct call" : "eval()     ", bestNs,
               static_cast<double>(kBeats) / cycles);
  }
}
