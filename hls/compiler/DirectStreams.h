// Stage 5, behind the schedule of an ordinary function: which of its streams are valid/ready ports of the process itself.
//
// An output is one register: `valid` stays until `ready`. A cycle that writes waits while the word before is still there.
//   if (out_ready_i) out_waits = 1'b0;   ..  if (!out_waits) begin .. out_waits = 1'b1; out_data_o <= word; end
// An input has no memory: the word goes from the port to what reads it, and `ready` is a combinational function of state and
// of the other streams of the same cycles. That needs to be known before the step:
//   in_ready_o = state_now == 1'h1 && (!out_valid_o || out_ready_i);
// All other inputs keep a FIFO in front of the process (ready is a register).
#pragma once

#include "Compile.h"

namespace kilnc {

// Marks them (Channel::isDirect), and tells cosim that nothing is taken ahead. None on parts of slow nets, where a decision
// must not wait for a pin.
void chooseDirectStreams(Scheduled& scheduled, const Target& target);

// The cycle in which it is known whether a pipelined loop is left by an edge.
unsigned exitCycle(const Operation& condition, const Schedule& schedule);

}  // namespace kilnc
