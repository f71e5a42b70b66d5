// Stage 7: where in a cycle a value is computed, so that a simulation computes what matters, and that once.
#include <algorithm>

#include "Delay.h"
#include "StepEmitter.h"

namespace kilnc {

void StepEmitter::begin(Place place, bool isPipelined, const std::vector<const Operation*>& operations) {
  place_ = place;
  isPipelined_ = isPipelined;
  computed_.clear();
  sunk_.clear();
  shared_.clear();
  sink(operations);
  share(operations);
}

// Finds what only one conditional write or store uses: packing a row into a word costs nothing while no row leaves.
void StepEmitter::sink(const std::vector<const Operation*>& operations) {
  std::set<const Operation*> needed;  // by registers, conditions or several effects
  for (const Storage::Move& move : place_.block >= 0 ? storage_.moves(place_) : std::vector<Storage::Move>{})
    needed.insert(move.value);
  std::set<int> targets;
  for (const ResolvedEdge& edge : place_.block >= 0 ? storage_.edges(process_.blocks[static_cast<size_t>(place_.block)])
                                                    : std::vector<ResolvedEdge>{}) {
    needed.insert(edge.condition);
    if (edge.target >= 0) targets.insert(edge.target);
  }
  // Asked of each value here, not of each phi there: a block that returns to hundreds of calls has as many targets.
  auto goesToTarget = [&](const Operation* value) {
    const auto found = takenBy_.find(value);
    return found != takenBy_.end() && std::any_of(found->second.begin(), found->second.end(),
                                                  [&](int block) { return targets.count(block) != 0; });
  };
  for (const Operation* operation : operations) {
    if (goesToTarget(operation)) needed.insert(operation);
    for (const Operation* operand : operation->operands)
      if (goesToTarget(operand)) needed.insert(operand);
  }
  for (size_t i = operations.size(); i-- > 0;) {
    const Operation* operation = operations[i];
    const bool isEffect = operation->opcode == Opcode::kWrite || operation->opcode == Opcode::kStore;
    // An address for a memory outside is not computed here at all (PortEmitter).
    const bool isShown = operation->opcode == Opcode::kLoad && operation->memory->isPort;
    const Operation* home = (isEffect && operation->predicate != nullptr) || isShown ? operation : nullptr;
    if (!isEffect && needed.count(operation) == 0 && operation->opcode != Opcode::kRead &&
        latencyCycles(*operation, isPipelined_) == 0)
      if (auto found = sunk_.find(operation); found != sunk_.end()) home = found->second;
    for (const Operation* operand : operation->operands) {
      if (home == nullptr) {
        needed.insert(operand);
        continue;
      }
      auto [entry, isNew] = sunk_.try_emplace(operand, home);
      if (!isNew && entry->second != home) needed.insert(operand);
    }
    if (operation->predicate != nullptr) needed.insert(operation->predicate);
  }
  for (const Operation* operation : needed) sunk_.erase(operation);
  std::erase_if(sunk_, [&](const auto& entry) {
    return entry.first->opcode == Opcode::kRead || latencyCycles(*entry.first, isPipelined_) != 0;
  });
}

// Finds lanes that more than one loop of every cycle wants: they get a loop of their own instead of a place in each.
void StepEmitter::share(const std::vector<const Operation*>& operations) {
  if (!isPipelined_ || place_.block < 0) return;
  // Who wants lanes, and when: always (null) or under a condition.
  struct Use {
    const void* by;
    const Operation* condition;
    bool value;
    auto operator<=>(const Use&) const = default;
  };
  std::map<const Operation*, std::set<Use>> uses;
  auto use = [](const void* by, const Literal* when) {
    return when != nullptr ? Use{by, when->condition, when->value} : Use{by, nullptr, true};
  };
  const std::vector<Storage::Move> moves = storage_.moves(place_);
  for (const Storage::Move& move : moves)
    uses[move.value].insert(use(&move, move.isPhi ? nullptr : isolation(*move.value)));
  auto weight = [](const std::set<Use>& all) {
    size_t result = 0;
    for (const Use& one : all) {
      const bool hasOpposite = std::any_of(all.begin(), all.end(), [&](const Use& other) {
        return other.condition == one.condition && other.value != one.value;
      });
      // Both sides of one condition make one use in every cycle.
      if (one.condition == nullptr || (one.value && hasOpposite)) ++result;
    }
    return result;
  };
  for (size_t i = operations.size(); i-- > 0;) {
    const Operation& operation = *operations[i];
    const bool isInlined = operation.type.isArray() && isInlinedInLoops(operation);
    const bool isConversion = operation.opcode == Opcode::kZExt || operation.opcode == Opcode::kSExt ||
                              operation.opcode == Opcode::kTrunc || operation.opcode == Opcode::kSplat;
    if (isInlined && !isConversion && isolation(operation) == nullptr && weight(uses[&operation]) >= 2)
      shared_.insert(&operation);
    Literal whenWritten{operation.predicate, true};
    for (const Operation* operand : operation.operands) {
      if (isInlined && shared_.count(&operation) == 0)
        uses[operand].insert(uses[&operation].begin(), uses[&operation].end());
      else
        uses[operand].insert(use(&operation, operation.predicate != nullptr ? &whenWritten : isolation(operation)));
    }
  }
}

// The condition under which the result of `operation` matters, if a register holds it here; null: always.
const Literal* StepEmitter::isolation(const Operation& operation) const {
  const auto found = isolation_.find(&operation);
  if (!isPipelined_ || found == isolation_.end()) return nullptr;
  return storage_.isInRegister(*found->second.condition, place_) ? &found->second : nullptr;
}

}  // namespace kilnc
