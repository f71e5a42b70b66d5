// Which small loops LLVM leaves as loops. Copies of a body pay where its arrays become registers; an array behind ports gives
// one word per port and cycle however often the body stands there, and then a nest of loops makes a better pipeline:
//
//   for (i) for (j) { sum = 0; for (k) sum += a[i][k] * b[k][j]; c[i][j] = sum; }
//
// unrolled by k is a block with 8 loads of each array, rolled it becomes one flat loop with an interval of 1 (Flatten.cpp).
#include <llvm/Analysis/ValueTracking.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/GlobalVariable.h>
#include <llvm/IR/Instructions.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Transforms/Utils/LoopUtils.h>

#include <map>

#include "Analyses.h"
#include "Program.h"

using namespace llvm;

namespace kilnc {
namespace {

// The array behind ports that an access goes to. Null: a local array (perhaps registers soon, of a caller too), a table that
// folds away, or an array of whose form a pragma has decided.
const Value* memoryOf(const Value& pointer) {
  const Value* object = getUnderlyingObject(&pointer);
  if (auto* global = dyn_cast<GlobalVariable>(object)) return global->isConstant() || global->hasMetadata("kiln.variable") ? nullptr : global;
  auto* argument = dyn_cast<Argument>(object);
  return argument != nullptr && argument->getParent()->hasExternalLinkage() ? argument : nullptr;  // of the top
}

struct KeepRolled : PassInfoMixin<KeepRolled> {
  PreservedAnalyses run(Loop& loop, LoopAnalysisManager&, LoopStandardAnalysisResults& facts, LPMUpdater&) {
    if (hasUnrollTransformation(&loop) != TM_Unspecified) return PreservedAnalyses::all();
    // Copies of a loop around one that was kept would not be a nest.
    if (loop.getSubLoops().size() == 1 && isKept(*loop.getSubLoops().front())) keep(loop);
    if (!loop.isInnermost() || loop.getParentLoop() == nullptr || loop.getNumBlocks() != 1) return PreservedAnalyses::all();
    const unsigned turns = facts.SE.getSmallConstantTripCount(&loop);
    std::map<const Value*, unsigned> accesses;
    for (const Instruction& instruction : *loop.getHeader()) {
      if (isa<CallBase>(instruction) && !isa<IntrinsicInst>(instruction)) return PreservedAnalyses::all();
      const Value* pointer = getLoadStorePointerOperand(&instruction);
      if (pointer == nullptr || loop.isLoopInvariant(pointer)) continue;
      if (const Value* memory = memoryOf(*pointer)) ++accesses[memory];
    }
    unsigned most = 0, all = 0;
    for (const auto& [memory, count] : accesses) most = std::max(most, count), all += count;
    // One word per cycle and array now, and too much to be pipelined later.
    if (most == 1 && turns * all >= kLargestAccesses) keep(loop);
    return PreservedAnalyses::all();
  }

 private:
  static void keep(Loop& loop) { loop.setLoopAlreadyUnrolled(); }
  static bool isKept(const Loop& loop) { return findOptionMDForLoop(&loop, "llvm.loop.unroll.disable") != nullptr; }
};

}  // namespace

void keepSmallLoops(PassBuilder& builder) {
  builder.registerLateLoopOptimizationsEPCallback([](LoopPassManager& passes, OptimizationLevel) { passes.addPass(KeepRolled()); });
}

}  // namespace kilnc
