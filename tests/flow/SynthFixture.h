// kiln synth in a folder of its own.
#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace kiln::test {

namespace fs = std::filesystem;

struct Outcome {
  int status = -1;
  std::string text;
  nlohmann::json json;
};

class Synth : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(testing::TempDir()) / ("kiln_flow_" + std::to_string(getpid()) + "_" +
                                              testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::create_directories(folder_);
  }
  void TearDown() override {
    if (!HasFailure()) fs::remove_all(folder_);
  }
  // `environment kiln synth arguments --out folder --json file`
  Outcome synth(const std::string& arguments, const std::string& environment = "") {
    const fs::path json = folder_ / "figures.json";
    fs::remove(json);
    Outcome outcome;
    const std::string command = environment + " " + KILN_BINARY + " synth " + arguments + " --out " +
                                folder_.string() + "/runs --json " + json.string() + " 2>&1";
    std::FILE* const pipe = popen(command.c_str(), "r");
    std::array<char, 4096> piece;
    while (std::fgets(piece.data(), piece.size(), pipe)) outcome.text += piece.data();
    outcome.status = WEXITSTATUS(pclose(pipe));
    if (std::ifstream in(json); in) outcome.json = nlohmann::json::parse(in);
    return outcome;
  }
  fs::path write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
    return folder_ / name;
  }
  std::string read(const fs::path& file) const {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
  }
  bool has(const char* program) const { return std::system(("command -v " + std::string(program) + " >/dev/null").c_str()) == 0; }
  fs::path folder_;
};

}  // namespace kiln::test
