#include "ProcessStates.h"

namespace kilnc {

ProcessStates::ProcessStates(const Process& process, const std::vector<Schedule>& schedules, const Storage& storage) : schedules_(schedules) {
  reached_.insert(0);
  for (const Block& from : process.blocks)
    for (const ResolvedEdge& edge : storage.edges(from))
      if (const ResolvedEdge last = storage.way(edge).back(); last.incoming != last.target) reached_.insert(last.target);
  unsigned count = 0;
  for (const Block& block : process.blocks) {
    first_.push_back(count);
    if (hasStart(process) && block.operations.empty() && !isReached(block)) continue;
    count += block.isPipelined ? 1 : isReturn(block) ? 0 : schedule(block).depth;
  }
  bits_ = verilog::bitsFor(count);
}

PortEmitter::Running ProcessStates::running(const Block& block, unsigned cycle) const {
  if (!block.isPipelined) return {of(block, cycle), ""};
  const LoopNames names(block);
  return {of(block), cycle == 0 ? names.active() : names.valid(cycle)};
}

std::vector<const Operation*> ProcessStates::operationsAt(const Block& block, unsigned cycle) const {
  std::vector<const Operation*> result;
  const Schedule& schedule = this->schedule(block);
  for (const Operation* operation : block.operations)
    if (schedule.cycle.at(operation) == cycle) result.push_back(operation);
  return result;
}

}  // namespace kilnc
