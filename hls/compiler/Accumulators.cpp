#include "Accumulators.h"

#include <algorithm>

namespace kilnc {

Accumulators::Accumulators(const Process& process, const std::vector<Schedule>& schedules, const Target& target, VaryingBits& varying) {
  if (target.isFpga()) return;
  for (const Block& block : process.blocks)
    for (const Operation* operation : block.operations) find(*operation, schedules[static_cast<size_t>(block.id)], varying);
}

void Accumulators::find(const Operation& choice, const Schedule& schedule, VaryingBits& varying) {
  constexpr unsigned kFactor = 8, kSum = 32;
  if (choice.opcode != Opcode::kSelect || choice.type.width != kSum) return;
  for (const size_t k : {1, 2}) {
    const Operation *const product = choice.operands[k], *const sum = choice.operands[3 - k];
    const bool isProduct = product->opcode == Opcode::kMul || product->opcode == Opcode::kMulSigned;
    const bool isSum = sum->opcode == Opcode::kAdd && std::find(sum->operands.begin(), sum->operands.end(), product) != sum->operands.end();
    if (!isProduct || !isSum || varying.width(*product) != kFactor) continue;
    const auto cycle = schedule.cycle.find(product);
    if (cycle == schedule.cycle.end() || cycle->second != schedule.cycle.at(sum)) continue;
    products_[sum] = product;
    inside_.insert({product, &choice});
  }
}

const Operation* Accumulators::productOf(const Operation& sum) const {
  const auto found = products_.find(&sum);
  return found == products_.end() ? nullptr : found->second;
}

}  // namespace kilnc
