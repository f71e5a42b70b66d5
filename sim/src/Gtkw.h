// Files beside a trace.
#pragma once

#include <string>

namespace kiln::sim {

// Throws UserError when the trace cannot be written.
void checkWritable(const std::string& traceFile);

// Writes `<trace without extension>.gtkw`: the chip's ports in groups, for GTKWave.
void writeGtkw(const std::string& traceFile);

}  // namespace kiln::sim
