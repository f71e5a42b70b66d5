// What operators that serve a group of candidates cost (OperatorSharing.h): area and delay, the choice of operands included.
#pragma once

#include <string>
#include <vector>

#include "Ir.h"
#include "Schedule.h"
#include "SharingCandidates.h"
#include "Storage.h"
#include "Target.h"
#include "VaryingBits.h"

namespace kilnc {

// What a DSP is worth in look-up tables: about what a product of 18 x 18 bits takes without one.
constexpr double kLutsPerDsp = 300;

class SharingCosts {
 public:
  SharingCosts(const Process& process, const std::vector<Schedule>& schedules, const Target& target, const std::vector<SharingCandidate>& candidates);

  using Group = std::vector<size_t>;  // candidates of one kind, by their numbers
  // Look-up tables (a DSP counts as kLutsPerDsp), or um2 of gates.
  double area(const Group& group);
  unsigned delayOf(const Group& group);
  // Whether each operation's operands are exchanged: factors meet where they, or their widths, are like those before.
  std::vector<bool> orientations(const Group& group);

 private:
  double value(const Cost& cost) const;
  unsigned significant(const Operation& operand);
  double productArea(unsigned a, unsigned b, unsigned result, bool byConstant) const;
  std::string source(size_t candidate, const Operation& operand) const;

  const Target& target_;
  const Target& areas_;
  const std::vector<SharingCandidate>& candidates_;
  Storage storage_;
  VaryingBits varying_;    // for areas: without bits that nobody looks at
  VaryingBits scheduled_;  // for delays: as the scheduler has them
};

}  // namespace kilnc
