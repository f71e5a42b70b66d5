// Malformed commands: the code, the index, no side effect, and a chip that stays usable.
#include <functional>

#include "CsimDevice.h"
#include "Scene.h"

namespace kiln::test {
namespace {

struct Malformed {
  const char* name;
  abi::ErrorCode code;
  std::function<void(abi::Command&, const Capabilities&)> spoil;
};

const std::vector<Malformed>& malformedCommands() {
  using C = abi::Command;
  using Caps = Capabilities;
  static const std::vector<Malformed> all = {
      {"opcode", abi::kErrOpcode, [](C& c, const Caps&) { c.opcode = 2; }},
      {"opcode before all others", abi::kErrOpcode,
       [](C& c, const Caps&) {
         c = C{};
         c.reserved0 = 1;
         c.formatAB = 9;
       }},
      {"format", abi::kErrFormat, [](C& c, const Caps&) { c.formatAB = 1; }},
      {"reserved0", abi::kErrReserved,
       [](C& c, const Caps&) {
         c.reserved0 = 1;
         c.m = 0;
       }},
      {"reserved1", abi::kErrReserved, [](C& c, const Caps&) { c.reserved1[0] = 1; }},
      {"reserved1 high", abi::kErrReserved, [](C& c, const Caps&) { c.reserved1[1] = uint64_t(1) << 63; }},
      {"unknown flag", abi::kErrReserved, [](C& c, const Caps&) { c.flags |= 1u << 8; }},
      {"m = 0", abi::kErrZeroSize,
       [](C& c, const Caps&) {
         c.m = 0;
         c.shift = 99;
       }},
      {"k = 0", abi::kErrZeroSize,
       [](C& c, const Caps&) {
         c.k = 0;
         c.kChunk = 0;
       }},
      {"n = 0", abi::kErrZeroSize, [](C& c, const Caps&) { c.n = 0; }},
      {"k too large", abi::kErrKTooLarge,
       [](C& c, const Caps&) {
         c.k = abi::kMaxK + 1;
         c.flags |= abi::kMaskIn;
       }},
      {"mask in and ReLU", abi::kErrFlags,
       [](C& c, const Caps&) {
         c.flags = abi::kMaskIn | abi::kRelu;
         c.shift = 32;
       }},
      {"mask in and out", abi::kErrFlags, [](C& c, const Caps&) { c.flags = abi::kMaskIn | abi::kMaskOut; }},
      {"shift", abi::kErrShift,
       [](C& c, const Caps&) {
         c.shift = 32;
         c.a += 1;
       }},
      {"a", abi::kErrAlignment,
       [](C& c, const Caps&) {
         c.a += 1;
         c.kChunk = 0;
       }},
      {"b", abi::kErrAlignment, [](C& c, const Caps& k) { c.b += k.busBytes / 2; }},
      {"c", abi::kErrAlignment, [](C& c, const Caps&) { c.c += 4; }},
      {"aPitch", abi::kErrAlignment, [](C& c, const Caps&) { c.aPitch += 1; }},
      {"bPitch", abi::kErrAlignment, [](C& c, const Caps&) { c.bPitch += 1; }},
      {"cPitch", abi::kErrAlignment, [](C& c, const Caps&) { c.cPitch += 1; }},
      {"bias", abi::kErrAlignment,
       [](C& c, const Caps&) {
         c.flags |= abi::kBias;
         c.bias = 4;
       }},
      {"maskOut", abi::kErrAlignment,
       [](C& c, const Caps&) {
         c.flags |= abi::kMaskOut;
         c.maskOut = 2;
       }},
      {"maskOutPitch", abi::kErrAlignment,
       [](C& c, const Caps&) {
         c.flags |= abi::kMaskOut;
         c.maskOutPitch = 2;
       }},
      {"maskIn", abi::kErrAlignment,
       [](C& c, const Caps&) {
         c.flags |= abi::kMaskIn;
         c.maskIn = 1;
       }},
      {"maskInPitch", abi::kErrAlignment,
       [](C& c, const Caps&) {
         c.flags |= abi::kMaskIn;
         c.maskInPitch = 1;
       }},
      {"stats", abi::kErrAlignment,
       [](C& c, const Caps&) {
         c.flags |= abi::kStats;
         c.stats = 8;
       }},
      {"no panels", abi::kErrTiling,
       [](C& c, const Caps&) {
         c.mBlockPanels = 0;
         c.dependsOn = 9;
       }},
      {"no chunk", abi::kErrTiling, [](C& c, const Caps&) { c.kChunk = 0; }},
      {"chunk above k", abi::kErrTiling, [](C& c, const Caps&) { c.kChunk = c.k + 1; }},
      {"part of a group", abi::kErrTiling,
       [](C& c, const Caps& k) {
         c.k = 99;
         c.kChunk = k.shape.rows * k.shape.depth + 1;
       }},
      {"chunks of panels", abi::kErrTiling,
       [](C& c, const Caps& k) {
         c.kChunk = k.shape.rows * k.shape.depth;
         c.k = 99;
         c.mBlockPanels = 2;
       }},
      {"chunk above B words", abi::kErrTiling,
       [](C& c, const Caps& k) {
         c.k = 60000;
         c.kChunk = (k.bWords + k.shape.rows) * k.shape.depth;
       }},
      {"panel above B words", abi::kErrTiling,
       [](C& c, const Caps& k) { c.k = c.kChunk = k.bWords * k.shape.depth + 1; }},
      {"panels above A words", abi::kErrTiling,
       [](C& c, const Caps& k) {
         c.k = c.kChunk = 1;
         c.mBlockPanels = k.aWords / k.shape.rows + 1;
       }},
      {"panels beyond counting", abi::kErrTiling, [](C& c, const Caps&) { c.mBlockPanels = 0x10000001; }},
      {"panels above mask rows", abi::kErrTiling,
       [](C& c, const Caps& k) {
         c.k = c.kChunk = 1, c.flags = abi::kMaskOut;
         c.mBlockPanels = k.maskRows / k.shape.rows + 1;
         if (c.mBlockPanels * k.shape.rows > k.aWords) c.mBlockPanels = 0;
       }},
      {"dependence", abi::kErrDependence, [](C& c, const Caps&) { c.dependsOn = 3; }},
      {"far dependence", abi::kErrDependence, [](C& c, const Caps&) { c.dependsOn = 0xFFFFFFFF; }},
  };
  return all;
}

class ChipErrors : public ChipTest {};

TEST_P(ChipErrors, MalformedCommandsReportTheirCodeAndLeaveTheChipUsable) {
  Scene scene(GetParam(), 31);
  for (const Malformed& malformed : malformedCommands()) {
    SCOPED_TRACE(malformed.name);
    scene.restart();
    scene.add({9, 11, 13, abi::kStats});
    scene.add({5, 7, 3, abi::kRelu});
    malformed.spoil(scene.add({5, 7, 3}), scene.capabilities());
    scene.add({5, 7, 3});  // taken and ignored
    scene.add({5, 7, 3});
    scene.expect(malformed.code, 2);

    scene.restart();
    scene.add({lanes() + 1, 7, 3, abi::kMaskOut | abi::kStats, 6});
    scene.expect();
    ASSERT_FALSE(HasFailure());
  }
}

TEST_P(ChipErrors, LimitsThemselvesAreAccepted) {
  Scene scene(GetParam(), 37);
  scene.add({1, abi::kMaxK / 8, 1, abi::kOutInt32, 31, 1, 1024});
  scene.add({5, 6, 7, 0, 3, 1}).bias = 1;  // unused addresses may be anything
  scene.add({5, 6, 7, 0, 3, 1}).maskOutPitch = 3;
  scene.add({5, 6, 7, 0, 3, 0, 0, 3});  // the program's first command
  scene.expect();
}

TEST_P(ChipErrors, MemoryErrorsReportTheCommandThatMetThem) {
  const uint64_t outside = uint64_t(1) << 40;
  for (int which = 0; which < 6; ++which) {
    SCOPED_TRACE(which);
    Scene scene(GetParam(), 41);
    scene.add({9, 11, 13, abi::kStats});
    abi::Command& bad = scene.add({5, 7, 3, which == 3 ? abi::kMaskIn : abi::kBias | abi::kStats});
    (which == 0   ? bad.a
     : which == 1 ? bad.b
     : which == 2 ? bad.bias
     : which == 3 ? bad.maskIn
     : which == 4 ? bad.c
                  : bad.stats) = outside;
    abi::Command& after = scene.add({5, 7, 3});
    after.dependsOn = 1;
    const std::vector<abi::Command> program = scene.program();
    scene.device().write(4096, std::as_bytes(std::span(program)));
    const Completion completion = scene.device().run(4096, 3, 1000000);
    EXPECT_FALSE(completion.timedOut) << completion.state;
    EXPECT_EQ(int(completion.error), int(abi::kErrBus));
    EXPECT_EQ(completion.errorCommand, 1u);

    scene.restart();
    scene.add({5, 7, 3, abi::kStats});
    scene.expect();
  }
}

TEST_P(ChipErrors, ProgramsOutsideMemoryAndMisalignedProgramsFail) {
  Scene scene(GetParam(), 43);
  const Completion outside = scene.device().run(uint64_t(1) << 40, 3, 1000000);
  EXPECT_EQ(int(outside.error), int(abi::kErrBus));
  EXPECT_EQ(outside.errorCommand, 0u);
  const Completion misaligned = scene.device().run(4096 + 16, 1, 1000000);
  EXPECT_EQ(int(misaligned.error), int(abi::kErrAlignment));
  scene.add({5, 7, 3});
  scene.expect();
}

INSTANTIATE_TEST_SUITE_P(Shapes, ChipErrors, ::testing::ValuesIn(csimShapes()),
                         [](const auto& info) { return "On" + toString(info.param); });

}  // namespace
}  // namespace kiln::test
