// Stage 7: a scheduled process to a Verilog module.
#pragma once

#include <vector>

#include "Ir.h"
#include "Schedule.h"
#include "SharedUnit.h"
#include "Verilog.h"

namespace kilnc {

// Ports per stream x of the process (W: payload bits):
//   read:   input x_valid_i, input [W-1:0] x_data_i, output x_ready_o     the FIFO is inside this module
//   write:  output x_valid_o, output [W-1:0] x_data_o, input x_ready_i
// The link between two processes: valid is a one-cycle pulse that means "take it"; ready, registered, means that an
// entry is free besides the one that may be in flight. With X_EXTERNAL the writer is outside and holds valid
// until ready (plain valid/ready).
// Ports per shared memory m: the writer has m_we_o, m_address_o, m_data_o; the reader holds the memory and has inputs.
// With a target of slow nets nothing sleeps, FIFOs are as in FifoEmitter.h, and what only data wait for does not wait for
// the decision to start an iteration; cycles are those of the schedule either way.
verilog::Module emitProcess(const Process& process, const std::vector<Schedule>& schedules, const std::vector<SharedUnit>& units,
                            const Target& target);

}  // namespace kilnc
