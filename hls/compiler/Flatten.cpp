// A nest of two loops becomes one loop, so that a pipeline never drains between the rows of the outer one:
//
//   for (i) {                         header:  choose by isFirst: before, or straight to the inner body
//     before;                         before:  (only in the first inner iteration of an outer one)
//     for (j) body;       becomes     body:    one inner iteration
//     after;                          after:   (only when the inner loop is done)
//   }                                 latch:   isFirst = inner loop was done; exit if the outer one is done too
//
// If-conversion makes one block of it. Counters that start again are reset where they would be advanced; where an inner
// counter wraps around to its start by itself, nothing is reset. What `before` computes from counters alone is computed
// in every iteration instead of being kept.
#include <llvm/Analysis/ScalarEvolutionExpressions.h>
#include <llvm/Analysis/ValueTracking.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/IntrinsicInst.h>

#include <map>
#include <set>

#include "Analyses.h"
#include "Prepare.h"
#include "Program.h"

using namespace llvm;

namespace kilnc {
namespace {

// Phis of flattened loops that round after round (of nests of nests) cannot tell any more.
struct Known {
  std::set<const PHINode*> returns;   // when the loop is left, its next value is its first one again
  std::set<const PHINode*> counters;  // advances by itself: resetting it where it advances is cheap
};

class Flattener {
 public:
  Flattener(Function& function, const Pragmas& pragmas, const std::set<std::string>& keptNests, Known& known)
      : function_(function),
        pragmas_(pragmas),
        keptNests_(keptNests),
        known_(known),
        facts_(function) {}

  // Flattens one nest; false if there is none.
  bool run() {
    for (Loop* outer : loops_.getLoopsInPreorder())
      if (outer->getSubLoops().size() == 1 && outer->getSubLoops().front()->isInnermost() &&
          hasForm(*outer, *outer->getSubLoops().front()) && pays(*outer, *outer->getSubLoops().front())) {
        flatten(*outer, *outer->getSubLoops().front());
        return true;
      }
    return false;
  }

 private:
  // Loops that are left from their ends only; the inner one runs in every iteration of the outer one.
  bool hasForm(const Loop& outer, const Loop& inner) const {
    if (!outer.getLoopPreheader() || !outer.getLoopLatch() || !inner.getLoopPreheader() || !inner.getLoopLatch()) return false;
    if (inner.getExitingBlock() != inner.getLoopLatch() || outer.getExitingBlock() != outer.getLoopLatch()) return false;
    if (!inner.getExitBlock() || !outer.contains(inner.getExitBlock()) || !outer.getExitBlock()) return false;
    if (inner.contains(outer.getLoopLatch()) || !dominators_.dominates(inner.getHeader(), outer.getLoopLatch())) return false;
    for (BasicBlock* block : outer.blocks())
      if (!isa<BranchInst>(block->getTerminator())) return false;
    return cast<BranchInst>(outer.getLoopLatch()->getTerminator())->isConditional();
  }

  bool isAsked(const Loop& outer, const Loop& inner) const {
    for (const char* name : {"kiln.pipeline", "kiln.unroll", "kiln.latency", "kiln.tripcount", "kiln.independent"})
      if (pragmaOf(outer.getLoopID(), name) >= 0) return false;
    for (const char* name : {"kiln.unroll", "kiln.latency", "kiln.independent"})
      if (pragmaOf(inner.getLoopID(), name) >= 0) return false;
    if (!promisesOf(outer.getLoopID()).empty() || !promisesOf(inner.getLoopID()).empty()) return false;
    const int pipeline = pragmaOf(inner.getLoopID(), "kiln.pipeline");
    if (pipeline < 0) return true;
    const Pragma& pragma = pragmas_[static_cast<unsigned>(pipeline)];
    return !pragma.isOff && pragma.value <= 1;
  }

  // Whether an iteration of the flat loop starts as often as one of the inner loop does, as far as can be seen here:
  // no memory port is used more often, and no iteration waits for what one before has written.
  bool pays(const Loop& outer, const Loop& inner) const {
    if (!isAsked(outer, inner) || keptNests_.count(nestName(inner)) != 0) return false;
    struct Accesses {
      unsigned innerLoads = 0, outerLoads = 0, innerStores = 0, outerStores = 0;
    };
    std::map<const Value*, Accesses> memories;
    unsigned instructions = 0, accesses = 0;
    for (BasicBlock* block : outer.blocks())
      for (const Instruction& instruction : *block) {
        ++instructions;
        const Value* pointer = getLoadStorePointerOperand(&instruction);
        bool isStore = isa<StoreInst>(instruction);
        if (auto* call = dyn_cast<CallInst>(&instruction); call != nullptr && !isa<IntrinsicInst>(call)) {
          if (call->getCalledFunction() == nullptr || !call->getCalledFunction()->getName().starts_with("kiln.store."))
            return false;
          pointer = call->getArgOperand(1);
          isStore = true;
        }
        if (pointer == nullptr) continue;
        ++accesses;
        const Value* object = getUnderlyingObject(pointer, 0);
        // What cannot be told apart from the others is one memory with them.
        if (!isa<AllocaInst>(object) && !isa<GlobalVariable>(object) && !isa<Argument>(object)) object = nullptr;
        Accesses& to = memories[object];
        const bool isInner = inner.contains(block);
        ++(isStore ? (isInner ? to.innerStores : to.outerStores) : (isInner ? to.innerLoads : to.outerLoads));
      }
    if (instructions > kLargestPipelined || accesses > kLargestAccesses || outer.getNumBlocks() > kLargestFlattened)
      return false;
    for (const auto& [object, count] : memories) {
      const unsigned loads = count.innerLoads + count.outerLoads, stores = count.innerStores + count.outerStores;
      if (loads != 0 && stores != 0) return false;
      if ((count.innerLoads != 0 && count.outerLoads != 0) || (count.outerStores != 0 && stores > 1)) return false;
      if (object == nullptr && memories.size() > 1) return false;
    }
    return true;
  }

  std::string nestName(const Loop& inner) const { return locationOf(*inner.getHeader()->getTerminator()).text(); }

  enum class Restart { kItself, kAtEnd, kAtBegin };

  // How an inner phi gets its first value again.
  Restart restartOf(const PHINode& phi, const Loop& outer, const Loop& inner) {
    Value* first = phi.getIncomingValueForBlock(inner.getLoopPreheader());
    if (isa<UndefValue>(first)) return Restart::kItself;
    if (auto* instruction = dyn_cast<Instruction>(first); instruction != nullptr && outer.contains(instruction))
      return Restart::kAtBegin;
    if (isa<Constant>(first) && (known_.returns.count(&phi) != 0 || returnsToFirst(phi, inner))) return Restart::kItself;
    return known_.counters.count(&phi) != 0 || isCounter(phi, inner) ? Restart::kAtEnd : Restart::kAtBegin;
  }

  bool isCounter(const PHINode& phi, const Loop& loop) {
    if (!evolution_.isSCEVable(phi.getType())) return false;
    auto* walk = dyn_cast<SCEVAddRecExpr>(evolution_.getSCEV(const_cast<PHINode*>(&phi)));
    return walk != nullptr && walk->getLoop() == &loop;
  }

  // Counters of just enough bits often do: 0 .. 63 in 6 bits.
  bool returnsToFirst(const PHINode& phi, const Loop& loop) {
    if (!phi.getType()->isIntegerTy() || !isCounter(phi, loop)) return false;
    auto* walk = cast<SCEVAddRecExpr>(evolution_.getSCEV(const_cast<PHINode*>(&phi)));
    auto* step = dyn_cast<SCEVConstant>(walk->getStepRecurrence(evolution_));
    auto* turns = dyn_cast<SCEVConstant>(evolution_.getBackedgeTakenCount(&loop));
    if (!walk->isAffine() || step == nullptr || turns == nullptr || turns->getAPInt().getActiveBits() > 62) return false;
    const unsigned width = phi.getType()->getIntegerBitWidth();
    const APInt trips = APInt(64, turns->getAPInt().getZExtValue() + 1);
    return (step->getAPInt() * trips.zextOrTrunc(width)).isZero();
  }

  // Operations that may run in any iteration.
  static bool isFree(const Instruction& instruction) {
    return !isa<PHINode>(instruction) && !instruction.isTerminator() && !instruction.mayReadOrWriteMemory() &&
           (!isa<CallInst>(instruction) || isa<IntrinsicInst>(instruction)) && !instruction.getType()->isVoidTy();
  }

  uint64_t tripsOf(Loop& loop) {
    if (const uint64_t trips = flattenedTrips(loop.getLoopID())) return trips;
    return evolution_.getSmallConstantTripCount(&loop);
  }

  void flatten(Loop& outer, Loop& inner) {
    LLVMContext& context = function_.getContext();
    BasicBlock *start = outer.getLoopPreheader(), *outerHeader = outer.getHeader(), *outerLatch = outer.getLoopLatch();
    BasicBlock *before = inner.getLoopPreheader(), *innerHeader = inner.getHeader(), *innerLatch = inner.getLoopLatch();
    BasicBlock* exit = outer.getExitBlock();
    const uint64_t trips = tripsOf(outer) * tripsOf(inner);
    MDNode* innerId = inner.getLoopID();

    // Everything LLVM's analyses have to say, before anything changes.
    struct InnerPhi {
      PHINode* phi;
      Restart restart;
      bool isCounter;
    };
    std::vector<InnerPhi> innerPhis;
    for (PHINode& phi : innerHeader->phis())
      innerPhis.push_back({&phi, restartOf(phi, outer, inner), known_.counters.count(&phi) != 0 || isCounter(phi, inner)});
    struct OuterPhi {
      PHINode* phi;
      bool returns, isCounter;
    };
    std::vector<OuterPhi> outerPhis;
    for (PHINode& phi : outerHeader->phis()) outerPhis.push_back({&phi, returnsToFirst(phi, outer), isCounter(phi, outer)});
    std::vector<BasicBlock*> beforeBlocks;
    std::set<BasicBlock*> isAfter;
    for (BasicBlock* block : outer.blocks())
      if (!inner.contains(block)) {
        if (dominators_.dominates(innerLatch, block))
          isAfter.insert(block);
        else
          beforeBlocks.push_back(block);
      }
    std::sort(beforeBlocks.begin(), beforeBlocks.end(), [&](BasicBlock* a, BasicBlock* b) {
      return a != b && dominators_.getNode(a)->getLevel() < dominators_.getNode(b)->getLevel();
    });

    const DebugLoc where = innerHeader->getTerminator()->getDebugLoc();
    auto* header = BasicBlock::Create(context, innerHeader->getName() + ".flat", &function_, outerHeader);
    auto* latch = BasicBlock::Create(context, innerHeader->getName() + ".next", &function_, exit);
    IRBuilder<> atHeader(header), atLatch(latch);
    atHeader.SetCurrentDebugLocation(where);
    atLatch.SetCurrentDebugLocation(where);
    // A value of the next iteration: one if the inner loop goes on, another if it is done.
    auto choose = [&](Value* goesOn, Value* isDone, const Twine& name) -> Value* {
      if (goesOn == isDone) return goesOn;
      PHINode* phi = atLatch.CreatePHI(goesOn->getType(), 2, name);
      phi->addIncoming(goesOn, innerLatch);
      phi->addIncoming(isDone, outerLatch);
      return phi;
    };
    auto carry = [&](Value* first, Value* next, const Twine& name) {
      PHINode* phi = atHeader.CreatePHI(first->getType(), 2, name);
      phi->addIncoming(first, start);
      phi->addIncoming(next, latch);
      return phi;
    };

    // Control: latches lead to the common one.
    auto* outerBranch = cast<BranchInst>(outerLatch->getTerminator());
    IRBuilder<> atOuterLatch(outerBranch);
    Value* isOver = outerBranch->getCondition();
    if (outerBranch->getSuccessor(0) == outerHeader) isOver = atOuterLatch.CreateNot(isOver);
    PHINode* isFirst = carry(atHeader.getTrue(), choose(atHeader.getFalse(), atHeader.getTrue(), "first.next"), "first");
    known_.returns.insert(isFirst);
    Value* isExit = choose(atHeader.getFalse(), isOver, "over");
    atOuterLatch.CreateBr(latch)->setDebugLoc(outerBranch->getDebugLoc());
    outerBranch->eraseFromParent();

    for (const OuterPhi& each : outerPhis) {
      PHINode* phi = each.phi;
      PHINode* flat = carry(phi->getIncomingValueForBlock(start), phi, phi->getName());
      Value* next = phi->getIncomingValueForBlock(outerLatch);
      flat->setIncomingValueForBlock(latch, choose(flat, next == phi ? flat : next, phi->getName() + ".next"));
      phi->replaceAllUsesWith(flat);
      if (each.returns) known_.returns.insert(flat);
      if (each.isCounter) known_.counters.insert(flat);
      phi->eraseFromParent();
    }
    for (const InnerPhi& each : innerPhis) {
      PHINode* phi = each.phi;
      Value *first = phi->getIncomingValueForBlock(before), *next = phi->getIncomingValueForBlock(innerLatch);
      if (each.restart == Restart::kAtBegin) {
        PHINode* flat = carry(PoisonValue::get(phi->getType()), next, phi->getName() + ".last");
        phi->setIncomingBlock(static_cast<unsigned>(phi->getBasicBlockIndex(innerLatch)), header);
        phi->setIncomingValueForBlock(header, flat);
        if (next == phi) flat->setIncomingValueForBlock(latch, phi);
        continue;
      }
      PHINode* flat = carry(first, next, phi->getName());
      if (next == phi) next = flat;
      flat->setIncomingValueForBlock(latch, each.restart == Restart::kItself ? next : choose(next, first, phi->getName() + ".next"));
      phi->replaceAllUsesWith(flat);
      known_.returns.insert(flat);
      if (each.isCounter) known_.counters.insert(flat);
      known_.returns.erase(phi);
      known_.counters.erase(phi);
      phi->eraseFromParent();
    }

    // The way in: only the first inner iteration goes through what stands before the inner loop.
    start->getTerminator()->replaceSuccessorWith(outerHeader, header);
    innerLatch->getTerminator()->replaceSuccessorWith(innerHeader, latch);
    std::set<const Value*> isHoisted;
    for (BasicBlock* block : beforeBlocks)
      for (auto next = block->begin(); next != block->end();) {
        Instruction& instruction = *next++;
        if (!isFree(instruction)) continue;
        const bool canMove = std::all_of(instruction.op_begin(), instruction.op_end(), [&](const Use& operand) {
          auto* of = dyn_cast<Instruction>(operand.get());
          return of == nullptr || of->getParent() == header || std::find(beforeBlocks.begin(), beforeBlocks.end(), of->getParent()) == beforeBlocks.end();
        });
        if (!canMove) continue;
        instruction.dropPoisonGeneratingFlags();
        instruction.moveBefore(*header, header->end());
      }
    atHeader.SetInsertPoint(header);
    atHeader.CreateCondBr(isFirst, outerHeader, innerHeader);

    // What is left before the inner loop and used in it or after it is kept from the first inner iteration on.
    for (BasicBlock* block : beforeBlocks)
      for (Instruction& instruction : *block) {
        std::vector<Use*> uses;
        for (Use& use : instruction.uses()) {
          auto* user = cast<Instruction>(use.getUser());
          BasicBlock* at = user->getParent();
          if (auto* phi = dyn_cast<PHINode>(user)) at = phi->getIncomingBlock(use);
          if (std::find(beforeBlocks.begin(), beforeBlocks.end(), at) == beforeBlocks.end()) uses.push_back(&use);
        }
        if (uses.empty()) continue;
        IRBuilder<> atPhis(header, header->begin());
        PHINode* kept = atPhis.CreatePHI(instruction.getType(), 2, instruction.getName() + ".kept");
        IRBuilder<> atInner(innerHeader, innerHeader->begin());
        PHINode* now = atInner.CreatePHI(instruction.getType(), 2, instruction.getName() + ".now");
        kept->addIncoming(PoisonValue::get(instruction.getType()), start);
        kept->addIncoming(now, latch);
        now->addIncoming(&instruction, before);
        now->addIncoming(kept, header);
        for (Use* use : uses) use->set(now);
      }

    // The way out: what is used after the nest comes from its last iteration.
    for (PHINode& phi : exit->phis()) {
      Value* value = phi.getIncomingValueForBlock(outerLatch);
      auto* instruction = dyn_cast<Instruction>(value);
      const bool isThere = instruction == nullptr || instruction->getParent() == header || !outer.contains(instruction->getParent());
      const int at = phi.getBasicBlockIndex(outerLatch);
      phi.setIncomingValue(static_cast<unsigned>(at), isThere ? value : choose(PoisonValue::get(phi.getType()), value, phi.getName() + ".exit"));
      phi.setIncomingBlock(static_cast<unsigned>(at), latch);
    }
    atLatch.SetInsertPoint(latch);
    BranchInst* branch = atLatch.CreateCondBr(isExit, exit, header);
    branch->setMetadata(LLVMContext::MD_loop, makeId(innerId, trips));
  }

  // The inner loop's pragmas, and how many iterations there are (0: not known).
  MDNode* makeId(MDNode* inner, uint64_t trips) const {
    LLVMContext& context = function_.getContext();
    std::vector<Metadata*> entries = {nullptr};
    if (inner != nullptr)
      for (unsigned i = 1; i < inner->getNumOperands(); ++i) {
        auto* node = dyn_cast<MDNode>(inner->getOperand(i));
        auto* name = node != nullptr && node->getNumOperands() > 0 ? dyn_cast<MDString>(node->getOperand(0)) : nullptr;
        if (name != nullptr && name->getString().starts_with("kiln.") && name->getString() != kFlattened) entries.push_back(node);
      }
    entries.push_back(MDNode::get(context, {MDString::get(context, kFlattened),
                                            ConstantAsMetadata::get(ConstantInt::get(Type::getInt64Ty(context), trips))}));
    MDNode* id = MDNode::getDistinct(context, entries);
    id->replaceOperandWith(0, id);
    return id;
  }

  Function& function_;
  const Pragmas& pragmas_;
  const std::set<std::string>& keptNests_;
  Known& known_;
  LoopFacts facts_;
  DominatorTree& dominators_ = facts_.dominators;
  LoopInfo& loops_ = facts_.loops;
  ScalarEvolution& evolution_ = facts_.evolution;
};

const MDNode* flattenedMark(const MDNode* loopId) {
  if (loopId == nullptr) return nullptr;
  for (const MDOperand& entry : loopId->operands())
    if (auto* node = dyn_cast<MDNode>(entry); node != nullptr && node->getNumOperands() == 2)
      if (auto* name = dyn_cast<MDString>(node->getOperand(0)); name != nullptr && name->getString() == kFlattened) return node;
  return nullptr;
}

}  // namespace

bool isFlattened(const MDNode* loopId) { return flattenedMark(loopId) != nullptr; }

uint64_t flattenedTrips(const MDNode* loopId) {
  const MDNode* mark = flattenedMark(loopId);
  return mark == nullptr ? 0 : mdconst::extract<ConstantInt>(mark->getOperand(1))->getZExtValue();
}

void flattenNests(Function& function, const Pragmas& pragmas, const std::set<std::string>& keptNests) {
  Known known;
  while (Flattener(function, pragmas, keptNests, known).run()) {
  }
}

}  // namespace kilnc
