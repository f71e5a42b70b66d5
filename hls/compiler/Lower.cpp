// Stage 4, second half: control flow. A loop with KILN_PIPELINE becomes one block:
//
//   loop: if (c) x = in.read(); else x = 0;  out.write(x)    becomes    %r = read in [if c]
//                                                                       %x = select c, %r, 0
//                                                                       write out, %x
#include "Lower.h"

#include <llvm/ADT/PostOrderIterator.h>
#include <llvm/Analysis/LoopInfo.h>
#include <llvm/Analysis/ScalarEvolution.h>
#include <llvm/Analysis/TargetLibraryInfo.h>
#include <llvm/IR/CFG.h>
#include <llvm/IR/Dominators.h>
#include <llvm/IR/IntrinsicInst.h>

#include <cassert>

#include "Concat.h"
#include "LowerContext.h"
#include "Predicate.h"
#include "Prepare.h"
#include "Verilog.h"

using namespace llvm;

namespace kilnc {
namespace {

class FunctionLowering {
 public:
  FunctionLowering(Function& function, Lowered& result)
      : function_(function),
        process_(*result.process),
        parameters_(result.parameters),
        values_(function, process_, result.parameters),
        dominators_(function),
        loops_(dominators_),
        library_(Triple("wasm64-unknown-unknown")),
        libraryInfo_(library_),
        assumptions_(function),
        evolution_(function, libraryInfo_, assumptions_, dominators_, loops_) {}

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
                  locationOf(*(*loop->begin())->getHeader()->getFirstNonPHI()).text(),
              "unroll the inner loop (KILN_UNROLL, constant bounds), or pipeline the inner loop instead");
        assert(loop->getLoopLatch() != nullptr && loop->getLoopPreheader() != nullptr && "loop-simplify ran");
        pipelined_[loop] = {static_cast<unsigned>(cast<ConstantInt>(call->getArgOperand(0))->getZExtValue()),
                            locationOf(instruction)};
      }
    for (Loop* loop : loops_.getLoopsInPreorder())
      if (MDNode* id = loop->getLoopID())
        for (const MDOperand& entry : id->operands())
          if (auto* node = dyn_cast<MDNode>(entry); node != nullptr && node->getNumOperands() > 0)
            if (auto* text = dyn_cast<MDString>(node->getOperand(0));
                text != nullptr && text->getString() == "llvm.loop.unroll.full")
              throw CompileError(ErrorId::kUnroll, locationOf(*loop->getHeader()->getTerminator()),
                                 "a loop marked KILN_UNROLL whose trip count is not constant",
                                 "give it constant bounds, or remove the marker");
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
      result.where = pipelined_.at(loop).second;
      result.tripCount = evolution_.getSmallConstantTripCount(loop);
    }
    numbers_[&block] = result.id;
    process_.blocks.push_back(std::move(result));
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
        const int number = numbers_.at(from);
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
    std::vector<Operation*>& into = blockOf(block).operations;
    for (Instruction& instruction : block) {
      if (isa<PHINode>(instruction) || instruction.isTerminator()) continue;
      values_.lowerInstruction(instruction, into, alwaysTrue(), nullptr);
    }
    Instruction& terminator = *block.getTerminator();
    std::vector<Edge>& edges = blockOf(block).edges;
    if (auto* branch = dyn_cast<BranchInst>(&terminator)) {
      if (branch->isConditional())
        edges.push_back({numbers_.at(branch->getSuccessor(0)), values_.value(branch->getCondition(), into)});
      edges.push_back({numbers_.at(branch->getSuccessor(branch->getNumSuccessors() - 1)), nullptr});
    } else if (isa<ReturnInst>(terminator)) {
      if (cast<ReturnInst>(terminator).getReturnValue() != nullptr)
        throw CompileError(ErrorId::kOperation, locationOf(terminator), "a process or top that returns a value",
                           "write the result to a Stream");
      edges.push_back({-1, nullptr});
    } else if (isa<UnreachableInst>(terminator)) {
      edges.push_back({numbers_.at(&block), nullptr});  // cannot be reached: stay
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
        values_.lowerInstruction(instruction, target.operations, form, predicate);
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
  ValueLowering values_;
  DominatorTree dominators_;
  LoopInfo loops_;
  TargetLibraryInfoImpl library_;
  TargetLibraryInfo libraryInfo_;
  AssumptionCache assumptions_;
  ScalarEvolution evolution_;
  std::map<Loop*, std::pair<unsigned, Location>> pipelined_;
  std::map<BasicBlock*, int> numbers_;
  std::map<Loop*, std::vector<Exit>> exits_;
};

// A lane-wise operation takes a scalar as it is: what travels through registers is one value, not its copies.
void useScalarsForSplats(Process& process) {
  for (Block& block : process.blocks)
    for (Operation* operation : block.operations) {
      if (!isLaneWise(operation->opcode)) continue;
      const bool hasArray =
          operation->type.isArray() || std::any_of(operation->operands.begin(), operation->operands.end(),
                                                   [](Operation* o) { return o->type.isArray(); });
      unsigned arrays = 0;
      for (Operation* operand : operation->operands) arrays += operand->type.isArray() ? 1 : 0;
      if (!hasArray) continue;
      for (Operation*& operand : operation->operands)
        if (operand->opcode == Opcode::kSplat && operand->type.isArray() && (operation->type.isArray() || arrays-- > 1))
          operand = operand->operands[0];
    }
}

// Arrays of one name (of a function that was inlined twice, or of two scopes) get different ones.
void nameMemories(Process& process) {
  std::set<std::string> taken;
  for (const auto& channel : process.channels) taken.insert(channel->name);
  for (const auto& memory : process.memories) {
    const std::string wish = verilog::safeName(memory->name);
    memory->name = wish;
    for (unsigned i = 1; !taken.insert(memory->name).second; ++i) memory->name = wish + "_" + std::to_string(i);
  }
}

std::vector<Operation*> collectOperations(const Process& process) {
  std::vector<Operation*> all;
  for (const Block& block : process.blocks) {
    all.insert(all.end(), block.phis.begin(), block.phis.end());
    all.insert(all.end(), block.operations.begin(), block.operations.end());
  }
  return all;
}

// Operations whose result nobody uses and that do nothing.
void removeDeadOperations(Process& process) {
  std::vector<bool> live(process.pool.size(), false);
  std::vector<Operation*> work;
  auto mark = [&](Operation* operation) {
    if (operation != nullptr && !live[operation->id]) {
      live[operation->id] = true;
      work.push_back(operation);
    }
  };
  for (Block& block : process.blocks) {
    for (Operation* operation : block.operations)
      if (hasSideEffect(operation->opcode)) mark(operation);
    for (Edge& edge : block.edges) {
      mark(edge.condition);
      if (edge.condition != nullptr && edge.condition->opcode == Opcode::kRead)
        edge.condition->channel->isPayloadUsed = true;
    }
  }
  while (!work.empty()) {
    Operation* operation = work.back();
    work.pop_back();
    mark(operation->predicate);
    for (Operation* operand : operation->operands) mark(operand);
  }
  for (Operation* operation : collectOperations(process))
    if (live[operation->id])
      for (Operation* operand : operation->operands)
        if (operand->opcode == Opcode::kRead) operand->channel->isPayloadUsed = true;
  for (Block& block : process.blocks) {
    std::erase_if(block.operations, [&](Operation* operation) { return !live[operation->id]; });
    std::erase_if(block.phis, [&](Operation* phi) { return !live[phi->id]; });
  }
}

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
  foldConcatenations(*result.process);
  removeDeadOperations(*result.process);
  nameMemories(*result.process);
  verify(*result.process);
  return result;
}

}  // namespace kilnc
