// Ordinary programs of C and C++: their own main() natively, with every call of the top compared with the RTL.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

namespace {

namespace fs = std::filesystem;

struct Case {
  const char* name;
  const char* arguments;  // of kilnc cosim
  unsigned calls;
  unsigned mostCycles;  // 0: any number
};

class Programs : public ::testing::TestWithParam<Case> {};

TEST_P(Programs, GiveTheSameInRtl) {
  const fs::path folder = fs::temp_directory_path() / ("kilnc_program_" + std::to_string(getpid()) + GetParam().name);
  fs::create_directories(folder);
  const std::string command = "cd " KILN_TEST_SOURCE_DIR "/programs && " KILN_KILNC " cosim " +
                              std::string(GetParam().arguments) + " --json " + (folder / "result.json").string() + " > " +
                              (folder / "log").string() + " 2>&1";
  const int status = std::system(command.c_str());
  std::ifstream log(folder / "log");
  const std::string text{std::istreambuf_iterator<char>(log), {}};
  ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << command << "\n" << text;
  std::ifstream in(folder / "result.json");
  const auto result = nlohmann::json::parse(in);
  EXPECT_EQ(result["calls"], GetParam().calls) << text;
  EXPECT_EQ(result["mismatches"], 0) << text;
  EXPECT_EQ(result["program_status"], 0) << text;
  if (GetParam().mostCycles != 0) EXPECT_LE(result["cycles"], GetParam().mostCycles) << text;
  fs::remove_all(folder);
}

INSTANTIATE_TEST_SUITE_P(Compiler, Programs,
                         ::testing::Values(Case{"mix", "mix.c --top mix --stall 0.2 --seed 3", 60, 0},
                                           // One term per cycle, and less than twelve cycles around them.
                                           Case{"dot", "matmul.c --top dot", 1, 1011},
                                           Case{"matmul", "matmul.c --top matmul", 1, 1000},
                                           Case{"sort", "sort.c --top sort", 2, 0},
                                           Case{"walk", "walk.c --top sum", 6, 1000},
                                           Case{"packed", "packed.c --top main", 1, 0},
                                           Case{"classes", "classes.cpp --top simulate", 6, 0},
                                           Case{"library", "library.c --top main", 1, 0},
                                           Case{"exits", "exits.c --top main", 1, 0},
                                           Case{"threads", "threads.cpp --top count", 5, 0},
                                           Case{"move", "move.c --top move --stall 0.2", 6, 0},
                                           Case{"two_files", "two_a.c two_b.c --top digest --stall 0.5 --seed 9", 5, 0}),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
