#include "Delay.h"

#include <algorithm>

namespace kilnc {
namespace {

unsigned log2Ceil(unsigned n) {
  unsigned result = 0;
  while ((1u << result) < n) ++result;
  return result;
}

unsigned addPs(unsigned width) { return 500 + 25 * width; }
constexpr unsigned kLogicPs = 350;

}  // namespace

unsigned delayPs(const Operation& operation) {
  const unsigned width = operation.operands.empty() ? operation.type.width : operation.operands[0]->type.width;
  const unsigned lanes = operation.operands.empty() ? 1 : std::max(1u, operation.operands[0]->type.lanes);
  switch (operation.opcode) {
    case Opcode::kAdd:
    case Opcode::kSub:
      return addPs(width);
    case Opcode::kMul:
      return 1500 + 100 * std::min(width, 36u);
    case Opcode::kMulSigned:
    case Opcode::kMulUnsigned:
      return 1500 + 50 * (width + operation.operands[1]->type.width);
    case Opcode::kAnd:
    case Opcode::kOr:
    case Opcode::kXor:
    case Opcode::kSelect:
      return kLogicPs;
    case Opcode::kShl:
    case Opcode::kLShr:
    case Opcode::kAShr:
      return operation.operands[1]->opcode == Opcode::kConstant ? 0 : 250 * log2Ceil(width);
    case Opcode::kEq:
    case Opcode::kNe:
      return 350 + 150 * log2Ceil(width);
    case Opcode::kUlt:
    case Opcode::kUle:
    case Opcode::kSlt:
    case Opcode::kSle:
      return addPs(width);
    case Opcode::kMin:
    case Opcode::kMax:
    case Opcode::kUMin:
    case Opcode::kUMax:
      return addPs(width) + kLogicPs;
    case Opcode::kReduceAdd:
    case Opcode::kReduceMax:
    case Opcode::kReduceMin:
    case Opcode::kReduceUMax:
    case Opcode::kReduceUMin:
      return addPs(width) * log2Ceil(lanes);
    case Opcode::kReduceAnd:
    case Opcode::kReduceOr:
    case Opcode::kReduceXor:
      return kLogicPs * log2Ceil(lanes) / 2;
    case Opcode::kRead:
      return 800;  // the FIFO's memory
    case Opcode::kPortData:
      return 2500;
    case Opcode::kLoad:
      return operation.memory->inRegisters ? 900 : 2500;
    default:
      return 0;
  }
}

unsigned latencyCycles(const Operation& operation, bool isPipelined) {
  if (operation.opcode == Opcode::kLoad && operation.memory->isPort) return kPortLatency;
  if (operation.opcode == Opcode::kLoad) return operation.memory->inRegisters ? 0 : 1;
  // A word is split into lanes in a cycle of its own: simulation is faster when lanes come from registers.
  if (operation.opcode == Opcode::kWordToLanes && operation.type.isArray()) return isPipelined ? 1 : 0;
  return 0;
}

}  // namespace kilnc
