#include "Delay.h"

#include <algorithm>
#include <cmath>

namespace kilnc {
namespace {

unsigned log2Ceil(unsigned n) {
  unsigned result = 0;
  while ((1u << result) < n) ++result;
  return result;
}

unsigned addPs(unsigned width) { return 500 + 25 * width; }
constexpr unsigned kLogicPs = 350;

unsigned genericDelayPs(const Operation& operation) {
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
      return operation.operands[0]->memory->isPort ? 2500 : 0;
    case Opcode::kLoad:
      return operation.memory->inRegisters ? 900 : 2500;
    default:
      return 0;
  }
}

bool isConstant(const Operation& operation) { return operation.opcode == Opcode::kConstant; }
bool hasConstant(const Operation& operation) {
  return std::any_of(operation.operands.begin(), operation.operands.end(), [](const Operation* operand) { return isConstant(*operand); });
}

double measuredDelayPs(const Operation& operation, const Target& target, VaryingBits& varying) {
  const Type type = operation.operands.empty() ? operation.type : operation.operands[0]->type;
  const unsigned lanes = std::max(1u, type.lanes);
  auto of = [&](const char* name, double width) { return target.cost(name, width).delayPs; };
  const double level = target.levelPs();
  const unsigned width = operation.operands.empty() ? type.width : varying.width(operation);
  switch (operation.opcode) {
    case Opcode::kAdd:
      return of("add", width);
    case Opcode::kSub:
      return of("subtract", width);
    case Opcode::kMul:
    case Opcode::kMulSigned:
    case Opcode::kMulUnsigned:
      return of(hasConstant(operation) ? "multiply_constant" : "multiply", width);
    case Opcode::kAnd:
    case Opcode::kOr:
    case Opcode::kXor:
      // A mask is wiring, an inverter goes into its users; two gates in a row go into one look-up table of four inputs.
      return hasConstant(operation) || varying.both(operation) == 0 ? 0 : level / 2;
    case Opcode::kSelect:
      return isConstant(*operation.operands[0]) ? 0 : level * 2 / 3;
    case Opcode::kShl:
    case Opcode::kLShr:
    case Opcode::kAShr:
      // A level for every bit of the amount.
      return isConstant(*operation.operands[1])
                 ? 0
                 : of("shift", width) * std::min(1.0, varying.count(*operation.operands[1]) / std::log2(std::max(2u, type.width)));
    case Opcode::kEq:
    case Opcode::kNe:
      return of(hasConstant(operation) ? "reduce" : "equal", width);
    case Opcode::kUlt:
    case Opcode::kUle:
    case Opcode::kSlt:
    case Opcode::kSle:
      return of("less", width);
    case Opcode::kMin:
    case Opcode::kMax:
    case Opcode::kUMin:
    case Opcode::kUMax:
      return of("less", width) + of("select_2", width);
    case Opcode::kReduceAdd:
      return of("add", width) * log2Ceil(lanes);
    case Opcode::kReduceMax:
    case Opcode::kReduceMin:
    case Opcode::kReduceUMax:
    case Opcode::kReduceUMin:
      return (of("less", width) + of("select_2", width)) * log2Ceil(lanes);
    case Opcode::kReduceAnd:
    case Opcode::kReduceOr:
    case Opcode::kReduceXor:
      return of("reduce", lanes);
    case Opcode::kRead:
      return of("fifo", std::min(operation.type.width, 32u));  // a wider one gets copies of its pointer
    case Opcode::kPortData:
      return operation.operands[0]->memory->isPort ? of("memory", operation.type.width) : 0;
    case Opcode::kLoad:
      // Sixteen words are chosen between in as many levels as the look-up tables need.
      return operation.memory->inRegisters ? of("select_16", 8) * log2Ceil(std::max(2u, operation.memory->words)) / 4 : 0;
    default:
      return 0;
  }
}

}  // namespace

unsigned delayPs(const Operation& operation, const Target& target, VaryingBits* varying) {
  if (target.isGeneric()) return genericDelayPs(operation);
  VaryingBits own;
  return static_cast<unsigned>(std::lround(measuredDelayPs(operation, target, varying != nullptr ? *varying : own)));
}

unsigned choicePs(size_t operands, const Target& target) {
  if (operands < 2) return 0;
  const double levels = std::ceil(std::log2(double(operands)));
  if (target.isGeneric()) return static_cast<unsigned>(kLogicPs * levels);
  const double two = target.cost("select_2", 8).delayPs, sixteen = target.cost("select_16", 8).delayPs;
  return static_cast<unsigned>(std::lround(std::max(two, two + (sixteen - two) * (levels - 1) / 3)));
}

unsigned settlePs(const Operation& operation, const Target& target) {
  if (target.isGeneric() || operation.opcode != Opcode::kLoad || operation.memory->inRegisters || operation.memory->isPort) return 0;
  return static_cast<unsigned>(std::lround(target.cost("memory", operation.type.totalBits()).delayPs));
}

unsigned usablePs(const Clock& clock) {
  return clock.periodPs > clock.target->registerPs() ? clock.periodPs - clock.target->registerPs() : 1;
}

unsigned comfortablePs(const Clock& clock) {
  constexpr unsigned kPercent = 70;
  return clock.target->hasSlowNets() ? std::max(1u, usablePs(clock) * kPercent / 100) : usablePs(clock);
}

unsigned latencyCycles(const Operation& operation, bool isPipelined) {
  if (operation.opcode == Opcode::kLoad && operation.memory->hasPorts) return kPortLatency;
  if (operation.opcode == Opcode::kLoad) return operation.memory->inRegisters ? 0 : 1;
  // A word is split into lanes in a cycle of its own: simulation is faster when lanes come from registers.
  if (operation.opcode == Opcode::kWordToLanes && operation.type.isArray()) return isPipelined ? 1 : 0;
  return 0;
}

}  // namespace kilnc
