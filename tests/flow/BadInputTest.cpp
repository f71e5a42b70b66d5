// What kiln synth says when a tool, a file, an argument or the timing is not as it should be.
#include "Synth.h"

namespace kiln::test {
namespace {

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

}  // namespace
}  // namespace kiln::test
