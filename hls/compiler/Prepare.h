// Stage 2: from clang's IR to one function per process, with streams as values and everything inlined.
#pragma once

#include <llvm/Analysis/LoopInfo.h>
#include <llvm/IR/Module.h>

#include <set>
#include <string>
#include <vector>

#include "Diagnostic.h"

namespace kilnc {

// Whether a type is an array or has one inside.
bool containsArray(const llvm::Type& type);

// Names of the calls that stand for hardware after this stage (N: bits):
//   iN   @kiln.read.iN(ptr stream)             void @kiln.write.iN(ptr stream, iN data)
//   iN   @kiln.ram.read.iN(ptr ram, i32 index) void @kiln.ram.write.iN(ptr ram, i32 index, iN data)
// and unchanged from the library: __kiln_stream_init, __kiln_ram_init, __kiln_pipeline, __kiln_independent.
struct Prepared {
  llvm::Function* top = nullptr;
  std::vector<llvm::Function*> processes;  // in the order the top starts them, each once; {top} if it starts none
};

// Finds `topName` (an extern "C" name), inlines all but processes, lowers stream accesses.
// Errors: kNoTop, kRecursion, kHeap, kUnknownCall.
Prepared prepare(llvm::Module& module, const std::string& topName);

// True if `topName` is an ordinary function: no KILN_TOP, no KILN_PROCESS.
bool isOrdinary(llvm::Module& module, const std::string& topName);

// Programs: sets the bytes between the members of what is written to a stream to 0, natively as in the RTL.
void clearPadding(llvm::Module& module);
// Programs: accesses to streams as values, as prepare() leaves them.
void lowerStreamAccesses(llvm::Module& module);

// Errors: kRecursion for a function that calls itself, directly or through others.
void rejectRecursion(llvm::Module& module);

// Where it was written; of its function where LLVM no longer knows.
Location locationOf(const llvm::Instruction& instruction);
Location locationOf(const llvm::Loop& loop);  // its `for`, `while` or `do`
Location locationOf(const llvm::Function& function);
// Readable name without namespaces and template arguments: kiln::matmul<Chip>(...) is "matmul".
std::string plainName(const llvm::Function& function);

}  // namespace kilnc
