// What is wrong with shared operators: nothing here knows how they were chosen.
#include <map>
#include <set>

#include "OperatorSharing.h"

namespace kilnc {
namespace {

// The cycles of an iteration that run in clock cycle `clock` of a loop that starts one every `ii` and never waits.
std::set<unsigned> running(const Schedule& schedule, unsigned clock) {
  std::set<unsigned> result;
  for (unsigned start = 0; start <= clock; start += schedule.ii)
    if (clock - start < schedule.depth) result.insert(clock - start);
  return result;
}

}  // namespace

std::string verify(const std::vector<SharedUnit>& units, const Process& process, const std::vector<Schedule>& schedules) {
  std::map<const Operation*, const SharedUnit*> unitOf;
  auto text = [](const Operation& operation) { return std::string(name(operation.opcode)) + " (" + operation.where.text() + ")"; };
  for (const SharedUnit& unit : units) {
    // Which operations of a block are active together, by what the block does.
    std::map<int, std::map<unsigned, const Operation*>> byCycle;
    for (const SharedUnit::Use& use : unit.uses) {
      const Operation& operation = *use.operation;
      if (!unitOf.emplace(&operation, &unit).second) return text(operation) + " is on two operators";
      if (unitKind(operation) != unit.kind) return text(operation) + " is no operation for " + unit.name;
      if (isSignedOnly(operation) && !unit.isSigned) return text(operation) + " needs signs that " + unit.name + " has not";
      if (unit.kind != SharedUnit::Kind::kMultiply && use.isSwapped) return text(operation) + " has its operands exchanged";
      for (const unsigned k : {0u, 1u})
        if (unit.width[k] < widthIn(operation, use.isSwapped ? 1 - k : k, unit.isSigned)) return text(operation) + " is too wide for " + unit.name;
      if (unit.resultWidth < operation.type.width) return text(operation) + " has a wider result than " + unit.name;
      const Schedule& schedule = schedules[static_cast<size_t>(use.place.block)];
      if (schedule.cycle.at(&operation) != use.place.cycle) return text(operation) + " is not in the cycle in which it is on " + unit.name;
      if (!byCycle[use.place.block].emplace(use.place.cycle, &operation).second) return text(operation) + " is not alone on " + unit.name;
    }
    for (const auto& [id, uses] : byCycle) {
      const Block& block = process.blocks[static_cast<size_t>(id)];
      if (!block.isPipelined) continue;
      if (canSlip(block)) return text(*uses.begin()->second) + " is on " + unit.name + ", but its loop may wait";
      const Schedule& schedule = schedules[static_cast<size_t>(id)];
      for (unsigned clock = 0; clock < schedule.depth + schedule.ii; ++clock) {
        const Operation* active = nullptr;
        for (const unsigned cycle : running(schedule, clock)) {
          const auto found = uses.find(cycle);
          if (found == uses.end()) continue;
          if (active != nullptr) return text(*active) + " and " + text(*found->second) + " are on " + unit.name + " together";
          active = found->second;
        }
      }
    }
  }
  // A unit's operands come from units of lower levels only.
  for (const Block& block : process.blocks) {
    const Schedule& schedule = schedules[static_cast<size_t>(block.id)];
    std::map<const Operation*, std::pair<unsigned, unsigned>> levels;  // cycle, least level that a user may have
    for (const Operation* operation : block.operations) {
      const unsigned cycle = schedule.cycle.at(operation);
      unsigned least = 0;
      for (const Operation* operand : operation->operands)
        if (const auto found = levels.find(operand); found != levels.end() && found->second.first == cycle)
          least = std::max(least, found->second.second);
      if (const auto unit = unitOf.find(operation); unit != unitOf.end()) {
        if (unit->second->level < least) return text(*operation) + " uses what " + unit->second->name + " itself computes later";
        least = unit->second->level + 1;
      }
      levels[operation] = {cycle, least};
    }
  }
  return {};
}

}  // namespace kilnc
