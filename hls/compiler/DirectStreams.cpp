#include "DirectStreams.h"

#include <algorithm>

#include "Delay.h"

namespace kilnc {
namespace {

bool isStream(const Operation& operation) {
  return (operation.opcode == Opcode::kRead || operation.opcode == Opcode::kWrite) && !operation.channel->isCall;
}

// Whether the cycle of a pipelined loop that reads goes on is known from registers and pins alone. What stages ahead of it
// decide in the same cycle is not, nor are conditions, which may be values that those have just made.
bool isKnownEarly(const Operation& read, const Block& block, const Schedule& schedule) {
  const unsigned cycle = schedule.cycle.at(&read);
  for (const Operation* other : block.operations) {
    if (!isStream(*other) || schedule.cycle.at(other) < cycle) continue;
    if (other->predicate != nullptr || other->channel->axi >= 0) return false;
  }
  if (cycle != 0) return true;
  return std::all_of(block.edges.begin(), block.edges.end(), [&](const Edge& edge) {
    return edge.condition == nullptr || exitCycle(*edge.condition, schedule) == 0;
  });
}

}  // namespace

unsigned exitCycle(const Operation& condition, const Schedule& schedule) {
  const auto found = schedule.cycle.find(&condition);
  if (found == schedule.cycle.end()) return 0;
  return found->second + (condition.opcode == Opcode::kPhi ? 0 : latencyCycles(condition, true));
}

void chooseDirectStreams(Scheduled& scheduled, const Target& target) {
  if (!scheduled.design.isProgram || target.hasSlowNets()) return;
  const Process& process = *scheduled.design.instances.front().process;
  for (const auto& channel : process.channels) {
    if (channel->isCall || channel->axi >= 0) continue;
    bool isDirect = true;
    for (const Block& block : process.blocks)
      for (const Operation* operation : block.operations)
        if (operation->opcode == Opcode::kRead && operation->channel == channel.get() && block.isPipelined)
          isDirect = isDirect && isKnownEarly(*operation, block, scheduled.schedules.front()[static_cast<size_t>(block.id)]);
    channel->isDirect = isDirect;
  }
  // A cycle of a loop that reads two inputs takes both or none: either both are direct or both wait in FIFOs.
  for (bool isStable = false; !isStable;) {
    isStable = true;
    for (const Block& block : process.blocks) {
      if (!block.isPipelined) continue;
      const bool hasFifo = std::any_of(block.operations.begin(), block.operations.end(), [](const Operation* operation) {
        return operation->opcode == Opcode::kRead && isStream(*operation) && !operation->channel->isDirect;
      });
      for (const Operation* operation : block.operations)
        if (hasFifo && operation->opcode == Opcode::kRead && operation->channel->isDirect) operation->channel->isDirect = isStable = false;
    }
  }
  for (const auto& channel : process.channels)
    if (channel->isDirect) {
      channel->depth = 0;
      for (Design::Link& link : scheduled.design.links)
        if (link.name == channel->name) link.depth = 0;
    }
}

}  // namespace kilnc
