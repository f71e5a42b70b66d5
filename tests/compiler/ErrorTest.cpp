// What kilnc says about C++ it cannot lower and about wrong command lines: the full text, the exit status, nothing written.
//
// errors/NAME.cpp or NAME.c has a top `bad`; errors/NAME.txt is the text. KILN_UPDATE_SNAPSHOTS=1 rewrites the texts.
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>

namespace {

namespace fs = std::filesystem;

struct Outcome {
  int status = -1;
  std::string text;  // stderr
};

// Runs kilnc in tests/compiler, so that paths in messages are the same everywhere.
Outcome kilnc(const std::string& arguments) {
  const fs::path log = fs::temp_directory_path() / ("kilnc_error_" + std::to_string(getpid()));
  const std::string command = "cd " KILN_TEST_SOURCE_DIR " && " KILN_KILNC " " + arguments + " >/dev/null 2>" + log.string();
  const int status = std::system(command.c_str());
  std::ifstream in(log);
  Outcome outcome{WIFEXITED(status) ? WEXITSTATUS(status) : -1, {std::istreambuf_iterator<char>(in), {}}};
  fs::remove(log);
  return outcome;
}

class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("kilnc_out_" + std::to_string(getpid()))) {
    fs::remove_all(path_);
    fs::create_directory(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  std::string text() const { return path_.string(); }
  bool hasFiles() const { return !fs::is_empty(path_); }

 private:
  fs::path path_;
};

void compareWithSnapshot(const std::string& name, const std::string& actual) {
  const fs::path path = fs::path(KILN_TEST_SOURCE_DIR) / "errors" / (name + ".txt");
  if (std::getenv("KILN_UPDATE_SNAPSHOTS") != nullptr) std::ofstream(path) << actual;
  std::ifstream in(path);
  const std::string expected{std::istreambuf_iterator<char>(in), {}};
  EXPECT_EQ(actual, expected) << "to accept the new text: KILN_UPDATE_SNAPSHOTS=1 " KILN_TEST_BINARY;
}

std::vector<std::string> sources() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(fs::path(KILN_TEST_SOURCE_DIR) / "errors"))
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".c")
      names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

class Diagnostics : public ::testing::TestWithParam<std::string> {};

TEST_P(Diagnostics, NameThePlaceAndAFix) {
  const Folder out;
  const Outcome outcome = kilnc("errors/" + GetParam() + " --top bad --out " + out.text() + " -I ../../hls/include");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_FALSE(out.hasFiles());
  EXPECT_TRUE(std::regex_search(outcome.text, std::regex("error KILN-[0-9]{4}: "))) << outcome.text;
  EXPECT_TRUE(std::regex_search(outcome.text, std::regex("at errors/" + GetParam() + ":[0-9]+"))) << outcome.text;
  EXPECT_NE(outcome.text.find("\n  fix: "), std::string::npos) << outcome.text;
  compareWithSnapshot(fs::path(GetParam()).stem(), outcome.text);
}

INSTANTIATE_TEST_SUITE_P(Errors, Diagnostics, ::testing::ValuesIn(sources()), 
                         [](const auto& info) { return fs::path(info.param).stem().string(); });

TEST(Warnings, NameEveryPragmaThatIsLeftOut) {
  const Folder out;
  const Outcome outcome = kilnc("programs/foreign.c --top foreign --out " + out.text());
  EXPECT_EQ(outcome.status, 0);
  compareWithSnapshot("warnings_foreign", outcome.text);
}

struct Line {
  const char* name;
  const char* arguments;  // @: the output folder
};

class CommandLine : public ::testing::TestWithParam<Line> {};

TEST_P(CommandLine, MistakesAreNamed) {
  const Folder out;
  std::string arguments = GetParam().arguments;
  for (size_t at; (at = arguments.find('@')) != std::string::npos;) arguments.replace(at, 1, out.text());
  Outcome outcome = kilnc(arguments);
  EXPECT_EQ(outcome.status, 1);
  EXPECT_FALSE(out.hasFiles());
  EXPECT_NE(outcome.text.find("\n  fix: "), std::string::npos) << outcome.text;
  for (size_t at; (at = outcome.text.find(out.text())) != std::string::npos;) outcome.text.replace(at, out.text().size(), "OUT");
  compareWithSnapshot(std::string("command_") + GetParam().name, outcome.text);
}

INSTANTIATE_TEST_SUITE_P(Errors, CommandLine,
                         ::testing::Values(Line{"no_such_top", "kernels/control.cpp --top contrl --out @ -I ../../hls/include"},
                                           Line{"missing_file", "kernels/missing.cpp --top x --out @"},
                                           Line{"unwritable_folder", "kernels/control.cpp --top control --out /proc/kiln -I ../../hls/include"},
                                           Line{"unknown_option", "kernels/control.cpp --top control --out @ --fast"},
                                           Line{"no_top", "kernels/control.cpp --out @"},
                                           Line{"no_source", "--top control --out @"},
                                           Line{"no_folder", "kernels/control.cpp --top control"},
                                           Line{"no_value", "kernels/control.cpp --out @ --top"},
                                           Line{"bad_clock", "kernels/control.cpp --top control --out @ --clock-ps fast"},
                                           Line{"cycles_of_memory", "kernels/streams.cpp --top streams --out @ -I ../../hls/include --cycle-model"},
                                           Line{"observe_unknown", "kernels/control.cpp --top control --out @ -I ../../hls/include --cycle-model --observe nothing"},
                                           Line{"observe_alone", "kernels/control.cpp --top control --out @ --observe divide_out"},
                                           Line{"two_sources", "kernels/control.cpp kernels/loops.cpp --top control --out @ -I ../../hls/include"},
                                           Line{"bad_stall", "cosim programs/sort.c --top sort --stall 2"},
                                           Line{"bad_target", "kernels/control.cpp --top control --out @ --target fast"},
                                           Line{"no_such_id", "explain KILN-1"}),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
