// Stage 7: the FIFO of an input stream on a target of slow nets. A pop is decided late, so all that follows from it is
// computed for both cases from registers, and the pop only chooses:
//
//   fifo_x_pop = 1'b0;  ..step sets it..                            before and in the step
//   x_ready_o <= fifo_x_pop ? fifo_x_count <= 7'h3f : fifo_x_count <= 7'h3e;     (in a cycle without a push)
//
// Cycle by cycle it does what the plain one does (readyUpdate in StepEmitter.h).
#pragma once

#include <string>
#include <vector>

#include "Ir.h"
#include "Verilog.h"

namespace kilnc {

void addFifoRegisters(const Channel& channel, std::vector<verilog::Signal>& into);
verilog::Statement fifoBegin(const Channel& channel);
verilog::Statement fifoPop(const Channel& channel);
std::string fifoHasWord(const Channel& channel);
void fifoEnd(const Channel& channel, verilog::Statements& into);
void fifoReset(const Channel& channel, verilog::Statements& into);

}  // namespace kilnc
