// The whole chip against the naive reference.
#include "CsimDevice.h"
#include "Scene.h"

namespace kiln::test {
namespace {

class ChipGemm : public ChipTest {};

TEST_P(ChipGemm, MatchesTheReferenceAroundTileEdges) {
  const uint32_t r = lanes(), g = groupSteps();
  uint64_t seed = 1;
  for (uint32_t m : {1u, r - 1, r, r + 1, 2 * r + 5}) {
    for (uint32_t k : {1u, g - 1, g, g + 1, 2 * g + 3}) {
      for (uint32_t n : {1u, r - 1, r, r + 1, 3 * r + 1}) {
        Scene scene(GetParam(), seed++, 1 << 18);
        scene.add({m, k, n, abi::kOutInt32});
        scene.add({m, k, n, abi::kTransposeA | abi::kBias, 7});
        scene.add({m, k, n, abi::kTransposeB | abi::kStats, 9});
        scene.add({m, k, n, abi::kTransposeA | abi::kTransposeB | abi::kOutInt32});
        scene.expect();
        ASSERT_FALSE(HasFailure()) << m << "x" << k << "x" << n;
      }
    }
  }
}

TEST_P(ChipGemm, MatchesTheReferenceOnPrimes) {
  Scene scene(GetParam(), 7);
  scene.add({37, 101, 53, abi::kBias | abi::kRelu | abi::kMaskOut | abi::kStats, 9});
  scene.add({53, 37, 131, abi::kTransposeA | abi::kOutInt32 | abi::kStats});
  scene.add({29, 61, 43, abi::kTransposeB | abi::kMaskIn | abi::kStats, 8});
  scene.expect();
}

TEST_P(ChipGemm, AnyTilingGivesTheSameResults) {
  const uint32_t r = lanes(), g = groupSteps();
  for (uint32_t flags :
       {0u, unsigned(abi::kTransposeA), unsigned(abi::kTransposeB), abi::kTransposeA | abi::kTransposeB}) {
    Scene scene(GetParam(), 11 + flags);
    const uint32_t all = flags | abi::kBias | abi::kRelu | abi::kMaskOut | abi::kStats;
    for (uint32_t panels : {1u, 2u, 3u, 5u, 6u}) scene.add({5 * r + 2, 2 * g + 1, 3 * r - 1, all, 8, panels});
    for (uint32_t chunk : {g, 2 * g, 4 * g}) scene.add({2 * r + 3, 4 * g + 1, 2 * r + 1, all, 8, 1, chunk});
    scene.add({2 * r + 3, 6 * g, 2 * r + 1, all, 8, 1, 3 * g});
    scene.expect();
  }
}

TEST_P(ChipGemm, ScratchpadRingsWrapAround) {
  Scene scene(GetParam(), 13, 1 << 21);
  const uint32_t r = lanes(), d = GetParam().depth, panels = scene.capabilities().aWords / scene.capabilities().bWords;
  const uint32_t k = scene.capabilities().bWords * d;       // of the longest panel
  scene.add({2 * r, k, r + 1, abi::kOutInt32, 0, panels});  // both scratchpads full
  scene.add({2 * r, k, r + 1, abi::kOutInt32, 0, 1, k});
  scene.add({4 * r + 1, k, 3 * r, 0, 11, panels});
  scene.add({8 * r + 1, k / 4, 3 * r, 0, 11, 4 * panels});  // the next block waits for this one's last use
  scene.add({3, k / 2 + 3, 3 * r, abi::kTransposeB | abi::kTransposeA, 11});
  scene.add({3, k + 1, r, 0, 11, 1, k});
  scene.add({r, k + 5, 3, abi::kTransposeB, 11, 1, groupSteps()});
  scene.expect();
}

TEST_P(ChipGemm, ManyPanelsStayInTheScratchpad) {
  Scene scene(GetParam(), 17, 1 << 22);
  const uint32_t r = lanes();
  scene.add({scene.capabilities().maskRows + r / 2, r / 2, 3 * r, abi::kMaskOut | abi::kRelu, 6});
  scene.add({scene.capabilities().aWords, r, 2, abi::kTransposeA, 6, scene.capabilities().aWords / r});
  scene.expect();
}

TEST_P(ChipGemm, AllEpilogueCombinationsMatchTheReference) {
  for (uint32_t flags = 0; flags < 64; ++flags) {
    const uint32_t shifted = flags << 2;  // all but the transposes
    if ((shifted & abi::kMaskIn) && (shifted & (abi::kRelu | abi::kMaskOut))) continue;
    Scene scene(GetParam(), 100 + flags, 1 << 18);
    scene.add({lanes() + 3, 19, 2 * lanes() + 3, shifted, flags % 32});
    scene.add({lanes() + 3, 5, 150, shifted, 5});  // more than one beat of mask bits
    scene.expect();
    ASSERT_FALSE(HasFailure()) << "flags " << shifted;
  }
}

TEST_P(ChipGemm, WrapsModulo32BitsAndMultipliesMinus128) {
  Scene scene(GetParam(), 19);
  abi::Command& command = scene.add({5, 100, 7, abi::kBias | abi::kOutInt32 | abi::kStats});
  const auto memory = scene.device().memory();
  for (uint32_t i = 0; i < 7 * 4; ++i) memory[command.bias + i] = std::byte(i % 4 == 3 ? 0x7F : 0xFF);
  for (uint32_t i = 0; i < 5 * command.aPitch; ++i) memory[command.a + i] = std::byte(0x80);
  for (uint32_t i = 0; i < 100 * command.bPitch; ++i) memory[command.b + i] = std::byte(0x80);
  scene.expect();
}

INSTANTIATE_TEST_SUITE_P(Shapes, ChipGemm, ::testing::ValuesIn(csimShapes()),
                         [](const auto& info) { return "On" + toString(info.param); });

}  // namespace
}  // namespace kiln::test
