// The generated register file against Abi.h, over AXI4-Lite with random stalls.
#include <Vregisters.h>

#include "Bench.h"
#include "kiln/Abi.h"

namespace kiln::rtltest {
namespace {

constexpr uint32_t kOkay = 0, kSlvErr = 2;

class Registers : public ::testing::TestWithParam<uint32_t> {
 protected:
  Registers() : bench(GetParam()), regs(*bench.model) {
    regs.s_axil_awvalid_i = regs.s_axil_wvalid_i = regs.s_axil_arvalid_i = 0;
    regs.s_axil_bready_i = regs.s_axil_rready_i = 0;
    regs.start_ready_i = regs.done_valid_i = 0;
    bench.reset();
    bench.edge();
  }

  // Address and data come in any order and the answer waits; returns the response.
  uint32_t write(uint32_t offset, uint32_t value, uint32_t strobe = 0xf) {
    regs.s_axil_awaddr_i = offset;
    regs.s_axil_wdata_i = value;
    regs.s_axil_wstrb_i = strobe;
    bool addressSent = false, dataSent = false;
    for (int i = 0; i < 200; ++i) {
      if (!addressSent && bench.chance(0.5)) regs.s_axil_awvalid_i = 1;
      if (!dataSent && bench.chance(0.5)) regs.s_axil_wvalid_i = 1;
      regs.s_axil_bready_i = bench.chance(0.5);
      const bool address = regs.s_axil_awvalid_i && regs.s_axil_awready_o;
      const bool data = regs.s_axil_wvalid_i && regs.s_axil_wready_o;
      const bool answer = regs.s_axil_bvalid_o && regs.s_axil_bready_i;
      const uint32_t response = regs.s_axil_bresp_o;
      bench.edge();
      if (address) addressSent = true, regs.s_axil_awvalid_i = 0;
      if (data) dataSent = true, regs.s_axil_wvalid_i = 0;
      if (answer) {
        EXPECT_TRUE(addressSent && dataSent) << "answered before it was asked";
        regs.s_axil_bready_i = 0;
        return response;
      }
    }
    ADD_FAILURE() << "no answer to a write";
    return ~0u;
  }

  uint32_t read(uint32_t offset) {
    regs.s_axil_araddr_i = offset;
    bool sent = false;
    for (int i = 0; i < 200; ++i) {
      if (!sent && bench.chance(0.5)) regs.s_axil_arvalid_i = 1;
      regs.s_axil_rready_i = bench.chance(0.5);
      const bool address = regs.s_axil_arvalid_i && regs.s_axil_arready_o;
      const bool answer = regs.s_axil_rvalid_o && regs.s_axil_rready_i;
      const uint32_t value = regs.s_axil_rdata_o;
      EXPECT_TRUE(!answer || regs.s_axil_rresp_o == kOkay);
      bench.edge();
      if (address) sent = true, regs.s_axil_arvalid_i = 0;
      if (answer) {
        regs.s_axil_rready_i = 0;
        return value;
      }
    }
    ADD_FAILURE() << "no answer to a read";
    return ~0u;
  }

  void finish(uint32_t error, uint32_t command) {
    regs.done_data_i = uint64_t{command} << 32 | error;
    regs.done_valid_i = 1;
    bench.edge();
    regs.done_valid_i = 0;
  }

  Bench<Vregisters> bench;
  Vregisters& regs;
};

TEST_P(Registers, CapabilitiesAreThoseOfTheShape) {
  EXPECT_EQ(read(abi::kRegMagic), abi::kMagic);
  EXPECT_EQ(read(abi::kRegVersion), abi::kVersion);
  EXPECT_EQ(read(abi::kRegShape), 0x00010404u);
  EXPECT_EQ(read(abi::kRegBusBytes), 16u);
  EXPECT_EQ(read(abi::kRegAWords), 4096u);
  EXPECT_EQ(read(abi::kRegBWords), 2048u);
  EXPECT_EQ(read(abi::kRegMaskRows), 1024u);
  EXPECT_EQ(read(abi::kRegFormats), 1u << abi::kFormatInt8);
}

TEST_P(Registers, HoldWhatIsWrittenAndIgnoreWritesToReadOnlyOnes) {
  for (const uint32_t offset : {abi::kRegProgramLow, abi::kRegProgramHigh, abi::kRegProgramCount}) {
    const uint32_t value = bench.random();
    EXPECT_EQ(write(offset, value), kOkay);
    EXPECT_EQ(read(offset), value);
  }
  EXPECT_EQ(write(abi::kRegMagic, 0), kOkay);
  EXPECT_EQ(read(abi::kRegMagic), abi::kMagic);
  EXPECT_EQ(read(abi::kRegisterSpaceBytes - 4), 0u);
}

TEST_P(Registers, APartialWriteIsRefused) {
  write(abi::kRegProgramLow, 0x12345678);
  EXPECT_EQ(write(abi::kRegProgramLow, 0xffffffff, 0x7), kSlvErr);
  EXPECT_EQ(read(abi::kRegProgramLow), 0x12345678u);
}

TEST_P(Registers, TheDoorbellStartsTheProgramAndDoneEndsIt) {
  write(abi::kRegProgramLow, 0x9abcdef0);
  write(abi::kRegProgramHigh, 0x12345678);
  write(abi::kRegProgramCount, 42);
  write(abi::kRegIrqEnable, 1);
  EXPECT_EQ(read(abi::kRegStatus), 0u);
  write(abi::kRegDoorbell, 0);
  EXPECT_EQ(read(abi::kRegStatus), abi::kStatusBusy);
  ASSERT_TRUE(regs.start_valid_o);
  EXPECT_EQ(regs.start_data_o[0], 0x9abcdef0u);
  EXPECT_EQ(regs.start_data_o[1], 0x12345678u);
  EXPECT_EQ(regs.start_data_o[2], 42u);
  regs.start_ready_i = 1;
  bench.edge();
  EXPECT_FALSE(regs.start_valid_o);
  write(abi::kRegDoorbell, 0);
  EXPECT_FALSE(regs.start_valid_o) << "a doorbell while busy must be ignored";
  EXPECT_FALSE(regs.irq_o);
  finish(abi::kErrTiling, 41);
  EXPECT_TRUE(regs.irq_o);
  EXPECT_EQ(read(abi::kRegStatus), abi::kStatusDone | abi::kStatusError);
  EXPECT_EQ(read(abi::kRegError), abi::kErrTiling | 41u << 8);
  write(abi::kRegIrqClear, 0);
  EXPECT_FALSE(regs.irq_o);
  write(abi::kRegDoorbell, 0);
  EXPECT_EQ(read(abi::kRegStatus), abi::kStatusBusy);
  EXPECT_EQ(read(abi::kRegError), 0u);
}

TEST_P(Registers, CyclesCountFromDoorbellToDone) {
  regs.start_ready_i = 1;
  write(abi::kRegDoorbell, 1);
  // Count from the doorbell's acceptance, which the answer of a write hides: compare two runs instead.
  const auto waitAndFinish = [&](int cycles) {
    for (int i = 0; i < cycles; ++i) bench.edge();
    finish(0, 0);
    return read(abi::kRegCyclesLow);
  };
  const uint32_t first = waitAndFinish(0);
  const uint32_t still = read(abi::kRegCyclesLow);
  EXPECT_EQ(first, still) << "the counter must stop";
  EXPECT_EQ(read(abi::kRegCyclesHigh), 0u);
  write(abi::kRegDoorbell, 1);
  EXPECT_GE(waitAndFinish(1000), 1000u);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Registers, ::testing::Range(0u, 10u));

}  // namespace
}  // namespace kiln::rtltest
