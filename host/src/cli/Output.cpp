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

std::string describeCycles(uint64_t cycles, uint64_t predictedCycles, uint64_t idealCycles, const CheckReport& report) {
  const uint64_t known = cycles != 0 ? cycles : predictedCycles;
  if (known == 0) return "";
  std::string text = cycles != 0 ? withCommas(cycles) + " cycles" : "";
  if (predictedCycles != 0)
    text += fmt::format("{}{} predicted", text.empty() ? "" : ", ", withCommas(predictedCycles));
  text +=
      fmt::format(", {} ideal: the array {} {:.1f} % busy", withCommas(idealCycles), cycles != 0 ? "was" : "would be",
                  100.0 * static_cast<double>(idealCycles) / static_cast<double>(known));
  if (report.cycleMismatches != 0)
    text +=
        fmt::format("\n{} of {} programs took other cycles than predicted\nfirst: {}",
                    withCommas(report.cycleMismatches), withCommas(report.programsTimed), report.firstCycleMismatch);
  return text;
}

bool isEqual(const CheckReport& report) { return report.mismatches == 0 && report.cycleMismatches == 0; }

void addPrediction(nlohmann::ordered_json& json, uint64_t predictedCycles, const CheckReport& report) {
  json["predicted_cycles"] = predictedCycles;
  json["programs_timed"] = report.programsTimed;
  json["cycle_mismatches"] = report.cycleMismatches;
  json["first_cycle_mismatch"] = report.firstCycleMismatch;
}

}  // namespace kiln::cli
