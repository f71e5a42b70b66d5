// How long an operation takes, in picoseconds: measured on the target's part where there is data (Target.h), else generic
// figures for a mid-range FPGA, so that a clock target means something before a part is chosen. They bound chaining, never
// correctness.
#pragma once

#include "Ir.h"
#include "Target.h"
#include "VaryingBits.h"

namespace kilnc {

// Combinational delay from operands to result. With `varying`, constant bits take no time.
unsigned delayPs(const Operation& operation, const Target& target = Target::generic(), VaryingBits* varying = nullptr);
// Of the choice between that many operands before an operator.
unsigned choicePs(size_t operands, const Target& target);
// When the result of an operation with a latency is there, after the edge: a block RAM's word comes late.
unsigned settlePs(const Operation& operation, const Target& target = Target::generic());
// What a clock leaves to operators: the period less what registers take. At least 1.
unsigned usablePs(const Clock& clock);
// The same with room for nets that come out longer than measured, as they do in a full part: what a schedule keeps to
// where the interval permits it.
unsigned comfortablePs(const Clock& clock);
// A memory with ports sees an address in the cycle that computes it and answers in the cycle after.
constexpr unsigned kPortLatency = 1;
// Cycles until the result can be used, from a register; 0: combinational, in the same cycle.
unsigned latencyCycles(const Operation& operation, bool isPipelined);

}  // namespace kilnc
