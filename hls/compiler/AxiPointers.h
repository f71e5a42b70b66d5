// Pointer arguments of an ordinary function that are AXI4 managers (`#pragma kiln interface m_axi port=p`).
#pragma once

#include <llvm/IR/Function.h>

#include <string>
#include <vector>

namespace kilnc {

class Pragmas;

// Places are those in the rewritten top's list of arguments; -1: there is no such stream.
struct AxiPointer {
  std::string name, bundle;  // pointers of one bundle share a port
  unsigned argument = 0;     // base address, in bytes
  unsigned elementBits = 0;  // of a word on the bus: 8, 16, 32 or 64
  bool isRead = false, isWritten = false;
  int request = -1, words = -1, data = -1, finished = -1;
};

// Notes that a pointer argument is one.
void markAxi(llvm::Argument& argument, unsigned pragma);

// Turns accesses through such pointers into streams. Returns the top that takes addresses in their place, `top` itself if
// it has none. Errors: kAxi.
llvm::Function& axiPointers(llvm::Function& top, Pragmas& pragmas, std::vector<AxiPointer>& result);

}  // namespace kilnc
