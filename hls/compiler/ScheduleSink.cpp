// Stage 5, afterwards: wiring moves to its users.
//
// The solver puts everything as early as it can, so the 16 bytes of a word become 16 values that wait in registers of
// their own. Taken from the word when they are used, the word waits instead:
//
//   cycle 1: a0 = w[7:0]  a1 = w[15:8] ...                cycle 1:
//   cycle 2: a0 * b       a1 * b                    ->    cycle 2: w[7:0] * b   w[15:8] * b
//
// As many bits in registers or fewer, and one move in a simulation where there were 16.
#include <algorithm>
#include <set>

#include "Delay.h"
#include "Schedule.h"

namespace kilnc {

void sinkWiring(const Problem& problem, std::vector<unsigned>& cycles) {
  if (problem.ii == 0) return;
  std::map<const Operation*, size_t> index;
  for (size_t i = 0; i < problem.nodes.size(); ++i) index[problem.nodes[i]] = i;

  // What the next iteration, an exit or a predicate needs stays where it is: the solver placed it for their sake.
  std::set<const Operation*> fixed;
  for (const Operation* phi : problem.block->phis) fixed.insert(phi->operands.back());
  for (const Edge& edge : problem.block->edges) fixed.insert(edge.condition);
  constexpr unsigned kUnused = ~0u;
  std::vector<unsigned> firstUse(problem.nodes.size(), kUnused);
  for (const Operation* user : problem.block->operations) {
    fixed.insert(user->predicate);
    for (const Operation* operand : user->operands)
      if (auto found = index.find(operand); found != index.end())
        firstUse[found->second] = std::min(firstUse[found->second], cycles[index.at(user)]);
  }

  // Slices of one source that would wait for the same cycle.
  std::map<std::pair<size_t, unsigned>, std::vector<size_t>> groups;
  for (size_t i = 0; i < problem.nodes.size(); ++i) {
    const Operation& slice = *problem.nodes[i];
    if (slice.opcode != Opcode::kSlice && slice.opcode != Opcode::kTrunc) continue;
    if (slice.type.lanes != 0 || slice.operands[0]->type.lanes != 0 || fixed.count(&slice) != 0) continue;
    const auto source = index.find(slice.operands[0]);
    if (source == index.end() || firstUse[i] == kUnused || firstUse[i] <= cycles[i]) continue;
    groups[{source->second, firstUse[i]}].push_back(i);
  }
  for (const auto& [key, slices] : groups) {
    unsigned bits = 0;
    for (size_t slice : slices) bits += problem.nodes[slice]->type.width;
    if (bits < problem.nodes[key.first]->type.width) continue;
    for (size_t slice : slices) cycles[slice] = key.second;
  }
}

}  // namespace kilnc
