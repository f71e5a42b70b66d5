#include "Shell.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace fs = std::filesystem;

void fail(const std::string& what, const std::string& fix) {
  std::cerr << "error: " << what << "\nfix: " << fix << "\n";
  std::exit(1);
}

std::string read(const fs::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, const std::string& text) {
  const fs::path temporary = path.string() + ".tmp" + std::to_string(getpid());
  std::ofstream out(temporary);
  out << text;
  out.close();
  if (!out || rename(temporary.c_str(), path.c_str()) != 0) fail("cannot write " + path.string(), "choose a writable file");
}

std::string quoted(const std::string& text) { return "'" + text + "'"; }

bool run(const std::string& command, const fs::path& log) {
  const int status = std::system((command + " > " + quoted(log.string()) + " 2>&1").c_str());
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return true;
  std::cerr << command << "\n" << read(log);
  return false;
}

bool isOnPath(const std::string& program) { return std::system(("command -v " + quoted(program) + " > /dev/null").c_str()) == 0; }
