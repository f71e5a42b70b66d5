// Stage 7: shared operators (OperatorSharing.h). Each is one statement at the start of a cycle, before any register changes, and so is
// the choice of its operands:
//
//   mul0_a = 32'hx;  mul0_b = 32'hx;
//   case (state)
//     3'h1: begin mul0_a = x_q;  mul0_b = y_q; end
//     3'h4: if (loop2_v3) begin mul0_a = k_p3;  mul0_b = w_p3; end
//   endcase
//   mul0_y = mul0_a * mul0_b;
//
// Operators whose operands need the result of others in the same cycle come in a `case` of their own behind those. What an
// operand is computed from is written here again; synthesis makes one of both.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "PortEmitter.h"
#include "SharedUnit.h"
#include "StepEmitter.h"
#include "Storage.h"
#include "Verilog.h"

namespace kilnc {

class SharingEmitter {
 public:
  // Tells `steps` where the results of shared operations are.
  SharingEmitter(const Process& process, std::vector<SharedUnit> units, Storage& storage, std::vector<verilog::Signal>& locals,
                 bool hasSlowNets, StepEmitter& steps);
  // The statements, to stand before all others of a cycle.
  verilog::Statements emit(const std::function<PortEmitter::Running(const Block&, unsigned cycle)>& running);

 private:
  std::string signal(const SharedUnit& unit, const char* part, unsigned width);

  const Process& process_;
  const std::vector<SharedUnit> units_;
  Storage& storage_;
  std::vector<verilog::Signal>& locals_;
  StepEmitter steps_;  // of operands
  struct Names {
    std::string operand[2], result;
  };
  std::vector<Names> names_;  // per unit
};

}  // namespace kilnc
