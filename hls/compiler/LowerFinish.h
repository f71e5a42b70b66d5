// Stage 4, last: what a process that has all its operations still needs.
#pragma once

#include "Ir.h"

namespace kilnc {

// A lane-wise operation takes a scalar as it is: what travels through registers is one value, not its copies.
void useScalarsForSplats(Process& process);
// Folds concatenations, removes what nobody uses, gives memories and streams names of their own, and verifies.
void finish(Process& process);
// What Ir.h says of memories with one store, and of words that are only stored.
void describeStores(Process& process);

}  // namespace kilnc
