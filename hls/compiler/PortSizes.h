#pragma once

#include <llvm/IR/Function.h>

namespace kilnc {

// Accesses of several sizes to an array argument of the top become accesses of one size.
void splitPortAccesses(llvm::Function& top);

}  // namespace kilnc
