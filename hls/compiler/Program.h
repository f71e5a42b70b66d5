// Stages 2 and 3 for an ordinary function of C or C++ (one that starts no processes): from clang's IR to the functions
// that become the states of one process. Functions that are too large to be copied to every call stay functions.
#pragma once

#include <llvm/IR/Module.h>

#include <set>
#include <string>
#include <vector>

#include "AxiPointers.h"
#include "Diagnostic.h"
#include "Pragmas.h"

namespace llvm {
class PassBuilder;
}

namespace kilnc {

struct Program {
  llvm::Function* top = nullptr;
  std::vector<llvm::Function*> functions;  // `top` first, then what it reaches, each once
  std::vector<std::string> notes;          // what the RTL leaves out, with locations
  Pragmas* pragmas = nullptr;              // of the files
  std::vector<AxiPointer> axi;             // pointers to external memory
};

// What is pipelined without being asked to: instructions, accesses to memory, basic blocks of a loop; blocks of a nest.
constexpr unsigned kLargestPipelined = 200, kLargestAccesses = 16, kLargestBlocks = 8, kLargestFlattened = 16;

// `keptNests`: inner loops (their source locations) whose nests are not flattened.
// Errors: kNoTop, kRecursion, kHeap, kUnknownCall, kFloat, kPragma.
Program prepareProgram(llvm::Module& module, const std::string& topName, Pragmas& pragmas,
                       const std::set<std::string>& keptNests = {});

// The function called `topName`, by symbol or plain name. Errors: kNoTop.
llvm::Function& findTop(llvm::Module& module, const std::string& topName);

// ProgramEntry.cpp, in the order of their use:
// main without parameters, as if it were called without arguments; another top is returned as it is.
llvm::Function& giveMainArguments(llvm::Function& top);
// True for exit and its kin.
bool endsProgram(llvm::StringRef name);
// Calls of exit become returns from main. Errors: kUnknownCall in a top that is not main.
void lowerExit(llvm::Module& module, llvm::Function& top);
// There is one thread: atomic accesses are plain ones.
void forgetThreads(llvm::Module& module);
// Links bodies (freestanding.c) of what `reached` functions call and nobody defines; true if there were any.
bool linkLibrary(llvm::Module& module, const std::vector<llvm::Function*>& reached);
// The same of those that call functions of the program: qsort and bsearch.
void linkCallers(llvm::Module& module);
// Calls through pointers and computed jumps become choices between the functions and labels that they may mean.
void dispatch(llvm::Module& module);

// Divisions become calls of one function per width that divides bit by bit; copies and fills become loads and stores.
void lowerDivisions(llvm::Module& module);
// Those by constants of up to 64 bits become products. (Of powers of two they stay: shifts, later.)
void divideByConstants(llvm::Function& function);
// Pointers that walk through one array become indices into it.
void pointersToIndices(llvm::Function& function);
// void @kiln.store.iN(i1 condition, ptr place, iN data): a store that happens only if the condition is true.
llvm::Function* conditionalStore(llvm::Module& module, llvm::IntegerType* type);
// Accesses through a choice between two arrays become accesses to each.
void splitChoices(llvm::Function& function);
// Arrays become banks, as pragmas say.
void partitionArrays(llvm::Module& module, Pragmas& pragmas);
void lowerCopiesAndFills(llvm::Function& function);
// Before LLVM unrolls: small loops over arrays behind ports stay loops, so that their nests become one pipeline.
void keepSmallLoops(llvm::PassBuilder& builder);
// Loop counters become as narrow as their bounds allow.
void narrowCounters(llvm::Function& function);
// Nests of loops become one loop where that costs no interval. (Loops are rotated, in simplified and closed form.)
void flattenNests(llvm::Function& function, const Pragmas& pragmas, const std::set<std::string>& keptNests);
constexpr const char* kFlattened = "kiln.flattened";  // mark in a loop's metadata, with the iterations of the whole nest
bool isFlattened(const llvm::MDNode* loopId);
uint64_t flattenedTrips(const llvm::MDNode* loopId);  // 0: not known, or not flattened

}  // namespace kilnc
