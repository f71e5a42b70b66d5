#include "Bench.h"

#include <fmt/format.h>

#include <algorithm>

#include "Target.h"

namespace kiln::synth {
namespace fs = std::filesystem;

const char* const kBenchRandom = R"(uint64_t state;
uint64_t next() {  // SplitMix64 (Steele, Lea, Flood 2014)
  uint64_t z = (state += 0x9e3779b97f4a7c15);
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return z ^ z >> 31;
}
)";

std::string simulationScript(const std::string& top, const fs::path& out) {
  return fmt::format("hierarchy -check -top {0}\nproc\nflatten\nopt_expr\nopt_mem\nopt_clean -purge\nmemory_collect\n"
                     "simplemap t:$mux t:$dff t:$and t:$or t:$not\n"
                     "submod -name kiln_netlist {0}\nsplitnets -ports kiln_netlist\nopt_clean -purge\nwrite_verilog -noattr -simple-lhs {1}\n",
                     top, out.string());
}

void verilate(const Tool& verilator, const fs::path& folder, const std::string& prefix, const std::string& top,
              const std::vector<fs::path>& sources, const std::vector<std::string>& more) {
  std::vector<std::string> arguments = {"--cc", "-O3", "-fno-const-bit-op-tree", "--noassert", "-Wno-fatal", "-Wno-lint", "--unroll-count", "1",
                                        "--top-module", top, "--prefix", prefix, "--Mdir", (folder / prefix).string()};
  arguments.insert(arguments.end(), more.begin(), more.end());
  for (const fs::path& source : sources) arguments.push_back(source.string());
  runTool(verilator, arguments, folder, folder / (prefix + ".log"));
}

void compileBench(const Tool& verilator, const Tool& compiler, const fs::path& folder, const std::vector<std::string>& prefixes) {
  runTool(verilator, {"--getenv", "VERILATOR_ROOT"}, folder, folder / "root.log");
  std::string text = readFile(folder / "root.log");
  const fs::path root = text.substr(0, text.find_last_not_of(" \n") + 1);
  std::vector<std::string> arguments = {"-std=c++20", "-O1", "-w", "-DVL_TIME_CONTEXT", "-DVM_COVERAGE=0", "-DVM_SC=0",
                                        "-DVM_TRACE=0", "-I" + (root / "include").string(),
                                        "-I" + (root / "include/vltstd").string()};
  for (const std::string& prefix : prefixes) {
    arguments.push_back("-I" + (folder / prefix).string());
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder / prefix)) {
      if (entry.path().extension() == ".cpp") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) arguments.push_back(file.string());
  }
  for (const char* const file : {"verilated.cpp", "verilated_threads.cpp"}) {
    arguments.push_back((root / "include" / file).string());
  }
  arguments.insert(arguments.end(), {(folder / "bench.cpp").string(), "-pthread", "-o", (folder / "bench").string()});
  runTool(compiler, arguments, folder, folder / "compile.log");
}

}  // namespace kiln::synth
