#include <fmt/format.h>

#include "CycleModel.h"
#include "Diagnostic.h"

namespace kilnc {

std::string cycleType(unsigned width) { return width <= 64 ? "uint64_t" : fmt::format("Word<{}>", width); }

std::string cycleLiteral(const Operation& constant) {
  auto part = [&](unsigned i) { return uint64_t{i < constant.words.size() ? constant.words[i] : 0}; };
  const unsigned width = constant.type.totalBits();
  const uint64_t mask = width >= 64 ? ~uint64_t{0} : (uint64_t{1} << width) - 1;
  if (width <= 64) return fmt::format("{:#x}u", (part(0) | part(1) << 32) & mask);
  std::string limbs;
  for (unsigned i = 0; i < (width + 63) / 64; ++i)
    limbs += fmt::format("{}{:#x}u", i == 0 ? "" : ", ", part(2 * i) | part(2 * i + 1) << 32);
  return fmt::format("Word<{}>{{{{{}}}}}", width, limbs);
}

std::string cycleExpression(const Operation& operation, const std::vector<std::string>& in) {
  const unsigned width = operation.type.totalBits();
  const unsigned from = operation.operands.empty() ? width : operation.operands[0]->type.totalBits();
  auto refuse = [&](const std::string& what) -> CompileError {
    return CompileError(ErrorId::kOperation, operation.where, what,
                        "compile without --cycle-model, or let neither conditions nor stream accesses depend on it");
  };
  auto isLanes = [](const Operation* operand) { return operand->type.lanes != 0; };
  if (operation.type.lanes != 0 ||
      (!operation.operands.empty() && (isLanes(operation.operands[0]) || isLanes(operation.operands.back()))))
    throw refuse(fmt::format("cycles depend on lanes: operation {}", name(operation.opcode)));
  auto masked = [&](const std::string& text) {
    if (width > 64) throw refuse(fmt::format("cycles depend on signed arithmetic of {} bits", width));
    return width == 64 ? text : fmt::format("({}) & {:#x}u", text, (uint64_t{1} << width) - 1);
  };
  auto sign = [&](size_t i) { return fmt::format("asSigned<{}>({})", operation.operands[i]->type.width, in[i]); };
  auto text = [&](const char* pattern) {
    return fmt::format(fmt::runtime(pattern), in[0], in.size() > 1 ? in[1] : "");
  };
  auto narrow = [&](const std::string& result) {
    if (from > 64) throw refuse(fmt::format("cycles depend on a signed comparison of {} bits", from));
    return result;
  };
  auto isLess = [&](size_t a, size_t b) {
    return fmt::format(fmt::runtime(from > 64 ? "isLess({}, {})" : "{} < {}"), in[a], in[b]);
  };
  // Operands of a product may be narrower than the result.
  auto wide = [&](const char* function) {
    return fmt::format("{}<{}>(slice<{}>({}, 0), slice<{}>({}, 0))", function, width, width, in[0], width, in[1]);
  };
  switch (operation.opcode) {
    case Opcode::kAdd:
      return width > 64 ? wide("add") : masked(text("{} + {}"));
    case Opcode::kSub:
      return width > 64 ? wide("subtract") : masked(text("{} - {}"));
    case Opcode::kMul:
    case Opcode::kMulUnsigned:
      return width > 64 ? wide("multiply") : masked(text("{} * {}"));
    case Opcode::kMulSigned:
      return masked("static_cast<uint64_t>(" + sign(0) + " * " + sign(1) + ")");
    case Opcode::kAnd:
      return text("{} & {}");
    case Opcode::kOr:
      return text("{} | {}");
    case Opcode::kXor:
      return text("{} ^ {}");
    case Opcode::kShl:
      return fmt::format("shiftLeft<{}>({}, {})", width, in[0], in[1]);
    case Opcode::kLShr:
      return fmt::format("shiftRight<{}>({}, {})", width, in[0], in[1]);
    case Opcode::kAShr:
      return masked(fmt::format("static_cast<uint64_t>({} >> ({} < 64 ? {} : 63))", sign(0), in[1], in[1]));
    case Opcode::kEq:
      return text("uint64_t{{{} == {}}}");
    case Opcode::kNe:
      return text("uint64_t{{{} != {}}}");
    case Opcode::kUlt:
      return "uint64_t{" + isLess(0, 1) + "}";
    case Opcode::kUle:
      return "uint64_t{!(" + isLess(1, 0) + ")}";
    case Opcode::kSlt:
      return narrow("uint64_t{" + sign(0) + " < " + sign(1) + "}");
    case Opcode::kSle:
      return narrow("uint64_t{" + sign(0) + " <= " + sign(1) + "}");
    case Opcode::kSelect:
      return fmt::format("{} != 0 ? {} : {}", in[0], in[1], in[2]);
    case Opcode::kMin:
      return narrow(fmt::format("{} < {} ? {} : {}", sign(0), sign(1), in[0], in[1]));
    case Opcode::kMax:
      return narrow(fmt::format("{} < {} ? {} : {}", sign(0), sign(1), in[1], in[0]));
    case Opcode::kUMin:
      return fmt::format("{} ? {} : {}", isLess(0, 1), in[0], in[1]);
    case Opcode::kUMax:
      return fmt::format("{} ? {} : {}", isLess(0, 1), in[1], in[0]);
    case Opcode::kZExt:
    case Opcode::kTrunc:
      return fmt::format("slice<{}>({}, 0)", width, in[0]);
    case Opcode::kSExt:
      return masked("static_cast<uint64_t>(" + sign(0) + ")");
    case Opcode::kSlice:
      return fmt::format("slice<{}>({}, {})", width, in[0], operation.low);
    case Opcode::kConcat: {
      std::string all;
      unsigned low = 0;
      for (size_t i = in.size(); i-- > 0;) {
        all += fmt::format("{}shiftLeft<{}>({}, {})", all.empty() ? "" : " | ", width, in[i], low);
        low += operation.operands[i]->type.totalBits();
      }
      return all;
    }
    case Opcode::kLoad:
      throw refuse("cycles depend on a word of memory '" + operation.memory->name + "'");
    default:
      throw refuse(fmt::format("cycles depend on operation {}", name(operation.opcode)));
  }
}

}  // namespace kilnc
