#include "Bench.h"

#include <fmt/format.h>

#include <algorithm>

#include "Parallel.h"
#include "Target.h"
#include "kiln/AtomicFile.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

// Cells of several bits would end as one assignment to hundreds of nets, which Verilator's V3Const copies for each of them (17 GB).
std::string simplifiedScript(const std::string& top) {
  return fmt::format("hierarchy -check -top {}\nproc\nflatten\nopt_expr\nopt_mem\nopt_clean -purge\nmemory_collect\n"
                     "simplemap t:$mux t:$dff t:$and t:$or t:$not\n", top);
}

// The generated files of a model as translation units that include them: each file reads all declarations of the model, so few
// are faster, and several can be compiled at once.
std::vector<fs::path> unitsOf(const fs::path& folder, const std::string& prefix) {
  constexpr uintmax_t kUnitBytes = 6 << 20;
  std::vector<fs::path> files, units;
  for (const auto& entry : fs::directory_iterator(folder / prefix)) {
    if (entry.path().extension() == ".cpp") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::string text;
  uintmax_t bytes = 0;
  for (size_t i = 0; i < files.size(); ++i) {
    text += fmt::format("#include \"{}/{}\"\n", prefix, files[i].filename().string());
    bytes += fs::file_size(files[i]);
    if (i + 1 < files.size() && bytes + fs::file_size(files[i + 1]) < kUnitBytes) continue;
    units.push_back(folder / fmt::format("{}_unit{}.cpp", prefix, units.size()));
    writeFileAtomically(units.back(), text);
    text.clear();
    bytes = 0;
  }
  return units;
}

}  // namespace

const char* const kBenchRandom = R"(uint64_t state;
uint64_t next() {  // SplitMix64 (Steele, Lea, Flood 2014)
  uint64_t z = (state += 0x9e3779b97f4a7c15);
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return z ^ z >> 31;
}
)";

std::string simulationScript(const std::string& top, const fs::path& out) {
  return simplifiedScript(top) + fmt::format("submod -name kiln_netlist {}\nsplitnets -ports kiln_netlist\nopt_clean -purge\nwrite_verilog -noattr {}\n",
                                             top, out.string());
}

std::string probedScript(const std::string& top, const fs::path& out) {
  return simplifiedScript(top) + fmt::format("splitnets\nopt_clean -purge\nwrite_verilog -noattr {}\n", out.string());
}

void verilate(const Tool& verilator, const fs::path& folder, const std::string& prefix, const std::string& top,
              const std::vector<fs::path>& sources, const std::vector<std::string>& more) {
  // Small functions: the compiler takes much longer for a few large ones.
  std::vector<std::string> arguments = {"--cc", "-O3", "-fno-const-bit-op-tree", "--noassert", "-Wno-fatal", "-Wno-lint", "--unroll-count", "1",
                                        "--output-split", "200000", "--output-split-cfuncs", "500", "--top-module", top,
                                        "--prefix", prefix, "--Mdir", (folder / prefix).string()};
  arguments.insert(arguments.end(), more.begin(), more.end());
  for (const fs::path& source : sources) arguments.push_back(source.string());
  runTool(verilator, arguments, folder, folder / (prefix + ".log"));
}

void compileBench(const Tool& verilator, const Tool& compiler, const fs::path& folder, const std::vector<std::string>& prefixes) {
  runTool(verilator, {"--getenv", "VERILATOR_ROOT"}, folder, folder / "root.log");
  const std::string text = readFile(folder / "root.log");
  const fs::path include = fs::path(text.substr(0, text.find_last_not_of(" \n") + 1)) / "include";
  std::vector<std::string> options = {"-std=c++20", "-O1", "-w", "-DVL_TIME_CONTEXT", "-DVM_COVERAGE=0", "-DVM_SC=0", "-DVM_TRACE=0",
                                      "-I" + include.string(), "-I" + (include / "vltstd").string()};
  std::vector<fs::path> units = {include / "verilated.cpp", include / "verilated_threads.cpp", folder / "bench.cpp"};
  for (const std::string& prefix : prefixes) {
    options.push_back("-I" + (folder / prefix).string());
    const std::vector<fs::path> more = unitsOf(folder, prefix);
    units.insert(units.end(), more.begin(), more.end());
  }
  const auto objectOf = [&](const fs::path& unit) { return folder / (unit.stem().string() + ".o"); };
  inParallel(units.size(), [&](size_t i) {
    std::vector<std::string> arguments = options;
    arguments.insert(arguments.end(), {"-c", units[i].string(), "-o", objectOf(units[i]).string()});
    runTool(compiler, arguments, folder, folder / (units[i].stem().string() + ".log"));
  });
  std::vector<std::string> link = {"-pthread", "-o", (folder / "bench").string()};
  for (const fs::path& unit : units) link.push_back(objectOf(unit).string());
  runTool(compiler, link, folder, folder / "link.log");
  for (const fs::path& unit : units) fs::remove(objectOf(unit));
}

}  // namespace kiln::synth
