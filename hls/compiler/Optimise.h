// Stage 3: LLVM's passes, in one list with a reason per entry.
#pragma once

#include <llvm/IR/Module.h>

namespace kilnc {

// Brings every function to SSA form with forced loops unrolled. Lanes stay vectors: no pass here splits or makes them.
void optimise(llvm::Module& module);

}  // namespace kilnc
