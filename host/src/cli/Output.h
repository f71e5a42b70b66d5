// Results on stdout and in JSON files.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "kiln/Lockstep.h"

namespace kiln::cli {

// Throws UserError now rather than after a long run when `path` (if not empty or "-") cannot be written.
void checkOutputPath(const std::string& path);
// Writes atomically; "-" is stdout, empty is nowhere.
void writeJson(const std::string& path, const nlohmann::ordered_json& json);
double perSecond(double amount, double seconds);  // 0 when no time went by

// "chip == golden: 0 of 1,234 values differ", or where they differ.
std::string verdict(const std::string& device, const CheckReport& report);
// A device timing line: cycles, predicted and ideal cycles, utilisation. `cycles` 0: a device without a clock.
std::string describeCycles(uint64_t cycles, uint64_t predictedCycles, uint64_t idealCycles, const CheckReport& report);
// Bytes and, where compared, cycles are what they should be.
bool isEqual(const CheckReport& report);
// {"predicted_cycles": ..} and what the comparison found, for the JSON that has `cycles`.
void addPrediction(nlohmann::ordered_json& json, uint64_t predictedCycles, const CheckReport& report);

}  // namespace kiln::cli
