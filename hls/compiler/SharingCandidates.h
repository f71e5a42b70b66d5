// Operations that might share an operator (OperatorSharing.h), with the time that a cycle leaves them.
#pragma once

#include <utility>
#include <vector>

#include "Ir.h"
#include "Schedule.h"
#include "SharedUnit.h"
#include "Storage.h"
#include "Target.h"

namespace kilnc {

// An operation that might share, and how far its neighbours of the same cycle are.
struct SharingCandidate {
  const Operation* operation;
  SharedUnit::Kind kind;
  Place place;
  std::pair<int, unsigned> slot;       // candidates of one slot may meet
  unsigned startPs = 0, tailPs = 0;    // of paths that touch no other candidate
  std::vector<std::pair<size_t, unsigned>> after;  // candidates of the same cycle that use the result, ps until their operands
};

struct SharingCandidates {
  std::vector<SharingCandidate> all;  // in program order
  unsigned longestPs = 0;             // of paths through no candidate
};

// Those of blocks that permit it: no loops with streams, nothing that stands outside the clocked block or is kept while a cycle waits.
SharingCandidates sharingCandidates(const Process& process, const std::vector<Schedule>& schedules, const Target& target);

}  // namespace kilnc
