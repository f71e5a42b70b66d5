#include "Concat.h"

#include <algorithm>
#include <map>

namespace kilnc {
namespace {

constexpr unsigned kNarrowest = 65;  // words that fit a machine word are left as they are written

// Bits [low + width - 1 : low] of `source`, or zeros if there is none.
struct Part {
  const Operation* source;
  unsigned low, width;
};
using Parts = std::vector<Part>;  // least significant first

bool constantBit(const Operation& constant, unsigned bit) {
  return bit / 32 < constant.words.size() && ((constant.words[bit / 32] >> (bit % 32)) & 1) != 0;
}
bool isConstant(const Operation* operation) {
  return operation->opcode == Opcode::kConstant && operation->type.lanes == 0;
}

Parts cut(const Parts& parts, unsigned low, unsigned width) {
  Parts result;
  unsigned at = 0;
  for (const Part& part : parts) {
    const unsigned from = std::max(at, low), to = std::min(at + part.width, low + width);
    if (from < to) result.push_back({part.source, part.source != nullptr ? part.low + (from - at) : 0, to - from});
    at += part.width;
  }
  if (low + width > at) result.push_back({nullptr, 0, low + width - std::max(at, low)});
  return result;
}

class Folder {
 public:
  explicit Folder(Process& process) : process_(process) {}

  void run() {
    for (Block& block : process_.blocks) {
      std::vector<Operation*> result;
      for (Operation* operation : block.operations) {
        rewrite(*operation, result);
        result.push_back(operation);
      }
      block.operations = std::move(result);
    }
  }

 private:
  // What a word is made of; itself if that is not known.
  const Parts& partsOf(const Operation* operation) {
    if (auto found = known_.find(operation); found != known_.end()) return found->second;
    Parts parts = analyse(operation);
    if (parts.size() > 64) parts = {{operation, 0, operation->type.width}};
    return known_[operation] = std::move(parts);
  }

  Parts analyse(const Operation* operation) {
    const Parts itself{{operation, 0, operation->type.width}};
    if (operation->type.lanes != 0) return itself;
    const unsigned width = operation->type.width;
    const auto& in = operation->operands;
    switch (operation->opcode) {
      case Opcode::kConstant:
        for (unsigned bit = 0; bit < width; ++bit)
          if (constantBit(*operation, bit)) return itself;
        return {{nullptr, 0, width}};
      case Opcode::kZExt:
        return in[0]->type.lanes == 0 ? cut(partsOf(in[0]), 0, width) : itself;
      case Opcode::kTrunc:
        return in[0]->type.lanes == 0 ? cut(partsOf(in[0]), 0, width) : itself;
      case Opcode::kSlice:
        return in[0]->type.lanes == 0 ? cut(partsOf(in[0]), operation->low, width) : itself;
      case Opcode::kShl: {
        if (!isConstant(in[1]) || in[1]->words[0] >= width) return itself;
        Parts result{{nullptr, 0, in[1]->words[0]}};
        if (result[0].width == 0) result.clear();
        for (const Part& part : cut(partsOf(in[0]), 0, width - in[1]->words[0])) result.push_back(part);
        return result;
      }
      case Opcode::kLShr:
        if (!isConstant(in[1]) || in[1]->words[0] >= width) return itself;
        return cut(partsOf(in[0]), in[1]->words[0], width);
      case Opcode::kAnd:
        return isConstant(in[1]) ? masked(partsOf(in[0]), *in[1], width) : itself;
      case Opcode::kOr:
        return merged(partsOf(in[0]), partsOf(in[1]), itself);
      case Opcode::kSelect:
        return chosenBit(*operation, itself);
      default:
        return itself;
    }
  }

  Parts masked(const Parts& parts, const Operation& mask, unsigned width) {
    Parts result;
    for (unsigned low = 0; low < width;) {
      unsigned high = low;
      const bool isKept = constantBit(mask, low);
      while (high < width && constantBit(mask, high) == isKept) ++high;
      if (isKept)
        for (const Part& part : cut(parts, low, high - low)) result.push_back(part);
      else
        result.push_back({nullptr, 0, high - low});
      low = high;
    }
    return result;
  }

  Parts merged(const Parts& a, const Parts& b, const Parts& itself) {
    Parts result;
    size_t i = 0, j = 0;
    unsigned usedA = 0, usedB = 0;
    while (i < a.size() && j < b.size()) {
      const unsigned width = std::min(a[i].width - usedA, b[j].width - usedB);
      if (a[i].source != nullptr && b[j].source != nullptr) return itself;
      const Part& from = a[i].source != nullptr ? a[i] : b[j];
      const unsigned used = a[i].source != nullptr ? usedA : usedB;
      result.push_back({from.source, from.source != nullptr ? from.low + used : 0, width});
      usedA += width;
      usedB += width;
      if (usedA == a[i].width) ++i, usedA = 0;
      if (usedB == b[j].width) ++j, usedB = 0;
    }
    return result;
  }

  // c ? 2^i : 0 is c at bit i.
  Parts chosenBit(const Operation& select, const Parts& itself) {
    const Operation *condition = select.operands[0], *yes = select.operands[1], *no = select.operands[2];
    if (condition->type.lanes != 0 || !isConstant(yes) || !isConstant(no)) return itself;
    int bit = -1;
    for (unsigned i = 0; i < select.type.width; ++i) {
      if (constantBit(*no, i)) return itself;
      if (!constantBit(*yes, i)) continue;
      if (bit >= 0) return itself;
      bit = static_cast<int>(i);
    }
    if (bit < 0) return itself;
    const auto at = static_cast<unsigned>(bit);
    Parts result;
    if (at != 0) result.push_back({nullptr, 0, at});
    result.push_back({condition, 0, 1});
    if (at + 1 != select.type.width) result.push_back({nullptr, 0, select.type.width - at - 1});
    return result;
  }

  void rewrite(Operation& operation, std::vector<Operation*>& into) {
    if (operation.opcode == Opcode::kConstant || operation.type.lanes != 0) return;
    const bool isWide = operation.type.width >= kNarrowest ||
                        (!operation.operands.empty() && operation.operands[0]->type.lanes == 0 &&
                         operation.operands[0]->type.width >= kNarrowest &&
                         (operation.opcode == Opcode::kTrunc || operation.opcode == Opcode::kSlice));
    if (!isWide) return;
    const Parts parts = joined(partsOf(&operation));
    if (parts.size() == 1 && parts[0].source == &operation) return;
    if (parts.size() > 16) return;  // scattered bits: leave the arithmetic
    std::vector<Operation*> pieces;
    for (size_t i = parts.size(); i-- > 0;) pieces.push_back(piece(parts[i], operation, into));
    if (pieces.size() == 1 && parts[0].source != nullptr) {
      operation.opcode = Opcode::kSlice;
      operation.low = parts[0].low;
      operation.operands = {const_cast<Operation*>(parts[0].source)};
      return;
    }
    operation.opcode = Opcode::kConcat;
    operation.operands = pieces;
    operation.low = 0;
  }

  Operation* piece(const Part& part, const Operation& whole, std::vector<Operation*>& into) {
    if (part.source == nullptr) {
      Operation* zero = process_.constant({part.width, 0}, 0);
      return zero;
    }
    auto* source = const_cast<Operation*>(part.source);
    if (part.low == 0 && part.width == source->type.width) return source;
    if (isConstant(source)) {
      Operation* constant = process_.make(Opcode::kConstant, {part.width, 0}, {}, whole.where);
      constant->words.assign((part.width + 31) / 32, 0);
      for (unsigned bit = 0; bit < part.width; ++bit)
        if (constantBit(*source, part.low + bit)) constant->words[bit / 32] |= 1u << (bit % 32);
      return constant;
    }
    Operation* slice = process_.make(Opcode::kSlice, {part.width, 0}, {source}, whole.where);
    slice->low = part.low;
    into.push_back(slice);
    return slice;
  }

  static Parts joined(const Parts& parts) {
    Parts result;
    for (const Part& part : parts) {
      if (!result.empty() && result.back().source == part.source &&
          (part.source == nullptr || result.back().low + result.back().width == part.low))
        result.back().width += part.width;
      else
        result.push_back(part);
    }
    return result;
  }

  Process& process_;
  std::map<const Operation*, Parts> known_;
};

}  // namespace

void foldConcatenations(Process& process) { Folder(process).run(); }

}  // namespace kilnc
