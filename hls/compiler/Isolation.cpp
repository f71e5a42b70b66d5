#include "Isolation.h"

#include <optional>
#include <set>

#include "Delay.h"

namespace kilnc {
namespace {

class Finder {
 public:
  explicit Finder(const Block& block) : block_(block) {
    for (const Operation* phi : block.phis) always(phi->operands.back());
    for (const Edge& edge : block.edges) always(edge.condition);
  }

  void always(const Operation* operation) { always_.insert(operation); }

  void run(std::map<const Operation*, Literal>& into) {
    for (size_t i = block_.operations.size(); i-- > 0;) {
      const Operation& user = *block_.operations[i];
      const std::optional<Literal> own = demand(user);
      if (own) into.insert_or_assign(&user, *own);
      always(user.predicate);
      for (size_t k = 0; k < user.operands.size(); ++k) meet(user.operands[k], wanted(user, k, own));
    }
  }

 private:
  // When `user` looks at operand k; nothing: always.
  static std::optional<Literal> wanted(const Operation& user, size_t k, const std::optional<Literal>& own) {
    if (user.opcode == Opcode::kWrite || user.opcode == Opcode::kStore)
      return user.predicate != nullptr ? std::optional<Literal>({user.predicate, true}) : std::nullopt;
    if (user.opcode == Opcode::kLoad || latencyCycles(user, true) != 0) return std::nullopt;
    if (user.opcode == Opcode::kSelect && user.operands[0]->type.lanes == 0 && k > 0)
      return Literal{user.operands[0], k == 1};
    return own;
  }

  void meet(const Operation* operand, const std::optional<Literal>& literal) {
    if (!literal) return always(operand);
    const auto [entry, isNew] = wanted_.try_emplace(operand, *literal);
    if (!isNew && entry->second != *literal) always(operand);
  }

  std::optional<Literal> demand(const Operation& operation) const {
    if (always_.count(&operation) != 0 || hasSideEffect(operation.opcode) || operation.opcode == Opcode::kLoad ||
        latencyCycles(operation, true) != 0)
      return std::nullopt;
    const auto found = wanted_.find(&operation);
    return found != wanted_.end() ? std::optional(found->second) : std::nullopt;
  }

  const Block& block_;
  std::set<const Operation*> always_;
  std::map<const Operation*, Literal> wanted_;
};

}  // namespace

std::map<const Operation*, Literal> findIsolation(const Process& process) {
  std::map<const Operation*, Literal> result;
  // What other blocks use, once for all loops: a program has many.
  std::map<const Operation*, int> home;
  for (const Block& block : process.blocks) {
    for (const Operation* phi : block.phis) home[phi] = block.id;
    for (const Operation* operation : block.operations) home[operation] = block.id;
  }
  std::map<int, std::set<const Operation*>> usedOutside;
  for (const Block& block : process.blocks) {
    auto use = [&](const Operation* operand) {
      const auto found = home.find(operand);
      if (found != home.end() && found->second != block.id) usedOutside[found->second].insert(operand);
    };
    for (const Operation* phi : block.phis)
      for (const Operation* operand : phi->operands) use(operand);
    for (const Operation* operation : block.operations) {
      for (const Operation* operand : operation->operands) use(operand);
      use(operation->predicate);
    }
    for (const Edge& edge : block.edges) use(edge.condition);
  }
  for (const Block& block : process.blocks) {
    if (!block.isPipelined) continue;
    Finder finder(block);
    for (const Operation* operation : usedOutside[block.id]) finder.always(operation);
    finder.run(result);
  }
  return result;
}

}  // namespace kilnc
