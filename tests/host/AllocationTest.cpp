// A planned program runs without allocation, and so does a whole training step.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>

#include "TestSupport.h"
#include "kiln/nn/Trainer.h"

namespace {
std::atomic<uint64_t> allocations{0};

void* countedAllocation(std::size_t size) {
  ++allocations;
  if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}
}  // namespace

void* operator new(std::size_t size) { return countedAllocation(size); }
void* operator new[](std::size_t size) { return countedAllocation(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace kiln::nn {
namespace {

TEST(Allocation, IsCounted) {
  const uint64_t before = allocations;
  ::operator delete(::operator new(1));  // a plain new could be optimised away
  EXPECT_GT(allocations, before);
}

TEST(Allocation, DoesNotHappenInATrainingStep) {
  const QuantisedSet set = test::makeStripes(64, 40, 4, 1);
  for (const bool check : {false, true}) {
    const auto device = makeGoldenDevice({8, 8, 1}, 4 << 20);
    Lockstep lockstep(*device, check ? makeGoldenDevice({8, 8, 1}, 4 << 20) : nullptr, 1000);
    Trainer trainer(*device, lockstep, {{40, 24, 4}, 16, 1, 1311, 4});
    const auto order = trainer.shuffleSamples(64, 0);
    trainer.calibrate(set, order.first(16));  // the golden device's own scratch grows here
    const uint64_t before = allocations;
    for (uint32_t step = 0; step < 4; ++step) trainer.step(set, order.subspan(step * 16, 16));
    EXPECT_EQ(allocations - before, 0u) << (check ? "with" : "without") << " check";
  }
}

}  // namespace
}  // namespace kiln::nn
