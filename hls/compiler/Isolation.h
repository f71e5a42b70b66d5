// Stage 6, beside binding: when the result of an operation of a pipelined loop matters.
//
//   s = a * b;  if (wide) out.write(s)              `s` matters only if `wide`: its register changes only then, and a
//                                                   simulation computes it only then.
//
// In hardware this is operand isolation: registers that nobody looks at keep still.
#pragma once

#include <map>

#include "Ir.h"

namespace kilnc {

// Operations of pipelined loops that matter in an iteration only if one condition has one value. What the next
// iteration, an exit or the code after the loop uses always matters, and so do reads, loads and effects.
std::map<const Operation*, Literal> findIsolation(const Process& process);

}  // namespace kilnc
