// Stage 8, before synthesis: what a process will take of the target's part, and how fast it can be clocked.
//
// Areas count what is emitted: operators by the bits of theirs that are not constant, registers, FIFOs, memories, the choices
// between writers of one register. Periods are the longer of two kinds of path, from register to register:
//   data      a chain of operations within one cycle, and the choice in front of the register that takes it
//   control   whether a cycle may go on (streams, predicates), and that answer's way to every register it lets change
#pragma once

#include <string>
#include <vector>

#include "Ir.h"
#include "Schedule.h"
#include "SharedUnit.h"

namespace kilnc {

struct Estimate {
  double periodPs = 0;
  std::string path;  // "data: 'sum' (fir.cpp:7)", "control: pipelined loop (fir.cpp:5)"
  double luts = 0, ffs = 0, dsps = 0, brams = 0;
  double cells = 0, areaUm2 = 0;  // of gates, in place of luts
};

// The target must have data.
Estimate estimate(const Process& process, const std::vector<Schedule>& schedules, const std::vector<SharedUnit>& units, const Target& target);

}  // namespace kilnc
