// Stage 7: a pipelined loop, one state of the process. Its stages stand from last to first.
#pragma once

#include <string>
#include <vector>

#include "EdgeEmitter.h"
#include "Ir.h"
#include "PortEmitter.h"
#include "ProcessFrame.h"
#include "ProcessStates.h"
#include "StepEmitter.h"
#include "Storage.h"
#include "Verilog.h"

namespace kilnc {

class PipelineEmitter {
 public:
  PipelineEmitter(const ProcessStates& states, Storage& storage, StepEmitter& steps, PortEmitter& outside, EdgeEmitter& edges,
                  verilog::Module& module, ProcessStep& decided)
      : states_(states), storage_(storage), steps_(steps), outside_(outside), edges_(edges), module_(module), decided_(decided) {}

  // The loop as a case of `machine`.
  void emit(const Block& block, verilog::Statement& machine);

 private:
  // `isFree`: what must be true besides; may be empty.
  // Cycle 0 starts an iteration, or a bubble if a stream it needs is not ready.
  void firstStage(const Block& block, const std::string& isFree, verilog::Statements& into);
  // The same, with the decision in one place: only what the next iteration and the streams see waits for it.
  void decidedFirstStage(const Block& block, const std::string& isFree, verilog::Statements& into);
  // Computations, effects and register changes of one cycle whose streams are ready. Exits are decided before registers
  // change.
  void emitCycle(const Block& block, unsigned cycle, verilog::Statements& into);
  void exits(const Block& block, unsigned cycle, verilog::Statements& into);
  // When the last iteration is through, its exit is taken.
  void leave(const Block& block, const std::vector<ResolvedEdge>& edges, verilog::Statements& into);
  bool isSentLast(const Block& block) const;

  const ProcessStates& states_;
  Storage& storage_;
  StepEmitter& steps_;
  PortEmitter& outside_;
  EdgeEmitter& edges_;
  verilog::Module& module_;
  ProcessStep& decided_;
};

}  // namespace kilnc
