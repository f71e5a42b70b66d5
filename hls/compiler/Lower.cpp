// Stage 4, second half: control flow. A loop with KILN_PIPELINE becomes one block:
//
//   loop: if (c) x = in.read(); else x = 0;  out.write(x)    becomes    %r = read in [if c]
//                                                                       %x = select c, %r, 0
//                                                                       write out, %x
#include "Lower.h"

#include <llvm/ADT/PostOrderIterator.h>
#include <llvm/Analysis/ScalarEvolutionExpressions.h>
#include <llvm/IR/CFG.h>
#include <llvm/IR/IntrinsicInst.h>

#include <cassert>
#include <set>

#include "Analyses.h"
#include "LowerContext.h"
#include "LowerFinish.h"
#include "Predicate.h"
#include "Prepare.h"
#include "Pragmas.h"
#include "Program.h"
#include "ProgramMemory.h"
#include "Verilog.h"

using namespace llvm;

namespace kilnc {
namespace {

// A function of a program, as blocks that calls enter and that return to where `returnTo` says.
struct Subroutine {
  struct Site {
    int from, continuation;  // blocks
    Operation* result;       // phi of the continuation, null if nobody uses it
  };
  std::vector<Operation*> arguments;  // phis of the entry
  Operation* returnTo = nullptr;      // phi of the entry: index in `sites`
  int entry = -1, returnBlock = -1;   // -1: it never returns
  Operation* result = nullptr;
  std::vector<Site> sites;
};
using Subroutines = std::map<const Function*, Subroutine>;

constexpr unsigned kSiteBits = 16;

class FunctionLowering {
 public:
  FunctionLowering(Function& function, Lowered& result, const ProgramMemory* memory = nullptr,
                   Subroutines* subroutines = nullptr, bool isTop = true, Pragmas* pragmas = nullptr)
      : function_(function),
        process_(*result.process),
        parameters_(result.parameters),
        subroutines_(subroutines),
        isTop_(isTop),
        pragmas_(pragmas),
        values_(function, process_, result.parameters, memory),
        facts_(function) {}

  void run() {
    for (Argument& argument : function_.args())
      if (Operation* port = parameters_[argument.getArgNo()].scalar) values_.define(&argument, port);
    findPipelinedLoops();
    ReversePostOrderTraversal<Function*> order(&function_);
    for (BasicBlock* block : order) numberBlock(*block);
    for (BasicBlock* block : order) makePhis(*block);
    for (BasicBlock* block : order) {
      if (Loop* loop = pipelinedLoopOf(block)) {
        if (loop->getHeader() == block) lowerPipelinedLoop(*loop);
      } else {
        lowerPlainBlock(*block);
      }
    }
    for (BasicBlock* block : order) completePhis(*block);
  }

  // Programs: blocks and phis of every function exist before any is lowered, since calls refer to both.
  void declare() {
    findPipelinedLoops();
    ReversePostOrderTraversal<Function*> order(&function_);
    for (BasicBlock* block : order) numberBlock(*block);
    for (BasicBlock* block : order) makePhis(*block);
    Subroutine& own = subroutines_->at(&function_);
    own.entry = numbers_.at(&function_.getEntryBlock());
    if (isTop_) return;
    auto phi = [&](kilnc::Type type, const std::string& name) {
      Operation* result = process_.make(Opcode::kPhi, type, {}, locationOf(function_));
      result->name = name;
      process_.blocks[static_cast<size_t>(own.entry)].phis.push_back(result);
      return result;
    };
    for (Argument& argument : function_.args()) {
      own.arguments.push_back(
          phi(values_.typeOf(argument, locationOf(function_)), identifier(argument.getName())));
      values_.define(&argument, own.arguments.back());
    }
    own.returnTo = phi({kSiteBits, 0}, identifier(function_.getName()) + "_return_to");
  }

  void define() {
    if (isTop_) receiveArguments();
    ReversePostOrderTraversal<Function*> order(&function_);
    for (BasicBlock* block : order) {
      if (Loop* loop = pipelinedLoopOf(block)) {
        if (loop->getHeader() == block) lowerPipelinedLoop(*loop);
      } else {
        lowerPlainBlock(*block);
      }
    }
    for (BasicBlock* block : order) completePhis(*block);
  }

 private:
  struct Exit {
    BasicBlock* from;
    BasicBlock* to;
    PredicateForm form;
  };

  void findPipelinedLoops() {
    for (BasicBlock& block : function_)
      for (Instruction& instruction : block) {
        auto* call = dyn_cast<CallInst>(&instruction);
        if (call == nullptr || call->getCalledFunction() == nullptr ||
            call->getCalledFunction()->getName() != "__kiln_pipeline")
          continue;
        Loop* loop = loops_.getLoopFor(&block);
        if (loop == nullptr) continue;  // a loop that runs at most once, or was unrolled: nothing to pipeline
        if (!loop->isInnermost())
          throw CompileError(
              ErrorId::kInnerLoop, locationOf(instruction),
              "a pipelined loop contains a loop at " +
                  locationOf(**loop->begin()).text(),
              "unroll the inner loop (KILN_UNROLL, constant bounds), or pipeline the inner loop instead");
        assert(loop->getLoopLatch() != nullptr && loop->getLoopPreheader() != nullptr && "loop-simplify ran");
        pipelined_[loop] = {static_cast<unsigned>(cast<ConstantInt>(call->getArgOperand(0))->getZExtValue()),
                            locationOf(instruction)};
      }
    std::set<Loop*> decided;
    if (pragmas_ != nullptr)
      for (Loop* loop : loops_.getLoopsInPreorder())
        if (const int id = pragmaOf(loop->getLoopID(), "kiln.pipeline"); id >= 0) {
          decided.insert(loop);
          pipelineAsAsked(*loop, (*pragmas_)[static_cast<unsigned>(id)]);
        }
    if (subroutines_ != nullptr)
      for (Loop* loop : loops_.getLoopsInPreorder())
        if (pipelined_.count(loop) == 0 && decided.count(loop) == 0 && isWorthPipelining(*loop)) {
          pipelined_[loop] = {1, locationOf(*loop->getHeader()->getTerminator())};
          automatic_.insert(loop);
        }
    if (pragmas_ != nullptr)
      for (Loop* loop : loops_.getLoopsInPreorder())
        if (const int id = pragmaOf(loop->getLoopID(), "kiln.latency"); id >= 0 && pipelined_.count(loop) == 0) {
          const Pragma& pragma = (*pragmas_)[static_cast<unsigned>(id)];
          pragmas_->complain(pragma, "'#pragma " + pragma.text + "': the loop at " + locationOf(*loop).text() + " is not pipelined, and its iterations have no latency that could be bounded",
                             "write '#pragma kiln pipeline' too, or bound the loop inside");
        }
    for (Loop* loop : loops_.getLoopsInPreorder())
      if (MDNode* id = loop->getLoopID())
        for (const MDOperand& entry : id->operands())
          if (auto* node = dyn_cast<MDNode>(entry); node != nullptr && node->getNumOperands() > 0)
            if (auto* text = dyn_cast<MDString>(node->getOperand(0));
                text != nullptr && text->getString() == "llvm.loop.unroll.full")
{
              if (const int asked = pragmas_ == nullptr ? -1 : pragmaOf(id, "kiln.unroll"); asked >= 0) {
                const Pragma& pragma = (*pragmas_)[static_cast<unsigned>(asked)];
                pragmas_->complain(pragma, "'#pragma " + pragma.text + "': the loop's trip count is not constant",
                                   "give it constant bounds, or unroll by a factor");
                continue;
              }
              throw CompileError(ErrorId::kUnroll, locationOf(*loop->getHeader()->getTerminator()),
                                 "a loop marked KILN_UNROLL whose trip count is not constant",
                                 "give it constant bounds, or remove the marker");
            }
  }

  void pipelineAsAsked(Loop& loop, const Pragma& pragma) {
    if (pragma.isOff) return;
    const std::string quoted = "'#pragma " + pragma.text + "'";
    if (!loop.isInnermost()) {
      pragmas_->complain(pragma, quoted + ": the loop contains a loop at " +
                                     locationOf(**loop.begin()).text() +
                                     " whose trip count is not constant",
                         "give it constant bounds, or pipeline the inner loop instead");
      return;
    }
    for (BasicBlock* block : loop.blocks())
      for (const Instruction& instruction : *block)
        if (subroutineOf(instruction) != nullptr) {
          const Function& callee = *cast<CallInst>(instruction).getCalledFunction();
          pragmas_->complain(pragma, quoted + ": the loop calls '" + plainName(callee) + "' at " + locationOf(instruction).text() +
                                         ", which takes cycles of its own",
                             callee.getName().starts_with("divide_") ? "divide by a constant, or outside the loop"
                                                                     : "write '#pragma kiln inline' in it");
          return;
        }
    pipelined_[&loop] = {std::max(1u, pragma.value), pragma.where};
    if (!pragma.isStrict || pragma.value == 0) automatic_.insert(&loop);
    askedByPragma_.insert(&loop);
  }

  // An innermost loop without calls whose body is small enough to become one block.
  bool isWorthPipelining(const Loop& loop) const {
    if (!loop.isInnermost() || loop.getLoopLatch() == nullptr || loop.getLoopPreheader() == nullptr) return false;
    unsigned instructions = 0, accesses = 0, blocks = 0;
    for (BasicBlock* block : loop.blocks()) {
      if (!isa<BranchInst>(block->getTerminator())) return false;
      ++blocks;
      for (const Instruction& instruction : *block) {
        if (subroutineOf(instruction) != nullptr) return false;
        ++instructions;
        if (isa<LoadInst, StoreInst>(instruction)) ++accesses;
      }
    }
    if (!loop.isLoopExiting(loop.getLoopLatch())) return false;
    return isFlattened(loop.getLoopID()) ||
           (instructions <= kLargestPipelined && accesses <= kLargestAccesses && blocks <= kLargestBlocks);
  }

  Loop* pipelinedLoopOf(BasicBlock* block) {
    Loop* loop = loops_.getLoopFor(block);
    return loop != nullptr && pipelined_.count(loop) != 0 ? loop : nullptr;
  }

  void numberBlock(BasicBlock& block) {
    Loop* loop = pipelinedLoopOf(&block);
    if (loop != nullptr && loop->getHeader() != &block) {
      numbers_[&block] = numbers_.at(loop->getHeader());
      return;
    }
    Block result;
    result.id = static_cast<int>(process_.blocks.size());
    result.name = identifier(block.getName());
    result.where = locationOf(*block.getFirstNonPHI());
    if (loop != nullptr) {
      result.isPipelined = true;
      result.requestedIi = pipelined_.at(loop).first;
      result.isAutomatic = automatic_.count(loop) != 0;
      result.isByPragma = askedByPragma_.count(loop) != 0;
      result.where = pipelined_.at(loop).second;
      result.tripCount = evolution_.getSmallConstantTripCount(loop);
      result.isFlattened = isFlattened(loop->getLoopID());
      result.nest = locationOf(*block.getTerminator()).text();
      if (result.isFlattened) result.tripCount = flattenedTrips(loop->getLoopID());
      if (pragmas_ != nullptr) {
        const int latency = pragmaOf(loop->getLoopID(), "kiln.latency"), trips = pragmaOf(loop->getLoopID(), "kiln.tripcount");
        if (latency >= 0) result.mostDepth = static_cast<unsigned>((*pragmas_)[static_cast<unsigned>(latency)].most);
        if (trips >= 0 && result.tripCount == 0) result.tripCount = (*pragmas_)[static_cast<unsigned>(trips)].most;
        result.isIndependent = pragmaOf(loop->getLoopID(), "kiln.independent") >= 0;
        result.promises = promisesOf(loop->getLoopID());
      }
    }
    numbers_[&block] = result.id;
    if (subroutines_ != nullptr && loop == nullptr)
      for (const Instruction& instruction : block)
        if (subroutineOf(instruction) != nullptr) {
          // What follows a call is a block of its own.
          process_.blocks.push_back(result);
          ++result.id;
          result.where = locationOf(instruction);
        }
    lastNumbers_[&block] = result.id;
    process_.blocks.push_back(std::move(result));
  }

  // The function that `instruction` calls, if it is not inlined.
  Subroutine* subroutineOf(const Instruction& instruction) const {
    auto* call = dyn_cast<CallInst>(&instruction);
    if (subroutines_ == nullptr || call == nullptr || call->getCalledFunction() == nullptr) return nullptr;
    auto found = subroutines_->find(call->getCalledFunction());
    return found != subroutines_->end() ? &found->second : nullptr;
  }

  // The block that leaves an LLVM block: the one after its last call.
  int numberOfEnd(BasicBlock& block) const {
    auto found = lastNumbers_.find(&block);
    return found != lastNumbers_.end() ? found->second : numbers_.at(&block);
  }

  // The arguments of the top come as one word of the stream `start`.
  void receiveArguments() {
    std::vector<Operation*>& into = blockOf(function_.getEntryBlock()).operations;
    unsigned width = 0;
    for (Argument& argument : function_.args())
      if (!argument.getType()->isPointerTy()) width += values_.typeOf(argument, locationOf(function_)).width;
    process_.channels.push_back(std::make_unique<Channel>());
    Channel* channel = process_.channels.back().get();
    channel->name = "start";
    channel->width = std::max(1u, width);
    channel->isInput = channel->isCall = true;
    Operation* read = process_.make(Opcode::kRead, {channel->width, 0}, {}, locationOf(function_));
    read->channel = channel;
    read->form = alwaysTrue();
    read->name = "start";
    into.push_back(read);
    unsigned low = 0;
    for (Argument& argument : function_.args()) {
      if (argument.getType()->isPointerTy()) continue;  // a memory outside
      Operation* part = process_.make(Opcode::kSlice, values_.typeOf(argument, locationOf(function_)), {read},
                                      locationOf(function_));
      part->low = low;
      low += part->type.width;
      into.push_back(part);
      values_.define(&argument, part);
    }
  }

  void sendResult(Value* result, const Location& where, std::vector<Operation*>& into) {
    Operation* data = result != nullptr ? values_.value(result, into) : process_.constant({1, 0}, 0);
    process_.channels.push_back(std::make_unique<Channel>());
    Channel* channel = process_.channels.back().get();
    channel->name = "done";
    channel->width = data->type.width;
    channel->isOutput = channel->isCall = true;
    Operation* write = process_.make(Opcode::kWrite, {1, 0}, {data}, where);
    write->channel = channel;
    write->form = alwaysTrue();
    into.push_back(write);
  }

  // Goes to the function with arguments and the number of this call; what follows is the next block.
  void lowerCallOfSubroutine(CallInst& call, Subroutine& callee, int& number) {
    std::vector<Operation*>& into = process_.blocks[static_cast<size_t>(number)].operations;
    auto give = [&](Operation* phi, Operation* value) {
      phi->operands.push_back(value);
      phi->incoming.push_back(number);
    };
    for (unsigned i = 0; i < call.arg_size(); ++i) give(callee.arguments[i], values_.value(call.getArgOperand(i), into));
    give(callee.returnTo, process_.constant({kSiteBits, 0}, callee.sites.size()));
    process_.blocks[static_cast<size_t>(number)].edges.push_back({callee.entry, nullptr});
    Operation* result = nullptr;
    if (!call.getType()->isVoidTy() && !call.use_empty()) {
      result = process_.make(Opcode::kPhi, values_.typeOf(call, locationOf(call)), {}, locationOf(call));
      values_.define(&call, result);
      process_.blocks[static_cast<size_t>(number) + 1].phis.push_back(result);
    }
    callee.sites.push_back({number, number + 1, result});
    if (callee.sites.size() >> kSiteBits != 0)
      throw CompileError(ErrorId::kOperation, locationOf(call), "a function is called from more than 65535 places",
                         "call it in a loop");
    ++number;
  }

  Block& blockOf(BasicBlock& block) { return process_.blocks[static_cast<size_t>(numbers_.at(&block))]; }

  void makePhis(BasicBlock& block) {
    Loop* loop = pipelinedLoopOf(&block);
    if (loop != nullptr && loop->getHeader() != &block) return;  // becomes selects
    for (PHINode& phi : block.phis()) {
      Operation* operation = process_.make(Opcode::kPhi, values_.typeOf(phi, locationOf(phi)), {}, locationOf(phi));
      values_.define(&phi, operation);
      blockOf(block).phis.push_back(operation);
    }
  }

  // Operands of phis: known once every block is lowered.
  void completePhis(BasicBlock& block) {
    Loop* loop = pipelinedLoopOf(&block);
    if (loop != nullptr && loop->getHeader() != &block) return;
    for (PHINode& phi : block.phis()) {
      std::vector<Operation*> none;
      Operation* operation = values_.value(&phi, none);
      for (unsigned i = 0; i < phi.getNumIncomingValues(); ++i) {
        BasicBlock* from = phi.getIncomingBlock(i);
        if (numbers_.count(from) == 0) continue;  // unreachable
        Loop* left = pipelinedLoopOf(from);
        const bool leavesLoop = left != nullptr && left != loop;
        const int number = numberOfEnd(*from);
        if (leavesLoop &&
            std::find(operation->incoming.begin(), operation->incoming.end(), number) != operation->incoming.end())
          continue;  // several exits of one loop are merged
        operation->operands.push_back(leavesLoop ? exitValue(phi, *left)
                                                 : values_.value(phi.getIncomingValue(i), none));
        operation->incoming.push_back(number);
      }
      // The value of the next iteration last.
      if (loop != nullptr && operation->incoming.back() != numbers_.at(&block))
        for (size_t i = 0; i + 1 < operation->incoming.size(); ++i)
          if (operation->incoming[i] == numbers_.at(&block)) {
            std::swap(operation->incoming[i], operation->incoming.back());
            std::swap(operation->operands[i], operation->operands.back());
          }
    }
  }

  // What `phi` receives when `loop` is left: the value of the exit that was taken.
  Operation* exitValue(PHINode& phi, Loop& loop) {
    std::vector<Operation*>& into = process_.blocks[static_cast<size_t>(numbers_.at(loop.getHeader()))].operations;
    Operation* result = nullptr;
    for (const Exit& exit : exits_.at(&loop)) {
      if (exit.to != phi.getParent()) continue;
      Operation* value = values_.value(phi.getIncomingValueForBlock(exit.from), into);
      if (result == nullptr || result == value) {
        result = value;
        continue;
      }
      Operation* taken = materialise(process_, into, exit.form, locationOf(phi));
      Operation* choice = process_.make(Opcode::kSelect, value->type, {taken, value, result}, locationOf(phi));
      into.push_back(choice);
      result = choice;
    }
    return result;
  }

  void lowerPlainBlock(BasicBlock& block) {
    int number = numbers_.at(&block);
    for (Instruction& instruction : block) {
      if (isa<PHINode>(instruction) || instruction.isTerminator()) continue;
      if (Subroutine* callee = subroutineOf(instruction))
        lowerCallOfSubroutine(cast<CallInst>(instruction), *callee, number);
      else
        values_.lowerInstruction(instruction, process_.blocks[static_cast<size_t>(number)].operations, alwaysTrue(),
                                 nullptr);
    }
    std::vector<Operation*>& into = process_.blocks[static_cast<size_t>(number)].operations;
    Instruction& terminator = *block.getTerminator();
    std::vector<Edge>& edges = process_.blocks[static_cast<size_t>(number)].edges;
    if (auto* branch = dyn_cast<BranchInst>(&terminator)) {
      if (branch->isConditional())
        edges.push_back({numbers_.at(branch->getSuccessor(0)), values_.value(branch->getCondition(), into)});
      edges.push_back({numbers_.at(branch->getSuccessor(branch->getNumSuccessors() - 1)), nullptr});
    } else if (isa<ReturnInst>(terminator) && subroutines_ != nullptr) {
      Value* result = cast<ReturnInst>(terminator).getReturnValue();
      if (isTop_) {
        sendResult(result, locationOf(terminator), into);
        edges.push_back({-1, nullptr});
      } else {
        Subroutine& own = subroutines_->at(&function_);
        own.returnBlock = number;
        if (result != nullptr) own.result = values_.value(result, into);
      }
    } else if (isa<ReturnInst>(terminator)) {
      if (cast<ReturnInst>(terminator).getReturnValue() != nullptr)
        throw CompileError(ErrorId::kOperation, locationOf(terminator), "a process or top that returns a value",
                           "write the result to a Stream");
      edges.push_back({-1, nullptr});
    } else if (isa<UnreachableInst>(terminator)) {
      edges.push_back({number, nullptr});  // cannot be reached: stay
    } else {
      throw CompileError(ErrorId::kOperation, locationOf(terminator), "a computed jump", "use if, switch and loops");
    }
  }

  void lowerPipelinedLoop(Loop& loop) {
    BasicBlock* header = loop.getHeader();
    Block& target = blockOf(*header);
    std::map<BasicBlock*, PredicateForm> forms;
    std::map<std::pair<BasicBlock*, BasicBlock*>, PredicateForm> edgeForms;
    std::vector<Exit>& exits = exits_[&loop];
    ReversePostOrderTraversal<Function*> order(&function_);
    for (BasicBlock* block : order) {
      if (!loop.contains(block)) continue;
      PredicateForm form;
      if (block == header)
        form = alwaysTrue();
      else
        for (BasicBlock* from : predecessors(block)) form = disjoin(form, edgeForms.at({from, block}));
      forms[block] = form;
      lowerMergedPhis(*block, header, edgeForms, target.operations);
      Operation* predicate = nullptr;
      bool isKnown = false;
      for (Instruction& instruction : *block) {
        if (isa<PHINode>(instruction) || instruction.isTerminator()) continue;
        if (!isKnown && isa<CallInst, StoreInst>(instruction) && !isa<IntrinsicInst>(instruction)) {
          predicate = materialise(process_, target.operations, form, locationOf(instruction));
          isKnown = true;
        }
        const size_t before = target.operations.size();
        values_.lowerInstruction(instruction, target.operations, form, predicate);
        if (pragmas_ != nullptr && isa<LoadInst, StoreInst>(instruction))
          describeAccess(loop, *getLoadStorePointerOperand(&instruction), before, target.operations);
      }
      addEdges(*block, loop, form, edgeForms, exits, target.operations);
    }
    std::vector<BasicBlock*> targets;
    for (const Exit& exit : exits)
      if (std::find(targets.begin(), targets.end(), exit.to) == targets.end()) targets.push_back(exit.to);
    for (BasicBlock* to : targets) {
      PredicateForm form;
      for (const Exit& exit : exits)
        if (exit.to == to) form = disjoin(form, exit.form);
      Operation* condition = materialise(process_, target.operations, form, target.where);
      if (condition == nullptr) condition = process_.constant({1, 0}, 1);
      target.edges.push_back({numbers_.at(to), condition});
    }
  }

  // Where the access that was just lowered lies, as a function of the iteration.
  void describeAccess(Loop& loop, Value& pointer, size_t before, const std::vector<Operation*>& operations) {
    Operation* access = nullptr;
    for (size_t i = before; i < operations.size(); ++i)
      if (operations[i]->opcode == Opcode::kLoad || operations[i]->opcode == Opcode::kStore) {
        if (access != nullptr) return;  // in pieces
        access = operations[i];
      }
    if (access == nullptr) return;
    const SCEV* place = evolution_.getSCEV(&pointer);
    int64_t step = 0;
    if (auto* walk = dyn_cast<SCEVAddRecExpr>(place); walk != nullptr && walk->getLoop() == &loop) {
      auto* constant = dyn_cast<SCEVConstant>(walk->getStepRecurrence(evolution_));
      if (!walk->isAffine() || constant == nullptr) return;
      step = constant->getAPInt().getSExtValue();
      place = walk->getStart();
    }
    if (!evolution_.isLoopInvariant(place, &loop)) return;
    for (const auto& [base, number] : affineBases_)
      if (auto* offset = dyn_cast<SCEVConstant>(evolution_.getMinusSCEV(place, base))) {
        access->affineBase = number;
        access->affineOffset = offset->getAPInt().getSExtValue();
        access->affineStep = step;
        return;
      }
    access->affineBase = static_cast<int>(affineBases_.size());
    access->affineStep = step;
    affineBases_.emplace_back(place, access->affineBase);
  }

  void addEdges(BasicBlock& block, Loop& loop, const PredicateForm& form,
                std::map<std::pair<BasicBlock*, BasicBlock*>, PredicateForm>& edgeForms, std::vector<Exit>& exits,
                std::vector<Operation*>& into) {
    auto* branch = dyn_cast<BranchInst>(block.getTerminator());
    if (branch == nullptr)
      throw CompileError(ErrorId::kOperation, locationOf(*block.getTerminator()), "a pipelined loop is left by return",
                         "leave it with break");
    for (unsigned i = 0; i < branch->getNumSuccessors(); ++i) {
      BasicBlock* to = branch->getSuccessor(i);
      PredicateForm edge = form;
      if (branch->isConditional()) edge = conjoin(form, {values_.value(branch->getCondition(), into), i == 0});
      if (!loop.contains(to)) exits.push_back({&block, to, edge});
      auto& known = edgeForms[{&block, to}];
      known = disjoin(known, edge);
    }
  }

  // A phi where paths meet inside the loop chooses by the path that was taken.
  void lowerMergedPhis(BasicBlock& block, BasicBlock* header,
                       const std::map<std::pair<BasicBlock*, BasicBlock*>, PredicateForm>& edgeForms,
                       std::vector<Operation*>& into) {
    if (&block == header) return;
    for (PHINode& phi : block.phis()) {
      Operation* result = nullptr;
      PredicateForm soFar;
      for (unsigned i = 0; i < phi.getNumIncomingValues(); ++i) {
        if (isa<UndefValue>(phi.getIncomingValue(i)) && (result != nullptr || i + 1 < phi.getNumIncomingValues())) continue;
        const PredicateForm& edge = edgeForms.at({phi.getIncomingBlock(i), &block});
        Operation* value = values_.value(phi.getIncomingValue(i), into);
        if (result == nullptr || result == value) {
          result = value;
        } else {
          const Literal literal = separating(edge, soFar);
          Operation* condition = literal.condition;
          Operation *yes = value, *no = result;
          if (condition == nullptr)
            condition = materialise(process_, into, edge, locationOf(phi));
          else if (!literal.value)
            std::swap(yes, no);
          Operation* choice = process_.make(Opcode::kSelect, value->type, {condition, yes, no}, locationOf(phi));
          choice->name = identifier(phi.getName());
          into.push_back(choice);
          result = choice;
        }
        soFar = disjoin(soFar, edge);
      }
      values_.define(&phi, result);
    }
  }

  Function& function_;
  Process& process_;
  const std::vector<Lowered::Parameter>& parameters_;
  Subroutines* subroutines_;
  const bool isTop_;
  Pragmas* pragmas_;
  ValueLowering values_;
  LoopFacts facts_;
  LoopInfo& loops_ = facts_.loops;
  ScalarEvolution& evolution_ = facts_.evolution;
  std::map<Loop*, std::pair<unsigned, Location>> pipelined_;
  std::set<Loop*> automatic_, askedByPragma_;
  std::map<BasicBlock*, int> numbers_, lastNumbers_;  // the first and the last block of each
  std::map<Loop*, std::vector<Exit>> exits_;
  std::vector<std::pair<const SCEV*, int>> affineBases_;
};

}  // namespace

Lowered lower(Function& function, const std::string& name) {
  Lowered result;
  result.process = std::make_shared<Process>();
  result.process->name = name;
  result.process->where = locationOf(function);
  result.parameters.resize(function.arg_size());
  for (Argument& argument : function.args())
    if (argument.getType()->isIntegerTy()) {
      // Scalars are ports.
      Operation* port = result.process->make(Opcode::kArgument, {argument.getType()->getIntegerBitWidth(), 0}, {},
                                             locationOf(function));
      port->name = identifier(argument.getName());
      result.process->arguments.push_back(port);
      result.parameters[argument.getArgNo()].scalar = port;
    }
  FunctionLowering(function, result).run();
  useScalarsForSplats(*result.process);
  finish(*result.process);
  return result;
}

Lowered lowerProgram(const Program& program, const std::string& name) {
  Lowered result;
  result.process = std::make_shared<Process>();
  Process& process = *result.process;
  process.name = name;
  process.where = locationOf(*program.top);
  result.parameters.resize(program.top->arg_size());
  const ProgramMemory memory(program, process);
  Subroutines subroutines;
  for (const Function* function : program.functions) subroutines[function];
  std::vector<std::unique_ptr<FunctionLowering>> lowerings;
  for (Function* function : program.functions)
    lowerings.push_back(std::make_unique<FunctionLowering>(*function, result, &memory, &subroutines,
                                                           function == program.top, program.pragmas));
  for (const auto& lowering : lowerings) lowering->declare();
  for (const auto& lowering : lowerings) lowering->define();
  for (const Function* function : program.functions) {
    Subroutine& callee = subroutines.at(function);
    if (function == program.top || callee.returnBlock < 0) continue;
    Block& block = process.blocks[static_cast<size_t>(callee.returnBlock)];
    if (callee.sites.size() > 1) block.selector = callee.returnTo;
    for (size_t i = 0; i < callee.sites.size(); ++i) {
      const Subroutine::Site& site = callee.sites[i];
      block.edges.push_back({site.continuation, nullptr});
      if (site.result != nullptr) {
        site.result->operands.push_back(callee.result);
        site.result->incoming.push_back(callee.returnBlock);
      }
    }
  }
  for (size_t i = 0; i < program.axi.size(); ++i)
    for (const int place : {program.axi[i].request, program.axi[i].words, program.axi[i].data, program.axi[i].finished})
      for (const auto& channel : process.channels)
        if (place >= 0 && channel->argument == place) channel->axi = static_cast<int>(i);
  finish(process);
  describeStores(process);
  return result;
}

}  // namespace kilnc
