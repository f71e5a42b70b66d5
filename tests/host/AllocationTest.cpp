// A planned program runs without allocation, and so does a whole training step: in the driver, the devices and the
// simulated chips. All allocators of the C library are hooked, and operator new ends in them.
#include <gtest/gtest.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <new>

#include "TestSupport.h"
#include "kiln/nn/Trainer.h"

namespace {
std::atomic<uint64_t> allocations{0};
}  // namespace

extern "C" {
// glibc's own entry points do the work.
void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
void* __libc_memalign(size_t, size_t);

void* malloc(size_t size) {
  ++allocations;
  return __libc_malloc(size);
}
void* calloc(size_t count, size_t size) {
  ++allocations;
  return __libc_calloc(count, size);
}
void* realloc(void* memory, size_t size) {
  ++allocations;
  return __libc_realloc(memory, size);
}
void* memalign(size_t alignment, size_t size) {
  ++allocations;
  return __libc_memalign(alignment, size);
}
void* aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }
int posix_memalign(void** memory, size_t alignment, size_t size) {
  *memory = memalign(alignment, size);
  return *memory != nullptr ? 0 : ENOMEM;
}
}

namespace kiln::nn {
namespace {

// Called through volatile pointers: the compiler may not drop an allocation together with its release.
void* (*volatile allocate)(size_t) = std::malloc;
void* (*volatile allocateNew)(size_t) = ::operator new;
void* (*volatile allocateAligned)(size_t, std::align_val_t) = ::operator new;

TEST(Allocation, IsCounted) {
  const uint64_t before = allocations;
  std::free(allocate(1));
  ASSERT_EQ(allocations, before + 1);
  ::operator delete(allocateNew(1));
  ASSERT_EQ(allocations, before + 2);
  ::operator delete(allocateAligned(1, std::align_val_t{64}), std::align_val_t{64});
  ASSERT_EQ(allocations, before + 3);
}

void expectNoneInTraining(const std::unique_ptr<Device>& device, bool check) {
  const QuantisedSet set = test::makeStripes(64, 40, 4, 1);
  Lockstep lockstep(*device, check ? makeGoldenDevice(device->capabilities().shape, 4 << 20) : nullptr, 1'000'000);
  Trainer trainer(*device, lockstep, {{40, 24, 4}, 16, 1, 1311, 4});
  const auto order = trainer.shuffleSamples(64, 0);
  trainer.calibrate(set, order.first(16));  // the golden device's own scratch grows here
  const uint64_t before = allocations;
  for (uint32_t step = 0; step < 4; ++step) trainer.step(set, order.subspan(step * 16, 16));
  EXPECT_EQ(allocations - before, 0u) << device->name() << (check ? " with" : " without") << " check";
  EXPECT_EQ(lockstep.report().mismatches, 0u);
  EXPECT_EQ(lockstep.report().cycleMismatches, 0u);
}

TEST(Allocation, DoesNotHappenInATrainingStep) {
  for (const bool check : {false, true}) expectNoneInTraining(makeGoldenDevice({8, 8, 1}, 4 << 20), check);
}

#ifdef KILN_HAS_RTL
TEST(Allocation, DoesNotHappenInATrainingStepOnAnyChip) {
  ASSERT_FALSE(shippedShapes().empty());
  for (const ChipShape& shape : shippedShapes())
    for (const bool check : {false, true}) expectNoneInTraining(makeRtlDevice(shape, 4 << 20, {}), check);
}

// The very first run included, whatever the memory is like: everything was planned when the program was built.
TEST(Allocation, DoesNotHappenInAnyRunOfAProgramOnAnyChip) {
  SimulationOptions narrow, stalling;
  narrow.memoryBytesPerCycle = 3;
  stalling.stallProbability = 0.5;
  for (const ChipShape& shape : shippedShapes())
    for (const SimulationOptions& memory : {SimulationOptions{}, narrow, stalling}) {
      const auto device = makeRtlDevice(shape, 1 << 20, memory);
      Gemm gemm;
      gemm.a = allocateTensor(*device, 37, 21, Element::kInt8);
      gemm.b = allocateTensor(*device, 21, 29, Element::kInt8);
      gemm.c = allocateTensor(*device, 37, 29, Element::kInt8);
      gemm.relu = true;
      gemm.maskOut = allocateTensor(*device, 37, 29, Element::kBit);
      gemm.stats = device->allocate(sizeof(abi::StatsRecord));
      const Program program(*device, "gemm", {planGemm(gemm, device->capabilities())});
      for (int run = 0; run < 2; ++run) {
        const uint64_t before = allocations;
        const Completion completion = program.run(*device, 1'000'000);
        EXPECT_EQ(allocations - before, 0u) << toString(shape) << ", run " << run;
        EXPECT_EQ(completion.error, abi::kOk);
        EXPECT_FALSE(completion.timedOut);
      }
    }
}
#endif

}  // namespace
}  // namespace kiln::nn
