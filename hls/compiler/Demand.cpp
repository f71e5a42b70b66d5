#include "Demand.h"

#include <algorithm>

#include "Diagnostic.h"

namespace kilnc {
namespace {

using Bits = Demand::Bits;

bool any(const Bits& bits) { return std::find(bits.begin(), bits.end(), true) != bits.end(); }
unsigned top(const Bits& bits) {  // number of bits up to the highest that is set
  size_t n = bits.size();
  while (n > 0 && !bits[n - 1]) --n;
  return static_cast<unsigned>(n);
}
bool bitOf(const Operation& constant, unsigned i) {
  return i / 32 < constant.words.size() && (constant.words[i / 32] >> (i % 32) & 1) != 0;
}
const std::string& linkOf(const Instance& instance, const Channel& channel) {
  for (size_t i = 0; i < instance.process->channels.size(); ++i)
    if (instance.process->channels[i].get() == &channel) return instance.channelNames[i];
  static const std::string kNone;
  return kNone;
}

}  // namespace

Demand::Demand(const Design& design, const std::vector<std::string>& observed)
    : design_(design), bits_(design.instances.size()) {
  for (const auto& link : design.links) links_[link.name] = Bits(link.width, false);
  for (const std::string& name : observed)
    if (std::none_of(design.links.begin(), design.links.end(),
                     [&](const auto& link) { return link.name == name && link.reader < 0; }))
      throw CompileError(ErrorId::kUsage, {"command line", 0, 0},
                         "--observe " + name + ": the top writes no stream of that name", "name an output of the top");
  for (size_t i = 0; i < design.instances.size(); ++i)
    for (const Block& block : design.instances[i].process->blocks)
      for (const Operation* operation : block.operations)
        if (operation->opcode == Opcode::kWrite)
          writes_[linkOf(design.instances[i], *operation->channel)].emplace_back(i, operation);
  for (size_t i = 0; i < design.instances.size(); ++i)
    for (const Block& block : design.instances[i].process->blocks) {
      for (const Operation* operation : block.operations)
        if ((operation->opcode == Opcode::kRead || operation->opcode == Opcode::kWrite) &&
            operation->predicate != nullptr)
          demandAll(i, operation->predicate);
      for (const Edge& edge : block.edges)
        if (edge.condition != nullptr) demandAll(i, edge.condition);
    }
  for (const std::string& name : observed) demandLink(name, Bits(links_.at(name).size(), true));
  while (!work_.empty()) {
    const auto [instance, operation] = work_.back();
    work_.pop_back();
    propagate(instance, *operation);
  }
}

bool Demand::isDemanded(const Operation& operation, size_t instance) const {
  return bits_[instance].count(&operation) != 0;
}
bool Demand::isDemanded(const std::string& link) const { return any(links_.at(link)); }

std::vector<std::pair<std::string, std::vector<std::pair<unsigned, unsigned>>>> Demand::inputs() const {
  std::vector<std::pair<std::string, std::vector<std::pair<unsigned, unsigned>>>> result;
  for (const auto& link : design_.links) {
    if (link.writer >= 0) continue;
    std::vector<std::pair<unsigned, unsigned>> ranges;
    const Bits& bits = links_.at(link.name);
    for (unsigned i = 0; i < bits.size(); ++i) {
      if (!bits[i]) continue;
      if (ranges.empty() || ranges.back().second + 1 != i) ranges.emplace_back(i, i);
      ranges.back().second = i;
    }
    result.emplace_back(link.name, ranges);
  }
  return result;
}

void Demand::demand(size_t instance, const Operation* operation, const Bits& wanted) {
  if (operation->opcode == Opcode::kConstant || !any(wanted)) return;
  Bits& bits = bits_[instance][operation];
  bits.resize(operation->type.totalBits());
  bool isNew = false;
  for (size_t i = 0; i < bits.size() && i < wanted.size(); ++i)
    if (wanted[i] && !bits[i]) bits[i] = isNew = true;
  if (isNew) work_.emplace_back(instance, operation);
}

void Demand::demandAll(size_t instance, const Operation* operation) {
  demand(instance, operation, Bits(operation->type.totalBits(), true));
}

void Demand::demandLink(const std::string& name, const Bits& wanted) {
  Bits& bits = links_.at(name);
  for (size_t i = 0; i < bits.size() && i < wanted.size(); ++i) bits[i] = bits[i] || wanted[i];
  for (const auto& [instance, write] : writes_[name]) demand(instance, write->operands[0], bits);
}

void Demand::propagate(size_t instance, const Operation& operation) {
  const Bits bits = bits_[instance].at(&operation);
  const auto& in = operation.operands;
  const bool isScalar = operation.type.lanes == 0;
  auto masked = [&](const Operation& other, bool keepWhere) {
    Bits result = bits;
    if (other.opcode == Opcode::kConstant)
      for (unsigned i = 0; i < result.size(); ++i) result[i] = result[i] && bitOf(other, i) == keepWhere;
    return result;
  };
  auto shifted = [&](size_t width, long by) {  // bit i of the result demands bit i + by
    Bits result(width, false);
    for (size_t i = 0; i < bits.size(); ++i) {
      const long from = static_cast<long>(i) + by;
      if (bits[i] && from >= 0 && from < static_cast<long>(width)) result[static_cast<size_t>(from)] = true;
    }
    return result;
  };
  switch (isScalar ? operation.opcode : Opcode::kSplat) {
    case Opcode::kPhi:
    case Opcode::kXor:
      for (const Operation* operand : in) demand(instance, operand, bits);
      return;
    case Opcode::kAnd:
    case Opcode::kOr:
      for (unsigned i : {0u, 1u}) demand(instance, in[i], masked(*in[1 - i], operation.opcode == Opcode::kAnd));
      return;
    case Opcode::kAdd:
    case Opcode::kSub:
    case Opcode::kMul:
      for (const Operation* operand : in) demand(instance, operand, Bits(top(bits), true));
      return;
    case Opcode::kSelect:
      demandAll(instance, in[0]);
      demand(instance, in[1], bits);
      demand(instance, in[2], bits);
      return;
    case Opcode::kZExt:
    case Opcode::kTrunc:
      demand(instance, in[0], bits);
      return;
    case Opcode::kSlice:
      demand(instance, in[0], shifted(in[0]->type.totalBits(), operation.low));
      return;
    case Opcode::kShl:
    case Opcode::kLShr:
      if (in[1]->opcode == Opcode::kConstant) {
        const long by = static_cast<long>(in[1]->words[0]);
        demand(instance, in[0], shifted(in[0]->type.totalBits(), operation.opcode == Opcode::kShl ? -by : by));
        return;
      }
      break;
    case Opcode::kConcat: {
      long low = 0;
      for (size_t i = in.size(); i-- > 0;) {
        demand(instance, in[i], shifted(in[i]->type.totalBits(), -low));
        low += in[i]->type.totalBits();
      }
      return;
    }
    case Opcode::kRead:
      demandLink(linkOf(design_.instances[instance], *operation.channel), bits);
      return;
    default:
      break;
  }
  for (const Operation* operand : in) demandAll(instance, operand);
}

}  // namespace kilnc
