#include "LowerFinish.h"

#include <algorithm>
#include <map>
#include <set>

#include "Concat.h"
#include "Verilog.h"

namespace kilnc {
namespace {

// Arrays of one name (of a function that was inlined twice, or of two scopes) get different ones.
void nameMemories(Process& process) {
  std::set<std::string> taken;
  for (const auto& channel : process.channels)
    if (channel->argument < 0) taken.insert(channel->name);
  for (const auto& channel : process.channels)
    if (channel->argument >= 0) {  // of a program, whose other streams are start and done
      const std::string wish = channel->name = verilog::safeName(channel->name.empty() ? "stream" : channel->name);
      for (unsigned i = 1; !taken.insert(channel->name).second; ++i) channel->name = wish + "_" + std::to_string(i);
    }
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
    mark(block.selector);
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

void finish(Process& process) {
  foldConcatenations(process);
  removeDeadOperations(process);
  nameMemories(process);
  verify(process);
}

void describeStores(Process& process) {
  std::map<const Memory*, unsigned> stores;
  std::set<const Operation*> usedOtherwise;
  for (const Block& block : process.blocks) {
    for (const Operation* phi : block.phis) usedOtherwise.insert(phi->operands.begin(), phi->operands.end());
    for (const Operation* operation : block.operations) {
      const bool isStore = operation->opcode == Opcode::kStore;
      if (isStore) ++stores[operation->memory];
      usedOtherwise.insert(operation->predicate);
      for (size_t i = 0; i < operation->operands.size(); ++i)
        if (!isStore || i != 1) usedOtherwise.insert(operation->operands[i]);
    }
    for (const Edge& edge : block.edges) usedOtherwise.insert(edge.condition);
    usedOtherwise.insert(block.selector);
  }
  for (const auto& memory : process.memories) memory->hasOneStore = stores[memory.get()] == 1;
  for (const Block& block : process.blocks)
    for (Operation* operation : block.operations) operation->isOnlyStored = operation->opcode == Opcode::kPortData && usedOtherwise.count(operation) == 0;
}

}  // namespace kilnc
