// Calls through pointers and computed jumps become choices between the functions and labels that they may mean:
//
//   int (*table[])(int) = {twice, next};         becomes        int table[] = {1, 2};
//   return table[i](n);                                         switch (table[i]) { case 1: return twice(n); case 2: return next(n); }
//
// A call may mean every function of its type whose address is taken anywhere: more than it does cost area, never a result. So
// virtual functions and the comparisons of qsort() work too; what is known when compiling is folded by LLVM later.
#include <llvm/IR/Constants.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/Module.h>

#include <map>
#include <set>

#include "Program.h"

using namespace llvm;

namespace kilnc {
namespace {

// Numbers tell functions apart, and labels of one function; none is null. Neither is ever compared with a variable's address.
Constant* numbered(LLVMContext& context, unsigned number) {
  return ConstantExpr::getIntToPtr(ConstantInt::get(Type::getInt64Ty(context), number), PointerType::getUnqual(context));
}

bool takesAddress(const Use& use) {
  if (isa<Function>(use.getUser()) || isa<GlobalAlias>(use.getUser())) return false;  // its personality, another name
  auto* call = dyn_cast<CallBase>(use.getUser());
  return call == nullptr || !call->isCallee(&use);
}

// A destructor that also frees: reached by `delete` alone, and there is no heap.
bool frees(const Function& function) {
  const StringRef name = function.getName();
  return name.starts_with("_ZN") && name.ends_with("D0Ev");
}

struct Place {
  unsigned number;
  Function* function;
};

void replaceCall(CallInst& call, const std::vector<Place>& places) {
  LLVMContext& context = call.getContext();
  Function& caller = *call.getFunction();
  BasicBlock* before = call.getParent();
  BasicBlock* after = before->splitBasicBlock(call.getIterator(), "called");
  before->getTerminator()->eraseFromParent();
  auto* wild = BasicBlock::Create(context, "wild", &caller, after);
  new UnreachableInst(context, wild);
  IRBuilder<> builder(before);
  builder.SetCurrentDebugLocation(call.getDebugLoc());
  SwitchInst* choice = builder.CreateSwitch(builder.CreatePtrToInt(call.getCalledOperand(), builder.getInt64Ty()), wild,
                                            static_cast<unsigned>(places.size()));
  PHINode* result = call.getType()->isVoidTy() ? nullptr : PHINode::Create(call.getType(), 0, "called", after->begin());
  for (const Place& place : places) {
    auto* block = BasicBlock::Create(context, "call_" + place.function->getName(), &caller, after);
    choice->addCase(builder.getInt64(place.number), block);
    Instruction* copy = call.clone();
    copy->insertInto(block, block->end());
    cast<CallInst>(copy)->setCalledFunction(place.function);
    BranchInst::Create(after, block);
    if (result != nullptr) result->addIncoming(copy, block);
  }
  if (result != nullptr) call.replaceAllUsesWith(result);
  call.eraseFromParent();
}

void dispatchCalls(Module& module) {
  std::vector<CallInst*> calls;
  for (Function& function : module)
    for (Instruction& instruction : instructions(function))
      if (auto* call = dyn_cast<CallInst>(&instruction); call != nullptr && call->isIndirectCall()) calls.push_back(call);
  std::map<FunctionType*, std::vector<Place>> byType;  // looked up, never walked
  std::vector<Place> all;
  for (Function& function : module)
    if (!function.isIntrinsic() && std::any_of(function.use_begin(), function.use_end(), takesAddress)) {
      all.push_back({static_cast<unsigned>(all.size()) + 1, &function});
      if (!function.isDeclaration() && !frees(function)) byType[function.getFunctionType()].push_back(all.back());
    }
  for (CallInst* call : calls)  // without a function of its type it stays, and is rejected
    if (auto places = byType.find(call->getFunctionType()); places != byType.end()) replaceCall(*call, places->second);
  for (const Place& place : all) {  // also of functions that are only compared
    Constant* number = numbered(module.getContext(), place.number);
    place.function->replaceUsesWithIf(number, [](Use& use) { return takesAddress(use); });
    if (place.function->use_empty() && place.function->hasLocalLinkage()) place.function->eraseFromParent();  // no call may mean it
  }
}

void dispatchJumps(Function& function) {
  std::vector<IndirectBrInst*> jumps;
  for (BasicBlock& block : function)
    if (auto* jump = dyn_cast<IndirectBrInst>(block.getTerminator())) jumps.push_back(jump);
  if (jumps.empty()) return;
  std::map<BasicBlock*, unsigned> numbers;  // looked up, never walked
  unsigned last = 0;
  for (BasicBlock& block : function)
    if (block.hasAddressTaken()) {
      numbers[&block] = ++last;
      BlockAddress* address = BlockAddress::get(&function, &block);
      address->replaceAllUsesWith(numbered(function.getContext(), last));
      address->destroyConstant();
    }
  auto* wild = BasicBlock::Create(function.getContext(), "wild", &function);
  new UnreachableInst(function.getContext(), wild);
  for (IndirectBrInst* jump : jumps) {
    IRBuilder<> builder(jump);
    SwitchInst* choice = builder.CreateSwitch(builder.CreatePtrToInt(jump->getAddress(), builder.getInt64Ty()), wild, jump->getNumDestinations());
    std::set<BasicBlock*> seen;
    for (unsigned i = 0; i < jump->getNumDestinations(); ++i) {
      BasicBlock* place = jump->getDestination(i);
      if (seen.insert(place).second)
        choice->addCase(builder.getInt64(numbers.at(place)), place);
      else
        place->removePredecessor(jump->getParent());  // named twice
    }
    jump->eraseFromParent();
  }
}

}  // namespace

void dispatch(Module& module) {
  for (Function& function : module) dispatchJumps(function);
  dispatchCalls(module);
}

}  // namespace kilnc
