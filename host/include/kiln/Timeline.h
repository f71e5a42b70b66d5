// What every process of a chip did when, as a trace that Perfetto (ui.perfetto.dev) and chrome://tracing show: one
// track per process, and one with the commands. One microsecond of the trace is one cycle.
#pragma once

#include <string>
#include <vector>

#include "kiln/Program.h"

namespace kiln {

// Chrome's JSON trace-event format. The programs follow one another without pause, as if the host took no time between
// them. The prediction tells the times, which are exact on memory that does not stall.
// Throws UserError if a program cannot be predicted.
std::string timelineJson(const Device& device, const std::vector<const Program*>& programs);

}  // namespace kiln
