// How long an operation takes. Generic figures for a mid-range FPGA, in picoseconds, so that a clock target means
// something before a target is chosen; they bound chaining, never correctness.
#pragma once

#include "Ir.h"

namespace kilnc {

// Combinational delay from operands to result.
unsigned delayPs(const Operation& operation);
// An address leaves in a register and the memory outside answers in the cycle after: its word is there two cycles later.
constexpr unsigned kPortLatency = 2;
// Cycles until the result can be used, from a register; 0: combinational, in the same cycle.
unsigned latencyCycles(const Operation& operation, bool isPipelined);

}  // namespace kilnc
