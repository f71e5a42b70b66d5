#include "Optimise.h"

#include <llvm/Analysis/ConstantFolding.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/IntrinsicInst.h>
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

#include "Analyses.h"
#include "Program.h"

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

// Copies of one struct to or from an array that an index reaches become one load and one store of the whole element,
// before SROA takes the struct apart: such an array is a memory, and a memory is accessed by whole words.
//
//   points[i] = p      memcpy(&points[i], &p, 16)      becomes      store i128 (load i128, &p), &points[i]
//
// The initialiser of a small array becomes one store per element.
class LowerElementCopies : public PassInfoMixin<LowerElementCopies> {
 public:
  PreservedAnalyses run(Function& function, FunctionAnalysisManager&) {
    const DataLayout& layout = function.getParent()->getDataLayout();
    std::vector<Instruction*> done;
    for (Instruction& instruction : instructions(function)) {
      if (auto* whole = dyn_cast<MemIntrinsic>(&instruction); whole != nullptr && initialise(*whole, layout)) {
        done.push_back(whole);
        continue;
      }
      auto* copy = dyn_cast<MemCpyInst>(&instruction);
      auto* length = copy != nullptr ? dyn_cast<ConstantInt>(copy->getLength()) : nullptr;
      if (length == nullptr || (!isStructElement(copy->getRawDest(), length->getZExtValue(), layout) &&
                                !isStructElement(copy->getRawSource(), length->getZExtValue(), layout)))
        continue;
      IRBuilder<> builder(copy);
      Type* word = builder.getIntNTy(8 * length->getZExtValue());
      builder.CreateAlignedStore(builder.CreateAlignedLoad(word, copy->getRawSource(), Align(1)), copy->getRawDest(),
                                 Align(1));
      done.push_back(copy);
    }
    for (Instruction* instruction : done) instruction->eraseFromParent();
    return done.empty() ? PreservedAnalyses::all() : PreservedAnalyses::none();
  }

 private:
  static constexpr uint64_t kLargestInitialiser = 64;  // elements

  // A fill of a local array, or its copy from a constant: one store per element. False if it is something else.
  static bool initialise(MemIntrinsic& whole, const DataLayout& layout) {
    auto* array = dyn_cast<AllocaInst>(whole.getRawDest()->stripPointerCasts());
    auto* length = dyn_cast<ConstantInt>(whole.getLength());
    if (array == nullptr || length == nullptr || !array->getAllocatedType()->isArrayTy()) return false;
    Type* element = array->getAllocatedType();
    while (element->isArrayTy()) element = element->getArrayElementType();
    const uint64_t size = layout.getTypeAllocSize(element), count = length->getZExtValue() / size;
    if (count > kLargestInitialiser || count * size != length->getZExtValue()) return false;
    auto* fill = dyn_cast<MemSetInst>(&whole);
    auto* byte = fill != nullptr ? dyn_cast<ConstantInt>(fill->getValue()) : nullptr;
    auto* copy = dyn_cast<MemCpyInst>(&whole);
    auto* from = copy != nullptr ? dyn_cast<GlobalVariable>(copy->getRawSource()->stripPointerCasts()) : nullptr;
    if (byte == nullptr && (from == nullptr || !from->isConstant() || !from->hasDefinitiveInitializer())) return false;
    IRBuilder<> builder(&whole);
    Type* word = element->isIntegerTy() ? element : builder.getIntNTy(8 * size);
    for (uint64_t i = 0; i < count; ++i) {
      Value* value =
          byte != nullptr
              ? ConstantInt::get(word, APInt::getSplat(8 * size, byte->getValue()).trunc(word->getIntegerBitWidth()))
              : ConstantFoldLoadFromConst(from->getInitializer(), word, APInt(64, i * size), layout);
      if (value == nullptr) return false;
      builder.CreateAlignedStore(value, builder.CreateConstGEP1_64(builder.getInt8Ty(), array, i * size), Align(1));
    }
    return true;
  }

  // An element of `bytes` bytes in an array of structs; a struct of nothing but lanes stays lanes.
  static bool isStructElement(Value* pointer, uint64_t bytes, const DataLayout& layout) {
    Value* base = pointer;
    while (true) {
      base = base->stripPointerCasts();
      auto* element = dyn_cast<GEPOperator>(base);
      if (element == nullptr) break;
      base = element->getPointerOperand();
    }
    Type* type = isa<AllocaInst>(base)       ? cast<AllocaInst>(base)->getAllocatedType()
                 : isa<GlobalVariable>(base) ? cast<GlobalVariable>(base)->getValueType()
                                             : nullptr;
    if (type == nullptr || !type->isArrayTy()) return false;
    while (type->isArrayTy()) type = type->getArrayElementType();
    auto* structure = dyn_cast<StructType>(type);
    while (structure != nullptr && structure->getNumElements() == 1)
      structure = dyn_cast<StructType>(structure->getElementType(0));
    return structure != nullptr && layout.getTypeAllocSize(type) == bytes;
  }
};

class DivideByConstants : public PassInfoMixin<DivideByConstants> {
 public:
  PreservedAnalyses run(Function& function, FunctionAnalysisManager&) {
    divideByConstants(function);
    return PreservedAnalyses::none();
  }
};

}  // namespace

void optimise(Module& module) {
  Analyses analyses;

  // Selects cost a multiplexer and a branch costs an FSM state: convert freely.
  const SimplifyCFGOptions flatten =
      SimplifyCFGOptions().bonusInstThreshold(64).speculateBlocks(true).convertSwitchToLookupTable(false);

  FunctionPassManager passes;
  passes.addPass(LowerElementCopies());              // before SROA splits them into fields
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
  passes.addPass(SimplifyCFGPass());
  passes.addPass(InstSimplifyPass());
  // Inner loops whose bounds are a variable of the outer one: constant now.
  passes.addPass(LoopUnrollPass(LoopUnrollOptions(/*OptLevel=*/2, /*OnlyWhenForced=*/true).setPartial(false)));
  passes.addPass(SROAPass(SROAOptions::ModifyCFG));
  passes.addPass(LowerCopies());
  passes.addPass(SROAPass(SROAOptions::ModifyCFG));  // arrays whose indices have become constants
  passes.addPass(DivideByConstants());               // after all that may make a divisor constant
  passes.addPass(InstSimplifyPass());
  passes.addPass(EarlyCSEPass(/*UseMemorySSA=*/true));
  passes.addPass(GVNPass());
  passes.addPass(SCCPPass());
  passes.addPass(CorrelatedValuePropagationPass());
  passes.addPass(BDCEPass());                   // bits nobody looks at
  passes.addPass(AggressiveInstCombinePass());  // narrows chains of extensions and truncations
  passes.addPass(LowerSwitchPass());            // the FSM knows two-way branches
  passes.addPass(SimplifyCFGPass(flatten));
  passes.addPass(LowerSwitchPass());  // simplification turns chains of comparisons into new ones
  passes.addPass(DSEPass());
  passes.addPass(InstSimplifyPass());
  passes.addPass(ADCEPass());
  passes.addPass(LoopSimplifyPass());  // one latch and a preheader per loop, for if-conversion
  passes.addPass(LCSSAPass());         // what leaves a loop is named at its exit
  ModulePassManager modulePasses;
  modulePasses.addPass(createModuleToFunctionPassAdaptor(std::move(passes)));
  modulePasses.run(module, analyses.modules);
}

}  // namespace kilnc
