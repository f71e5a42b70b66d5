// One training, whichever device, shape or timing runs it.
#include <unistd.h>

#include "Kiln.h"

namespace kiln::test {
namespace {

constexpr const char* kTraining = "train --layers 784,32,10 --epochs 1 --batch 16 --limit 320 --seed 3 --check";

Outcome train(const std::string& options) {
  const Outcome outcome = kiln(std::string(kTraining) + " " + options);
  EXPECT_EQ(outcome.status, 0) << "kiln " << kTraining << " " << options << "\n" << outcome.text;
  EXPECT_EQ(outcome.json["mismatches"], 0);
  EXPECT_EQ(outcome.json["values_compared"], outcome.json["values_planned"]);
  EXPECT_EQ(outcome.json["cycle_mismatches"], 0);
  // Of every program that ran: calibration, steps, evaluation.
  if (outcome.json["programs_timed"] > 0) {
    EXPECT_EQ(outcome.json["cycles"], outcome.json["predicted_cycles"]);
  }
  return outcome;
}

TEST(Training, GivesTheSameWeightsOnEveryDeviceAndShape) {
  const auto expected = train("--device golden --chip 16x16x1").json["weights_sha256"];
  for (const char* chip : {"4x4x1", "8x8x1", "16x16x1", "32x32x1", "16x16x4"})
    for (const char* device : {"csim", "rtl"})
      EXPECT_EQ(train(std::string("--device ") + device + " --chip " + chip).json["weights_sha256"], expected)
          << device << " " << chip;
}

#ifdef KILN_HAS_SYSTEMC
TEST(Training, GivesTheSameWeightsAndCyclesOnSystemcAsOnRtl) {
  const Outcome rtl = train("--device rtl --chip 4x4x1"), systemc = train("--device systemc --chip 4x4x1");
  EXPECT_EQ(systemc.json["weights_sha256"], rtl.json["weights_sha256"]);
  EXPECT_EQ(systemc.json["cycles"], rtl.json["cycles"]);
}
#endif

TEST(Training, EvaluatesOnAsManyTestImagesAsItIsToldAndTrainsTheSame) {
  const std::string small = "train --layers 784,16,10 --epochs 1 --batch 16 --limit 32 --seed 3 --device csim --chip 4x4x1 --check";
  const Outcome whole = kiln(small), few = kiln(small + " --test-images 4");
  ASSERT_EQ(few.status, 0) << few.text;
  EXPECT_EQ(few.json["config"]["test_images"], 4);
  EXPECT_NE(few.text.find("4 test images"), std::string::npos) << few.text;
  EXPECT_EQ(few.json["macs"], whole.json["macs"]) << "counts training alone";
  EXPECT_LT(few.json["values_compared"], whole.json["values_compared"]);
  EXPECT_EQ(few.json["weights_sha256"], whole.json["weights_sha256"]);
}

TEST(Training, GivesTheSameWeightsUnderAnyStalls) {
  const auto expected = train("--device golden --chip 8x8x1").json["weights_sha256"];
  for (const char* seed : {"1", "2"})
    EXPECT_EQ(train(std::string("--device rtl --chip 8x8x1 --stall 0.3 --stall-seed ") + seed).json["weights_sha256"],
              expected)
        << seed;
  EXPECT_EQ(train("--device rtl --chip 8x8x1 --memory-latency 7 --memory-bytes-per-cycle 4").json["weights_sha256"],
            expected);
}

TEST(Training, OneFlippedBitFailsTheCheck) {
  const Outcome outcome = kiln(std::string(kTraining) + " --device rtl --chip 16x16x1 --inject-flip 12345");
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_GE(outcome.json["mismatches"], 1);
}

TEST(Training, KeepsTheArrayBusy) {
  const Outcome outcome =
      kiln("train --layers 784,128,10 --epochs 1 --batch 64 --limit 640 --device rtl --chip 16x16x1");
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  // 10 steps of 51,520 ideal cycles. Cycles are exact: a change of the chip or of its schedule shows here.
  EXPECT_EQ(outcome.json["ideal_cycles"], 515200);
  EXPECT_GE(double(outcome.json["ideal_cycles"]) / double(outcome.json["cycles"]), 0.93);
  EXPECT_EQ(outcome.json["cycles"], outcome.json["predicted_cycles"]);
  EXPECT_GT(outcome.json["programs_timed"], 20);
  EXPECT_EQ(outcome.json["cycle_mismatches"], 0);
}

}  // namespace
}  // namespace kiln::test
