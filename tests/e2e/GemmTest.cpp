// Every product of training, on every device and shape, around the edges of tiles, equal to the golden model in every
// byte.
#include <unistd.h>

#include <map>

#include "Kiln.h"

namespace kiln::test {
namespace {

struct Case {
  const char* device;
  const char* chip;
  unsigned tile;
};
std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.device << " " << c.chip; }

class Gemm : public testing::TestWithParam<Case> {
 protected:
  // A failure names the command that repeats it.
  void expectEqual(const std::string& arguments) {
    const std::string command = "gemm " + arguments + " --chip " + GetParam().chip + " --device " + GetParam().device;
    const Outcome outcome = kiln(command);
    ASSERT_EQ(outcome.status, 0) << "kiln " << command << "\n" << outcome.text;
    EXPECT_EQ(outcome.json["mismatches"], 0) << "kiln " << command;
    EXPECT_GT(outcome.json["values_compared"], 0) << "kiln " << command;
    EXPECT_EQ(outcome.json["cycle_mismatches"], 0) << "kiln " << command;
    if (std::string(GetParam().device) == "rtl") {
      EXPECT_EQ(outcome.json["cycles"], outcome.json["predicted_cycles"]) << "kiln " << command;
    } else {
      EXPECT_GT(outcome.json["predicted_cycles"], 0) << "kiln " << command;
    }
  }
  static std::string size(unsigned m, unsigned k, unsigned n) {
    return "--m " + std::to_string(m) + " --k " + std::to_string(k) + " --n " + std::to_string(n);
  }
};

TEST_P(Gemm, EqualsGoldenAroundTileEdges) {
  const unsigned tile = GetParam().tile;
  unsigned seed = 1;
  for (const unsigned m : {1u, tile - 1, tile, tile + 1})
    for (const unsigned n : {1u, tile, tile + 1})
      expectEqual(size(m, 2 * tile - 3, n) + " --seed " + std::to_string(seed++));
  for (const unsigned k : {1u, tile - 1, tile, tile + 1, 61u})
    expectEqual(size(13, k, 11) + " --seed " + std::to_string(seed++));
}

TEST_P(Gemm, EqualsGoldenForAllTransposesAndEpilogues) {
  unsigned seed = 100;
  for (const char* transpose : {"", " --transpose-a", " --transpose-b", " --transpose-a --transpose-b"})
    for (const char* epilogue : {"", " --int32", " --relu --bias --mask-out", " --mask-in", " --int32 --mask-in",
                                 " --relu --mask-out --int32"})
      expectEqual(size(19, 37, 23) + transpose + epilogue + " --seed " + std::to_string(seed++));
}

TEST_P(Gemm, EqualsGoldenWhenAReductionExceedsTheScratchpads) {
  expectEqual(size(5, 4500, 7));
  expectEqual(size(5, 4500, 7) + " --transpose-a --transpose-b");
}

INSTANTIATE_TEST_SUITE_P(Devices, Gemm,
                         testing::Values(Case{"csim", "4x4x1", 4}, Case{"csim", "8x8x1", 8},
                                         Case{"csim", "16x16x1", 16}, Case{"csim", "32x32x1", 32},
                                         Case{"csim", "16x16x4", 16}, Case{"rtl", "4x4x1", 4}, Case{"rtl", "8x8x1", 8},
                                         Case{"rtl", "16x16x1", 16}, Case{"rtl", "32x32x1", 32},
                                         Case{"rtl", "16x16x4", 16}),
                         [](const auto& info) { return std::string(info.param.device) + "_" + info.param.chip; });

TEST(GemmUnderStalls, EqualsGoldenAndDependsOnNothingButTime) {
  for (const char* stall : {"0.25", "0.5", "0.9"})
    for (const char* seed : {"1", "2"}) {
      const std::string command =
          std::string("gemm --m 21 --k 45 --n 35 --bias --relu --mask-out --chip 8x8x1 --device rtl --stall ") + stall +
          " --stall-seed " + seed;
      const Outcome outcome = kiln(command);
      ASSERT_EQ(outcome.status, 0) << "kiln " << command << "\n" << outcome.text;
      EXPECT_EQ(outcome.json["mismatches"], 0);
    }
}

TEST(GemmCycles, AreTheSameForOtherData) {
  const std::string command = "gemm --m 50 --k 70 --n 30 --relu --bias --mask-out --chip 16x16x1 --device rtl --seed ";
  EXPECT_EQ(kiln(command + "1").json["cycles"], kiln(command + "2").json["cycles"]);
}

TEST(GemmCycles, ArePredictedForAnyMemoryAndOnDevicesWithoutAClock) {
  for (const char* memory : {"--memory-latency 1", "--memory-latency 7 --memory-bytes-per-cycle 3", "--memory-latency 500"}) {
    const std::string command = std::string("gemm --m 50 --k 70 --n 30 --transpose-a --int32 ") + memory;
    const auto simulated = kiln(command + " --device rtl").json, golden = kiln(command + " --device golden").json;
    EXPECT_EQ(simulated["cycles"], simulated["predicted_cycles"]) << "kiln " << command;
    EXPECT_EQ(golden["cycles"], 0);
    EXPECT_EQ(golden["predicted_cycles"], simulated["cycles"]) << "kiln " << command;
  }
}

TEST(GemmTimeline, HasATrackPerProcessThatCoversEveryCycle) {
  const std::string file = testing::TempDir() + "kiln_timeline_" + std::to_string(getpid()) + ".json";
  const Outcome outcome = kiln("gemm --m 50 --k 70 --n 30 --relu --mask-out --device rtl --timeline " + file);
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  std::ifstream in(file);
  const auto trace = nlohmann::json::parse(in);
  std::filesystem::remove(file);
  std::map<int, std::string> tracks;
  std::map<int, uint64_t> covered, busy;
  for (const auto& event : trace["traceEvents"]) {
    if (event["pid"] != 1) continue;
    const int track = event["tid"];
    if (event["name"] == "thread_name") tracks[track] = event["args"]["name"];
    if (event["ph"] != "X") continue;
    EXPECT_EQ(event["ts"], covered[track]) << tracks[track];
    covered[track] += event["dur"].get<uint64_t>();
    if (event["name"] == "busy") busy[track] += event["dur"].get<uint64_t>();
  }
  const auto& processes = outcome.json["programs"][0]["processes"];
  ASSERT_EQ(tracks.size(), processes.size());
  int track = 0;
  for (const auto& process : processes) {
    ++track;
    EXPECT_EQ(tracks[track], process["process"].get<std::string>());
    EXPECT_EQ(covered[track], outcome.json["cycles"]) << tracks[track];
    EXPECT_EQ(busy[track], process["busy_cycles"]) << tracks[track];
  }
  const auto& command = outcome.json["programs"][0]["commands"][0];
  EXPECT_GE(command["roof_macs_per_cycle"], command["macs_per_cycle"]);
  EXPECT_EQ(kiln("gemm --timeline /nonexistent/folder/t.json").status, 1);
}

// Utilisation of cold products with a memory latency of 100, doorbell to done. Cycles are exact: a change of the chip
// or of its schedule shows here.
TEST(GemmUtilisation, ReachesItsGoals) {
  const std::pair<const char*, double> goals[] = {
      {"--m 256 --k 256 --n 256", 0.990},
      {"--m 512 --k 512 --n 512", 0.996},
      {"--m 64 --k 784 --n 128 --bias --relu --mask-out", 0.955},
      {"--m 784 --k 64 --n 128 --transpose-a --int32", 0.95},
      {"--m 64 --k 128 --n 128 --transpose-b --mask-in", 0.88},
  };
  for (const auto& [product, goal] : goals) {
    const Outcome outcome = kiln(std::string("gemm --chip 16x16x1 --device rtl ") + product);
    ASSERT_EQ(outcome.status, 0) << outcome.text;
    EXPECT_GE(double(outcome.json["utilisation"]), goal) << product;
  }
}

TEST(GemmCheck, OneFlippedBitFails) {
  for (const char* device : {"csim", "rtl"}) {
    const Outcome outcome =
        kiln(std::string("gemm --m 9 --k 9 --n 9 --chip 4x4x1 --inject-flip 40 --device ") + device);
    EXPECT_EQ(outcome.status, 2) << outcome.text;
    EXPECT_EQ(outcome.json["mismatches"], 1);
  }
}

TEST(GemmTiming, AMemoryThatIsTooSlowEndsByTimeoutWithTheStateOfEveryFifo) {
  const Outcome outcome = kiln("gemm --m 9 --k 9 --n 9 --chip 4x4x1 --device rtl --timeout-cycles 200");
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_NE(outcome.text.find("u_matmul"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("EMPTY"), std::string::npos) << outcome.text;
}

}  // namespace
}  // namespace kiln::test
