// Accumulators of gates: an int8 product that starts or continues an int32 sum, in one cycle, becomes one tree of adders.
//
//   first ? a * b : sum + a * b      constraints/asic/accumulate.v finds it, accumulate_map.v builds it
//
// The costs of such a tree ("accumulate" in the target's data) are neither those of a product nor the sum of both.
#pragma once

#include <map>
#include <set>
#include <vector>

#include "Ir.h"
#include "Schedule.h"
#include "Target.h"
#include "VaryingBits.h"

namespace kilnc {

class Accumulators {
 public:
  // None on FPGAs.
  Accumulators(const Process& process, const std::vector<Schedule>& schedules, const Target& target, VaryingBits& varying);
  // The product that is one tree with this sum; null for any other operation.
  const Operation* productOf(const Operation& sum) const;
  // Whether the operation is part of the tree of a sum: its product, or what chooses between both.
  bool isInside(const Operation& operation) const { return inside_.count(&operation) != 0; }

 private:
  void find(const Operation& choice, const Schedule& schedule, VaryingBits& varying);
  std::map<const Operation*, const Operation*> products_;  // by sum
  std::set<const Operation*> inside_;
};

}  // namespace kilnc
