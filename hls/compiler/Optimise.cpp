#include "Optimise.h"

#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Transforms/AggressiveInstCombine/AggressiveInstCombine.h>
#include <llvm/Transforms/InstCombine/InstCombine.h>
#include <llvm/Transforms/Scalar/ADCE.h>
#include <llvm/Transforms/Scalar/BDCE.h>
#include <llvm/Transforms/Scalar/CorrelatedValuePropagation.h>
#include <llvm/Transforms/Scalar/DeadStoreElimination.h>
#include <llvm/Transforms/Scalar/EarlyCSE.h>
#include <llvm/Transforms/Scalar/GVN.h>
#include <llvm/Transforms/Scalar/IndVarSimplify.h>
#include <llvm/Transforms/Scalar/InstSimplifyPass.h>
#include <llvm/Transforms/Scalar/LICM.h>
#include <llvm/Transforms/Scalar/LoopPassManager.h>
#include <llvm/Transforms/Scalar/LoopRotation.h>
#include <llvm/Transforms/Scalar/LoopUnrollPass.h>
#include <llvm/Transforms/Scalar/SCCP.h>
#include <llvm/Transforms/Scalar/SROA.h>
#include <llvm/Transforms/Scalar/SimplifyCFG.h>
#include <llvm/Transforms/Utils/LCSSA.h>
#include <llvm/Transforms/Utils/LoopSimplify.h>
#include <llvm/Transforms/Utils/LowerSwitch.h>

using namespace llvm;

namespace kilnc {
namespace {

// Copies of constant size that SROA left (an index is not constant) become one wide load and store, so that an array of
// structs is a memory with one access per element.
class LowerCopies : public PassInfoMixin<LowerCopies> {
 public:
  PreservedAnalyses run(Function& function, FunctionAnalysisManager&) {
    std::vector<Instruction*> done;
    for (Instruction& instruction : instructions(function)) {
      IRBuilder<> builder(&instruction);
      if (auto* copy = dyn_cast<MemCpyInst>(&instruction)) {
        auto* length = dyn_cast<ConstantInt>(copy->getLength());
        if (length == nullptr || length->isZero() || length->getZExtValue() > kLargestBytes) continue;
        Type* word = builder.getIntNTy(8 * length->getZExtValue());
        Value* value = builder.CreateAlignedLoad(word, copy->getRawSource(), Align(1));
        builder.CreateAlignedStore(value, copy->getRawDest(), Align(1));
        done.push_back(copy);
      }
    }
    for (Instruction* instruction : done) instruction->eraseFromParent();
    return done.empty() ? PreservedAnalyses::all() : PreservedAnalyses::none();
  }

 private:
  static constexpr uint64_t kLargestBytes = 8192;
};

}  // namespace

void optimise(Module& module) {
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager graphs;
  ModuleAnalysisManager modules;
  PassBuilder builder;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(graphs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, graphs, modules);

  // Selects cost a multiplexer and a branch costs an FSM state: convert freely.
  const SimplifyCFGOptions flatten =
      SimplifyCFGOptions().bonusInstThreshold(64).speculateBlocks(true).convertSwitchToLookupTable(false);

  FunctionPassManager passes;
  passes.addPass(SROAPass(SROAOptions::ModifyCFG));  // locals to values
  passes.addPass(EarlyCSEPass(/*UseMemorySSA=*/true));
  passes.addPass(SimplifyCFGPass(flatten));
  passes.addPass(InstCombinePass());  // before unrolling only: superlinear on unrolled code
  passes.addPass(LoopSimplifyPass());
  passes.addPass(LCSSAPass());
  {
    LoopPassManager loopPasses;
    loopPasses.addPass(LoopRotatePass());  // `for` to do-while, so that the trip count is plain
    loopPasses.addPass(LICMPass(LICMOptions()));
    loopPasses.addPass(IndVarSimplifyPass(/*WidenIndVars=*/false));
    passes.addPass(createFunctionToLoopPassAdaptor(std::move(loopPasses), /*UseMemorySSA=*/true));
  }
  passes.addPass(InstCombinePass());
  passes.addPass(LoopUnrollPass(LoopUnrollOptions(/*OptLevel=*/2, /*OnlyWhenForced=*/true).setPartial(false)));
  passes.addPass(SROAPass(SROAOptions::ModifyCFG));
  passes.addPass(LowerCopies());
  passes.addPass(SROAPass(SROAOptions::ModifyCFG));  // arrays whose indices have become constants
  passes.addPass(InstSimplifyPass());
  passes.addPass(EarlyCSEPass(/*UseMemorySSA=*/true));
  passes.addPass(GVNPass());
  passes.addPass(SCCPPass());
  passes.addPass(CorrelatedValuePropagationPass());
  passes.addPass(BDCEPass());  // bits nobody looks at
  passes.addPass(AggressiveInstCombinePass());  // narrows chains of extensions and truncations
  passes.addPass(LowerSwitchPass());            // the FSM knows two-way branches
  passes.addPass(SimplifyCFGPass(flatten));
  passes.addPass(DSEPass());
  passes.addPass(InstSimplifyPass());
  passes.addPass(ADCEPass());
  passes.addPass(LoopSimplifyPass());  // one latch and a preheader per loop, for if-conversion
  passes.addPass(LCSSAPass());         // what leaves a loop is named at its exit
  ModulePassManager modulePasses;
  modulePasses.addPass(createModuleToFunctionPassAdaptor(std::move(passes)));
  modulePasses.run(module, modules);
}

}  // namespace kilnc
