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

#include <map>
#include <string>
#include <vector>

#include "Ir.h"
#include "Schedule.h"
#include "Storage.h"

namespace kilnc {

struct SharedUnit {
  enum class Kind { kMultiply, kShiftLeft, kShiftRight };
  struct Use {
    const Operation* operation;
    Place place;
    bool isSwapped = false;  // the second operand is the unit's first
    const Operation& operand(unsigned k) const { return *operation->operands[isSwapped ? 1 - k : k]; }
  };
  std::string name;  // "mul0", "shl0", "shr0"
  Kind kind = Kind::kMultiply;
  bool isSigned = false;          // operands are extended by their sign, those of unsigned operations by zeros
  unsigned width[2] = {0, 0};     // of the operands
  unsigned resultWidth = 0;       // of the result, of which narrower operations take the low bits
  std::vector<Use> uses;          // two or more, in program order
  unsigned level = 0;             // more than that of any unit whose result an operand is computed from in the same cycle
  double saved = 0;               // area: look-up tables (a DSP counts as kLutsPerDsp), or um2 of gates
};

// A product, or a shift, of variables: what would be a candidate in a block that permits it.
bool isWorthSharing(const Operation& operation);
// What a DSP is worth in look-up tables: about what a product of 18 x 18 bits takes without one.
constexpr double kLutsPerDsp = 300;

// By level, then in the program order of their first uses. A verifier that knows nothing of how they were chosen has
// looked at them.
std::vector<SharedUnit> shareOperators(const Process& process, const std::vector<Schedule>& schedules, const Clock& clock);
// What is wrong with units, by running every loop's cycles against each other; empty if nothing.
std::string verify(const std::vector<SharedUnit>& units, const Process& process, const std::vector<Schedule>& schedules);
// Delay of the choice between that many operands.
unsigned choicePs(size_t operands, const Target& target);

}  // namespace kilnc
