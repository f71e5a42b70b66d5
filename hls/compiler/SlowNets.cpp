// Stage 5, before the solver: what a pipelined loop does about slow nets.
//
// 1. What stands in its first cycle.
//
//   x = s.read();  acc += f(x);  t.write(acc)     cycle 0: x, and what decides whether s is read
//                                                 cycle 1: f, the sum, the write
//
// Whether an iteration starts is known late in its first cycle: streams are asked, and what was read from one may decide
// whether the next is. Every register that the iteration changes in that cycle waits for this decision and for the net
// that takes it there. In the cycle after, the same is enabled from registers.
//
// 2. Multipliers and RAMs.
//
//   acc += a * b      cycle 1: the product;  cycle 2: nothing but the way from it;  cycle 3: the sum
//
// A part has its multipliers and its block RAMs in few places, and what feeds them and what they feed lies anywhere: with a
// register at the multiplier, or at the choice between the RAMs of an array, the way from it has a cycle of its own.
#include <algorithm>

#include "Schedule.h"

namespace kilnc {

void deferData(Problem& problem) {
  std::map<const Operation*, size_t> index;
  for (size_t i = 0; i < problem.nodes.size(); ++i) index[problem.nodes[i]] = i;
  std::vector<bool> decides(problem.nodes.size(), false);
  std::vector<size_t> pending;
  auto add = [&](const Operation* operation) {
    const auto found = operation != nullptr ? index.find(operation) : index.end();
    if (found == index.end() || decides[found->second]) return;
    decides[found->second] = true;
    pending.push_back(found->second);
  };
  for (const Operation* operation : problem.nodes)
    if (operation->opcode == Opcode::kRead) add(operation);
  if (pending.empty()) return;  // without a stream to wait for, iterations start by a register
  for (const Edge& edge : problem.block->edges) add(edge.condition);
  while (!pending.empty()) {
    const Operation& operation = *problem.nodes[pending.back()];
    pending.pop_back();
    add(operation.predicate);
    if (operation.opcode == Opcode::kPhi)
      add(operation.operands.back());  // the value of the iteration before
    else
      for (const Operation* operand : operation.operands) add(operand);
  }
  for (size_t i = 0; i < decides.size(); ++i)
    if (!decides[i]) problem.earliest[i] = 1;
}

static bool isMultiplier(const Operation& operation) {
  if (operation.opcode != Opcode::kMul && operation.opcode != Opcode::kMulSigned && operation.opcode != Opcode::kMulUnsigned)
    return false;
  return std::none_of(operation.operands.begin(), operation.operands.end(),
                      [](const Operation* operand) { return operand->opcode == Opcode::kConstant; });
}

static bool isRam(const Operation& operation) {
  return operation.opcode == Opcode::kLoad && !operation.memory->inRegisters && !operation.memory->isPort;
}

void keepHardBlocksApart(Problem& problem) {
  for (Problem::Dependence& dependence : problem.dependences) {
    if (dependence.distance != 0 || !dependence.isValue) continue;
    const Operation& source = *problem.nodes[static_cast<size_t>(dependence.from)];
    if (isMultiplier(source) || isRam(source)) dependence.latency = 2;  // one cycle to a register, one more from there
  }
}

}  // namespace kilnc
