// What a diagnostic means, at more length than its message: `kilnc explain ID`.
#pragma once

#include <string>

namespace kilnc {

// Accepts "KILN-2007" and "2007"; empty: all ids with a line each. Errors: kUsage if there is no such id.
std::string explain(const std::string& id);

}  // namespace kilnc
