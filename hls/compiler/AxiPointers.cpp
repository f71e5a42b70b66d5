// Pointers to external memory. What `#pragma kiln interface m_axi port=p` names becomes, in the top, a base address and
// up to four streams to an adapter (rtl/lib/kiln_axi_pointer.v):
//
//   for (i = 0; i < n; i++) s += p[i];   becomes   p_request.write({read, beats n, p});
//                                                  for (i = 0; i < n; i++) s += p_words.read();
//   p[k] = x;                            becomes   p_request.write({write, beats 1, p + 4 * k}); p_data.write(x);
//   return;                              becomes   p_request.write({token}); p_finished.read(); return;
#include "AxiPointers.h"

#include <llvm/Analysis/ScalarEvolutionExpressions.h>
#include <llvm/Analysis/Utils/Local.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/Operator.h>
#include <llvm/Transforms/Utils/LCSSA.h>
#include <llvm/Transforms/Utils/Local.h>
#include <llvm/Transforms/Utils/LoopSimplify.h>
#include <llvm/Transforms/Utils/ScalarEvolutionExpander.h>

#include <algorithm>
#include <map>
#include <set>

#include "Analyses.h"
#include "LowerContext.h"
#include "Pragmas.h"
#include "Prepare.h"

using namespace llvm;

namespace kilnc {
namespace {

constexpr const char kAttribute[] = "kiln.axi";
constexpr unsigned kAddressBits = 64, kCountBits = 40, kRequestBits = kAddressBits + kCountBits + 2;
enum Kind : uint64_t { kReadWords = 0, kWriteWords = 1, kToken = 2 };

struct Access {
  Instruction* instruction;  // load or store
  bool isStore;
};

struct Pointer {
  AxiPointer info;
  Instruction* base = nullptr;  // the pointer, in place of the argument
  Value* address = nullptr;     // the argument: its byte address
  std::vector<Access> accesses;
};

[[noreturn]] void rejectUse(const Pointer& pointer, const Instruction& instruction, const std::string& what) {
  throw CompileError(ErrorId::kAxi, locationOf(instruction), "pointer '" + pointer.info.name + "' to external memory " + what,
                     "index it directly with elements of one type, or copy it to a local array first");
}

// All accesses through `place`, which is the pointer or a part of what it points to.
void collectAccesses(Pointer& pointer, Value& place, const DataLayout& layout, std::vector<uint64_t>& steps) {
  for (User* user : place.users()) {
    auto& instruction = *cast<Instruction>(user);
    if (auto* element = dyn_cast<GetElementPtrInst>(user)) {
      APInt offset(64, 0);
      MapVector<Value*, APInt> variable;
      if (!element->collectOffset(layout, 64, variable, offset)) rejectUse(pointer, instruction, "has an index that cannot be analysed");
      steps.push_back(static_cast<uint64_t>(std::abs(offset.getSExtValue())));
      for (const auto& [index, step] : variable) steps.push_back(static_cast<uint64_t>(std::abs(step.getSExtValue())));
      collectAccesses(pointer, *element, layout, steps);
      continue;
    }
    auto* load = dyn_cast<LoadInst>(user);
    auto* store = dyn_cast<StoreInst>(user);
    if ((load == nullptr || !load->isSimple()) && (store == nullptr || !store->isSimple() || store->getValueOperand() == &place))
      rejectUse(pointer, instruction, "is compared, stored, or chosen between");
    llvm::Type* type = getLoadStoreType(user);
    const uint64_t bytes = layout.getTypeStoreSize(type).getFixedValue();
    if (!type->isIntegerTy()) rejectUse(pointer, instruction, "holds something else than integers");
    if (bytes != layout.getTypeAllocSize(type).getFixedValue() || bytes > 8)
      rejectUse(pointer, instruction, "is accessed by " + std::to_string(bytes) + " bytes, which is not 1, 2, 4 or 8");
    if (pointer.info.elementBits != 0 && pointer.info.elementBits != 8 * bytes)
      rejectUse(pointer, instruction, "is accessed by " + std::to_string(bytes) + " bytes, and by " +
                                          std::to_string(pointer.info.elementBits / 8) + " elsewhere");
    pointer.info.elementBits = static_cast<unsigned>(8 * bytes);
    (store != nullptr ? pointer.info.isWritten : pointer.info.isRead) = true;
    pointer.accesses.push_back({&instruction, store != nullptr});
  }
}

CallInst* callStream(IRBuilder<>& builder, bool isRead, Argument* stream, llvm::Type* word, Value* data) {
  Module& module = *builder.GetInsertBlock()->getModule();
  std::vector<llvm::Type*> types{builder.getPtrTy()};
  std::vector<Value*> values{stream};
  if (!isRead) {
    types.push_back(word);
    values.push_back(data);
  }
  const std::string name = std::string(isRead ? "kiln.read.i" : "kiln.write.i") + std::to_string(word->getIntegerBitWidth());
  return builder.CreateCall(module.getOrInsertFunction(name, FunctionType::get(isRead ? word : builder.getVoidTy(), types, false)), values);
}

class Rewriter {
 public:
  Rewriter(Function& top, std::vector<Pointer>& pointers)
      : top_(top),
        pointers_(pointers),
        layout_(top.getParent()->getDataLayout()),
        facts_(top),
        expander_(evolution_, layout_, "axi") {}

  void run() {
    // What a burst needs is decided before anything is rewritten.
    for (Pointer& pointer : pointers_)
      for (Access& access : pointer.accesses)
        if (Loop* loop = loopOfBurst(pointer, access)) bursts_[access.instruction] = loop;
    for (BasicBlock& block : top_)
      for (Pointer& pointer : pointers_) findRuns(block, pointer);
    for (Pointer& pointer : pointers_)
      for (Access& access : pointer.accesses) {
        auto burst = bursts_.find(access.instruction);
        if (burst != bursts_.end()) requestBurst(pointer, access, *burst->second);
      }
    for (Pointer& pointer : pointers_) {
      for (Access& access : pointer.accesses) rewrite(pointer, access);
      removeUsers(*pointer.base);
      pointer.base->eraseFromParent();
    }
    for (BasicBlock& block : top_)
      if (isa<ReturnInst>(block.getTerminator())) finish(*block.getTerminator());
  }

 private:
  // The loop through whose iterations an access walks from one element to the next: it is left from its end only, the
  // access happens in each iteration, and the pointer is accessed in no other way there. Null if there is none.
  Loop* loopOfBurst(const Pointer& pointer, const Access& access) {
    Loop* loop = loops_.getLoopFor(access.instruction->getParent());
    if (loop == nullptr || loop->getLoopPreheader() == nullptr || loop->getLoopLatch() == nullptr) return nullptr;
    if (loop->getExitingBlock() != loop->getLoopLatch()) return nullptr;
    if (!dominators_.dominates(access.instruction->getParent(), loop->getLoopLatch())) return nullptr;
    for (const Access& other : pointer.accesses)
      if (other.instruction != access.instruction && loop->contains(other.instruction)) return nullptr;
    auto* walk = dyn_cast<SCEVAddRecExpr>(evolution_.getSCEV(getLoadStorePointerOperand(access.instruction)));
    if (walk == nullptr || walk->getLoop() != loop || !walk->isAffine()) return nullptr;
    auto* step = dyn_cast<SCEVConstant>(walk->getStepRecurrence(evolution_));
    if (step == nullptr || step->getAPInt() != pointer.info.elementBits / 8) return nullptr;
    const SCEV* trips = evolution_.getBackedgeTakenCount(loop);
    const SCEV* offset = evolution_.getMinusSCEV(walk->getStart(), evolution_.getSCEV(pointer.base));
    if (isa<SCEVCouldNotCompute>(trips) || isa<SCEVCouldNotCompute>(offset)) return nullptr;
    for (const SCEV* value : {trips, offset}) {
      const bool divides = SCEVExprContains(value, [](const SCEV* part) {
        auto* division = dyn_cast<SCEVUDivExpr>(part);
        if (division == nullptr) return false;
        auto* by = dyn_cast<SCEVConstant>(division->getRHS());
        return by == nullptr || !by->getAPInt().isPowerOf2();
      });
      if (divides || !expander_.isSafeToExpandAt(value, loop->getLoopPreheader()->getTerminator())) return nullptr;
    }
    return loop;
  }

  // In a block, accesses to neighbouring elements one after the other (of an unrolled loop) are a burst too.
  void findRuns(BasicBlock& block, const Pointer& pointer) {
    std::vector<Instruction*> run;
    auto close = [&] {
      for (Instruction* part : run) runs_[part] = part == run.front() ? run.size() : 0;
      run.clear();
    };
    for (Instruction& instruction : block) {
      const bool isOne = std::any_of(pointer.accesses.begin(), pointer.accesses.end(), [&](const Access& a) { return a.instruction == &instruction; });
      if (!isOne || bursts_.count(&instruction) != 0) continue;
      if (!run.empty()) {
        auto* apart = dyn_cast<SCEVConstant>(evolution_.getMinusSCEV(evolution_.getSCEV(getLoadStorePointerOperand(&instruction)),
                                                                     evolution_.getSCEV(getLoadStorePointerOperand(run.front()))));
        if (apart == nullptr || apart->getAPInt() != run.size() * (pointer.info.elementBits / 8) ||
            isa<StoreInst>(run.front()) != isa<StoreInst>(instruction))
          close();
      }
      run.push_back(&instruction);
    }
    close();
  }

  void request(IRBuilder<>& builder, const Pointer& pointer, Kind kind, Value* address, Value* count) {
    llvm::Type* type = builder.getIntNTy(kRequestBits);
    Value* word = ConstantInt::get(type, APInt(kRequestBits, kind).shl(kAddressBits + kCountBits));
    if (address != nullptr) {
      Value* beats = builder.CreateShl(builder.CreateZExt(builder.CreateZExtOrTrunc(count, builder.getIntNTy(kCountBits)), type), kAddressBits);
      word = builder.CreateOr(builder.CreateOr(word, beats), builder.CreateZExt(address, type));
    }
    callStream(builder, false, top_.getArg(static_cast<unsigned>(pointer.info.request)), type, word);
  }

  void requestBurst(Pointer& pointer, const Access& access, Loop& loop) {
    Instruction* place = loop.getLoopPreheader()->getTerminator();
    auto* walk = cast<SCEVAddRecExpr>(evolution_.getSCEV(getLoadStorePointerOperand(access.instruction)));
    const SCEV* offset = evolution_.getMinusSCEV(walk->getStart(), evolution_.getSCEV(pointer.base));
    const SCEV* trips = evolution_.getBackedgeTakenCount(&loop);
    Value* distance = expander_.expandCodeFor(offset, offset->getType(), place);
    Value* last = expander_.expandCodeFor(trips, trips->getType(), place);
    IRBuilder<> builder(place);
    builder.SetCurrentDebugLocation(access.instruction->getDebugLoc());
    Value* count = builder.CreateAdd(builder.CreateZExtOrTrunc(last, builder.getInt64Ty()), builder.getInt64(1));
    request(builder, pointer, access.isStore ? kWriteWords : kReadWords, builder.CreateAdd(pointer.address, distance), count);
  }

  void rewrite(Pointer& pointer, const Access& access) {
    Instruction& instruction = *access.instruction;
    IRBuilder<> builder(&instruction);
    if (const auto run = runs_.find(&instruction); run != runs_.end() && run->second != 0) {
      Value* address = pointer.address;
      for (Value* place = getLoadStorePointerOperand(&instruction); place != pointer.base;
           place = cast<GetElementPtrInst>(place)->getPointerOperand())
        address = builder.CreateAdd(address, emitGEPOffset(&builder, layout_, cast<User>(place)));
      request(builder, pointer, access.isStore ? kWriteWords : kReadWords, address, builder.getInt64(run->second));
    }
    llvm::Type* word = builder.getIntNTy(pointer.info.elementBits);
    if (access.isStore) {
      callStream(builder, false, top_.getArg(static_cast<unsigned>(pointer.info.data)), word,
                 builder.CreateZExtOrTrunc(cast<StoreInst>(instruction).getValueOperand(), word));
    } else {
      Value* data = callStream(builder, true, top_.getArg(static_cast<unsigned>(pointer.info.words)), word, nullptr);
      data = builder.CreateTrunc(data, instruction.getType());
      data->takeName(&instruction);
      instruction.replaceAllUsesWith(data);
    }
    instruction.eraseFromParent();
  }

  // The top is done when its last word is in memory.
  void finish(Instruction& end) {
    IRBuilder<> builder(&end);
    for (const Pointer& pointer : pointers_) request(builder, pointer, kToken, nullptr, nullptr);
    for (const Pointer& pointer : pointers_)
      callStream(builder, true, top_.getArg(static_cast<unsigned>(pointer.info.finished)), builder.getInt8Ty(), nullptr);
  }

  // Parts of the pointer, which nobody uses any more.
  static void removeUsers(Value& place) {
    for (User* user : std::vector<User*>(place.user_begin(), place.user_end())) {
      removeUsers(*user);
      cast<Instruction>(user)->eraseFromParent();
    }
  }

  Function& top_;
  std::vector<Pointer>& pointers_;
  const DataLayout& layout_;
  LoopFacts facts_;
  DominatorTree& dominators_ = facts_.dominators;
  LoopInfo& loops_ = facts_.loops;
  ScalarEvolution& evolution_ = facts_.evolution;
  SCEVExpander expander_;
  std::map<const Instruction*, Loop*> bursts_;
  std::map<const Instruction*, size_t> runs_;  // of other accesses, the number of beats that each asks for
};

// The pragma of an argument; -1: none.
int pragmaOfArgument(const Function& top, unsigned argument) {
  const Attribute mark = top.getAttributes().getParamAttr(argument, kAttribute);
  return mark.isValid() ? std::stoi(mark.getValueAsString().str()) : -1;
}

bool isAddress(const std::vector<Pointer>& pointers, unsigned argument) {
  return std::any_of(pointers.begin(), pointers.end(), [&](const Pointer& p) { return p.info.argument == argument; });
}

// A top whose pointers are addresses, with streams behind its own arguments.
Function& withStreams(Function& top, std::vector<Pointer>& pointers) {
  std::vector<llvm::Type*> types;
  std::vector<std::string> names;
  for (Argument& argument : top.args()) types.push_back(argument.getType());
  llvm::Type* address = llvm::Type::getInt64Ty(top.getContext());
  llvm::Type* stream = PointerType::getUnqual(top.getContext());
  for (unsigned i = 0; i < top.arg_size(); ++i)
    if (isAddress(pointers, i)) types[i] = address;
  for (Pointer& pointer : pointers) {
    auto add = [&](const char* part) {
      types.push_back(stream);
      names.push_back(pointer.info.name + part);
      return static_cast<int>(types.size() - 1);
    };
    pointer.info.request = add("_request");
    if (pointer.info.isRead) pointer.info.words = add("_words");
    if (pointer.info.isWritten) pointer.info.data = add("_data");
    pointer.info.finished = add("_finished");
  }
  auto* result = Function::Create(FunctionType::get(top.getReturnType(), types, false), top.getLinkage(), "", top.getParent());
  result->takeName(&top);
  AttributeList attributes = AttributeList::get(top.getContext(), top.getAttributes().getFnAttrs(), top.getAttributes().getRetAttrs(), {});
  for (unsigned i = 0; i < top.arg_size(); ++i)
    if (!isAddress(pointers, i))
      attributes = attributes.addParamAttributes(top.getContext(), i, AttrBuilder(top.getContext(), top.getAttributes().getParamAttrs(i)));
  result->setAttributes(attributes);
  // It writes to memory that the attributes of the old one may deny.
  result->removeFnAttr(Attribute::Memory);
  result->setSubprogram(top.getSubprogram());
  top.setSubprogram(nullptr);
  result->splice(result->begin(), &top);
  for (unsigned i = 0; i < top.arg_size(); ++i) {
    Argument& from = *top.getArg(i);
    Argument& to = *result->getArg(i);
    to.takeName(&from);
    if (!isAddress(pointers, i)) {
      from.replaceAllUsesWith(&to);
      continue;
    }
    for (Pointer& pointer : pointers)
      if (pointer.info.argument == i) {
        pointer.address = &to;
        pointer.base = new IntToPtrInst(&to, from.getType(), pointer.info.name, result->getEntryBlock().getFirstInsertionPt());
        from.replaceAllUsesWith(pointer.base);
      }
  }
  for (unsigned i = 0; i < names.size(); ++i) result->getArg(static_cast<unsigned>(top.arg_size()) + i)->setName(names[i]);
  top.eraseFromParent();
  return *result;
}

}  // namespace

void markAxi(Argument& argument, unsigned pragma) {
  argument.addAttr(Attribute::get(argument.getContext(), kAttribute, std::to_string(pragma)));
}

Function& axiPointers(Function& top, Pragmas& pragmas, std::vector<AxiPointer>& result) {
  std::vector<Pointer> pointers;
  const DataLayout& layout = top.getParent()->getDataLayout();
  for (Argument& argument : top.args()) {
    const int id = pragmaOfArgument(top, argument.getArgNo());
    if (id < 0 || argument.use_empty()) continue;
    const Pragma& pragma = pragmas[static_cast<unsigned>(id)];
    Pointer pointer;
    pointer.info.name = identifier(argument.getName());
    pointer.info.bundle = pragma.bundle.empty() ? pointer.info.name : pragma.bundle;
    pointer.info.argument = argument.getArgNo();
    std::vector<uint64_t> steps;
    collectAccesses(pointer, argument, layout, steps);
    if (pointer.accesses.empty()) continue;
    for (uint64_t step : steps)
      if (step % (pointer.info.elementBits / 8) != 0)
        rejectUse(pointer, *pointer.accesses.front().instruction,
                  "is accessed by " + std::to_string(pointer.info.elementBits / 8) + " bytes, and indexed in steps of " + std::to_string(step));
    for (const Pointer& other : pointers)
      if (other.info.bundle == pointer.info.bundle && other.info.elementBits != pointer.info.elementBits)
        throw CompileError(ErrorId::kAxi, pragma.where,
                           "bundle '" + pointer.info.bundle + "' has elements of " + std::to_string(other.info.elementBits) + " bits ('" +
                               other.info.name + "') and of " + std::to_string(pointer.info.elementBits) + " bits ('" + pointer.info.name + "')",
                           "give '" + pointer.info.name + "' a bundle of its own");
    pointers.push_back(std::move(pointer));
  }
  if (pointers.empty()) return top;
  Function& replaced = withStreams(top, pointers);
  Analyses analyses;
  FunctionPassManager form;
  form.addPass(LoopSimplifyPass());
  form.addPass(LCSSAPass());
  form.run(replaced, analyses.functions);
  Rewriter(replaced, pointers).run();
  for (Pointer& pointer : pointers) result.push_back(pointer.info);
  return replaced;
}

}  // namespace kilnc
