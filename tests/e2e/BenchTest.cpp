// kiln bench sim: what it measures is right; how fast it was is never tested.
#include "Kiln.h"

namespace kiln::test {
namespace {

TEST(BenchSim, MeasuresTheSmallestChipAndBothArraysAndAllAgreeWithTheProduct) {
  const Outcome outcome = kiln("bench sim --chip 4x4x1 --seconds 0.01");
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  EXPECT_FALSE(std::string(outcome.json["cpu"]).empty());
  ASSERT_EQ(outcome.json["shapes"].size(), 1u);
  const auto& shape = outcome.json["shapes"][0];
  EXPECT_EQ(shape["chip"], "4x4x1");
  for (const char* key : {"macs_per_second", "cycles_per_second", "hand_model_macs_per_second", "matmul_macs_per_second",
                          "matmul_of_hand_model"}) {
    ASSERT_TRUE(shape.contains(key)) << key;
    EXPECT_GT(double(shape[key]), 0) << key;
  }
  // Before and after: 16 panels of A times 8 of B, 16 sums each, from either array; and two products of the chip. A
  // difference would have ended the command.
  EXPECT_EQ(shape["array_sums_compared"], 2 * 2 * 16 * 8 * 16);
  EXPECT_GE(shape["chip_bytes_compared"], 2 * (64 * 128 + 4 * 784 * 128));
  // Both arrays do 16 multiply-adds per cycle but for filling and draining.
  const double perCycle = double(shape["matmul_macs_per_second"]) / double(shape["matmul_cycles_per_second"]);
  EXPECT_GT(perCycle, 15.9);
  EXPECT_LE(perCycle, 16.0);
}

TEST(BenchSim, AShapeThatIsNotThereIsNamedWithThoseThatAre) {
  const Outcome outcome = kiln("bench sim --chip 5x5x1");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_NE(outcome.text.find("5x5x1"), std::string::npos) << outcome.text;
  EXPECT_NE(outcome.text.find("4x4x1"), std::string::npos) << outcome.text;
}

}  // namespace
}  // namespace kiln::test
