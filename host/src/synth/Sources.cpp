// Step 1: the Verilog of the top, compiled from C++ where it is C++.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <sstream>

#include "Chip.h"
#include "Flow.h"
#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

// C or C++, for kilnc; everything else is Verilog.
bool isCpp(const fs::path& file) {
  const fs::path extension = file.extension();
  return extension == ".cpp" || extension == ".cc" || extension == ".cxx" || extension == ".c";
}

// The sources and the headers of the project that they include: the prerequisites that the compiler names.
std::vector<fs::path> dependenciesOf(const Tool& compiler, const std::vector<fs::path>& files, const fs::path& include,
                                     const fs::path& folder) {
  std::vector<fs::path> result;
  for (const fs::path& file : files) {
    const fs::path list = folder / (file.filename().string() + ".d");
    const bool isC = file.extension() == ".c";
    runTool(compiler, {isC ? "-std=gnu17" : "-std=c++20", "-x", isC ? "c" : "c++", "-MM", "-MF", list.string(),
                       "-I" + include.string(), file.string()},
            folder, folder / "dependencies.log");
    std::string text = readFile(list);
    for (size_t at; (at = text.find("\\\n")) != std::string::npos;) text.replace(at, 2, " ");
    std::istringstream words(text.substr(text.find(':') + 1));
    for (std::string word; words >> word;) result.push_back(fs::absolute(folder / word).lexically_normal());
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

// Whether kilnc knows the target's part.
bool hasDelays(const Job& job) { return fs::exists(job.target.folder / "delays.json"); }

// kilnc's estimate of the whole and of each process, from its report; null when it made none.
Json estimateOf(const fs::path& report) {
  const Json all = Json::parse(readFile(report));
  if (!all.contains("estimate")) return nullptr;
  Json result = {{"total", all["estimate"]}, {"modules", Json::object()}};
  for (const auto& process : all.at("processes")) result["modules"][process.at("name").get<std::string>()] = process.at("estimate");
  return result;
}

// The shipped Verilog of a chip is not compiled again; kilnc estimates what it was compiled from.
Json estimateChip(const Job& job, const fs::path& folder, StepOutcome& outcome) {
  const std::string shared = "hls/blocks/Chip" + job.chip + ".cpp";
  const fs::path source = rootFolder() / (job.isBoard ? job.target.board.value("core_source", shared) : shared);
  if (!hasDelays(job) || !fs::exists(source)) return nullptr;  // an installation has no blocks
  const Tool kilnc = findTool("kilnc");
  outcome.tools.push_back(kilnc);
  std::vector<std::string> arguments = {source.string(), "--top", "kiln_core", "--out", (folder / "estimate").string(),
                                        "-I" + (rootFolder() / "hls/include").string(), "--estimate", job.target.name, "--quiet"};
  if (job.isBoard && job.target.board.contains("core_clock_ps")) {
    for (const std::string& word : {std::string("--clock-ps"), std::to_string(job.target.board.at("core_clock_ps").get<unsigned>())})
      arguments.push_back(word);
    if (job.target.board.value("core_target", "") != "") arguments.insert(arguments.end(), {"--target", job.target.board.at("core_target").get<std::string>()});
  }
  runTool(kilnc, arguments, folder, folder / "estimate.log");
  return estimateOf(folder / "estimate" / "kiln_core.json");
}

// One run of kilnc over all C and C++ files of the job.
fs::path compileTop(const Job& job, const std::vector<fs::path>& files, const fs::path& folder, StepOutcome& outcome) {
  const Tool kilnc = findTool("kilnc"), compiler = findTool("clang++");
  outcome.tools.insert(outcome.tools.end(), {kilnc, compiler});
  const fs::path include = rootFolder() / "hls/include", verilog = folder / (job.top + ".v");
  std::vector<std::string> arguments;
  for (const fs::path& file : files) arguments.push_back(file.string());
  const long clockPs = std::lround(1e6 / job.clockMhz);
  for (const std::string& word : {std::string("--top"), job.top, std::string("--out"), folder.string(),
                                  std::string("--clock-ps"), std::to_string(clockPs), "-I" + include.string()}) {
    arguments.push_back(word);
  }
  if (hasDelays(job)) arguments.insert(arguments.end(), {"--target", job.target.name});
  const fs::path log = folder / "kilnc.log";
  std::vector<std::string> command = {kilnc.path.string()};
  command.insert(command.end(), arguments.begin(), arguments.end());
  const int status = runLogged(command, folder, log);
  // kilnc says itself what is wrong, where, and what mends it.
  if (status == 1) throw UserError(fmt::format("kilnc refuses {}:\n{}log: {}", job.top, lastLines(log, 20), log.string()));
  if (status != 0) throw ToolFailure(failureOf(kilnc, status, log));
  for (const fs::path& file : dependenciesOf(compiler, files, include, folder)) outcome.inputs.push_back(file);
  outcome.outputs.push_back(verilog);
  return verilog;
}

}  // namespace

StepOutcome collectSources(const Job& job, const fs::path& folder) {
  StepOutcome outcome;
  std::vector<fs::path> sources, cpp;
  for (const fs::path& file : job.files) (isCpp(file) ? cpp : sources).push_back(file);
  if (!cpp.empty()) {
    sources.push_back(compileTop(job, cpp, folder, outcome));
    outcome.result["estimate"] = estimateOf(fs::path(sources.back()).replace_extension(".json"));
    if (job.chip.empty()) sources.push_back(rootFolder() / "rtl/lib/kiln_stream_out.v");  // a chip brings it
  }
  if (!job.chip.empty() && cpp.empty()) outcome.result["estimate"] = estimateChip(job, folder, outcome);
  if (!job.chip.empty() && !job.isBoard) {
    for (const fs::path& file : verilogOfChip(job.chip)) {
      if (std::find(sources.begin(), sources.end(), file) == sources.end()) sources.push_back(file);
    }
    // The top is written for a bus of 16 bytes unless it is told otherwise.
    for (fs::path& file : sources) {
      if (file.filename() != "kiln_chip.v") continue;
      const std::string text = readFile(file), own = chipTopOf(job.chip);
      if (own == text) break;
      outcome.inputs.push_back(file);
      file = folder / "kiln_chip.v";
      writeFileAtomically(file, own);
      outcome.outputs.push_back(file);
      break;
    }
  }
  Json list = Json::array();
  for (const fs::path& source : sources) list.push_back(source.string());
  for (const fs::path& source : sources) {
    if (source.parent_path() != folder) outcome.inputs.push_back(source);
  }
  outcome.result["sources"] = list;
  return outcome;
}

std::vector<fs::path> sourcesOf(const Job& job) {
  std::vector<fs::path> sources;
  const Json result = job.resultOf("sources");
  for (const auto& source : result.at("sources")) sources.emplace_back(source.get<std::string>());
  return sources;
}

}  // namespace kiln::synth
