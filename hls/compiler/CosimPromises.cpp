// Loops with promises tell when they begin, go on and end; all accesses that may be theirs tell where they go:
//
//   #pragma kiln assume tripcount max=8              promise_begin(0); promise_begin(1);
//   #pragma kiln assume no dependence variable=a     promise_object(1, a);
//   for (int i = 0; i < n; i++)                      for (int i = 0; promise_iteration(1), i < n; i++) {
//     a[i] = f(a[i]);                                  promise_turn(0); promise_access(&a[i], 4, 0, 0); ...
//                                                    }
//                                                    promise_end(0); promise_end(1);
#include "CosimPromises.h"

#include <llvm/Analysis/LoopInfo.h>
#include <llvm/IR/Dominators.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Operator.h>
#include <llvm/Transforms/Utils/LoopSimplify.h>

#include <map>

#include "Analyses.h"
#include "Prepare.h"

using namespace llvm;

namespace kilnc {
namespace {

using Kind = Pragma::Kind;

class Watch {
 public:
  Watch(Module& module, const Pragmas& pragmas) : module_(module), pragmas_(pragmas), layout_(module.getDataLayout()) {}

  Promises run() {
    for (Function& function : module_)
      if (!function.isDeclaration()) watchLoops(function);
    const bool hasDependences =
        std::any_of(result_.all.begin(), result_.all.end(), [](const Promise& promise) { return !promise.isTripCount; });
    if (hasDependences) {
      for (Function& function : module_)
        if (!function.isDeclaration()) watchAccesses(function);
      tellGlobals();
    }
    return std::move(result_);
  }

 private:
  FunctionCallee told(const char* name, ArrayRef<Type*> types) {
    return module_.getOrInsertFunction(std::string("kiln_promise_") + name,
                                       FunctionType::get(Type::getVoidTy(module_.getContext()), types, false));
  }
  void tell(const char* what, unsigned promise, Instruction* before) {
    IRBuilder<> builder(before);
    builder.CreateCall(told(what, {builder.getInt32Ty()}), {builder.getInt32(promise)});
  }

  static bool isPromise(const Pragma& pragma) { return pragma.kind == Kind::kTripCount || pragma.kind == Kind::kNoDependence; }

  // The number of a promise; the same pragma may stand in a template or an inlined function of several files.
  unsigned numberOf(unsigned id) {
    const auto [found, isNew] = numbers_.try_emplace(id, static_cast<unsigned>(result_.all.size()));
    if (isNew) {
      const Pragma& pragma = pragmas_[id];
      const bool isTripCount = pragma.kind == Kind::kTripCount;
      result_.all.push_back({"#pragma " + pragma.text, pragma.where.text(), pragma.variable, pragma.least, pragma.most, isTripCount,
                             pragma.isStrict || !isTripCount});
    }
    return found->second;
  }

  // Where an iteration has begun: what clang calls the loop's body.
  static BasicBlock& bodyOf(Loop& loop, LoopInfo& loops) {
    for (BasicBlock* block : loop.blocks())
      for (const char* name : {"for.body", "while.body", "do.body"})
        if (loops.getLoopFor(block) == &loop && block->getName().starts_with(name)) return *block;
    return *loop.getHeader();
  }

  void watchLoops(Function& function) {
    std::map<const BasicBlock*, std::vector<unsigned>> promises;  // by header
    {
      DominatorTree dominators(function);
      LoopInfo loops(dominators);
      for (Loop* loop : loops.getLoopsInPreorder())
        for (unsigned id : pragmas_.before(*loop))
          if (isPromise(pragmas_[id])) promises[loop->getHeader()].push_back(id);
      for (CallInst* mark : marksOf(function)) {
        const unsigned id = idOf(*mark);
        Loop* loop = loops.getLoopFor(mark->getParent());
        if (loop != nullptr && isPromise(pragmas_[id]) && !isBeforeALoop(loops, id)) promises[loop->getHeader()].push_back(id);
      }
    }
    if (!promises.empty()) {
      Analyses analyses;
      FunctionPassManager passes;
      passes.addPass(LoopSimplifyPass());
      passes.run(function, analyses.functions);
      DominatorTree dominators(function);
      LoopInfo loops(dominators);
      for (Loop* loop : loops.getLoopsInPreorder())
        if (auto found = promises.find(loop->getHeader()); found != promises.end())
          for (unsigned id : found->second) watchLoop(*loop, loops, id);
    }
    for (CallInst* mark : marksOf(function)) {
      if (const Pragma& pragma = pragmas_[idOf(*mark)]; pragma.kind == Kind::kNoDependence && !pragma.variable.empty()) {
        IRBuilder<> builder(mark);
        Value* place = mark->getArgOperand(1);
        if (auto* local = dyn_cast<AllocaInst>(place->stripPointerCasts()); local != nullptr && local->getAllocatedType()->isPointerTy())
          place = builder.CreateLoad(local->getAllocatedType(), local);
        builder.CreateCall(told("object", {builder.getInt32Ty(), builder.getPtrTy()}), {builder.getInt32(numberOf(idOf(*mark))), place});
      }
      mark->eraseFromParent();
    }
  }

  bool isBeforeALoop(LoopInfo& loops, unsigned id) const {
    for (Loop* loop : loops.getLoopsInPreorder())
      for (unsigned other : pragmas_.before(*loop))
        if (other == id) return true;
    return false;
  }

  void watchLoop(Loop& loop, LoopInfo& loops, unsigned id) {
    const unsigned promise = numberOf(id);
    tell("begin", promise, loop.getLoopPreheader()->getTerminator());
    if (pragmas_[id].kind == Kind::kTripCount)
      tell("turn", promise, &*bodyOf(loop, loops).getFirstInsertionPt());
    else
      tell("iteration", promise, &*loop.getHeader()->getFirstInsertionPt());
    SmallVector<BasicBlock*, 4> exits;
    loop.getUniqueExitBlocks(exits);  // of this loop alone
    for (BasicBlock* exit : exits) tell("end", promise, &*exit->getFirstInsertionPt());
  }

  // A scalar, or a struct without arrays, whose address goes nowhere: no promise is about it.
  static bool isNoArray(const Value& object) {
    const Type* type = isa<AllocaInst>(object)       ? cast<AllocaInst>(object).getAllocatedType()
                       : isa<GlobalVariable>(object) ? cast<GlobalVariable>(object).getValueType()
                                                     : nullptr;
    return type != nullptr && !containsArray(*type) && !isEscaping(object);
  }
  static bool isEscaping(const Value& place) {
    for (const User* user : place.users()) {
      if (isa<LoadInst, MemIntrinsic>(user) || cast<Value>(user)->getType()->isMetadataTy()) continue;
      if (auto* store = dyn_cast<StoreInst>(user); store != nullptr && store->getValueOperand() != &place) continue;
      if (auto* instruction = dyn_cast<Instruction>(user); instruction != nullptr && instruction->isLifetimeStartOrEnd()) continue;
      if (isa<GEPOperator>(user) && !isEscaping(*user)) continue;
      return true;
    }
    return false;
  }
  static Value* baseOf(Value* pointer) {
    pointer = pointer->stripPointerCasts();
    while (auto* element = dyn_cast<GEPOperator>(pointer)) pointer = element->getPointerOperand()->stripPointerCasts();
    return pointer;
  }

  void tellAccess(Instruction& access, Value* pointer, Value* bytes, bool isWrite) {
    Value* base = baseOf(pointer);
    if (isNoArray(*base)) return;
    if (auto* load = dyn_cast<LoadInst>(base)) base = load->getPointerOperand()->stripPointerCasts();  // of a variable that is a pointer
    std::string name = base->getName().str();
    if (name.size() > 5 && name.substr(name.size() - 5) == ".addr") name.resize(name.size() - 5);
    IRBuilder<> builder(&access);
    const unsigned site = static_cast<unsigned>(result_.sites.size());
    result_.sites.push_back((isa<AllocaInst, GlobalVariable>(base) && !name.empty() ? name : std::string("memory")) + " at " + locationOf(access).text());
    builder.CreateCall(told("access", {builder.getPtrTy(), builder.getInt64Ty(), builder.getInt32Ty(), builder.getInt32Ty()}),
                       {pointer, builder.CreateZExtOrTrunc(bytes, builder.getInt64Ty()), builder.getInt32(isWrite), builder.getInt32(site)});
  }

  void tellMemory(IRBuilder<>& builder, Value* object, const Type& type) {
    builder.CreateCall(told("memory", {builder.getPtrTy(), builder.getInt64Ty()}),
                       {object, builder.getInt64(layout_.getTypeAllocSize(const_cast<Type*>(&type)).getFixedValue())});
  }

  void watchAccesses(Function& function) {
    std::vector<Instruction*> all;
    for (Instruction& instruction : instructions(function)) all.push_back(&instruction);
    Instruction* first = &*function.getEntryBlock().getFirstNonPHIOrDbgOrAlloca();
    for (Instruction* instruction : all) {
      IRBuilder<> builder(instruction);
      auto bytesOf = [&](Type* type) { return builder.getInt64(layout_.getTypeStoreSize(type).getFixedValue()); };
      if (auto* local = dyn_cast<AllocaInst>(instruction); local != nullptr && !local->isArrayAllocation() && !isNoArray(*local)) {
        IRBuilder<> entry(first);
        tellMemory(entry, local, *local->getAllocatedType());
      } else if (instruction->isLifetimeStartOrEnd()) {
        auto* local = dyn_cast<AllocaInst>(instruction->getOperand(1)->stripPointerCasts());
        if (cast<IntrinsicInst>(instruction)->getIntrinsicID() == Intrinsic::lifetime_start && local != nullptr && !isNoArray(*local))
          tellMemory(builder, local, *local->getAllocatedType());
      } else if (auto* load = dyn_cast<LoadInst>(instruction)) {
        tellAccess(*load, load->getPointerOperand(), bytesOf(load->getType()), false);
      } else if (auto* store = dyn_cast<StoreInst>(instruction)) {
        tellAccess(*store, store->getPointerOperand(), bytesOf(store->getValueOperand()->getType()), true);
      } else if (auto* whole = dyn_cast<MemIntrinsic>(instruction)) {
        if (auto* transfer = dyn_cast<MemTransferInst>(whole)) tellAccess(*whole, transfer->getRawSource(), whole->getLength(), false);
        tellAccess(*whole, whole->getRawDest(), whole->getLength(), true);
      }
    }
  }

  // void kiln_promise_globals(): names every global array, when a call of the top begins.
  void tellGlobals() {
    auto* function = Function::Create(FunctionType::get(Type::getVoidTy(module_.getContext()), false), GlobalValue::ExternalLinkage,
                                      "kiln_promise_globals", module_);
    IRBuilder<> builder(BasicBlock::Create(module_.getContext(), "entry", function));
    for (GlobalVariable& global : module_.globals())
      if (!global.isDeclaration() && !global.isThreadLocal() && !global.getName().starts_with("llvm.") && !isNoArray(global))
        tellMemory(builder, &global, *global.getValueType());
    builder.CreateRetVoid();
  }

  Module& module_;
  const Pragmas& pragmas_;
  const DataLayout& layout_;
  std::map<unsigned, unsigned> numbers_;
  Promises result_;
};

}  // namespace

Promises watchPromises(Module& module, const Pragmas& pragmas) {
  return pragmas.isEmpty() ? Promises{} : Watch(module, pragmas).run();
}

}  // namespace kilnc
