#include "SharedUnit.h"

#include <algorithm>

namespace kilnc {
namespace {

bool isUnsignedOnly(const Operation& operation) { return operation.opcode == Opcode::kMulUnsigned || operation.opcode == Opcode::kLShr; }

}  // namespace

std::optional<SharedUnit::Kind> unitKind(const Operation& operation) {
  if (operation.type.lanes != 0) return std::nullopt;
  switch (operation.opcode) {
    case Opcode::kMul:
    case Opcode::kMulSigned:
    case Opcode::kMulUnsigned:
      return SharedUnit::Kind::kMultiply;
    case Opcode::kShl:
      return SharedUnit::Kind::kShiftLeft;
    case Opcode::kLShr:
    case Opcode::kAShr:
      return SharedUnit::Kind::kShiftRight;
    default:
      return std::nullopt;
  }
}

bool isWorthSharing(const Operation& operation) {
  const auto kind = unitKind(operation);
  if (!kind) return false;
  // By a constant a shift is wiring, and a constant shifted is a decoder.
  const auto constants = std::count_if(operation.operands.begin(), operation.operands.end(), [](const Operation* operand) { return operand->opcode == Opcode::kConstant; });
  return constants <= (*kind == SharedUnit::Kind::kMultiply ? 1 : 0);
}

bool isSignedOnly(const Operation& operation) { return operation.opcode == Opcode::kMulSigned || operation.opcode == Opcode::kAShr; }

unsigned widthIn(const Operation& operation, unsigned k, bool isSigned) {
  const bool isAmount = k == 1 && unitKind(operation) != SharedUnit::Kind::kMultiply;
  return operation.operands[k]->type.width + (isSigned && isUnsignedOnly(operation) && !isAmount ? 1 : 0);
}

}  // namespace kilnc
