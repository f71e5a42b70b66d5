#include "SharingCandidates.h"

#include <algorithm>
#include <map>
#include <set>

#include "Delay.h"
#include "VaryingBits.h"

namespace kilnc {
namespace {

class Collector {
 public:
  Collector(const Process& process, const std::vector<Schedule>& schedules, const Target& target)
      : process_(process), schedules_(schedules), target_(target) {}

  SharingCandidates run() {
    for (const Block& block : process_.blocks) collect(block);
    return std::move(result_);
  }

 private:
  void collect(const Block& block) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    if (block.isPipelined && canSlip(block)) return;
    const std::set<const Operation*> shown = addressesShown(block), kept = wordsKept(block);
    std::map<const Operation*, size_t> index;
    std::vector<std::vector<const Operation*>> byCycle(schedule.depth);
    for (const Operation* operation : block.operations) {
      const unsigned cycle = schedule.cycle.at(operation);
      if (cycle < byCycle.size()) byCycle[cycle].push_back(operation);
      const auto kind = unitKind(*operation);
      if (!isWorthSharing(*operation) || shown.count(operation) != 0 || kept.count(operation) != 0) continue;
      index[operation] = result_.all.size();
      const unsigned slot = block.isPipelined ? cycle % schedule.ii : cycle;
      result_.all.push_back({operation, *kind, {block.id, cycle}, {block.id, slot}, 0, 0, {}});
    }
    for (const auto& operations : byCycle) time(block, operations, index);
  }

  // Paths of one cycle: from registers to candidates, between candidates, and from candidates and registers on.
  void time(const Block& block, const std::vector<const Operation*>& operations, const std::map<const Operation*, size_t>& index) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    std::map<const Operation*, std::vector<std::pair<size_t, unsigned>>> reached;  // by candidates before, ps since their results
    std::map<const Operation*, unsigned> finish;
    for (const Operation* operation : operations) {
      unsigned start = 0;
      std::map<size_t, unsigned> from;
      for (const Operation* operand : operation->operands) {
        const auto made = schedule.cycle.find(operand);
        if (made == schedule.cycle.end()) continue;
        const unsigned latency = operand->opcode == Opcode::kPhi ? 0 : latencyCycles(*operand, block.isPipelined);
        if (made->second + latency != schedule.cycle.at(operation)) continue;
        if (latency != 0) {
          start = std::max(start, settlePs(*operand, target_));
        } else if (const auto candidate = index.find(operand); candidate != index.end()) {
          from.try_emplace(candidate->second, 0);
        } else {
          if (const auto found = finish.find(operand); found != finish.end()) start = std::max(start, found->second);
          if (const auto found = reached.find(operand); found != reached.end())
            for (const auto& [candidate, ps] : found->second) {
              unsigned& most = from[candidate];
              most = std::max(most, ps);
            }
        }
      }
      if (const auto candidate = index.find(operation); candidate != index.end()) {
        result_.all[candidate->second].startPs = start;
        for (const auto& [before, ps] : from) result_.all[before].after.emplace_back(candidate->second, ps);
        continue;
      }
      const unsigned delay = delayPs(*operation, target_, &scheduled_);
      finish[operation] = start + delay;
      result_.longestPs = std::max(result_.longestPs, start + delay);
      auto& here = reached[operation];
      for (const auto& [before, ps] : from) {
        here.emplace_back(before, ps + delay);
        result_.all[before].tailPs = std::max(result_.all[before].tailPs, ps + delay);
      }
    }
  }

  // What the address of a memory outside is computed from in the cycle that shows it: that stands outside the clocked block.
  std::set<const Operation*> addressesShown(const Block& block) const {
    std::set<const Operation*> result;
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    for (const Operation* load : block.operations)
      if (load->opcode == Opcode::kLoad && load->memory->isPort) addCone(*load->operands[0], schedule, schedule.cycle.at(load), result);
    return result;
  }

  static void addCone(const Operation& operation, const Schedule& schedule, unsigned cycle, std::set<const Operation*>& into) {
    const auto made = schedule.cycle.find(&operation);
    if (made == schedule.cycle.end() || made->second != cycle || operation.opcode == Opcode::kPhi) return;
    if (!into.insert(&operation).second) return;
    for (const Operation* operand : operation.operands) addCone(*operand, schedule, cycle, into);
  }

  // What is computed from a port's word in a cycle that may wait: the word is kept there in a register of its own.
  std::set<const Operation*> wordsKept(const Block& block) const {
    std::set<const Operation*> result;
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    std::set<unsigned> waiting;
    for (const Operation* operation : block.operations)
      if (operation->opcode == Opcode::kRead || operation->opcode == Opcode::kWrite) waiting.insert(schedule.cycle.at(operation));
    for (const Operation* operation : block.operations) {
      const unsigned cycle = schedule.cycle.at(operation);
      if (waiting.count(cycle) == 0) continue;
      const bool isFrom = std::any_of(operation->operands.begin(), operation->operands.end(), [&](const Operation* operand) {
        const auto made = schedule.cycle.find(operand);
        return made != schedule.cycle.end() && made->second == cycle && (operand->opcode == Opcode::kPortData || result.count(operand) != 0);
      });
      if (isFrom) result.insert(operation);
    }
    return result;
  }

  const Process& process_;
  const std::vector<Schedule>& schedules_;
  const Target& target_;
  VaryingBits scheduled_;  // as the scheduler has them
  SharingCandidates result_;
};

}  // namespace

SharingCandidates sharingCandidates(const Process& process, const std::vector<Schedule>& schedules, const Target& target) {
  return Collector(process, schedules, target).run();
}

}  // namespace kilnc
