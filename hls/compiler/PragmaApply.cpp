// Pragmas in LLVM's IR: marks become metadata of the loops, variables and functions that they are about.
#include <llvm/Analysis/LoopInfo.h>
#include <llvm/Analysis/ValueTracking.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/Dominators.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/Operator.h>
#include <llvm/Transforms/Scalar/LoopUnrollPass.h>

#include <set>

#include "Analyses.h"
#include "AxiPointers.h"
#include "Pragmas.h"
#include "Prepare.h"

using namespace llvm;

namespace kilnc {
namespace {

using Kind = Pragma::Kind;

constexpr const char kMark[] = "__kiln_pragma", kInterval[] = "llvm.loop.pipeline.initiationinterval";
const std::string kPromise = "kiln.independent.";  // and the number of the pragma, which names a variable

StringRef nameOf(const MDOperand& entry) {
  auto* node = dyn_cast_or_null<MDNode>(entry.get());
  auto* text = node != nullptr && node->getNumOperands() > 0 ? dyn_cast<MDString>(node->getOperand(0)) : nullptr;
  return text != nullptr ? text->getString() : StringRef();
}

uint64_t numberOf(const MDOperand& entry) {
  return mdconst::extract<ConstantInt>(cast<MDNode>(entry.get())->getOperand(1))->getZExtValue();
}

// Replaces what a loop carries under `name`; a negative number: no number.
void setOnLoop(Loop& loop, StringRef name, int64_t number) {
  LLVMContext& context = loop.getHeader()->getContext();
  SmallVector<Metadata*, 4> entries{nullptr};
  if (MDNode* old = loop.getLoopID())
    for (unsigned i = 1; i < old->getNumOperands(); ++i)
      if (nameOf(old->getOperand(i)) != name) entries.push_back(old->getOperand(i));
  SmallVector<Metadata*, 2> entry{MDString::get(context, name)};
  if (number >= 0)
    entry.push_back(ConstantAsMetadata::get(ConstantInt::get(llvm::Type::getInt32Ty(context), static_cast<uint64_t>(number))));
  entries.push_back(MDNode::get(context, entry));
  MDNode* id = MDNode::getDistinct(context, entries);
  id->replaceOperandWith(0, id);
  loop.setLoopID(id);
}

void removeFromLoop(Loop& loop, StringRef name) {
  SmallVector<Metadata*, 4> entries{nullptr};
  MDNode* old = loop.getLoopID();
  if (old == nullptr) return;  // a loop made of goto has none
  for (unsigned i = 1; i < old->getNumOperands(); ++i)
    if (nameOf(old->getOperand(i)) != name) entries.push_back(old->getOperand(i));
  MDNode* id = MDNode::getDistinct(loop.getHeader()->getContext(), entries);
  id->replaceOperandWith(0, id);
  loop.setLoopID(id);
}

void giveToLoop(Loop& loop, const Pragma& pragma, unsigned id) {
  switch (pragma.kind) {
    case Kind::kUnroll:
      setOnLoop(loop, "kiln.unroll", id);
      if (pragma.isOff || pragma.value == 1)
        setOnLoop(loop, "llvm.loop.unroll.disable", -1);
      else if (pragma.value == 0)
        setOnLoop(loop, "llvm.loop.unroll.full", -1);
      else
        setOnLoop(loop, "llvm.loop.unroll.count", pragma.value);
      if (!pragma.isOff && pragma.value != 1) removeFromLoop(loop, "llvm.loop.unroll.disable");
      break;
    case Kind::kPipeline:
      setOnLoop(loop, "kiln.pipeline", id);
      if (pragmaOf(loop.getLoopID(), "kiln.unroll") < 0 && !pragma.isOff)
        setOnLoop(loop, "llvm.loop.unroll.disable", -1);  // or there would be no loop to pipeline
      break;
    case Kind::kTripCount:
      setOnLoop(loop, "kiln.tripcount", id);
      break;
    case Kind::kLatency:
      setOnLoop(loop, "kiln.latency", id);
      break;
    default:
      setOnLoop(loop, pragma.variable.empty() ? "kiln.independent" : kPromise + std::to_string(id), id);
      break;
  }
}

template <class Object>
void appendTo(Object& object, const char* name, unsigned id) {
  LLVMContext& context = object.getContext();
  SmallVector<Metadata*, 4> entries;
  if (MDNode* old = object.getMetadata(name)) entries.append(old->op_begin(), old->op_end());
  entries.push_back(ConstantAsMetadata::get(ConstantInt::get(llvm::Type::getInt32Ty(context), id)));
  object.setMetadata(name, MDNode::get(context, entries));
}

std::string quote(const Pragma& pragma) { return "'#pragma " + pragma.text + "'"; }

// Clang gives a global whose initialiser ends in zeros the type of a struct; what indexes it still knows the array. Null if
// nothing does.
llvm::Type* arrayTypeOf(const GlobalVariable& global) {
  const DataLayout& layout = global.getParent()->getDataLayout();
  const uint64_t bytes = layout.getTypeAllocSize(global.getValueType()).getFixedValue();
  for (const User* user : global.users())
    if (auto* element = dyn_cast<GEPOperator>(user); element != nullptr && element->getSourceElementType()->isArrayTy() &&
                                                     layout.getTypeAllocSize(element->getSourceElementType()).getFixedValue() == bytes)
      return element->getSourceElementType();
  return nullptr;
}

// `pragma` is about this variable.
void giveToVariable(Pragmas& pragmas, Value& object, unsigned id) {
  const Pragma& pragma = pragmas[id];
  llvm::Type* type = isa<AllocaInst>(object)       ? cast<AllocaInst>(object).getAllocatedType()
                     : isa<GlobalVariable>(object) ? cast<GlobalVariable>(object).getValueType()
                                                   : nullptr;
  if (pragma.kind == Kind::kInterface) {
    if (auto* argument = dyn_cast<Argument>(&object); argument != nullptr && argument->getType()->isPointerTy())
      markAxi(*argument, id);
    else
      pragmas.complain(pragma, quote(pragma) + ": '" + pragma.variable + "' is not a pointer argument of the top", "name one");
  } else if (type != nullptr && !type->isArrayTy() && !type->isStructTy()) {
    pragmas.complain(pragma, quote(pragma) + ": '" + pragma.variable + "' is not an array", "name an array");
  } else if (auto* local = dyn_cast<AllocaInst>(&object)) {
    appendTo(*local, "kiln.variable", id);
  } else if (auto* global = dyn_cast<GlobalVariable>(&object)) {
    appendTo(*global, "kiln.variable", id);
    if (llvm::Type* array = global->getValueType()->isStructTy() ? arrayTypeOf(*global) : nullptr)
      global->setMetadata("kiln.array", MDNode::get(global->getContext(), ConstantAsMetadata::get(PoisonValue::get(array))));
  } else if (auto* argument = dyn_cast<Argument>(&object); argument != nullptr && pragma.kind == Kind::kNoDependence) {
    const StringRef before = argument->getParent()->getAttributes().getParamAttr(argument->getArgNo(), "kiln.independent").getValueAsString();
    const std::string all = (before.empty() ? "" : before.str() + " ") + std::to_string(id);
    argument->getParent()->removeParamAttr(argument->getArgNo(), "kiln.independent");
    argument->addAttr(Attribute::get(argument->getContext(), "kiln.independent", all));
  } else if (isa<Argument>(object)) {
    pragmas.complain(pragma, quote(pragma) + ": '" + pragma.variable + "' is an argument, a memory outside with one port for reading and one for writing",
                     "copy it to a local array first, and name that");
  } else {
    pragmas.complain(pragma, quote(pragma) + ": '" + pragma.variable + "' may be one of several arrays, or a part of one",
                     "name the array where it is declared");
  }
}

}  // namespace

std::vector<CallInst*> marksOf(Function& function) {
  std::vector<CallInst*> marks;
  for (Instruction& instruction : instructions(function))
    if (auto* call = dyn_cast<CallInst>(&instruction);
        call != nullptr && call->getCalledFunction() != nullptr && call->getCalledFunction()->getName() == kMark)
      marks.push_back(call);
  return marks;
}

unsigned idOf(const CallInst& mark) {
  return static_cast<unsigned>(cast<ConstantInt>(mark.getArgOperand(0))->getZExtValue());
}

int pragmaOf(const MDNode* loopId, StringRef name) {
  if (loopId == nullptr) return -1;
  for (unsigned i = 1; i < loopId->getNumOperands(); ++i)
    if (nameOf(loopId->getOperand(i)) == name) return static_cast<int>(numberOf(loopId->getOperand(i)));
  return -1;
}

std::vector<unsigned> promisesOf(const MDNode* loopId) {
  std::vector<unsigned> ids;
  for (unsigned i = 1; loopId != nullptr && i < loopId->getNumOperands(); ++i)
    if (nameOf(loopId->getOperand(i)).starts_with(kPromise)) ids.push_back(static_cast<unsigned>(numberOf(loopId->getOperand(i))));
  return ids;
}

std::vector<unsigned> Pragmas::before(const Loop& loop) const {
  // A `continue` is a way back of its own, without clang's mark.
  SmallVector<BasicBlock*, 4> latches;
  loop.getLoopLatches(latches);
  for (BasicBlock* latch : latches)
    if (const int group = pragmaOf(latch->getTerminator()->getMetadata(LLVMContext::MD_loop), kInterval); group >= static_cast<int>(kFirstGroup))
      return groups_[static_cast<size_t>(group) - kFirstGroup];
  return {};
}

void Pragmas::apply(Module& module) {
  if (all_.empty()) return;
  if (Function* mark = module.getFunction(kMark)) {
    mark->setMemoryEffects(MemoryEffects::inaccessibleMemOnly());
    for (const auto kind : {Attribute::NoUnwind, Attribute::WillReturn, Attribute::NoFree, Attribute::NoSync}) mark->addFnAttr(kind);
    for (const auto kind : {Attribute::NoCapture, Attribute::ReadNone}) mark->addParamAttr(1, kind);
  }
  for (Function& function : module) {
    if (function.isDeclaration()) continue;
    DominatorTree dominators(function);
    LoopInfo loops(dominators);
    std::set<unsigned> given;
    for (Loop* loop : loops.getLoopsInPreorder())
      for (unsigned id : before(*loop)) {
        giveToLoop(*loop, all_[id], id);
        given.insert(id);
      }
    for (CallInst* mark : marksOf(function)) {
      const unsigned id = idOf(*mark);
      const Pragma& pragma = all_[id];
      if (pragma.kind == Kind::kInline) {
        function.removeFnAttr(pragma.isOff ? Attribute::AlwaysInline : Attribute::NoInline);
        function.addFnAttr(pragma.isOff ? Attribute::NoInline : Attribute::AlwaysInline);
      } else if (!pragma.variable.empty()) {
        if (pragma.kind == Kind::kNoDependence && given.count(id) == 0) {
          if (Loop* loop = loops.getLoopFor(mark->getParent())) {
            giveToLoop(*loop, pragma, id);
          } else {
            complain(pragma, quote(pragma) + " stands in no loop", pragma.isStrict ? "write it before a loop, or first in its body" : "write it first in a loop's body");
            mark->eraseFromParent();
            continue;
          }
        }
        Value* place = mark->getArgOperand(1)->stripPointerCasts();
        if (auto* local = dyn_cast<AllocaInst>(place); local != nullptr && local->getAllocatedType()->isPointerTy()) {
          // A pointer: what it points to is known after inlining.
          mark->setArgOperand(1, new LoadInst(local->getAllocatedType(), local, pragma.variable, mark->getIterator()));
          continue;
        }
        giveToVariable(*this, *place, id);
      } else if (Loop* loop = loops.getLoopFor(mark->getParent())) {
        giveToLoop(*loop, pragma, id);
      } else {
        complain(pragma, quote(pragma) + " stands in no loop",
                 pragma.isStrict ? "write it before a loop, or first in its body" : "write it first in a loop's body");
      }
      mark->eraseFromParent();
    }
  }
}

void Pragmas::refine(Module& module) {
  if (all_.empty()) return;
  Analyses analyses;
  for (Function& function : module) {
    if (function.isDeclaration()) continue;
    for (CallInst* mark : marksOf(function)) {
      giveToVariable(*this, *mark->getArgOperand(1)->stripPointerCasts(), idOf(*mark));
      mark->eraseFromParent();
    }
    DominatorTree dominators(function);
    LoopInfo loops(dominators);
    for (Loop* loop : loops.getLoopsInPreorder()) {
      const int id = pragmaOf(loop->getLoopID(), "kiln.pipeline");
      if (id < 0 || all_[static_cast<size_t>(id)].isOff) continue;
      for (Loop* inner : loop->getLoopsInPreorder())
        if (inner != loop) {
          if (pragmaOf(inner->getLoopID(), "kiln.unroll") < 0) removeFromLoop(*inner, "llvm.loop.unroll.disable");
          setOnLoop(*inner, "llvm.loop.unroll.full", -1);
        }
    }
    FunctionPassManager passes;
    passes.addPass(LoopUnrollPass(LoopUnrollOptions(2, /*OnlyWhenForced=*/true)));
    passes.run(function, analyses.functions);
  }
}

}  // namespace kilnc
