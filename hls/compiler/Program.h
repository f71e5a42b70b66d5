// Stages 2 and 3 for an ordinary function of C or C++ (one that starts no processes): from clang's IR to the functions
// that become the states of one process. Functions that are too large to be copied to every call stay functions.
#pragma once

#include <llvm/IR/Module.h>

#include <string>
#include <vector>

#include "Diagnostic.h"

namespace kilnc {

struct Program {
  llvm::Function* top = nullptr;
  std::vector<llvm::Function*> functions;  // `top` first, then what it reaches, each once
  std::vector<std::string> notes;          // what the RTL leaves out, with locations
};

// Errors: kNoTop, kRecursion, kHeap, kUnknownCall, kFloat.
Program prepareProgram(llvm::Module& module, const std::string& topName);

// The function called `topName`, by symbol or plain name. Errors: kNoTop.
llvm::Function& findTop(llvm::Module& module, const std::string& topName);

// Divisions become calls of one function per width that divides bit by bit; copies and fills become loads and stores.
void lowerDivisions(llvm::Module& module);
// Pointers that walk through one array become indices into it.
void pointersToIndices(llvm::Function& function);
void lowerCopiesAndFills(llvm::Function& function);

}  // namespace kilnc
