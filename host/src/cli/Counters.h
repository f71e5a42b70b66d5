// Counters and roofline points in the JSON reports.
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "kiln/Program.h"

namespace kiln::cli {

// One object per program: cycles, what each process did in them, and a roofline point per command. Programs without a
// prediction are left out.
nlohmann::ordered_json describePrograms(const Device& device, const std::vector<const Program*>& programs);

// --timeline: refuses now what could not be written later, and writes it (nothing if `path` is empty).
void checkTimeline(const std::string& path);
void writeTimeline(const std::string& path, const Device& device, const std::vector<const Program*>& programs);

}  // namespace kiln::cli
