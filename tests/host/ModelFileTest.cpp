#include <gtest/gtest.h>

#include "TestSupport.h"
#include "kiln/AtomicFile.h"
#include "kiln/nn/ModelFile.h"

namespace kiln::nn {
namespace {

Model makeExample() {
  Model model;
  model.layers = {3, 4, 2};
  model.centre = 73;
  model.activationExponents = {-5};
  model.weights = {std::vector<int32_t>(12, -7), std::vector<int32_t>(8, 1 << 20)};
  model.biases = {{1, 2, 3, 4}, {5, 6}};
  model.dataset = "own";
  model.chip = "4x4x1";
  model.seed = 9;
  model.steps = 10;
  return model;
}

class ModelFile : public testing::Test {
 protected:
  ModelFile() : file(folder.path() / "model") { saveModel(makeExample(), file); }
  std::string refusal() {
    return test::userErrorOf([&] { loadModel(file); });
  }
  test::TemporaryFolder folder;
  std::filesystem::path file;
};

TEST_F(ModelFile, ComesBackAsItWasSaved) {
  const Model model = loadModel(file), expected = makeExample();
  EXPECT_EQ(model.layers, expected.layers);
  EXPECT_EQ(model.weights, expected.weights);
  EXPECT_EQ(model.biases, expected.biases);
  EXPECT_EQ(model.activationExponents, expected.activationExponents);
  EXPECT_EQ(model.centre, 73);
  EXPECT_EQ(model.seed, 9u);
}

TEST_F(ModelFile, IsRefusedWhenTruncatedAnywhere) {
  const std::vector<uint8_t> whole = test::bytesOf(file);
  for (size_t size = 0; size < whole.size(); ++size) {
    test::writeBytes(file, {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)});
    ASSERT_NE(refusal().find("fix: "), std::string::npos) << size;
  }
}

TEST_F(ModelFile, IsRefusedWhenAnyByteIsDamaged) {
  const std::vector<uint8_t> whole = test::bytesOf(file);
  for (size_t i = 0; i < whole.size(); ++i) {
    std::vector<uint8_t> damaged = whole;
    damaged[i] ^= 4;
    test::writeBytes(file, damaged);
    ASSERT_NE(refusal().find("model"), std::string::npos) << i;
  }
}

TEST_F(ModelFile, OfAnotherKindIsRefusedByName) {
  test::writeBytes(file, {'P', 'K', 3, 4, 5, 6, 7, 8, 9, 10});
  EXPECT_NE(refusal().find("is no Kiln model"), std::string::npos);
  EXPECT_NE(test::userErrorOf([] { loadModel("/nonexistent/model"); }).find("/nonexistent/model"), std::string::npos);
}

TEST(AtomicFile, LeavesNoTemporaryFileBehind) {
  const test::TemporaryFolder folder;
  checkWritable(folder.path() / "out");
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
  writeFileAtomically(folder.path() / "out", std::string_view("text"));
  const auto entries = std::distance(std::filesystem::directory_iterator(folder.path()), {});
  EXPECT_EQ(entries, 1);
}

TEST(AtomicFile, RefusesAMissingFolderAndAFolderAsFile) {
  const test::TemporaryFolder folder;
  EXPECT_THROW(checkWritable(folder.path() / "none" / "out"), UserError);
  EXPECT_THROW(checkWritable(folder.path()), UserError);
}

}  // namespace
}  // namespace kiln::nn
