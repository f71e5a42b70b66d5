// Operators that several operations share: how many there are, that synthesis sees one of each, and that verify() finds units
// whose operations meet.
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>

#include "Compile.h"
#include "OperatorSharing.h"

namespace kilnc {
namespace {

namespace fs = std::filesystem;

Options optionsFor(const std::string& top) {
  Options options;
  options.files = {KILN_TEST_SOURCE_DIR "/programs/shared.c"};
  options.top = top;
  return options;
}

struct Shared {
  Scheduled scheduled;
  std::vector<SharedUnit> units;
  explicit Shared(const std::string& top) : scheduled(buildScheduled(optionsFor(top))) {
    units = scheduled.units.front();
  }
  const Process& process() const { return *scheduled.design.instances.front().process; }
  std::string check() const { return verify(units, process(), scheduled.schedules.front()); }
};

unsigned multipliers(const std::string& verilog) {
  unsigned count = 0;
  const std::regex product(" = [^;]* \\* [^;]*;");
  for (std::sregex_iterator at(verilog.begin(), verilog.end(), product), end; at != end; ++at) ++count;
  return count;
}

TEST(Sharing, OneStatementServesAllOperationsOfAUnit) {
  // Three products in an iteration of four cycles; two in one cycle, and two of another loop.
  EXPECT_EQ(multipliers(compile(optionsFor("four"), "").verilog), 1u);
  EXPECT_EQ(multipliers(compile(optionsFor("recurrence"), "").verilog), 2u);
}

TEST(Sharing, TheReportListsUnitsAndHowManyOperationsShareEach) {
  const Result result = compile(optionsFor("recurrence"), "");
  const auto report = nlohmann::json::parse(result.reportJson);
  const auto& units = report["processes"][0]["shared_operators"];
  ASSERT_EQ(units.size(), 1u);
  EXPECT_EQ(units[0]["unit"], "mul0");
  EXPECT_EQ(units[0]["operator"], "multiply 33x16");
  EXPECT_EQ(units[0]["operations"], 4);
  EXPECT_NE(result.reportText.find("mul0     multiply 33x16                4"), std::string::npos) << result.reportText;
  EXPECT_NE(result.reportHtml.find("Operators that several operations share"), std::string::npos);
}

TEST(Sharing, TopsOfProcessesShareNothing) {
  Options options;
  options.files = {KILN_TEST_SOURCE_DIR "/kernels/loops.cpp"};
  options.top = "loops";
  options.frontEnd = {"-I", KILN_TEST_SOURCE_DIR "/../../hls/include"};
  for (const auto& process : nlohmann::json::parse(compile(options, "").reportJson)["processes"]) EXPECT_FALSE(process.contains("shared_operators"));
}

TEST(Sharing, VerifyFindsOperationsThatMeet) {
  Shared shared("four");
  ASSERT_EQ(shared.check(), "");
  ASSERT_FALSE(shared.units.empty());
  // The same loop with an iteration in every cycle: all of its operations meet.
  for (Schedule& schedule : shared.scheduled.schedules.front())
    if (schedule.ii > 1) schedule.ii = 1;
  EXPECT_NE(shared.check().find("together"), std::string::npos) << shared.check();
}

TEST(Sharing, VerifyFindsOneCycleTwice) {
  Shared shared("recurrence");
  SharedUnit& unit = shared.units.front();
  auto& schedule = shared.scheduled.schedules.front()[static_cast<size_t>(unit.uses[0].place.block)];
  ASSERT_EQ(unit.uses[0].place.block, unit.uses[1].place.block);
  schedule.cycle[unit.uses[1].operation] = unit.uses[1].place.cycle = unit.uses[0].place.cycle;
  EXPECT_NE(shared.check().find("is not alone on mul0"), std::string::npos) << shared.check();
}

TEST(Sharing, VerifyFindsOperandsThatDoNotFit) {
  Shared shared("recurrence");
  --shared.units.front().width[0];
  EXPECT_NE(shared.check().find("is too wide for mul0"), std::string::npos) << shared.check();
  Shared bare("recurrence");
  bare.units.front().isSigned = false;
  EXPECT_NE(bare.check().find("needs signs"), std::string::npos) << bare.check();
  Shared narrow("recurrence");
  narrow.units.front().resultWidth = 31;
  EXPECT_NE(narrow.check().find("has a wider result"), std::string::npos) << narrow.check();
}

TEST(Sharing, VerifyFindsUnitsThatWaitForThemselves) {
  Shared shared("main");
  ASSERT_EQ(shared.check(), "");
  // A unit that uses another's result in the same cycle has a higher level.
  bool isChained = false;
  for (SharedUnit& unit : shared.units) isChained |= unit.level != 0, unit.level = 0;
  ASSERT_TRUE(isChained);
  EXPECT_NE(shared.check().find("computes later"), std::string::npos) << shared.check();
}

// Yosys sees what the report says.
TEST(Sharing, SynthesisFindsAsManyMultipliers) {
  if (std::system("command -v yosys > /dev/null") != 0) GTEST_SKIP() << "yosys is missing (apt-get install yosys)";
  const fs::path folder = fs::temp_directory_path() / ("kilnc_sharing_" + std::to_string(getpid()));
  fs::create_directories(folder);
  for (const auto& [top, dsps] : {std::pair("recurrence", 6u), std::pair("four", 2u)}) {
    std::ofstream(folder / "rtl.v") << compile(optionsFor(top), "").verilog;
    const std::string script = "read_verilog -sv rtl.v; synth_ecp5 -top " + std::string(top) + " -run begin:map_ram; flatten; tee -q -o stat.txt stat";
    ASSERT_EQ(std::system(("cd " + folder.string() + " && yosys -q -p '" + script + "' > log 2>&1").c_str()), 0);
    std::ifstream in(folder / "stat.txt");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    std::smatch found;
    ASSERT_TRUE(std::regex_search(text, found, std::regex("MULT18X18D +([0-9]+)"))) << text;
    EXPECT_EQ(std::stoul(found[1]), dsps) << top;
  }
  fs::remove_all(folder);
}

}  // namespace
}  // namespace kilnc
