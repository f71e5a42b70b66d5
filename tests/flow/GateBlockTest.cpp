// The chip 4x4x1 with one of its blocks as a netlist (gates.v) in the RTL of the others.
#include <gtest/gtest.h>

#include "../host/TestSupport.h"
#include "kiln/Lockstep.h"
#include "kiln/RtlModel.h"
#include "kiln/nn/Trainer.h"

KILN_DECLARE_MODEL(gate_block)

namespace kiln::sim {
namespace {

TEST(GateBlock, InTheChipTrainsToTheBytesAndCyclesOfTheRtl) {
  constexpr size_t kMemoryBytes = 4 << 20;
  constexpr uint32_t kBatch = 8, kSteps = 2;
  const std::vector<uint32_t> layers = {24, 19, 5};
  const nn::QuantisedSet set = test::makeStripes(kBatch * kSteps, layers.front(), layers.back(), 1);
  const auto gates = makeModel_gate_block(kMemoryBytes, {}, {.deviceName = "gate"});
  gates->setTiming({});
  Lockstep lockstep(*gates, makeGoldenDevice({4, 4, 1}, kMemoryBytes), /*timeoutCycles=*/10'000'000);
  nn::Trainer trainer(*gates, lockstep, {layers, kBatch, /*seed=*/7, 1311, kSteps});
  const std::span<const uint32_t> order = trainer.shuffleSamples(set.count(), 0);
  trainer.calibrate(set, order.first(kBatch));
  for (uint32_t step = 0; step < kSteps; ++step) trainer.step(set, order.subspan(step * kBatch, kBatch));

  const CheckReport& result = lockstep.report();
  EXPECT_GT(result.valuesCompared, 0u);
  EXPECT_EQ(result.mismatches, 0u) << result.firstMismatch;
  EXPECT_GT(result.programsTimed, 0u);
  EXPECT_EQ(result.cycleMismatches, 0u) << result.firstCycleMismatch;
}

}  // namespace
}  // namespace kiln::sim
