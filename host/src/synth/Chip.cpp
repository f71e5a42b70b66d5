#include "Chip.h"

#include <fmt/format.h>

#include <algorithm>
#include <regex>

#include "Target.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

const std::regex& busParameter() {
  static const std::regex kParameter(R"(parameter BUS_BYTES = (\d+))");
  return kParameter;
}

// The small chip stands only in the board tops that name its files: it has a top of its own.
bool isChip(const fs::path& folder) { return fs::is_directory(folder) && folder.filename() != "small"; }

}  // namespace

std::vector<fs::path> verilogOfChip(const std::string& chip) {
  const fs::path rtl = rootFolder() / "rtl", generated = rtl / "generated" / chip;
  if (chip.empty() || !isChip(generated)) {
    std::vector<std::string> shapes;
    for (const auto& entry : fs::directory_iterator(rtl / "generated")) {
      if (isChip(entry.path())) shapes.push_back(entry.path().filename().string());
    }
    std::sort(shapes.begin(), shapes.end());
    throw UserError(fmt::format("there is no Verilog of a chip {}: {} is missing\nfix: use --chip with one of {}", chip,
                                generated.string(), fmt::join(shapes, ", ")));
  }
  std::vector<fs::path> files;
  for (const fs::path& folder : {generated, rtl / "lib"}) {
    const size_t before = files.size();
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() == ".v") files.push_back(entry.path());
    }
    std::sort(files.begin() + static_cast<std::ptrdiff_t>(before), files.end());
  }
  return files;
}

std::string chipTopOf(const std::string& chip) {
  const fs::path rtl = rootFolder() / "rtl";
  const std::string registers = readFile(rtl / "generated" / chip / "kiln_regs.v");
  std::smatch width;
  if (!std::regex_search(registers, width, busParameter())) {
    throw UserError(fmt::format("{} does not say BUS_BYTES\nfix: make generated", (rtl / "generated" / chip / "kiln_regs.v").string()));
  }
  return std::regex_replace(readFile(rtl / "lib/kiln_chip.v"), busParameter(), width[0].str(),
                            std::regex_constants::format_first_only);
}

}  // namespace kiln::synth
