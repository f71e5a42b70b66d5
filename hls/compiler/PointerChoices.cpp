// An access through a choice between two arrays becomes an access to each, so that both stay memories of their own:
//
//   *(first ? &a[i] : &b[i]) = x;         becomes        if (first) a[i] = x;  if (!first) b[i] = x;
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/Module.h>
#include <llvm/IR/Operator.h>

#include "Program.h"

using namespace llvm;

namespace kilnc {

Function* conditionalStore(Module& module, IntegerType* type) {
  LLVMContext& context = module.getContext();
  FunctionCallee store =
      module.getOrInsertFunction(("kiln.store.i" + Twine(type->getBitWidth())).str(), Type::getVoidTy(context),
                                 Type::getInt1Ty(context), PointerType::get(context, 0), type);
  auto* function = cast<Function>(store.getCallee());
  function->setMemoryEffects(MemoryEffects::argMemOnly(ModRefInfo::Mod));
  for (const auto kind : {Attribute::NoUnwind, Attribute::WillReturn}) function->addFnAttr(kind);
  function->addParamAttr(1, Attribute::NoCapture);
  return function;
}

void splitChoices(Function& function) {
  auto baseOf = [](Value* pointer) {
    while (auto* element = dyn_cast<GEPOperator>(pointer)) pointer = element->getPointerOperand();
    return pointer;
  };
  // (c ? p : q)[i] is c ? p[i] : q[i]; the new choices are looked at after those that they come from.
  std::vector<SelectInst*> starts;
  for (Instruction& instruction : instructions(function))
    if (auto* choice = dyn_cast<SelectInst>(&instruction); choice != nullptr && choice->getType()->isPointerTy()) starts.push_back(choice);
  for (size_t i = 0; i < starts.size(); ++i) {
    SelectInst* choice = starts[i];
    if (baseOf(choice->getTrueValue()) == baseOf(choice->getFalseValue())) continue;
    for (User* user : std::vector<User*>(choice->user_begin(), choice->user_end())) {
      auto* element = dyn_cast<GetElementPtrInst>(user);
      if (element == nullptr || element->getPointerOperand() != choice) continue;
      IRBuilder<> builder(element);
      const SmallVector<Value*, 4> indices(element->indices());
      auto* moved = cast<SelectInst>(SelectInst::Create(
          choice->getCondition(), builder.CreateGEP(element->getSourceElementType(), choice->getTrueValue(), indices),
          builder.CreateGEP(element->getSourceElementType(), choice->getFalseValue(), indices), element->getName(), element->getIterator()));
      moved->setDebugLoc(element->getDebugLoc());
      starts.push_back(moved);
      element->replaceAllUsesWith(moved);
      element->eraseFromParent();
    }
    if (choice->use_empty()) choice->eraseFromParent();
  }
  auto isObject = [](Value* value) { return isa<Argument, AllocaInst, GlobalVariable>(value); };
  std::vector<SelectInst*> choices;
  for (Instruction& instruction : instructions(function))
    if (auto* choice = dyn_cast<SelectInst>(&instruction); choice != nullptr && choice->getType()->isPointerTy()) {
      Value *yes = baseOf(choice->getTrueValue()), *no = baseOf(choice->getFalseValue());
      const bool isPlain = std::all_of(choice->user_begin(), choice->user_end(), [&](User* user) {
        auto* access = dyn_cast<Instruction>(user);
        if (access == nullptr || getLoadStorePointerOperand(access) != choice || access->isVolatile() || access->isAtomic()) return false;
        auto* store = dyn_cast<StoreInst>(access);
        return store == nullptr ? access->getType()->isIntegerTy() : store->getValueOperand()->getType()->isIntegerTy();
      });
      if (yes != no && isObject(yes) && isObject(no) && isPlain) choices.push_back(choice);
    }
  for (SelectInst* choice : choices) {
    for (User* user : std::vector<User*>(choice->user_begin(), choice->user_end())) {
      auto* access = cast<Instruction>(user);
      IRBuilder<> builder(access);
      Value *condition = choice->getCondition(), *yes = choice->getTrueValue(), *no = choice->getFalseValue();
      if (isa<LoadInst>(access)) {
        access->replaceAllUsesWith(builder.CreateSelect(condition, builder.CreateLoad(access->getType(), yes),
                                                        builder.CreateLoad(access->getType(), no)));
      } else {
        Value* data = cast<StoreInst>(access)->getValueOperand();
        Function* store = conditionalStore(*function.getParent(), cast<IntegerType>(data->getType()));
        builder.CreateCall(store, {condition, yes, data});
        builder.CreateCall(store, {builder.CreateNot(condition), no, data});
      }
      access->eraseFromParent();
    }
    choice->eraseFromParent();
  }
}

}  // namespace kilnc
