// Programs of several commands on the whole chip.
#include "CsimDevice.h"
#include "Scene.h"

namespace kiln::test {
namespace {

class ChipProgram : public ChipTest {};

TEST_P(ChipProgram, RunsATrainingStepWithDependences) {
  Scene scene(GetParam(), 23);
  const uint32_t batch = 24, inputs = 37, hidden = 21, classes = 10;
  const abi::Command forward1 =
      scene.add({batch, inputs, hidden, abi::kBias | abi::kRelu | abi::kMaskOut | abi::kStats, 8});
  abi::Command& forward2 = scene.add({batch, hidden, classes, abi::kBias | abi::kOutInt32, 0, 0, 0, 1});
  forward2.a = forward1.c, forward2.aPitch = forward1.cPitch;
  const abi::Command weights2 = forward2;
  abi::Command& gradient =
      scene.add({batch, classes, hidden, abi::kTransposeB | abi::kMaskIn | abi::kStats, 7, 0, 0, 2});
  gradient.b = weights2.b, gradient.bPitch = weights2.bPitch;
  gradient.maskIn = forward1.maskOut, gradient.maskInPitch = forward1.maskOutPitch;
  const abi::Command gradient1 = gradient;
  abi::Command& dw = scene.add({inputs, batch, hidden, abi::kTransposeA | abi::kOutInt32, 0, 0, 0, 1});
  dw.a = forward1.a, dw.aPitch = forward1.aPitch;
  dw.b = gradient1.c, dw.bPitch = gradient1.cPitch;
  scene.expect();
}

TEST_P(ChipProgram, ChainsManyDependentCommands) {
  Scene scene(GetParam(), 29);
  const uint32_t size = lanes() + 2;
  abi::Command previous = scene.add({size, size, size, 0, 9});
  for (int i = 0; i < 30; ++i) {
    abi::Command& next = scene.add({size, size, size, i % 2 ? unsigned(abi::kTransposeA) : 0u, 9, 0, 0, 1});
    next.a = previous.c, next.aPitch = previous.cPitch;
    previous = next;
  }
  scene.expect();
  scene.restart();
  for (int i = 0; i < 40; ++i) scene.add({3, 5, 7, abi::kStats});  // more than may be under way
  scene.expect();
}

TEST_P(ChipProgram, RandomProgramsMatchTheReference) {
  for (uint64_t seed = 1000; seed < 1030; ++seed) {
    Scene scene(GetParam(), seed);
    auto& random = scene.random();
    for (int i = 0; i < 5; ++i) {
      Gemm gemm{uint32_t(1 + random() % 60), uint32_t(1 + random() % 90), uint32_t(1 + random() % 140),
                uint32_t(random() & abi::kAllFlags), uint32_t(random() % 16)};
      if (gemm.flags & abi::kMaskIn) gemm.flags &= ~(abi::kRelu | abi::kMaskOut);
      gemm.mBlockPanels = 1 + random() % 4;
      const uint32_t groups = (gemm.k + groupSteps() - 1) / groupSteps();
      if (random() % 2 && groups > 1)
        gemm.kChunk = uint32_t(1 + random() % (groups - 1)) * groupSteps(), gemm.mBlockPanels = 1;
      gemm.dependsOn = random() % (i + 1);
      scene.add(gemm);
    }
    scene.expect();
    ASSERT_FALSE(HasFailure()) << "seed " << seed;
  }
}

INSTANTIATE_TEST_SUITE_P(Shapes, ChipProgram, ::testing::ValuesIn(csimShapes()),
                         [](const auto& info) { return "On" + toString(info.param); });

}  // namespace
}  // namespace kiln::test
