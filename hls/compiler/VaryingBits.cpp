#include "VaryingBits.h"

#include <algorithm>

namespace kilnc {
namespace {

// Of a constant; false of others.
bool constantBit(const Operation& operation, unsigned i) {
  return operation.opcode == Opcode::kConstant && i / 32 < operation.words.size() && ((operation.words[i / 32] >> i % 32) & 1) != 0;
}

}  // namespace

VaryingBits::VaryingBits(const Process& onlyUsed) {
  for (auto block = onlyUsed.blocks.rbegin(); block != onlyUsed.blocks.rend(); ++block) {
    auto all = [&](const Operation* operation) {
      if (operation != nullptr) use(*operation, Bits(operation->type.totalBits(), true));
    };
    for (const Edge& edge : block->edges) all(edge.condition);
    all(block->selector);
  }
  // Users stand behind definitions in a block; what crosses blocks or goes around a loop is taken for used.
  for (const Block& block : onlyUsed.blocks)
    for (const Operation* phi : block.phis)
      for (const Operation* operand : phi->operands) use(*operand, Bits(operand->type.totalBits(), true));
  for (const Block& block : onlyUsed.blocks)
    for (const Operation* operation : block.operations)
      if (operation->predicate != nullptr) use(*operation->predicate, Bits(operation->predicate->type.totalBits(), true));
  for (auto block = onlyUsed.blocks.rbegin(); block != onlyUsed.blocks.rend(); ++block)
    for (size_t i = block->operations.size(); i-- > 0;) {
      const Operation& operation = *block->operations[i];
      const unsigned width = operation.type.totalBits();
      const auto found = used_.find(&operation);
      const Bits mine = found != used_.end() ? found->second : Bits(width, hasSideEffect(operation.opcode) || operation.type.isArray());
      unsigned highest = 0;
      for (unsigned bit = 0; bit < width; ++bit)
        if (mine[bit]) highest = bit + 1;
      for (size_t k = 0, at = width; k < operation.operands.size(); ++k) {
        const Operation& operand = *operation.operands[k];
        const unsigned bits = operand.type.totalBits();
        Bits theirs(bits, true);
        switch (operation.opcode) {
          case Opcode::kAnd:
          case Opcode::kOr:
          case Opcode::kXor:
            for (unsigned bit = 0; bit < bits; ++bit) theirs[bit] = mine[bit] && (operand.type.isArray() || keeps(operation, 1 - k, bit));
            break;
          case Opcode::kSelect:
            if (k != 0 && !operation.type.isArray()) theirs = mine;
            break;
          case Opcode::kZExt:
          case Opcode::kTrunc:
            if (!operation.type.isArray())
              for (unsigned bit = 0; bit < bits; ++bit) theirs[bit] = bit < width && mine[bit];
            break;
          case Opcode::kSlice:
            for (unsigned bit = 0; bit < bits; ++bit) theirs[bit] = bit >= operation.low && bit - operation.low < width && mine[bit - operation.low];
            break;
          case Opcode::kConcat:  // most significant first
            at -= bits;
            for (unsigned bit = 0; bit < bits; ++bit) theirs[bit] = mine[at + bit];
            break;
          case Opcode::kAdd:
          case Opcode::kSub:
          case Opcode::kMul:
            if (!operation.type.isArray())
              for (unsigned bit = 0; bit < bits; ++bit) theirs[bit] = bit < highest;
            break;
          default:
            break;
        }
        use(operand, theirs);
      }
    }
}

void VaryingBits::use(const Operation& operation, const Bits& bits) {
  auto [found, isNew] = used_.try_emplace(&operation, bits);
  if (!isNew)
    for (size_t i = 0; i < bits.size(); ++i) found->second[i] = found->second[i] || bits[i];
}

const VaryingBits::Bits& VaryingBits::of(const Operation& operation) {
  if (auto found = done_.find(&operation); found != done_.end()) return found->second;
  const unsigned width = operation.type.totalBits();
  Bits result(width, true);
  auto from = [&](size_t i) -> const Bits& { return of(*operation.operands[i]); };
  if (!operation.type.isArray() && std::none_of(operation.operands.begin(), operation.operands.end(),
                                                [](const Operation* operand) { return operand->type.isArray(); })) {
    switch (operation.opcode) {
      case Opcode::kConstant:
        result.assign(width, false);
        break;
      case Opcode::kZExt:
      case Opcode::kTrunc:
        for (unsigned i = 0; i < width; ++i) result[i] = i < from(0).size() && from(0)[i];
        break;
      case Opcode::kSExt:
        for (unsigned i = 0; i < width; ++i) result[i] = from(0)[std::min<size_t>(i, from(0).size() - 1)];
        break;
      case Opcode::kSlice:
        for (unsigned i = 0; i < width; ++i) result[i] = i + operation.low < from(0).size() && from(0)[i + operation.low];
        break;
      case Opcode::kConcat: {
        unsigned at = 0;
        for (size_t k = operation.operands.size(); k-- > 0;)
          for (size_t i = 0; i < from(k).size() && at < width; ++i) result[at++] = from(k)[i];
        break;
      }
      case Opcode::kAnd:
      case Opcode::kOr:
      case Opcode::kXor:
        for (unsigned i = 0; i < width; ++i) {
          const bool keeps0 = keeps(operation, 0, i), keeps1 = keeps(operation, 1, i);
          result[i] = (from(0)[i] && keeps1) || (from(1)[i] && keeps0);
        }
        break;
      case Opcode::kSelect:
        for (unsigned i = 0; i < width; ++i) result[i] = from(1)[i] || from(2)[i] || constantBit(*operation.operands[1], i) != constantBit(*operation.operands[2], i);
        break;
      case Opcode::kShl:
        if (operation.operands[1]->opcode == Opcode::kConstant) {
          const unsigned by = operation.operands[1]->words.empty() ? 0 : operation.operands[1]->words[0];
          for (unsigned i = 0; i < width; ++i) result[i] = i >= by && from(0)[i - by];
        }
        break;
      case Opcode::kLShr:
        if (operation.operands[1]->opcode == Opcode::kConstant) {
          const unsigned by = operation.operands[1]->words.empty() ? 0 : operation.operands[1]->words[0];
          for (unsigned i = 0; i < width; ++i) result[i] = i + by < width && from(0)[i + by];
        }
        break;
      default:
        break;
    }
  }
  if (const auto used = used_.find(&operation); used != used_.end())
    for (unsigned i = 0; i < width; ++i) result[i] = result[i] && used->second[i];
  return done_[&operation] = result;
}
unsigned VaryingBits::count(const Operation& operation) {
  const Bits& bits = of(operation);
  return static_cast<unsigned>(std::count(bits.begin(), bits.end(), true));
}

unsigned VaryingBits::width(const Operation& operation) {
  unsigned widest = 0;
  for (const Operation* operand : operation.operands)
    widest = std::max(widest, operand->type.isArray() ? (operand->opcode == Opcode::kConstant ? 0 : operand->type.width) : count(*operand));
  return std::max(1u, widest);
}

unsigned VaryingBits::both(const Operation& operation) {
  const Operation &first = *operation.operands[0], &second = *operation.operands[1];
  if (first.type.isArray() || second.type.isArray())
    return first.opcode == Opcode::kConstant || second.opcode == Opcode::kConstant ? 0 : operation.type.width;
  const Bits &a = of(first), &b = of(second), &mine = of(operation);
  unsigned count = 0;
  for (size_t i = 0; i < a.size() && i < b.size(); ++i) count += a[i] && b[i] && mine[i];
  return count;
}

unsigned VaryingBits::shiftLevels(const Operation& shift) {
  const Bits& amount = of(*shift.operands[1]);
  unsigned count = 0;
  for (size_t i = 0; i < amount.size() && i < 32 && (size_t{1} << i) < shift.type.width; ++i) count += amount[i];
  return count;
}

// Whether bit i of operand `k` lets the other operand's bit through.
bool VaryingBits::keeps(const Operation& operation, size_t k, unsigned i) {
  const Operation& operand = *operation.operands[k];
  if (operand.opcode != Opcode::kConstant || operation.opcode == Opcode::kXor) return true;
  return constantBit(operand, i) == (operation.opcode == Opcode::kAnd);
}

}  // namespace kilnc
