// The report as one page that needs nothing else: no script, no fonts, no network.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "Compile.h"

namespace kilnc {

struct MeasuredCycles {  // by co-simulation
  uint64_t calls = 0, cycles = 0;
};

std::string reportHtml(const Scheduled& scheduled, const Options& options, const std::optional<MeasuredCycles>& measured);

// Cycles of one call of an ordinary function that is never stalled, from the one that offers start to the one that takes
// done. None where that depends on values: a branch, a loop whose trip count is not known.
std::optional<uint64_t> predictedCycles(const Process& process, const std::vector<Schedule>& schedules);

}  // namespace kilnc
