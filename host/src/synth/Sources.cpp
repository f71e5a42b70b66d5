// Step 1: the Verilog of the top, compiled from C++ where it is C++.
#include <fmt/format.h>

#include <algorithm>

#include "Flow.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

bool isCpp(const fs::path& file) { return file.extension() == ".cpp" || file.extension() == ".cc"; }

std::vector<fs::path> verilogIn(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".v") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

StepOutcome collectSources(const Job& job, const fs::path& folder) {
  StepOutcome outcome;
  const fs::path root = rootFolder();
  std::vector<fs::path> sources;
  for (const fs::path& file : job.files) {
    if (!isCpp(file)) {
      sources.push_back(file);
      continue;
    }
    const Tool kilnc = findTool("kilnc");
    outcome.tools.push_back(kilnc);
    const unsigned clockPs = static_cast<unsigned>(1e6 / job.clockMhz);
    runTool(kilnc,
            {file.string(), "--top", job.top, "--out", folder.string(), "--clock-ps", std::to_string(clockPs),
             "-I" + (root / "hls/include").string()},
            folder, folder / "kilnc.log");
    sources.push_back(folder / (job.top + ".v"));
    sources.push_back(root / "rtl/lib/kiln_stream_out.v");
    outcome.outputs.push_back(folder / (job.top + ".v"));
  }
  if (!job.chip.empty() && !job.isBoard) {
    const fs::path generated = root / "rtl/generated" / job.chip;
    if (!fs::is_directory(generated)) {
      std::string shapes;
      for (const auto& entry : fs::directory_iterator(root / "rtl/generated")) {
        if (entry.is_directory()) shapes += (shapes.empty() ? "" : ", ") + entry.path().filename().string();
      }
      throw UserError(fmt::format("there is no Verilog of a chip {}: {} is missing\nfix: use --chip with one of {}",
                                  job.chip, generated.string(), shapes));
    }
    for (const fs::path& from : {generated, root / "rtl/lib"}) {
      for (const fs::path& file : verilogIn(from)) sources.push_back(file);
    }
  }
  Json list = Json::array();
  for (const fs::path& source : sources) list.push_back(source.string());
  outcome.inputs = sources;
  for (const fs::path& file : job.files) {
    if (isCpp(file)) outcome.inputs.push_back(file);
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
