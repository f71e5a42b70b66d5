#include <gtest/gtest.h>

#include <functional>

#include "TestSupport.h"

namespace kiln {
namespace {

using namespace test;

struct Fault {
  const char* name;
  abi::ErrorCode error;
  std::function<void(abi::Command&)> inject;
};

void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.name; }

class GoldenCommandError : public testing::TestWithParam<Fault> {
 protected:
  GoldenCommandError() : device(makeGoldenDevice({4, 4, 1}, 1 << 20)) {
    gemm.a = allocateTensor(*device, 8, 8, Element::kInt8);
    gemm.b = allocateTensor(*device, 8, 8, Element::kInt8);
    gemm.c = allocateTensor(*device, 8, 8, Element::kInt8);
    gemm.bias = allocateTensor(*device, 1, 8, Element::kInt32);
    good = planGemm(gemm, device->capabilities());
  }
  Completion run(const std::vector<abi::Command>& commands) {
    return Program(*device, "test", commands).run(*device, 1000);
  }
  std::unique_ptr<Device> device;
  Gemm gemm;
  abi::Command good{};
};

TEST_P(GoldenCommandError, IsReportedWithItsIndexAndTheDeviceStaysUsable) {
  abi::Command bad = good;
  GetParam().inject(bad);
  const Completion completion = run({good, bad, good});
  EXPECT_EQ(completion.error, GetParam().error) << toString(completion.error);
  EXPECT_EQ(completion.errorCommand, 1u);
  EXPECT_EQ(run({good}).error, abi::kOk);
}

const Fault kFaults[] = {
    {"Opcode", abi::kErrOpcode, [](auto& c) { c.opcode = 2; }},
    {"Format", abi::kErrFormat, [](auto& c) { c.formatAB = 1; }},
    {"Reserved0", abi::kErrReserved, [](auto& c) { c.reserved0 = 1; }},
    {"Reserved1First", abi::kErrReserved, [](auto& c) { c.reserved1[0] = 1; }},
    {"Reserved1Second", abi::kErrReserved, [](auto& c) { c.reserved1[1] = 1; }},
    {"UnknownFlag", abi::kErrReserved, [](auto& c) { c.flags |= abi::kAllFlags + 1; }},
    {"ZeroM", abi::kErrZeroSize, [](auto& c) { c.m = 0; }},
    {"ZeroK", abi::kErrZeroSize, [](auto& c) { c.k = 0; }},
    {"ZeroN", abi::kErrZeroSize, [](auto& c) { c.n = 0; }},
    {"KTooLarge", abi::kErrKTooLarge, [](auto& c) { c.k = abi::kMaxK + 1; }},
    {"MaskInWithRelu", abi::kErrFlags, [](auto& c) { c.flags |= abi::kMaskIn | abi::kRelu; }},
    {"MaskInWithMaskOut", abi::kErrFlags, [](auto& c) { c.flags |= abi::kMaskIn | abi::kMaskOut; }},
    {"Shift", abi::kErrShift, [](auto& c) { c.shift = 32; }},
    {"AlignmentOfA", abi::kErrAlignment, [](auto& c) { c.a += 8; }},
    {"AlignmentOfPitch", abi::kErrAlignment, [](auto& c) { c.cPitch += 4; }},
    {"AlignmentOfBias", abi::kErrAlignment, [](auto& c) { c.bias += 4; }},
    {"AlignmentOfStats", abi::kErrAlignment,
     [](auto& c) {
       c.flags |= abi::kStats;
       c.stats = 8;
     }},
    {"NoPanels", abi::kErrTiling, [](auto& c) { c.mBlockPanels = 0; }},
    {"NoChunk", abi::kErrTiling, [](auto& c) { c.kChunk = 0; }},
    {"ChunkAboveK", abi::kErrTiling, [](auto& c) { c.kChunk = c.k + 1; }},
    {"RaggedChunk", abi::kErrTiling, [](auto& c) { c.kChunk = 3; }},
    {"PanelsOverScratchpad", abi::kErrTiling, [](auto& c) { c.mBlockPanels = 4096 / 8 + 1; }},
    {"ChunksWithSeveralPanels", abi::kErrTiling,
     [](auto& c) {
       c.kChunk = 4;
       c.mBlockPanels = 2;
     }},
    {"PanelsOverMaskRows", abi::kErrTiling,
     [](auto& c) {
       c.flags |= abi::kMaskOut;
       c.mBlockPanels = 1024 / 4 + 1;
     }},
    {"Dependence", abi::kErrDependence, [](auto& c) { c.dependsOn = 2; }},
    {"AddressBeyondMemory", abi::kErrBus, [](auto& c) { c.c = 1 << 20; }},
    {"AddressNearOverflow", abi::kErrBus, [](auto& c) { c.a = ~uint64_t{15}; }},
    // Several faults at once: the first of the contract's order wins.
    {"OpcodeBeforeAll", abi::kErrOpcode,
     [](auto& c) {
       c.opcode = 0;
       c.m = 0;
       c.shift = 99;
       c.a = 1;
     }},
    {"ReservedBeforeZeroSize", abi::kErrReserved,
     [](auto& c) {
       c.reserved0 = 1;
       c.m = 0;
     }},
    {"ShiftBeforeAlignment", abi::kErrShift,
     [](auto& c) {
       c.shift = 99;
       c.a = 1;
     }},
    {"AlignmentBeforeTiling", abi::kErrAlignment,
     [](auto& c) {
       c.a = 1;
       c.kChunk = 0;
     }},
    {"TilingBeforeDependence", abi::kErrTiling,
     [](auto& c) {
       c.kChunk = 0;
       c.dependsOn = 9;
     }},
};
INSTANTIATE_TEST_SUITE_P(Faults, GoldenCommandError, testing::ValuesIn(kFaults),
                         [](const auto& info) { return info.param.name; });

using GoldenProgram = GoldenCommandError;

TEST_F(GoldenProgram, StopsAtTheFirstBadCommandWithEarlierOnesCompleteAndLaterOnesNotRun) {
  Gemm later = gemm;
  later.c = allocateTensor(*device, 8, 8, Element::kInt8);
  abi::Command bad = good;
  bad.opcode = 9;
  std::fill(device->memory().begin() + static_cast<std::ptrdiff_t>(gemm.c.address),
            device->memory().begin() + static_cast<std::ptrdiff_t>(gemm.c.address + 8), std::byte{0x55});
  device->memory()[later.c.address] = std::byte{0x66};
  run({good, bad, planGemm(later, device->capabilities())});
  EXPECT_EQ(device->memory()[gemm.c.address], std::byte{0});
  EXPECT_EQ(device->memory()[later.c.address], std::byte{0x66});
}

TEST_F(GoldenProgram, UnusedAddressesNeedNoAlignment) {
  abi::Command command = good;
  command.maskIn = 1;
  command.maskOutPitch = 3;
  command.stats = 5;
  EXPECT_EQ(run({command}).error, abi::kOk);
}

TEST_F(GoldenProgram, RequireSuccessNamesErrorCommandAndState) {
  Completion completion;
  completion.timedOut = true;
  completion.state = "load.fifo FULL";
  const Program program(*device, "step", {good});
  try {
    requireSuccess(completion, *device, program, 77);
    FAIL();
  } catch (const DeviceFailure& failure) {
    EXPECT_NE(std::string(failure.what()).find("77 cycles"), std::string::npos);
    EXPECT_NE(std::string(failure.what()).find("load.fifo FULL"), std::string::npos);
  }
}

}  // namespace
}  // namespace kiln
