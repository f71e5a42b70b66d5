// kiln export: the folder is complete, and other tools read it.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

namespace kiln::test {
namespace {

namespace fs = std::filesystem;

struct Ended {
  int status = -1;
  std::string text;  // stdout and stderr
};

Ended shell(const std::string& command) {
  Ended run;
  std::FILE* const pipe = popen(("{ " + command + "; } 2>&1").c_str(), "r");
  std::array<char, 4096> piece;
  while (std::fgets(piece.data(), piece.size(), pipe)) run.text += piece.data();
  run.status = WEXITSTATUS(pclose(pipe));
  return run;
}

class Export : public testing::Test {
 protected:
  void SetUp() override {
    base_ = fs::path(testing::TempDir()) / ("kiln_export_" + std::to_string(getpid()) + "_" +
                                              testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::create_directories(base_);
    folder_ = base_ / "chip";
  }
  void TearDown() override {
    if (!HasFailure()) fs::remove_all(base_);
  }
  Ended exportTo(const fs::path& folder, const std::string& arguments) {
    return shell(std::string(KILN_BINARY) + " export " + folder.string() + " " + arguments + " --json " + (base_ / "list.json").string());
  }
  std::string read(const fs::path& file) const {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
  }
  fs::path base_, folder_;
};

constexpr const char* kLint = " && verilator --lint-only -Wno-fatal -Wno-lint --top-module kiln_chip -f files.f";
constexpr const char* kElaborate = " && yosys -q -p \"read_verilog -sv $(tr '\\n' ' ' < files.f); hierarchy -check -top kiln_chip\"";

TEST_F(Export, TheFolderAloneIsReadByVerilatorAndYosys) {
  const Ended run = exportTo(folder_, "--chip 4x4x1");
  ASSERT_EQ(run.status, 0) << run.text;
  const std::string go = "cd " + folder_.string();
  const Ended lint = shell(go + kLint), yosys = shell(go + kElaborate);
  EXPECT_EQ(lint.status, 0) << lint.text;
  EXPECT_EQ(yosys.status, 0) << yosys.text;
  // Without one of the files both must object.
  std::string list = read(folder_ / "files.f");
  list.erase(list.find("rtl/kiln_regs.v\n"), 16);
  std::ofstream(folder_ / "files.f") << list;
  EXPECT_NE(shell(go + kLint).status, 0);
  EXPECT_NE(shell(go + kElaborate).status, 0);
}

// kiln_regs elaborates with the width of its own shape alone.
TEST_F(Export, TheWidthOfAWideBusReachesTheTop) {
  const Ended run = exportTo(folder_, "--chip 16x16x4");
  ASSERT_EQ(run.status, 0) << run.text;
  const Ended yosys = shell("cd " + folder_.string() + kElaborate);
  EXPECT_EQ(yosys.status, 0) << yosys.text;
}

TEST_F(Export, TheCoreFileNamesFilesThatAreThereAndEveryVerilogFile) {
  ASSERT_EQ(exportTo(folder_, "--chip 8x8x1").status, 0);
  std::istringstream lines(read(folder_ / "kiln_chip.core"));
  std::string line;
  std::getline(lines, line);
  EXPECT_EQ(line, "CAPI=2:");
  std::set<std::string> named, there;
  for (; std::getline(lines, line);) {
    const size_t at = line.find("      - ");
    if (at != 0) continue;
    const std::string file = line.substr(8, line.find(':') - 8);
    named.insert(file);
    EXPECT_TRUE(fs::exists(folder_ / file)) << file;
  }
  for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
    if (entry.path().extension() == ".v" || entry.path().extension() == ".lpf") there.insert(entry.path().lexically_relative(folder_));
  }
  EXPECT_EQ(named, there);
  EXPECT_TRUE(named.contains("constraints/ecp5-85k/ulx3s.lpf"));
  // The list in JSON is the folder.
  const auto json = nlohmann::json::parse(read(base_ / "list.json"));
  size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder_)) files += entry.is_regular_file();
  EXPECT_EQ(json["files"].size(), files);
}

TEST_F(Export, TheRegisterMapIsTheOneOfTheContract) {
  ASSERT_EQ(exportTo(folder_, "--chip 8x8x1").status, 0);
  std::ofstream(base_ / "check.cpp") << R"(#include "kiln/Abi.h"
#include "registers.h"
using namespace kiln::abi;
static_assert(KILN_REG_MAGIC == kRegMagic && KILN_VALUE_MAGIC == kMagic && KILN_VALUE_VERSION == kVersion);
static_assert(KILN_REG_DOORBELL == kRegDoorbell && KILN_REG_PROGRAM_COUNT == kRegProgramCount);
static_assert(KILN_REG_IRQ_CLEAR == kRegIrqClear && KILN_REGISTER_SPACE_BYTES == kRegisterSpaceBytes);
static_assert(KILN_VALUE_SHAPE == (8 | 8 << 8 | 1 << 16) && KILN_VALUE_BUS_BYTES == 16 && KILN_VALUE_A_WORDS == 4096);
static_assert(KILN_STATUS_ERROR == kStatusError);
)";
  const std::string source = KILN_SOURCE_ROOT;
  const Ended cpp = shell("clang++-19 -std=c++20 -fsyntax-only -I" + folder_.string() + " -I" + source + "/hls/include " + (base_ / "check.cpp").string());
  EXPECT_EQ(cpp.status, 0) << cpp.text;
  std::ofstream(base_ / "check.c") << "#include \"registers.h\"\nunsigned doorbell = KILN_REG_DOORBELL;\n";
  const Ended c = shell("clang-19 -std=c99 -pedantic-errors -Wall -Werror -fsyntax-only -I" + folder_.string() + " " + (base_ / "check.c").string());
  EXPECT_EQ(c.status, 0) << c.text;
  EXPECT_EQ(read(folder_ / "registers.md"), read(source + "/rtl/generated/registers.md"));
  const std::string csv = read(folder_ / "registers.csv");
  EXPECT_NE(csv.find("0x00,magic,RO,0x4e4c494b,\"\"\"KILN\"\" in memory order\"\r\n"), std::string::npos) << csv;
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), std::count(csv.begin(), csv.end(), '\r'));
}

TEST_F(Export, RefusesAFolderThatHoldsSomethingAndAChipThatIsNone) {
  fs::create_directories(folder_);
  ASSERT_EQ(exportTo(folder_, "--chip 4x4x1").status, 0) << "an empty folder is fine";
  const Ended again = exportTo(folder_, "--chip 4x4x1");
  EXPECT_EQ(again.status, 1) << again.text;
  EXPECT_NE(again.text.find("is not an empty folder\nfix: "), std::string::npos) << again.text;
  const Ended unknown = exportTo(base_ / "other", "--chip 3x3x1");
  EXPECT_EQ(unknown.status, 1) << unknown.text;
  EXPECT_NE(unknown.text.find("use --chip with one of 16x16x1, "), std::string::npos) << unknown.text;
  EXPECT_FALSE(fs::exists(base_ / "other"));
}

}  // namespace
}  // namespace kiln::test
