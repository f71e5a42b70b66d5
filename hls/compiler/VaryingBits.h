// Which bits of a value can be other than constant: what masks, extensions, shifts by constants and fields of words leave.
//
//   (a & 0x7f) << 8  of 32 bits: bits 8 to 14, where those of a vary
//
// For costs only: bits that are called varying may be constant. `onlyUsed` also leaves out bits that nobody looks at:
//
//   ((a | b) & 15) == 0: the gates of bits 0 to 3
#pragma once

#include <map>
#include <vector>

#include "Ir.h"

namespace kilnc {

class VaryingBits {
 public:
  VaryingBits() = default;
  explicit VaryingBits(const Process& onlyUsed);
  using Bits = std::vector<bool>;  // from the least significant on; of lanes: all of them vary
  const Bits& of(const Operation& operation);
  unsigned count(const Operation& operation);
  // Bits of the widest operand, as far as they vary; of lanes, the width of one.
  unsigned width(const Operation& operation);
  // Bits that vary in both operands: what a gate is needed for.
  unsigned both(const Operation& operation);
  // Bits of a shift's amount that vary and do not shift everything out: rows of choices.
  unsigned shiftLevels(const Operation& shift);

 private:
  void use(const Operation& operation, const Bits& bits);
  bool keeps(const Operation& operation, size_t k, unsigned i);
  std::map<const Operation*, Bits> done_;
  std::map<const Operation*, Bits> used_;  // of scalars; none: all
};

}  // namespace kilnc
