// Stage 6, inside binding: a process as RegisterSharing sees it, a variable for every scalar register of the FSM.
#include <algorithm>
#include <cassert>
#include <cstdio>
#include <cstdlib>

#include "Delay.h"
#include "RegisterSharing.h"
#include "Storage.h"

namespace kilnc {

// Needs no state and no register of its own: what comes to it is what `done` shows.
bool isReturn(const Block& block) {
  return block.id != 0 && block.operations.size() == 1 && block.operations.front()->opcode == Opcode::kWrite &&
         block.operations.front()->channel->isCall && block.edges.size() == 1 && block.edges.front().target < 0;
}

namespace {

// A value that is the name of its operand (StepEmitter::emitScalar): its uses are uses of that.
bool isAlias(const Operation& operation) {
  return (operation.opcode == Opcode::kWordToLanes || operation.opcode == Opcode::kLanesToWord) &&
         !operation.type.isArray() && !operation.operands[0]->type.isArray();
}

}  // namespace

// Lanes stay as they are: their moves are loops that read registers late (StepMoves.cpp).
class Storage::FlowBuilder {
 public:
  explicit FlowBuilder(Storage& storage) : storage_(storage) {}

  void share() {
    number();
    for (const Block& block : storage_.process_.blocks) addNodes(block);
    for (const Block& block : storage_.process_.blocks) addEdges(block);
    const std::vector<int> shared = kilnc::shareRegisters(flow_);
    const std::string wrong = verifySharing(flow_, shared);
    if (!wrong.empty()) {
      std::fprintf(stderr, "kilnc: bug: register sharing: %s\n", wrong.c_str());
      assert(false && "register sharing");
      std::abort();
    }
    for (size_t i = 0; i < variables_.size(); ++i) *variables_[i] = *variables_[static_cast<size_t>(shared[i])];
  }

 private:
  bool isPipelined(int block) const { return storage_.isPipelined(block); }
  unsigned depth(const Block& block) const {
    return block.isPipelined ? 1 : storage_.schedules_[static_cast<size_t>(block.id)].depth;
  }
  int node(int block, unsigned cycle) const { return first_[static_cast<size_t>(block)] + static_cast<int>(cycle); }

  void number() {
    std::map<const Operation*, std::string>* names = &storage_.phiRegisters_;
    auto add = [&](const Operation* operation, std::map<const Operation*, int>& variables, bool mayShare) {
      if (operation->type.isArray()) return;
      variables[operation] = static_cast<int>(flow_.widths.size());
      variables_.push_back(&names->at(operation));
      flow_.widths.push_back(mayShare ? operation->type.totalBits() : 0);
    };
    for (const Block& block : storage_.process_.blocks)
      for (const Operation* phi : block.phis) add(phi, phis_, !isReturn(block));
    names = &storage_.valueRegisters_;
    for (const Block& block : storage_.process_.blocks) {
      auto addValue = [&](const Operation* operation) {
        if (storage_.valueRegisters_.count(operation) != 0) add(operation, values_, true);
      };
      std::for_each(block.phis.begin(), block.phis.end(), addValue);
      std::for_each(block.operations.begin(), block.operations.end(), addValue);
    }
    int nodes = 0;
    for (const Block& block : storage_.process_.blocks) {
      first_.push_back(nodes);
      nodes += static_cast<int>(depth(block));
    }
    flow_.nodes.resize(static_cast<size_t>(nodes));
  }

  static int find(const std::map<const Operation*, int>& variables, const Operation* operation) {
    const auto found = variables.find(operation);
    return found == variables.end() ? -1 : found->second;
  }

  // The variable that has `operation` at `place`; -1: none, it is computed there or no register of the FSM.
  int variable(const Operation* operation, Place place) const {
    if (operation == nullptr) return -1;
    const auto home = storage_.blockOf_.find(operation);
    if (home == storage_.blockOf_.end()) return -1;
    const bool isPhi = operation->opcode == Opcode::kPhi;
    if (home->second != place.block) {
      if (!isPipelined(home->second)) return find(isPhi ? phis_ : values_, operation);
      const Operation* phi = storage_.phiThatTakes(*operation);
      return phi != nullptr ? find(phis_, phi) : find(values_, operation);
    }
    if (isPhi) return find(phis_, operation);
    if (isPipelined(home->second)) return -1;
    if (place.cycle == storage_.cycleOf(*operation) && latencyCycles(*operation, false) == 0)
      return isAlias(*operation) ? variable(operation->operands[0], place) : -1;
    return find(values_, operation);
  }

  void use(std::vector<int>& uses, const Operation* operation, Place place) const {
    if (const int found = variable(operation, place); found >= 0) uses.push_back(found);
  }

  void addNodes(const Block& block) {
    for (const Operation* operation : block.operations) {
      const Place place{block.id, storage_.cycleOf(*operation)};
      RegisterFlow::Node& in = flow_.nodes[static_cast<size_t>(node(block.id, block.isPipelined ? 0 : place.cycle))];
      for (const Operation* operand : operation->operands) use(in.uses, operand, place);
      use(in.uses, operation->predicate, place);
      const int written = find(values_, operation);
      if (written < 0) continue;
      in.writes.push_back(written);
      if (latencyCycles(*operation, block.isPipelined) != 0) in.writesEarly = true;  // by its own statement
    }
    if (!block.isPipelined) return;
    RegisterFlow::Node& loop = flow_.nodes[static_cast<size_t>(node(block.id, 0))];
    loop.writesEarly = true;
    for (const Operation* phi : block.phis) {
      use(loop.uses, phi->operands.back(), {block.id, 0});
      for (const auto* variables : {&phis_, &values_})
        if (const int own = find(*variables, phi); own >= 0) loop.writes.push_back(own);
      if (const int own = find(phis_, phi); own >= 0) loop.uses.push_back(own);
    }
    for (const Edge& edge : block.edges) use(loop.uses, edge.condition, {block.id, 0});
  }

  void addEdges(const Block& block) {
    const unsigned last = depth(block) - 1;
    for (unsigned cycle = 0; cycle < last; ++cycle) flow_.edges.push_back({node(block.id, cycle), node(block.id, cycle + 1), {}, {}});
    const Place end = block.isPipelined ? Place{-1, 0} : Place{block.id, last};
    const std::vector<ResolvedEdge> edges = storage_.edges(block);
    std::vector<int> decisions;
    use(decisions, block.selector, end);
    if (!block.isPipelined)
      for (const ResolvedEdge& edge : edges) use(decisions, edge.condition, end);
    for (const ResolvedEdge& edge : edges) {
      RegisterFlow::Edge result{node(block.id, last), -1, decisions, {}};
      if (edge.target >= 0) {
        const Block& target = storage_.process_.blocks[static_cast<size_t>(edge.target)];
        if (isReturn(target))
          use(result.uses, returned(target, edge.incoming), end);
        else
          result.to = node(edge.target, 0);
        for (const Operation* phi : target.phis)
          if (const int own = find(phis_, phi); own >= 0 && result.to >= 0) result.copies.emplace_back(own, variable(incoming(*phi, edge.incoming), end));
      }
      flow_.edges.push_back(std::move(result));
    }
  }

  static const Operation* incoming(const Operation& phi, int from) {
    const auto entry = std::find(phi.incoming.begin(), phi.incoming.end(), from);
    assert(entry != phi.incoming.end() && "a phi has a value for every edge");
    return phi.operands[static_cast<size_t>(entry - phi.incoming.begin())];
  }
  static const Operation* returned(const Block& block, int from) {
    const Operation* result = block.operations.front()->operands[0];
    const bool isPhi = std::find(block.phis.begin(), block.phis.end(), result) != block.phis.end();
    return isPhi ? incoming(*result, from) : result;
  }

  Storage& storage_;
  RegisterFlow flow_;
  std::vector<std::string*> variables_;  // the names of their registers
  std::map<const Operation*, int> phis_, values_;
  std::vector<int> first_;  // node of a block's first cycle
};

void Storage::shareRegisters() { FlowBuilder(*this).share(); }

}  // namespace kilnc
