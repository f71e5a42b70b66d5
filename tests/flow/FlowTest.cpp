// kiln synth as a user meets it: figures, proofs of work, resuming.
#include "Synth.h"

namespace kiln::test {
namespace {

TEST_F(Synth, ListsItsTargets) {
  const Outcome outcome = synth("--list");
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  std::string names;
  for (const auto& target : outcome.json) names += target["target"].get<std::string>() + " ";
  EXPECT_EQ(names, "asic-osu018 asic-sg13g2 ecp5-85k ice40-hx8k ice40-up5k ");
}

TEST_F(Synth, MakesABitstreamFromVerilogWithPinsAndTheSameOneAgain) {
  if (!has("nextpnr-ice40")) GTEST_SKIP() << "nextpnr-ice40 is missing: apt-get install nextpnr-ice40";
  const fs::path top = write("blink.v",
                             "module blink (input clk_i, output led_o);\n  reg [23:0] count = 0;\n"
                             "  always @(posedge clk_i) count <= count + 1;\n  assign led_o = count[23];\nendmodule\n");
  const fs::path pins = write("blink.pcf", "set_io clk_i J3\nset_io led_o B5\n");
  const std::string arguments = "--target ice40-hx8k --top blink " + top.string() + " --pins " + pins.string() + " --cycles 20000";
  const Outcome outcome = synth(arguments + " --run first");
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_EQ(outcome.json["ffs"], 24);
  EXPECT_EQ(outcome.json["equivalence"], "proved");
  EXPECT_EQ(outcome.json["equivalence_details"]["simulated_cycles"], 20000);
  EXPECT_GT(outcome.json["fmax_mhz"], 50);
  const std::string bitstream = read(outcome.json["artifacts"]["bitstream"]);
  EXPECT_GT(bitstream.size(), 1000u);
  const Outcome again = synth(arguments + " --run second");
  ASSERT_EQ(again.status, 0) << again.text;
  EXPECT_EQ(read(again.json["artifacts"]["bitstream"]), bitstream);
  EXPECT_NE(read(outcome.json["artifacts"]["page"]).find("<rect"), std::string::npos);
}

TEST_F(Synth, ResumesAndRefusesWhatChangedSince) {
  if (!has("nextpnr-ice40")) GTEST_SKIP() << "nextpnr-ice40 is missing: apt-get install nextpnr-ice40";
  const fs::path top = write("mac.v", kMac);
  const std::string arguments = "--target ice40-hx8k --top mac " + top.string() + " --cycles 2000 --run r --clock-mhz 10";
  ASSERT_EQ(synth(arguments + " --to synthesis").status, 0);
  const Outcome rest = synth(arguments + " --from equivalence");
  ASSERT_EQ(rest.status, 0) << rest.text;
  EXPECT_EQ(rest.text.find("2 synthesis"), std::string::npos) << rest.text;
  const auto manifest = nlohmann::json::parse(read(folder_ / "runs/r/manifest.json"));
  EXPECT_EQ(manifest["steps"].size(), 6u);
  EXPECT_EQ(manifest["steps"][1]["outputs"]["02-synthesis/netlist.v"].get<std::string>().size(), 64u);
  EXPECT_NE(manifest["steps"][1]["tools"]["yosys"]["version"].get<std::string>().find("Yosys"), std::string::npos);
  std::ofstream(folder_ / "runs/r/02-synthesis/netlist.v", std::ios::app) << "// changed\n";
  const Outcome refused = synth(arguments + " --from equivalence");
  EXPECT_EQ(refused.status, 1) << refused.text;
  EXPECT_NE(refused.text.find("fix: run with --from synthesis"), std::string::npos) << refused.text;
}

TEST_F(Synth, SaysWhichInputChangedSinceAStepThatIsNotRunAgain) {
  const fs::path top = write("mac.v", kMac);
  const std::string arguments = "--target ice40-hx8k --top mac " + top.string() + " --cycles 2000 --run r";
  ASSERT_EQ(synth(arguments + " --to synthesis").status, 0);
  std::ofstream(top, std::ios::app) << "// changed\n";
  const Outcome outcome = synth(arguments + " --from equivalence --to equivalence");
  EXPECT_EQ(outcome.status, 1) << outcome.text;
  EXPECT_NE(outcome.text.find("mac.v is not what step sources read: SHA-256 "), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("fix: run with --from sources"), std::string::npos) << outcome.text;
}

TEST_F(Synth, TheComparisonFindsANetlistThatDiffers) {
  // With a look-up table's inputs exchanged every netlist is wrong.
  const fs::path root = altered("ice40-hx8k/luts.v", "{I3, I2, I1, I0}", "{I3, I0, I1, I2}");
  const fs::path top = write("duo.v", kDuo);
  const Outcome outcome = synth("--target ice40-hx8k --top duo " + top.string() + " --cycles 5000 --to equivalence", "KILN_ROOT=" + root.string());
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_NE(outcome.text.find("the netlist of duo differs from its RTL"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find(" output y_o["), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("repeat: "), std::string::npos) << outcome.text;
}

TEST_F(Synth, BitsOfOneNetThatDependOnEachOtherAreSimulatedRight) {
  // The look-up tables' inputs of this FIFO in block RAM are nets of four bits, and loops to Verilator, which made b_ready_o 0 in cycle 111.
  const Outcome outcome = synth("--target ice40-hx8k --chip 4x4x1 --top store_response --cycles 20000 --to equivalence");
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_EQ(outcome.json["equivalence"]["equivalence"], "simulated 20000 cycles");
}

TEST_F(Synth, SmallSignedComparisonsWithConstantsKeepTheirSign) {
  // Yosys maps these to look-up tables as if they had none.
  std::string text = "module signs (input clk_i, input rst_ni, input [2:0] a_i, input [3:0] b_i, output reg [15:0] y_o);\n  always @(posedge clk_i)\n    if (!rst_ni) y_o <= 0;\n    else begin\n";
  unsigned bit = 0;
  const std::pair<std::string, std::string> pairs[] = {{"$signed(a_i)", "$signed(3'd7)"}, {"$signed(b_i)", "$signed(4'd12)"}};
  for (const auto& [value, constant] : pairs) {
    for (const char* operation : {"<", "<=", ">", ">="}) {
      text += "      y_o[" + std::to_string(bit++) + "] <= " + value + " " + operation + " " + constant + ";\n";
      text += "      y_o[" + std::to_string(bit++) + "] <= " + constant + " " + operation + " " + value + ";\n";
    }
  }
  const fs::path top = write("signs.v", text + "    end\nendmodule\n");
  for (const char* target : {"ecp5-85k", "ice40-hx8k", "ice40-up5k"}) {
    const Outcome outcome = synth("--target " + std::string(target) + " --cycles 2000 --to equivalence --top signs " + top.string());
    ASSERT_EQ(outcome.status, 0) << target << outcome.text;
    EXPECT_EQ(outcome.json["equivalence"]["output_bits_that_changed"], 16) << target;
  }
}

TEST_F(Synth, NegationsInTreesOfSingleBitsAreSimulatedRight) {
  // Verilator 5.006 makes (a & b) ^ c ^ d of this: then the RTL "differs" from its netlist.
  const fs::path top = write("tree.v", "module tree (input clk_i, input a_i, input b_i, input c_i, input d_i, output reg y_o);\n"
                                       "  always @(posedge clk_i) y_o <= ~(~(a_i & b_i) ^ ~c_i) ^ d_i;\nendmodule\n");
  const Outcome outcome = synth("--target ice40-hx8k --cycles 5000 --to equivalence --top tree " + top.string());
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_EQ(outcome.json["equivalence"]["simulated_cycles"], 5000);
}

TEST_F(Synth, WhatARegisterHoldsBeforeItsFirstWordIsNotCompared) {
  // Yosys makes the constant 7 of data_o; in a simulation that begins with 0 the RTL has 0 there until the first word.
  const fs::path top = write("late.v", "module late (input clk_i, input rst_ni, input go_i, output reg valid_o, output reg [2:0] data_o);\n"
                                       "  always @(posedge clk_i) begin\n    valid_o <= rst_ni & go_i;\n    if (rst_ni & go_i) data_o <= 7;\n  end\nendmodule\n");
  const Outcome outcome = synth("--target ice40-hx8k --cycles 5000 --to equivalence --top late " + top.string());
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_EQ(outcome.json["equivalence"]["output_bits_never_defined"], 0);
  // Half of these outputs is never defined.
  const fs::path both = write("both.v", "module both (input clk_i, input rst_ni, output reg free_o, output reg reset_o);\n"
                                        "  always @(posedge clk_i) begin free_o <= !free_o; reset_o <= rst_ni & !reset_o; end\nendmodule\n");
  const Outcome half = synth("--target ice40-hx8k --cycles 5000 --to equivalence --top both " + both.string());
  ASSERT_EQ(half.status, 0) << half.text;
  EXPECT_EQ(half.json["equivalence"]["output_bits_never_defined"], 1);
  EXPECT_EQ(half.json["equivalence"]["output_bits_alike_from_zeros"], 1);
  // Yosys makes 0 of this output, which is 1 where the register begins with 0: right, and told.
  const fs::path hold = write("hold.v", "module hold (input clk_i, input rst_ni, output y_o, output reg reset_o);\n  reg r;\n"
                                        "  always @(posedge clk_i) begin r <= r; reset_o <= rst_ni & !reset_o; end\n  assign y_o = !r;\nendmodule\n");
  const Outcome other = synth("--target ice40-hx8k --cycles 5000 --to equivalence --top hold " + hold.string());
  ASSERT_EQ(other.status, 0) << other.text;
  EXPECT_EQ(other.json["equivalence"]["output_bits_never_defined"], 1);
  EXPECT_EQ(other.json["equivalence"]["output_bits_alike_from_zeros"], 0);
}

TEST_F(Synth, ATopOfWhichNoOutputIsEverDefinedIsRefused) {
  const fs::path top = write("free.v", "module free (input clk_i, output reg q_o);\n  always @(posedge clk_i) q_o <= !q_o;\nendmodule\n");
  const Outcome outcome = synth("--target ice40-hx8k --cycles 5000 --to equivalence --top free " + top.string());
  EXPECT_EQ(outcome.status, 1) << outcome.text;
  EXPECT_NE(outcome.text.find("no output of free is ever defined: its 1 bits depend on what power-up leaves"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("fix: "), std::string::npos) << outcome.text;
}

TEST_F(Synth, ProvesEveryModuleOfAHierarchyAndSimulatesWhatMultiplies) {
  const std::string arguments = " --cycles 3000 --to equivalence --top duo ";
  const fs::path top = write("duo.v", kDuo);
  for (const char* target : {"ecp5-85k", "asic-osu018"}) {
    const Outcome outcome = synth("--target " + std::string(target) + arguments + top.string());
    ASSERT_EQ(outcome.status, 0) << outcome.text;
    EXPECT_EQ(outcome.json["equivalence"]["equivalence"], "proved") << target << outcome.json["equivalence"].dump(1);
    EXPECT_EQ(outcome.json["equivalence"]["modules"].size(), 2u) << target;
  }
  // With a product in one module, that module is simulated and the other one still proved.
  std::string text = kDuo;
  write("duo.v", text.replace(text.find("a_i + b_i"), 9, "a_i * b_i"));
  const Outcome outcome = synth("--target asic-osu018" + arguments + top.string());
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_EQ(outcome.json["equivalence"]["equivalence"], "simulated 3000 cycles");
  for (const auto& module : outcome.json["equivalence"]["modules"]) {
    EXPECT_EQ(module["proved"], module["module"] == "duo") << module.dump();
  }
}

TEST_F(Synth, FailsWhenAModuleOfTheRtlHasNoCellsLeft) {
  std::string text = kDuo;
  const std::string output = "y_o = y + x";
  const fs::path top = write("duo.v", text.replace(text.find(output), output.size(), "y_o = x"));
  const Outcome outcome = synth("--target ice40-hx8k --to synthesis --top duo " + top.string());
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_NE(outcome.text.find("synthesis left no cell of acc (1 of 2 left)"), std::string::npos) << outcome.text;
}

TEST_F(Synth, TakesACFunctionThroughKilnc) {
  if (!has("nextpnr-ice40")) GTEST_SKIP() << "nextpnr-ice40 is missing: apt-get install nextpnr-ice40";
  write("step.h", "static inline unsigned step(unsigned x) { return (x << 1) ^ (x >> 31 ? 0x04c11db7u : 0u); }\n");
  const fs::path source = write("crc.c", "#include \"step.h\"\nunsigned crc(unsigned state, unsigned char byte) {\n"
                                         "  state ^= (unsigned)byte << 24;\n  for (int i = 0; i < 8; ++i) state = step(state);\n"
                                         "  return state;\n}\n");
  const std::string arguments = "--target ice40-hx8k --clock-mhz 20 --cycles 20000 --run c --top crc " + source.string();
  const Outcome outcome = synth(arguments);
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  for (const char* field : {"luts", "ffs", "dsps", "brams", "fmax_mhz", "equivalence", "artifacts"}) {
    EXPECT_TRUE(outcome.json.contains(field)) << field;
  }
  EXPECT_GT(outcome.json["luts"], 32);
  // Estimated, after synthesis, placed: of the module and of the scan chain around it.
  EXPECT_GT(outcome.json["estimates"][0]["estimated_luts"], 0) << outcome.json["estimates"].dump();
  // The longest path of all modules is the one that nextpnr found.
  double slowest = 1e9;
  for (const auto& [module, mhz] : outcome.json["fmax_mhz_by_module"].items()) slowest = std::min(slowest, mhz.get<double>());
  EXPECT_NEAR(slowest, outcome.json["fmax_mhz"].get<double>(), 0.01) << outcome.json["fmax_mhz_by_module"].dump();
  EXPECT_EQ(outcome.json["estimates"][0]["fmax_mhz"], outcome.json["fmax_mhz_by_module"]["crc_process"]);
  const auto& placed = outcome.json["placed_by_module"];
  EXPECT_GE(placed["crc_process"]["ICESTORM_LC"], outcome.json["luts"].get<int>()) << placed.dump();
  EXPECT_EQ(placed["crc"].value("ICESTORM_LC", 0) + placed["crc_process"]["ICESTORM_LC"].get<int>() + placed["(scan chain)"]["ICESTORM_LC"].get<int>(), outcome.json["after_place_and_route"]["ICESTORM_LC"]["used"]);
  EXPECT_NE(outcome.json["critical_path"]["to"].get<std::string>().find("crc.c:"), std::string::npos) << outcome.text;
  EXPECT_TRUE(outcome.json["power_mw"].is_null());
  EXPECT_NE(outcome.text.find("no open model of the power of this part exists"), std::string::npos) << outcome.text;
  EXPECT_TRUE(fs::exists(outcome.json["artifacts"]["netlist"].get<std::string>()));
  // The header is an input too.
  write("step.h", "static inline unsigned step(unsigned x) { return x; }\n");
  const Outcome refused = synth(arguments + " --from report");
  EXPECT_EQ(refused.status, 1) << refused.text;
  EXPECT_NE(refused.text.find("step.h is not what step sources read"), std::string::npos) << refused.text;
  // What kilnc refuses is the user's to mend.
  write("crc.c", "double crc(double x) { return x * 2; }\n");
  const Outcome bad = synth(arguments);
  EXPECT_EQ(bad.status, 1) << bad.text;
  EXPECT_NE(bad.text.find("crc.c:1"), std::string::npos) << bad.text;
}

}  // namespace
}  // namespace kiln::test
