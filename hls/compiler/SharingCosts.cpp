#include "SharingCosts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "Delay.h"

namespace kilnc {

SharingCosts::SharingCosts(const Process& process, const std::vector<Schedule>& schedules, const Target& target,
                           const std::vector<SharingCandidate>& candidates)
    : target_(target),
      // "generic" has no areas; most designs are synthesized for this part.
      areas_(target.isGeneric() ? Target::named("ecp5-85k") : target),
      candidates_(candidates),
      storage_(process, schedules),
      varying_(process) {}

double SharingCosts::value(const Cost& cost) const { return areas_.isFpga() ? cost.luts + kLutsPerDsp * cost.dsps : cost.areaUm2; }

// Bits up to the last one that varies, or is set in a constant: what synthesis leaves.
unsigned SharingCosts::significant(const Operation& operand) {
  if (operand.opcode == Opcode::kConstant) {
    for (unsigned bit = operand.type.width; bit-- > 0;)
      if ((operand.words[bit / 32] >> (bit % 32) & 1) != 0) return bit + 1;
    return 0;
  }
  const VaryingBits::Bits& bits = varying_.of(operand);
  for (size_t bit = bits.size(); bit-- > 0;)
    if (bits[bit]) return static_cast<unsigned>(bit) + 1;
  return 0;
}

double SharingCosts::productArea(unsigned a, unsigned b, unsigned result, bool byConstant) const {
  if (a <= 1 || b <= 1) return 0;
  constexpr unsigned kDsp = 18;
  if (areas_.isFpga() && areas_.cost("multiply", 16).dsps > 0) {
    unsigned blocks = 0;
    for (unsigned i = 0; i < a; i += kDsp)
      for (unsigned j = 0; j < b; j += kDsp) blocks += i + j < result;
    return blocks * kLutsPerDsp + (blocks - 1.0) * kDsp;
  }
  // Measured for squares; between them, by the number of partial products, of which a short result needs fewer.
  const double wide = std::max(a, b), part = std::min(1.0, double(result) / (a + b));
  return value(areas_.cost(byConstant ? "multiply_constant" : "multiply", std::max(4.0, wide))) * std::min(a, b) / wide * (part + 1) / 2;
}

std::string SharingCosts::source(size_t candidate, const Operation& operand) const {
  const std::string held = storage_.held(operand, candidates_[candidate].place);
  return held.empty() ? "#" + std::to_string(operand.id) : held;
}

std::vector<bool> SharingCosts::orientations(const Group& group) {
  std::vector<bool> result;
  std::set<std::string> sources[2];
  unsigned width[2] = {0, 0};
  for (const size_t c : group) {
    const Operation& operation = *candidates_[c].operation;
    const std::string names[2] = {source(c, *operation.operands[0]), source(c, *operation.operands[1])};
    const unsigned widths[2] = {significant(*operation.operands[0]), significant(*operation.operands[1])};
    bool isSwapped = false;
    if (candidates_[c].kind == SharedUnit::Kind::kMultiply) {
      auto badness = [&](bool swap) {
        double bad = 0;
        for (const unsigned k : {0u, 1u}) {
          const unsigned from = swap ? 1 - k : k;
          if (sources[k].count(names[from]) == 0) bad += widths[from];
          bad += 4.0 * (std::max(width[k], widths[from]) - width[k]);
        }
        return bad;
      };
      isSwapped = result.empty() ? widths[0] < widths[1] : badness(true) < badness(false);
    }
    for (const unsigned k : {0u, 1u}) {
      const unsigned from = isSwapped ? 1 - k : k;
      sources[k].insert(names[from]);
      width[k] = std::max(width[k], widths[from]);
    }
    result.push_back(isSwapped);
  }
  return result;
}

// The operator and the choice of its operands.
double SharingCosts::area(const Group& group) {
  unsigned width[2] = {0, 0}, result = 0;
  double amountBits = 0, resultBits = 0, choices = 0;
  bool byConstant = true;
  const std::vector<bool> swapped = orientations(group);
  for (const unsigned k : {0u, 1u}) {
    std::map<std::string, double> sources;
    double all = 0, most = 0;
    for (size_t i = 0; i < group.size(); ++i) {
      const Operation& operand = *candidates_[group[i]].operation->operands[swapped[i] ? 1 - k : k];
      const bool isConstant = operand.opcode == Opcode::kConstant;
      width[k] = std::max(width[k], significant(operand));
      if (k == 1) byConstant = byConstant && (isConstant || candidates_[group[i]].operation->operands[swapped[i] ? 1 : 0]->opcode == Opcode::kConstant);
      sources[source(group[i], operand)] = isConstant ? significant(operand) / 2.0 : varying_.count(operand);
      if (k == 1) amountBits = std::max<double>(amountBits, varying_.count(operand));
    }
    for (const auto& [name, bits] : sources) all += bits, most = std::max(most, bits);
    choices += all - most;
  }
  for (const size_t c : group) {
    result = std::max(result, candidates_[c].operation->type.width);
    resultBits = std::max<double>(resultBits, varying_.count(*candidates_[c].operation));
  }
  const double perBit = value(areas_.cost("select_2", 8)) / 8;
  double unit = 0;
  if (candidates_[group.front()].kind == SharedUnit::Kind::kMultiply)
    unit = productArea(width[0], width[1], result, byConstant);
  else  // a row of choices for every bit of the amount
    unit = value(areas_.cost("shift", std::max(1u, width[0]))) * std::min(1.0, amountBits / std::log2(std::max(2u, result))) * resultBits / result;
  return unit + choices * perBit;
}

unsigned SharingCosts::delayOf(const Group& group) {
  unsigned result = 0;
  for (const size_t c : group) result = std::max(result, delayPs(*candidates_[c].operation, target_, &scheduled_));
  if (group.size() == 1) return result;
  // As wide as the widest of each operand.
  Operation operands[2], whole;
  const std::vector<bool> swapped = orientations(group);
  for (const unsigned k : {0u, 1u}) {
    operands[k].opcode = Opcode::kArgument;
    for (size_t i = 0; i < group.size(); ++i)
      operands[k].type.width = std::max(operands[k].type.width, candidates_[group[i]].operation->operands[swapped[i] ? 1 - k : k]->type.width);
    whole.operands.push_back(&operands[k]);
  }
  for (const size_t c : group) {
    if (target_.isGeneric()) {
      whole.opcode = candidates_[c].operation->opcode;
      result = std::max(result, delayPs(whole, target_));
    }
  }
  return result + choicePs(group.size(), target_);
}

}  // namespace kilnc
