// Gates of open processes: timing in corners, power from counted changes, energy.
#include <set>

#include "Synth.h"

namespace kiln::test {
namespace {

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

// A top without gates of its own: what Yosys tells of it is the area of everything.
TEST_F(Synth, TheAreaOfGatesIsThatOfTheModulesTogether) {
  if (!fs::exists("/usr/share/qflow/tech/osu018")) GTEST_SKIP() << "cells are missing: apt-get install qflow-tech-osu018";
  const fs::path top = write("pair.v", R"(module half (input clk_i, input [7:0] a_i, output reg [7:0] a_o);
  always @(posedge clk_i) a_o <= a_i + 8'd3;
endmodule
module pair (input clk_i, input [7:0] a_i, input [7:0] b_i, output [7:0] a_o, output [7:0] b_o);
  half u_a (.clk_i(clk_i), .a_i(a_i), .a_o(a_o));
  half u_b (.clk_i(clk_i), .a_i(b_i), .a_o(b_o));
endmodule
)");
  const Outcome outcome = synth("--target asic-osu018 --top pair " + top.string() + " --to synthesis");
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  const auto& synthesis = outcome.json["synthesis"];
  double half = 0;
  for (const auto& module : synthesis["modules"])
    if (module["module"] == "half") half = module["area_um2"];
  EXPECT_GT(half, 500);
  EXPECT_EQ(synthesis["total"]["area_um2"], 2 * half);
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

}  // namespace
}  // namespace kiln::test
