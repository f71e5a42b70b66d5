// Stage 6, beside binding: operators that serve several operations, which no cycle needs together.
//
//   state 1: p = a * b        mul0_a = state == 1 ? a : c
//   state 4: q = c * d   ->   mul0_b = state == 1 ? b : d
//                             mul0_y = mul0_a * mul0_b       p and q: mul0_y
//
// Objective: less area by the target's figures, where what chooses the operands counts too. Cycles stay as scheduled, and no
// path gets longer than the clock, or than the longest that the process has without sharing.
//
// Products and shifts by variables are shared. Two operations share if they stand in different blocks, in different cycles of
// one block of the FSM, or in cycles of one pipelined loop that are different modulo its interval. Loops with streams take no
// part: once iterations have slipped against each other any two of their cycles may meet, and an iteration may then use what
// the one before it computes in the same cycle. An operator serves 16 operations at most, and each is tried on the few operators
// made last (OperatorSharing.cpp): the search is linear in the program, not optimal.
#pragma once

#include <string>
#include <vector>

#include "Ir.h"
#include "Schedule.h"
#include "SharedUnit.h"

namespace kilnc {

// By level, then in the program order of their first uses. A verifier that knows nothing of how they were chosen has
// looked at them.
std::vector<SharedUnit> shareOperators(const Process& process, const std::vector<Schedule>& schedules, const Clock& clock);
// What is wrong with units, by running every loop's cycles against each other; empty if nothing.
std::string verify(const std::vector<SharedUnit>& units, const Process& process, const std::vector<Schedule>& schedules);

}  // namespace kilnc
