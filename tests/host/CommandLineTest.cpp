// The `kiln` program as a user meets it: exit status, messages, files.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>

#include "TestSupport.h"
#include "kiln/Shapes.h"

namespace kiln {
namespace {

struct Outcome {
  int status = -1;
  std::string out;  // stdout and stderr
};

Outcome kiln(const std::string& arguments) {
  const std::string command = std::string(KILN_BINARY) + " " + arguments + " 2>&1";
  Outcome outcome;
  std::FILE* const pipe = popen(command.c_str(), "r");
  std::array<char, 4096> piece;
  while (std::fgets(piece.data(), piece.size(), pipe)) outcome.out += piece.data();
  outcome.status = WEXITSTATUS(pclose(pipe));
  return outcome;
}

class CommandLine : public testing::Test {
 protected:
  std::string at(const char* name) const { return (folder.path() / name).string(); }
  bool isEmpty() const { return std::filesystem::is_empty(folder.path()); }
  // A dataset of 4x4 images whose label shows in two rows.
  std::string makeData() const {
    for (const auto& [prefix, count] : {std::pair("train", 64u), {"t10k", 20u}}) {
      std::vector<uint8_t> images = {0, 0, 8, 3, 0, 0, 0, static_cast<uint8_t>(count), 0, 0, 0, 4, 0, 0, 0, 4};
      std::vector<uint8_t> labels = {0, 0, 8, 1, 0, 0, 0, static_cast<uint8_t>(count)};
      for (uint32_t i = 0; i < count; ++i) {
        labels.push_back(i % 2);
        for (uint32_t p = 0; p < 16; ++p) images.push_back((p / 8 == i % 2 ? 200 : 0) + (i * 5 + p * 3) % 50);
      }
      test::writeBytes(folder.path() / (std::string(prefix) + "-images-idx3-ubyte"), images);
      test::writeBytes(folder.path() / (std::string(prefix) + "-labels-idx1-ubyte"), labels);
    }
    return folder.path().string();
  }
  test::TemporaryFolder folder;
};

TEST_F(CommandLine, GemmOnTheGoldenDeviceMatchesItself) {
  const Outcome outcome = kiln("gemm --device golden --m 5 --k 7 --n 3 --chip 4x4x1 --json " + at("gemm.json"));
  EXPECT_EQ(outcome.status, 0) << outcome.out;
  const std::vector<uint8_t> json = test::bytesOf(at("gemm.json"));
  const std::string text(json.begin(), json.end());
  for (const char* const key :
       {"cycles", "ideal_cycles", "utilisation", "values_compared", "mismatches", "macs_per_second"}) {
    EXPECT_NE(text.find("\"" + std::string(key) + "\""), std::string::npos) << key;
  }
}

TEST_F(CommandLine, GemmListsTheShippedChips) {
  const Outcome outcome = kiln("gemm --list-chips --json " + at("chips.json"));
  EXPECT_EQ(outcome.status, 0) << outcome.out;
  const std::vector<uint8_t> json = test::bytesOf(at("chips.json"));
  const std::string text(json.begin(), json.end());
  for (const ChipSizes& chip : kShippedChips) {
    const std::string shape = toString({chip.rows, chip.cols, chip.depth});
    EXPECT_NE(outcome.out.find(shape), std::string::npos) << outcome.out;
    EXPECT_NE(text.find("\"" + shape + "\""), std::string::npos) << text;
  }
}

TEST_F(CommandLine, GemmWithAnInjectedFlipFailsWithStatus2) {
  const Outcome outcome = kiln("gemm --device golden --inject-flip 7");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_NE(outcome.out.find("1 of 4,112 values differ"), std::string::npos) << outcome.out;
}

TEST_F(CommandLine, TrainsChecksSavesAndEvaluates) {
  const std::string data = makeData();
  const std::string common = " --device golden --chip 4x4x1 --check --data " + data;
  const Outcome train =
      kiln("train --layers 16,8,2 --batch 16 --epochs 3 --json " + at("out.json") + " --save " + at("model") + common);
  ASSERT_EQ(train.status, 0) << train.out;
  const std::vector<uint8_t> json = test::bytesOf(at("out.json"));
  const std::string text(json.begin(), json.end());
  for (const char* const key : {"test_accuracy", "macs", "cycles", "ideal_cycles", "host_seconds", "macs_per_second",
                                "cycles_per_second", "values_compared", "mismatches", "weights_sha256"}) {
    EXPECT_NE(text.find("\"" + std::string(key) + "\""), std::string::npos) << key;
  }
  const Outcome eval = kiln("eval " + at("model") + common);
  EXPECT_EQ(eval.status, 0) << eval.out;
  const Outcome flip =
      kiln("train --layers 16,8,2 --batch 16 --epochs 1 --inject-flip 999 --save " + at("none") + common);
  EXPECT_EQ(flip.status, 2) << flip.out;
  EXPECT_FALSE(std::filesystem::exists(at("none")));
}

TEST_F(CommandLine, RefusesBadInputWithStatus1AndAFixAndWritesNothing) {
  const std::string json = " --json " + at("out.json");
  for (const std::string arguments : {"train --device golden --data /nonexistent",
                                      "train --device warp",
                                      "train --device golden --layers 784",
                                      "train --device golden --layers 100,10",
                                      "train --device golden --batch 60",
                                      "train --device golden --lr -1",
                                      "train --device golden --chip 16x16",
                                      "train --device golden --chip 3x3x1",
                                      "train --device golden --epochs 0",
                                      "train --device golden --dataset cifar",
                                      "train --device golden --limit 10",
                                      "train --device golden --inject-flip 1",
                                      "train --device golden --stall 1.5",
                                      "gemm --device golden --k 70000",
                                      "gemm --device golden --m 0",
                                      "gemm --device golden --shift 32",
                                      "gemm --device golden --mask-in --relu",
                                      "gemm --device golden --inject-flip 99999999",
                                      "gemm --device golden --trace x.fst",
                                      "eval /nonexistent"}) {
    const Outcome outcome = kiln(arguments + json);
    EXPECT_EQ(outcome.status, 1) << arguments << "\n" << outcome.out;
    EXPECT_NE(outcome.out.find("error: "), std::string::npos) << arguments << "\n" << outcome.out;
    EXPECT_NE(outcome.out.find("fix: "), std::string::npos) << arguments << "\n" << outcome.out;
    EXPECT_TRUE(isEmpty()) << arguments;
  }
}

TEST_F(CommandLine, RefusesAnUnwritableOutputBeforeItTrains) {
  const std::string data = makeData();
  for (const char* const flag : {"--json", "--save"}) {
    const Outcome outcome =
        kiln("train --device golden --layers 16,2 --batch 16 --data " + data + " " + flag + " /nonexistent/out");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out.find("epoch"), std::string::npos) << outcome.out;
    EXPECT_NE(outcome.out.find("/nonexistent/out"), std::string::npos) << outcome.out;
  }
}

TEST_F(CommandLine, UnknownFlagsAndMissingSubcommandsAreBadInput) {
  EXPECT_EQ(kiln("").status, 1);
  EXPECT_EQ(kiln("train --nonsense").status, 1);
  EXPECT_EQ(kiln("--help").status, 0);
  EXPECT_EQ(kiln("train --help").status, 0);
}

TEST_F(CommandLine, DoctorNamesAMissingToolAndItsCure) {
  const Outcome outcome = kiln("doctor --json " + at("tools.json"));
  EXPECT_NE(outcome.out.find("verilator"), std::string::npos);
  const Outcome bare = kiln("doctor --json - 2>/dev/null; PATH=/nonexistent " KILN_BINARY " doctor");
  EXPECT_EQ(bare.status, 1);
  EXPECT_NE(bare.out.find("missing  verilator"), std::string::npos) << bare.out;
  EXPECT_NE(bare.out.find("fix: apt-get install verilator"), std::string::npos);
}

}  // namespace
}  // namespace kiln
