// An operator that serves several operations (OperatorSharing.h), and what an operation asks of one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "Ir.h"
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
  double saved = 0;               // area: look-up tables (a DSP counts as kLutsPerDsp of SharingCosts.h), or um2 of gates
};

// The kind of operator for an operation; nothing of those that never share.
std::optional<SharedUnit::Kind> unitKind(const Operation& operation);
// A product, or a shift, of variables: what would be a candidate in a block that permits it.
bool isWorthSharing(const Operation& operation);
// Whether its unit must extend operands by their signs.
bool isSignedOnly(const Operation& operation);
// Bits that operand k of an operation takes of a unit: an unsigned one needs a zero before it where signs are extended.
unsigned widthIn(const Operation& operation, unsigned k, bool isSigned);

}  // namespace kilnc
