// Stage 7: the ports of memories outside, the array arguments of an ordinary function.
//
// An address is shown in the cycle that computes it, straight from registers, and the word is on the port in the cycle
// after. It is there for that cycle only: where the cycle that uses it may have to wait, the word is kept.
//
//   always @* case (state_now) 2'h1: a_raddress_o = {26'h0, n_q_now};  ...      (a copy of a register: RegisterCopies)
//
//   if (!a_kept) a_word = a_rdata_i;       before the cycle that uses the word and may wait
//   a_kept = 1'b1;
//   ..  a_kept = 1'b0;                     when that cycle goes on
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "Ir.h"
#include "Schedule.h"
#include "StepEmitter.h"
#include "Storage.h"
#include "Verilog.h"

namespace kilnc {

class PortEmitter {
 public:
  PortEmitter(const Process& process, const std::vector<Schedule>& schedules, Storage& storage, verilog::Module& module,
              bool hasSlowNets);

  // What is true while a cycle of a block runs: the state's literal, and in a pipelined loop the bit of the stage.
  struct Running {
    std::string state, stage;
    bool operator==(const Running&) const = default;
  };
  // The addresses of all ports. `stateBits`: width of `state`.
  void addresses(const std::function<Running(const Block&, unsigned cycle)>& running, unsigned stateBits);
  // Whether a call can be taken: in the first state, and after the result of the one before.
  void ready(const std::string& firstState, unsigned stateBits, bool hasDone);
  // What a register has, as seen outside the clocked block.
  std::string now(const std::string& name, unsigned width) { return copies_.of(name, width); }
  // Whether a direct input takes a word: under any of these conditions.
  void take(const Channel& input, const std::vector<std::string>& conditions);
  // Words that go from one port to another.
  void words();
  // The copies of registers that addresses are computed from.
  void copies(verilog::Statements& into);

  // Ports of the memories inside: `before` a cycle's statements and `after` them. Writes wait for the end of a reset
  // themselves if the statements run in it too.
  void inner(verilog::Statements& before, verilog::Statements& after, bool isInReset);

  // Words that arrive in this cycle and have to be kept: `before` the decision whether it waits, and `after` it went on.
  // Returns the names of registers to reset.
  std::vector<std::string> keep(const Block& block, unsigned cycle, StepEmitter& steps, verilog::Statements& before, verilog::Statements& after);

  // Cycles of a pipelined loop that share a port with a later one, and those. Without waits they never meet; once
  // iterations have slipped against each other, the earlier one has to wait for the later.
  std::map<unsigned, std::set<unsigned>> meetings(const Block& block) const;

 private:
  bool isOvertaken(const Block& block, const Operation& load) const;

  const Process& process_;
  const std::vector<Schedule>& schedules_;
  Storage& storage_;
  verilog::Module& module_;
  RegisterCopies copies_;
  StepEmitter steps_;
};

}  // namespace kilnc
