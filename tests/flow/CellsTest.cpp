// What the targets make of products, registers and memories: which cells, and that these do the same.
#include <algorithm>
#include <map>
#include <vector>

#include "Synth.h"

namespace kiln::test {
namespace {

// Products with registers around them that a multiplier of ECP5 can take (deep: two behind it; once; read, shared operands and an
// operand of narrower words) and that it cannot: one with a reset, one with two enables, one behind the product of another.
constexpr const char* kProducts = R"(module products (input clk_i, input rst_ni, input go_i, input stay_i,
  input signed [7:0] a_i, input signed [7:0] b_i, input [11:0] c_i,
  output reg [15:0] deep_o, output [15:0] once_o, output [15:0] read_o, output reg [15:0] reset_o, output reg [15:0] apart_o,
  output reg [23:0] chain_o);
  reg signed [7:0] a, b, r, d;
  reg [11:0] c;
  reg [15:0] deep, once, read;
  reg valid;
  always @(posedge clk_i) begin
    valid <= rst_ni & go_i;
    if (go_i) begin a <= a_i; b <= b_i; d[3:0] <= b_i[3:0]; end
    if (stay_i) begin c <= c_i; d[7:4] <= b_i[7:4]; end
    if (!rst_ni) r <= 0; else if (go_i) r <= b_i;
    if (valid) begin deep <= a * b; once <= c * $unsigned(b); read <= a * $signed(c[8:1]); end
    if (go_i) deep_o <= deep;
    if (stay_i) reset_o <= a * r;
    if (valid) begin apart_o <= a * d; chain_o <= $signed(once) * a; end
  end
  assign once_o = once ^ read, read_o = read;
endmodule
)";

TEST_F(Synth, RegistersAroundMultipliersOfEcp5GoIntoThem) {
  const std::string arguments = "--target ecp5-85k --cycles 3000 --to equivalence --run r --top products " + write("products.v", kProducts).string();
  const Outcome outcome = synth(arguments);
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_EQ(outcome.json["equivalence"]["equivalence"], "simulated 3000 cycles");
  const auto module = nlohmann::json::parse(read(folder_ / "runs/r/02-synthesis/netlist.json"))["modules"]["products"];
  std::map<std::string, int> cells, registers;
  for (const auto& [name, cell] : module["cells"].items()) {
    ++cells[cell["type"].get<std::string>()];
    for (const auto& [parameter, value] : cell["parameters"].items()) {
      if (parameter.substr(0, 4) == "REG_" && value == "CLK0") ++registers[parameter];
    }
  }
  EXPECT_EQ(cells["MULT18X18D"], 6);
  EXPECT_EQ(registers, (std::map<std::string, int>{{"REG_INPUTA_CLK", 3}, {"REG_INPUTB_CLK", 3}, {"REG_PIPELINE_CLK", 1}, {"REG_OUTPUT_CLK", 3}}));
  EXPECT_EQ(cells["TRELLIS_FF"], 81) << outcome.text;  // a, r, d, reset_o, apart_o, chain_o, valid
}

TEST_F(Synth, ARegisterOfAMultiplierWithAnotherEnableIsFound) {
  const fs::path root = altered("ecp5-85k/registers.py", "f'CE{enables.index(enable)}'", "'CE0'");
  const Outcome outcome = synth("--target ecp5-85k --cycles 3000 --to equivalence --top products " + write("products.v", kProducts).string(),
                                "KILN_ROOT=" + root.string());
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_NE(outcome.text.find("the netlist of products differs from its RTL"), std::string::npos) << outcome.text;
}

// The last block RAM has two bits of a word, and the half that nobody writes once stopped Verilator.
TEST_F(Synth, ABlockRamOfWhichOneHalfIsNeverWrittenIsSimulated) {
  const fs::path top = write("wide.v", R"(module wide (input clk_i, input we_i, input [9:0] wa_i, input [9:0] ra_i, input [127:0] data_i, output reg [127:0] data_o);
  reg [127:0] words [0:1023];
  reg [127:0] data_q;
  reg [9:0] wa_q;
  reg we_q;
  always @(posedge clk_i) begin
    if (we_q) words[wa_q] <= data_q;
    data_o <= words[ra_i];
    we_q <= we_i;
    wa_q <= wa_i;
    data_q <= data_i;
  end
endmodule
)");
  const Outcome outcome = synth("--target ecp5-85k --cycles 20000 --to equivalence --top wide " + top.string());
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_EQ(outcome.json["synthesis"]["total"]["brams"], 8);
}

// One look-up table for sixteen of them, so that none has to reach all rows of the part.
TEST_F(Synth, ManyMultipliersTakeCopiesOfWhatEnablesThem) {
  const fs::path top = write("row.v", R"(module row (input clk_i, input go_i, input ready_i, input [179:0] a_i, input [179:0] b_i, output [359:0] p_o);
  reg [179:0] a_q, b_q;
  reg [359:0] p_q;
  wire go = go_i & ready_i;
  integer i;
  always @(posedge clk_i)
    if (go) begin
      a_q <= a_i;
      b_q <= b_i;
      for (i = 0; i < 20; i = i + 1) p_q[18 * i +: 18] <= a_q[9 * i +: 9] * b_q[9 * i +: 9];
    end
  assign p_o = p_q;
endmodule
)");
  const Outcome outcome = synth("--target ecp5-85k --cycles 3000 --to equivalence --run r --top row " + top.string());
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  const auto module = nlohmann::json::parse(read(folder_ / "runs/r/02-synthesis/netlist.json"))["modules"]["row"];
  std::map<int, int> uses;  // of the net at the first enable
  for (const auto& [name, cell] : module["cells"].items())
    if (cell["type"] == "MULT18X18D") ++uses[cell["connections"]["CE0"][0].get<int>()];
  std::vector<int> counts;
  for (const auto& [net, count] : uses) counts.push_back(count);
  std::sort(counts.begin(), counts.end());
  EXPECT_EQ(counts, (std::vector<int>{4, 16}));
}

// A FIFO's memory becomes a macro with write-through reads; a macro without them once made this design differ.
TEST_F(Synth, AMemoryThatIsReadWhileItIsWrittenStaysEqual) {
  if (!fs::exists("/usr/share/qflow/tech/osu018")) GTEST_SKIP() << "cells are missing: apt-get install qflow-tech-osu018";
  const fs::path top = write("fifo.v", R"(module fifo (input clk_i, input rst_ni, input push_i, input pop_i,
  input [63:0] data_i, output [63:0] data_o, output empty_o);
  reg [63:0] words [0:31];
  reg [5:0] wp, rp;
  assign empty_o = wp == rp;
  assign data_o = empty_o ? 64'd0 : words[rp[4:0]];
  always @(posedge clk_i) begin
    if (push_i && wp - rp != 6'd32) begin words[wp[4:0]] <= data_i; wp = wp + 1; end
    if (pop_i && wp != rp) rp = rp + 1;
    if (!rst_ni) begin wp = 0; rp = 0; end
  end
endmodule
)");
  const Outcome outcome = synth("--target asic-osu018 --clock-mhz 50 --cycles 50000 --to equivalence --top fifo " + top.string());
  EXPECT_EQ(outcome.status, 0) << outcome.text;
}

// Six products, of which two depend on each other; signed and unsigned ones do not share a block.
TEST_F(Synth, ADspBlockOfUp5kHoldsTwoProducts) {
  const fs::path top = write("six.v", R"(module six (input clk_i, input rst_ni, input signed [7:0] a_i, b_i, c_i, d_i, input signed [5:0] e_i,
  input [7:0] u_i, v_i, w_i, output reg signed [15:0] p_o, q_o, output reg signed [31:0] sum_o, output reg [15:0] x_o, z_o,
  output reg signed [13:0] y_o);
  wire signed [15:0] product = a_i * b_i;
  always @(posedge clk_i) begin
    p_o <= product; q_o <= $signed(product[15:8]) * c_i; sum_o <= rst_ni ? sum_o + c_i * d_i : 0;
    x_o <= u_i * v_i; z_o <= u_i * w_i; y_o <= e_i * a_i;
  end
endmodule
)");
  const std::string arguments = "--cycles 100000 --to equivalence --top six " + top.string() + " --target ";
  const Outcome outcome = synth(arguments + "ice40-up5k");
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_EQ(outcome.json["synthesis"]["total"]["dsps"], 3);
  EXPECT_EQ(outcome.json["equivalence"]["equivalence"], "simulated 100000 cycles");
  // The wrong half of a block is a difference that the comparison finds.
  const fs::path root = altered("ice40-up5k/products.v", ".A(A), .B(B)", ".A(A), .B({B[7:0], B[15:8]})");
  const Outcome wrong = synth(arguments + "ice40-up5k --run wrong", "KILN_ROOT=" + root.string());
  EXPECT_EQ(wrong.status, 2) << wrong.text;
  EXPECT_NE(wrong.text.find("the netlist of six differs from its RTL"), std::string::npos) << wrong.text;
}

TEST_F(Synth, SlicesOfEcp5InvertAnActiveLowReset) {
  const fs::path top = write("duo.v", kDuo);
  const Outcome outcome = synth("--target ecp5-85k --cycles 3000 --to equivalence --run r --top duo " + top.string());
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_EQ(outcome.json["equivalence"]["equivalence"], "proved");
  const std::string netlist = read(folder_ / "runs/r/02-synthesis/netlist.v");
  size_t registers = 0;
  for (size_t at = 0; (at = netlist.find(".LSRMUX(\"INV\")", at)) != std::string::npos; ++at) ++registers;
  EXPECT_EQ(registers, 32u);  // both sums; go_q's reset is logic
}

}  // namespace
}  // namespace kiln::test
