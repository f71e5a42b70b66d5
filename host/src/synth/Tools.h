// External programs: where they are, what they say of themselves, and how they are run.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace kiln::synth {

// A program by the names that it has, native first, and how to get it.
struct ToolNames {
  const char* name;
  std::vector<const char*> programs;
  const char* versionFlag;  // nullptr: the tool does not tell
  const char* install;
};
// Throws std::logic_error for a name that is not in the table.
const ToolNames& toolNamed(const std::string& name);

struct Tool {
  std::string name;
  std::filesystem::path path;
  std::string version;
};
// Throws UserError that names what is missing and the command that installs it.
Tool findTool(const std::string& name);

// Folder of the tools in PATH that contains an executable `program`; empty when none does.
std::string findProgram(const std::string& program);
// First line of what the program prints that contains a digit; empty when it fails or hangs for 20 seconds.
std::string askVersion(const std::string& path, const char* flag);

// A tool ended badly. what() has its last lines and where the whole log is.
class ToolFailure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// Runs a program without a shell in `folder`; its stdout and stderr go to `log`. Returns its exit status, or 128 and the
// signal that ended it: kCpuLimitSignal after `cpuSeconds` of processor time (0: no limit).
inline constexpr int kCpuLimitSignal = 24;  // SIGXCPU
int runLogged(const std::vector<std::string>& command, const std::filesystem::path& folder,
              const std::filesystem::path& log, unsigned cpuSeconds = 0);
// The same; throws ToolFailure unless it succeeded.
void runTool(const Tool& tool, const std::vector<std::string>& arguments, const std::filesystem::path& folder,
             const std::filesystem::path& log);
// How a tool ended, its last lines and its log: what a ToolFailure says.
std::string failureOf(const Tool& tool, int status, const std::filesystem::path& log);
// The last `count` lines of a file that are not blank.
std::string lastLines(const std::filesystem::path& file, size_t count);

}  // namespace kiln::synth
