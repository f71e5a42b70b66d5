// What a model is profiled with before it is compiled for good (cmake/KilnModel.cmake): the products of one training
// step. Only the compiler's layout of the simulation depends on it, no result.
#include <cstdint>
#include <vector>

#include "kiln/Program.h"
#include "kiln/RtlModel.h"

// Macros that expand the model's name before it is pasted.
#define KILN_DECLARE(NAME) KILN_DECLARE_MODEL(NAME)
#define KILN_FACTORY_OF(NAME) makeModel_##NAME
#define KILN_FACTORY(NAME) KILN_FACTORY_OF(NAME)
KILN_DECLARE(KILN_PROFILED_MODEL)

int main() {
  using namespace kiln;
  constexpr uint32_t kBatch = 64, kInputs = 784, kOutputs = 128;
  constexpr size_t kMemoryBytes = 4 << 20;
  constexpr uint64_t kTimeoutCycles = 10'000'000;
  const auto device = sim::KILN_FACTORY(KILN_PROFILED_MODEL)(kMemoryBytes, SimulationOptions{}, sim::ModelOptions{});
  uint32_t state = 1;
  for (std::byte& byte : device->memory()) byte = std::byte((state = state * 1664525u + 1013904223u) >> 24);

  const Tensor x = allocateTensor(*device, kBatch, kInputs, Element::kInt8);
  const Tensor w = allocateTensor(*device, kInputs, kOutputs, Element::kInt8);
  const Tensor y = allocateTensor(*device, kBatch, kOutputs, Element::kInt8);
  const Tensor mask = allocateTensor(*device, kBatch, kOutputs, Element::kBit);
  const Tensor bias = allocateTensor(*device, 1, kOutputs, Element::kInt32);
  const Tensor dw = allocateTensor(*device, kInputs, kOutputs, Element::kInt32);
  const uint64_t stats = device->allocate(sizeof(abi::StatsRecord));

  Gemm forward{.a = x, .b = w, .c = y, .relu = true, .shift = 9, .bias = bias, .maskOut = mask, .stats = stats};
  Gemm weights{.a = x, .b = y, .c = dw, .transposeA = true, .stats = stats, .dependsOn = 1};
  const Program step(*device, "profile",
                     {planGemm(forward, device->capabilities()), planGemm(weights, device->capabilities())});
  for (int i = 0; i < 2; ++i) requireSuccess(step.run(*device, kTimeoutCycles), *device, step, kTimeoutCycles);
}
