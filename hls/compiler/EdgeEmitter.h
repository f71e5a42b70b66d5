// Stage 7: where a block goes when it is over. Registers of the target's phis get their values, the state changes.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "Ir.h"
#include "ProcessStates.h"
#include "StepEmitter.h"
#include "Storage.h"
#include "Verilog.h"

namespace kilnc {

class EdgeEmitter {
 public:
  // `result`: what `done` shows, if it is always the same register or literal.
  EdgeEmitter(const Process& process, const ProcessStates& states, Storage& storage, StepEmitter& steps, std::vector<verilog::Signal>& locals,
              std::string& result)
      : process_(process), states_(states), storage_(storage), steps_(steps), locals_(locals), result_(result) {}

  // The edges of a block of the FSM.
  void leave(const Block& block, verilog::Statements& into);
  // Registers that the first state's edges give one and the same literal: it does so in every cycle that waits for a call,
  // when nothing else is in them, and the start of a call is one condition less.
  //   if (start_valid_i) begin i = 0; state = 1; end        i = 0; if (start_valid_i) state = 1;
  // Returns what the first state does in any cycle, beside its edges.
  verilog::Statements leaveFirst(const Block& entry, verilog::Statements& into);
  // Gives the target's phis their values and goes there; `before` the branch, values are computed.
  void take(const ResolvedEdge& edge, verilog::Statements& before, verilog::Statements& into);
  // if (c0) b0 else if (c1) b1 ...
  static void choose(const std::vector<std::string>& conditions, const std::vector<verilog::Statements>& bodies, verilog::Statements& into);

 private:
  unsigned edgesTo(const Block& target) const;

  const Process& process_;
  const ProcessStates& states_;
  Storage& storage_;
  StepEmitter& steps_;
  std::vector<verilog::Signal>& locals_;
  std::string& result_;
  std::set<std::string> atRest_;  // registers that need no value from the edge that is emitted
};

}  // namespace kilnc
