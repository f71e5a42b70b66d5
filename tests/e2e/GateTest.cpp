// The netlists of this build do what the golden model does: products and steps of training, byte for byte, in the same cycles.
#include <sstream>

#include "Kiln.h"

namespace kiln::test {
namespace {

class Gates : public testing::TestWithParam<std::string> {};

TEST_P(Gates, AProductHasTheSameBytesAndCyclesAsTheRtl) {
  const std::string arguments = "gemm --m 17 --k 33 --n 9 --bias --relu --mask-out --seed 5 --chip " + GetParam();
  const Outcome rtl = kiln(arguments + " --device rtl"), gates = kiln(arguments + " --device gate");
  ASSERT_EQ(gates.status, 0) << gates.text;
  EXPECT_EQ(gates.json["mismatches"], 0);
  EXPECT_EQ(gates.json["cycles"], rtl.json["cycles"]);
}

TEST_P(Gates, AStepOfTrainingGivesTheWeightsOfTheGoldenModel) {
  const std::string arguments = "train --layers 784,16,10 --epochs 1 --batch 16 --limit 16 --test-images 4 --seed 3 --check --chip " + GetParam();
  const Outcome golden = kiln(arguments + " --device golden"), gates = kiln(arguments + " --device gate");
  ASSERT_EQ(gates.status, 0) << gates.text;
  EXPECT_EQ(gates.json["mismatches"], 0);
  EXPECT_EQ(gates.json["weights_sha256"], golden.json["weights_sha256"]);
  EXPECT_EQ(gates.json["cycles"], gates.json["predicted_cycles"]);
}

std::vector<std::string> shapes() {
  std::istringstream words(KILN_GATE_SHAPES);
  std::vector<std::string> list;
  for (std::string word; words >> word;) list.push_back(word);
  return list;
}
INSTANTIATE_TEST_SUITE_P(OfTheBuild, Gates, testing::ValuesIn(shapes()), [](const auto& info) { return info.param; });

}  // namespace
}  // namespace kiln::test
