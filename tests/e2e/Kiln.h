// Runs the `kiln` program and reads the JSON it writes.
#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

namespace kiln::test {

struct Outcome {
  int status = -1;
  std::string text;  // stdout and stderr
  nlohmann::json json;
};

// `kiln ARGUMENTS --json FILE`; the file is read and removed.
inline Outcome kiln(const std::string& arguments) {
  const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
  std::string file = testing::TempDir() + "kiln_e2e_" + std::to_string(getpid()) + "_" + name + ".json";
  for (char& c : file)
    if (c == ' ') c = '_';
  std::filesystem::create_directories(std::filesystem::path(file).parent_path());
  Outcome outcome;
  std::FILE* const pipe =
      popen((std::string(KILN_BINARY) + " " + arguments + " --json '" + file + "' 2>&1").c_str(), "r");
  std::array<char, 4096> piece;
  while (std::fgets(piece.data(), piece.size(), pipe) != nullptr) outcome.text += piece.data();
  outcome.status = WEXITSTATUS(pclose(pipe));
  if (std::ifstream in(file); in) outcome.json = nlohmann::json::parse(in);
  std::filesystem::remove(file);
  return outcome;
}

}  // namespace kiln::test
