#include "Output.h"

#include <fmt/format.h>

#include "Progress.h"
#include "kiln/AtomicFile.h"

namespace kiln::cli {

void checkOutputPath(const std::string& path) {
  if (!path.empty() && path != "-") checkWritable(path);
}

void writeJson(const std::string& path, const nlohmann::ordered_json& json) {
  if (path.empty()) return;
  const std::string text = json.dump(2) + "\n";
  if (path == "-") {
    fmt::print("{}", text);
  } else {
    writeFileAtomically(path, text);
  }
}

double perSecond(double amount, double seconds) { return seconds > 0 ? amount / seconds : 0; }

std::string verdict(const std::string& device, const CheckReport& report) {
  if (report.mismatches == 0) {
    return fmt::format("{} == golden: 0 of {} values differ", device, withCommas(report.valuesCompared));
  }
  return fmt::format("{} != golden: {} of {} values differ\nfirst: {}", device, withCommas(report.mismatches),
                     withCommas(report.valuesCompared), report.firstMismatch);
}

std::string describeCycles(uint64_t cycles, uint64_t idealCycles) {
  if (cycles == 0) return "";
  return fmt::format("{} cycles, {} ideal: the array was {:.1f} % busy", withCommas(cycles), withCommas(idealCycles),
                     100.0 * static_cast<double>(idealCycles) / static_cast<double>(cycles));
}

}  // namespace kiln::cli
