// What every run of LLVM passes needs, and what stages of our own know of a function's loops.
#pragma once

#include <llvm/Analysis/AssumptionCache.h>
#include <llvm/Analysis/LoopInfo.h>
#include <llvm/Analysis/ScalarEvolution.h>
#include <llvm/Analysis/TargetLibraryInfo.h>
#include <llvm/IR/Dominators.h>
#include <llvm/IR/Module.h>
#include <llvm/Passes/PassBuilder.h>

namespace kilnc {

struct Analyses {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager graphs;
  llvm::ModuleAnalysisManager modules;

  Analyses() {
    llvm::PassBuilder builder;
    builder.registerModuleAnalyses(modules);
    builder.registerCGSCCAnalyses(graphs);
    builder.registerFunctionAnalyses(functions);
    builder.registerLoopAnalyses(loops);
    builder.crossRegisterProxies(loops, functions, graphs, modules);
  }
};

// A function's loops, and what their variables are in each turn. Not up to date once the function changes.
class LoopFacts {
  llvm::TargetLibraryInfoImpl library_;
  llvm::TargetLibraryInfo libraryInfo_;
  llvm::AssumptionCache assumptions_;

 public:
  explicit LoopFacts(llvm::Function& function)
      : library_(llvm::Triple(function.getParent()->getTargetTriple())),
        libraryInfo_(library_),
        assumptions_(function),
        dominators(function),
        loops(dominators),
        evolution(function, libraryInfo_, assumptions_, dominators, loops) {}

  llvm::DominatorTree dominators;
  llvm::LoopInfo loops;
  llvm::ScalarEvolution evolution;
};

}  // namespace kilnc
