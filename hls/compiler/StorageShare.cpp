// Stage 6: phis of an ordinary function that hold one variable in blocks one after the other share a register, so that no
// copy is made where control goes from one to the next.
//
//   loop A: sum_q = ...      edge A -> B: sum_1_q = sum_q;      loop B: .. sum_1_q ..
//   loop A: sum_q = ...      edge A -> B:                       loop B: .. sum_q ..
//
// Guarantee: two phis share only if there is no block in which both are alive. One block runs at a time, and a register is written
// in its phi's block and on the edges to it; a block's registers count as alive in all its cycles. Chaitin's coalescing
// (1981), with blocks for places.
#include <algorithm>
#include <map>

#include "Storage.h"

namespace kilnc {

using Blocks = std::vector<bool>;

namespace {

// The phis of such a block are what `done` shows, and no registers.
bool isResult(const Block& block) {
  return block.operations.size() == 1 && block.operations.front()->opcode == Opcode::kWrite && block.operations.front()->channel->isCall;
}

}  // namespace

// The phi whose register block `at` reads for `operation`; null: another register, or none.
const Operation* Storage::phiBehind(const Operation& operation, int at) const {
  const auto home = blockOf_.find(&operation);
  if (home == blockOf_.end()) return nullptr;
  if (operation.opcode == Opcode::kPhi) return home->second == at || !isPipelined(home->second) ? &operation : nullptr;
  return home->second == at ? nullptr : phiThatTakes(operation);
}

// For each phi the blocks in which its register has a value that somebody may still read.
std::map<const Operation*, Blocks> Storage::liveBlocks() const {
  const size_t count = process_.blocks.size();
  std::map<const Operation*, Blocks> alive;
  std::vector<std::vector<size_t>> before(count);  // predecessors
  for (const Block& block : process_.blocks)
    for (const Operation* phi : block.phis) alive.emplace(phi, Blocks(count, false));
  std::vector<std::pair<const Operation*, size_t>> work;
  auto reads = [&](const Operation* operation, int at) {
    const Operation* phi = phiBehind(*operation, at);
    if (phi == nullptr || alive.at(phi)[static_cast<size_t>(at)]) return;
    alive.at(phi)[static_cast<size_t>(at)] = true;
    work.emplace_back(phi, static_cast<size_t>(at));
  };
  for (const Block& block : process_.blocks) {
    for (const Operation* phi : block.phis) reads(phi, block.id);
    for (const Operation* operation : block.operations) {
      for (const Operation* operand : operation->operands) reads(operand, block.id);
      if (operation->predicate != nullptr) reads(operation->predicate, block.id);
    }
    if (block.isPipelined)
      for (const Operation* phi : block.phis) reads(phi->operands.back(), block.id);
    if (block.selector != nullptr) reads(block.selector, block.id);
    for (const ResolvedEdge& edge : edges(block)) {
      if (edge.condition != nullptr) reads(edge.condition, block.id);
      if (edge.target < 0) continue;
      before[static_cast<size_t>(edge.target)].push_back(static_cast<size_t>(block.id));
      for (const Operation* phi : process_.blocks[static_cast<size_t>(edge.target)].phis)
        for (size_t i = 0; i < phi->incoming.size(); ++i) {
          if (phi->incoming[i] != edge.incoming) continue;
          // After a pipelined loop its values are read from where it leaves them.
          const Operation* value = phi->operands[i];
          const Operation* left = block.isPipelined && value->opcode != Opcode::kPhi ? phiThatTakes(*value) : nullptr;
          reads(left != nullptr ? left : value, block.id);
        }
    }
  }
  // What a block reads and does not define itself was there in the blocks before it.
  while (!work.empty()) {
    const auto [phi, at] = work.back();
    work.pop_back();
    if (static_cast<size_t>(blockOf_.at(phi)) == at) continue;
    Blocks& blocks = alive.at(phi);
    for (const size_t from : before[at])
      if (!blocks[from]) {
        blocks[from] = true;
        work.emplace_back(phi, from);
      }
  }
  return alive;
}

std::vector<ResolvedEdge> Storage::way(const ResolvedEdge& edge) const {
  std::vector<ResolvedEdge> result{edge};
  while (isFunction_ && result.back().target > 0) {
    const Block& block = process_.blocks[static_cast<size_t>(result.back().target)];
    if (block.isPipelined || !block.operations.empty() || block.selector != nullptr || block.edges.size() != 1 || block.edges.front().condition != nullptr) break;
    const ResolvedEdge next = edges(block).front();
    // What `done` shows is decided by the edges to it.
    if (next.target >= 0 && isResult(process_.blocks[static_cast<size_t>(next.target)])) break;
    result.push_back(next);
    if (result.size() > process_.blocks.size()) return {edge};  // an endless loop needs cycles
  }
  return result;
}

void Storage::sharePhis() {
  std::map<const Operation*, Blocks> alive = liveBlocks();
  for (const Block& block : process_.blocks) {
    if (isResult(block)) continue;
    for (const Operation* phi : block.phis) {
      if (phi->type.isArray()) continue;
      for (const Block& from : process_.blocks)
        for (const ResolvedEdge& edge : edges(from)) {
          if (edge.target != block.id || from.id == block.id) continue;
          for (size_t i = 0; i < phi->incoming.size(); ++i) {
            if (phi->incoming[i] != edge.incoming) continue;
            const Operation* value = phi->operands[i];
            const Operation* source = from.isPipelined && value->opcode != Opcode::kPhi ? phiThatTakes(*value) : phiBehind(*value, from.id);
            if (source == nullptr || source->type.width != phi->type.width || source->type.lanes != phi->type.lanes || source->type.isArray()) continue;
            if (isResult(process_.blocks[static_cast<size_t>(blockOf_.at(source))])) continue;
            const Operation *one = sharer(*phi), *other = sharer(*source);
            if (one == other) continue;
            Blocks &mine = alive.at(one), &its = alive.at(other);
            bool meets = false;
            for (size_t b = 0; b < mine.size() && !meets; ++b) meets = mine[b] && its[b];
            if (meets) continue;
            if (blockOf_.at(one) < blockOf_.at(other)) std::swap(one, other);  // the name of the first in the program
            shared_[one] = other;
            for (size_t b = 0; b < mine.size(); ++b) {
              const bool any = mine[b] || its[b];
              mine[b] = its[b] = any;
            }
          }
        }
    }
  }
}

const Operation* Storage::sharer(const Operation& phi) const {
  const Operation* result = &phi;
  for (auto found = shared_.find(result); found != shared_.end(); found = shared_.find(result)) result = found->second;
  return result;
}

}  // namespace kilnc
