#include <gtest/gtest.h>
#include <zlib.h>

#include "TestSupport.h"

namespace kiln::nn {
namespace {

using Bytes = std::vector<uint8_t>;

void appendWord(Bytes& bytes, uint32_t word) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<uint8_t>(word >> shift));
}

Bytes imageFile(uint32_t count, uint32_t rows, uint32_t cols, uint32_t magic = 0x803) {
  Bytes bytes;
  for (const uint32_t word : {magic, count, rows, cols}) appendWord(bytes, word);
  for (uint32_t i = 0; i < count * rows * cols; ++i) bytes.push_back(static_cast<uint8_t>(i * 7));
  return bytes;
}

Bytes labelFile(uint32_t count, uint32_t magic = 0x801) {
  Bytes bytes;
  appendWord(bytes, magic);
  appendWord(bytes, count);
  for (uint32_t i = 0; i < count; ++i) bytes.push_back(static_cast<uint8_t>(i % 10));
  return bytes;
}

void writeGzip(const std::filesystem::path& file, const Bytes& bytes) {
  const gzFile gz = gzopen(file.c_str(), "wb");
  gzwrite(gz, bytes.data(), static_cast<unsigned>(bytes.size()));
  gzclose(gz);
}

class Loader : public testing::Test {
 protected:
  Loader() {
    test::writeBytes(at("train-images-idx3-ubyte"), imageFile(20, 4, 3));
    test::writeBytes(at("train-labels-idx1-ubyte"), labelFile(20));
    writeGzip(at("t10k-images-idx3-ubyte.gz"), imageFile(6, 4, 3));
    writeGzip(at("t10k-labels-idx1-ubyte.gz"), labelFile(6));
  }
  std::filesystem::path at(const std::string& name) const { return folder.path() / name; }
  std::string refusal() {
    return test::userErrorOf([&] { loadDataset("own", folder.path()); });
  }
  void expectRefusal(std::initializer_list<const char*> parts) {
    const std::string text = refusal();
    for (const char* const part : parts) EXPECT_NE(text.find(part), std::string::npos) << part << " in:\n" << text;
    EXPECT_NE(text.find("fix: "), std::string::npos) << text;
  }
  test::TemporaryFolder folder;
};

TEST_F(Loader, ReadsPlainAndCompressedFiles) {
  const Dataset dataset = loadDataset("own", folder.path());
  EXPECT_EQ(dataset.train.count, 20u);
  EXPECT_EQ(dataset.train.features(), 12u);
  EXPECT_EQ(dataset.test.count, 6u);
  EXPECT_EQ(dataset.test.pixels[5], 35);
  EXPECT_EQ(dataset.test.labels[5], 5);
}

TEST_F(Loader, NamesAMissingFile) {
  std::filesystem::remove(at("t10k-images-idx3-ubyte.gz"));
  expectRefusal({"t10k-images-idx3-ubyte", "exists"});
}

TEST_F(Loader, NamesAMissingFolderAndThePackageOfTheDefault) {
  EXPECT_NE(test::userErrorOf([] { loadDataset("own", "/nonexistent"); }).find("/nonexistent"), std::string::npos);
  EXPECT_NE(test::userErrorOf([] { loadDataset("imagenet", ""); }).find("imagenet"), std::string::npos);
}

TEST_F(Loader, RefusesATruncatedPlainFileWithBothNumbers) {
  Bytes bytes = imageFile(20, 4, 3);
  bytes.resize(bytes.size() - 5);
  test::writeBytes(at("train-images-idx3-ubyte"), bytes);
  expectRefusal({"train-images-idx3-ubyte: truncated", "240", "235"});
}

TEST_F(Loader, RefusesATruncatedCompressedFile) {
  Bytes bytes = test::bytesOf(at("t10k-images-idx3-ubyte.gz"));
  bytes.resize(bytes.size() / 2);
  test::writeBytes(at("t10k-images-idx3-ubyte.gz"), bytes);
  expectRefusal({"t10k-images-idx3-ubyte.gz", "truncated"});
}

TEST_F(Loader, RefusesDamagedCompressedData) {
  Bytes bytes = test::bytesOf(at("t10k-images-idx3-ubyte.gz"));
  for (size_t i = 12; i + 8 < bytes.size(); ++i) bytes[i] ^= 0xA5;
  test::writeBytes(at("t10k-images-idx3-ubyte.gz"), bytes);
  expectRefusal({"t10k-images-idx3-ubyte.gz"});
}

TEST_F(Loader, RefusesAHeaderCutShortAndAnEmptyFile) {
  for (const size_t size : {size_t{0}, size_t{2}, size_t{9}}) {
    Bytes bytes = imageFile(20, 4, 3);
    bytes.resize(size);
    test::writeBytes(at("train-images-idx3-ubyte"), bytes);
    expectRefusal({"train-images-idx3-ubyte: truncated"});
  }
}

TEST_F(Loader, RefusesLabelsInPlaceOfImages) {
  test::writeBytes(at("train-images-idx3-ubyte"), labelFile(20));
  expectRefusal({"train-images-idx3-ubyte", "0x00000801", "0x00000803"});
}

TEST_F(Loader, RefusesImagesInPlaceOfLabels) {
  test::writeBytes(at("train-labels-idx1-ubyte"), imageFile(20, 4, 3));
  expectRefusal({"train-labels-idx1-ubyte", "0x00000803", "0x00000801"});
}

TEST_F(Loader, RefusesCountsThatDisagree) {
  test::writeBytes(at("train-labels-idx1-ubyte"), labelFile(19));
  expectRefusal({"train-images", "20 images", "train-labels", "19 labels"});
}

TEST_F(Loader, RefusesSizesThatDisagree) {
  writeGzip(at("t10k-images-idx3-ubyte.gz"), imageFile(6, 3, 3));
  expectRefusal({"4x3", "3x3"});
}

TEST_F(Loader, RefusesTrailingData) {
  Bytes bytes = labelFile(20);
  bytes.push_back(1);
  test::writeBytes(at("train-labels-idx1-ubyte"), bytes);
  expectRefusal({"train-labels-idx1-ubyte", "more data than the 20 bytes"});
}

TEST_F(Loader, RefusesAnAbsurdHeaderWithoutAskingForTheMemory) {
  Bytes bytes;
  for (const uint32_t word : {0x803u, 0xFFFFFFFFu, 28u, 28u}) appendWord(bytes, word);
  test::writeBytes(at("train-images-idx3-ubyte"), bytes);
  expectRefusal({"train-images-idx3-ubyte"});
  bytes.clear();
  for (const uint32_t word : {0x803u, 1000000u, 28u, 28u}) appendWord(bytes, word);
  test::writeBytes(at("train-images-idx3-ubyte"), bytes);
  expectRefusal({"truncated", "784000000"});
}

TEST_F(Loader, RefusesAnEmptyDataset) {
  test::writeBytes(at("train-images-idx3-ubyte"), imageFile(0, 4, 3));
  expectRefusal({"0 images"});
}

TEST_F(Loader, RefusesALabelBeyondTheNetworksOutputs) {
  const Dataset dataset = loadDataset("own", folder.path());
  EXPECT_NO_THROW(checkLabels(dataset, 10));
  const std::string text = test::userErrorOf([&] { checkLabels(dataset, 9); });
  EXPECT_NE(text.find("train-labels-idx1-ubyte: label 9 is 9"), std::string::npos) << text;
}

TEST(QuantiseImages, CentresAndHalvesRoundingHalfUp) {
  ImageSet set;
  set.count = 1;
  set.rows = 1;
  set.cols = 5;
  set.pixels = {0, 72, 73, 74, 255};
  set.labels = {3};
  const QuantisedSet quantised = quantiseImages(set, 73, 0);
  EXPECT_EQ(quantised.pixels, (std::vector<int8_t>{-36, 0, 0, 1, 91}));
  EXPECT_EQ(meanPixel(set), 95);
}

TEST(QuantiseImages, KeepsOnlyTheFirstImagesWhenLimited) {
  ImageSet set;
  set.count = 3;
  set.rows = set.cols = 1;
  set.pixels = {2, 4, 6};
  set.labels = {0, 1, 2};
  EXPECT_EQ(quantiseImages(set, 0, 2).count(), 2u);
  EXPECT_EQ(quantiseImages(set, 0, 9).count(), 3u);
}

}  // namespace
}  // namespace kiln::nn
