// The cycle model: the slice of a design that decides when things happen (Demand.h), as a C++ class for
// kiln/CycleModel.h. It follows the same schedules and the same binding as the Verilog, state by state and stage by
// stage, so its cycles are the Verilog's by construction; data that decides nothing is left out.
#pragma once

#include <string>
#include <vector>

#include "Demand.h"
#include "Ir.h"
#include "Schedule.h"

namespace kilnc {

// A value as C++. `operands` are the expressions of the operation's operands.
// Errors: kOperation if the operation has no place in a cycle model: cycles would depend on lanes or on a memory.
std::string cycleExpression(const Operation& operation, const std::vector<std::string>& operands);
std::string cycleLiteral(const Operation& constant);
// The type of a value of `width` bits.
std::string cycleType(unsigned width);

// One process: its registers as members, and its step.
struct CycleProcess {
  std::string members, step;
};
CycleProcess emitCycleProcess(const Design& design, size_t instance, const std::vector<Schedule>& schedules,
                              const Demand& demand);

// The whole header.
std::string emitCycleModel(const Design& design, const std::vector<std::vector<Schedule>>& schedules,
                           const std::vector<std::string>& observed, const std::string& file,
                           const std::string& commandForHeader);

}  // namespace kilnc
