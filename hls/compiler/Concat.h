// Wide words are packed and unpacked with shifts and masks; as wiring they cost nothing, in gates and in simulation.
#pragma once

#include "Ir.h"

namespace kilnc {

// Replaces wide words built of disjoint parts by concatenations, and parts of them by slices of what was put in:
//
//   zext a | (zext b << 8) | (c ? 1 << 16 : 0)      becomes      {c, b, a}
void foldConcatenations(Process& process);

}  // namespace kilnc
