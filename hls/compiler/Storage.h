// Stage 6: binding. Which registers a process has, what each holds and when it is written.
//
// In a pipelined loop a value made in cycle c and used until cycle e is held in pipeline registers v_p<c+1> .. v_p<e>;
// a phi has a register of its own, written by the iteration before. In a block of the FSM one register v_q per value
// serves. A value of a pipelined loop that is used after it is kept in v_x. Registers that would only be copied to each
// other are one (RegisterSharing.h).
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "Ir.h"
#include "Schedule.h"
#include "Verilog.h"

namespace kilnc {

// A cycle of a block; block -1: after a pipelined loop, reading what it left.
struct Place {
  int block;
  unsigned cycle;
};

// An edge with empty blocks skipped.
struct ResolvedEdge {
  int target;  // block, -1: start again
  const Operation* condition;
  int incoming;  // block whose entries in the target's phis apply
};
std::vector<ResolvedEdge> resolvedEdges(const Process& process, const Block& block);

// A block that only hands a value to `done` needs no state: the edges to it do it.
bool isReturn(const Block& block);

class Storage {
 public:
  Storage(const Process& process, const std::vector<Schedule>& schedules);

  // What happens at the end of a cycle: target register := value (as read at `place`).
  struct Move {
    std::string target;
    const Operation* value;
    bool isPhi;
    bool isLeft;  // what a pipelined loop leaves: of the last iteration that started
  };
  std::vector<Move> moves(Place place) const;
  // The register or literal that holds `operation` at `place`; empty if it is computed in that very cycle.
  std::string held(const Operation& operation, Place place) const;
  // Whether a register holds `operation` when the cycle starts.
  bool isInRegister(const Operation& operation, Place place) const;
  // The register that has `operation` once its block (or loop) is over; empty: none.
  std::string keptIn(const Operation& operation) const;
  // Where an operation of latency 1 leaves its result.
  std::string destination(const Operation& operation) const;
  std::vector<ResolvedEdge> edges(const Block& block) const;
  // An edge, and of an ordinary function those behind it that are taken in the same cycle: blocks that only give phis their
  // values have no state of their own.
  std::vector<ResolvedEdge> way(const ResolvedEdge& edge) const;
  const std::string& phiRegister(const Operation& phi) const { return phiRegisters_.at(&phi); }
  // A name for `operation` that no other has.
  const std::string& name(const Operation& operation) const { return names_.at(&operation); }
  std::string fresh(const std::string& wish);
  // Whether a store's word goes from a load's port straight to its own (loadPassedOn).
  bool isPassedOn(const Operation& store) const;
  // A signal of the port of an inner memory: raddress, re, rdata, waddress, we, wdata.
  const std::string& port(const Memory& memory, const std::string& part) const { return ports_.at({&memory, part}); }
  const std::vector<verilog::Signal>& registers() const { return registers_; }
  unsigned cycleOf(const Operation& operation) const;
  unsigned phiUpdateCycle(const Operation& phi) const;

 private:
  class FlowBuilder;
  void use(const Operation* operation, Place place);
  void nameAll();
  void collectUses();
  void nameRegisters();
  void shareRegisters();
  void makeRegisters();
  const Operation* phiThatTakes(const Operation& operation) const;
  std::string leftIn(const Operation& operation) const;
  bool isPipelined(int block) const { return block >= 0 && process_.blocks[static_cast<size_t>(block)].isPipelined; }
  unsigned firstHeldCycle(const Operation& operation) const;

  const Process& process_;
  bool isFunction_ = false;  // an ordinary one, with start and done
  const std::vector<Schedule>& schedules_;
  std::map<const Operation*, int> blockOf_;
  std::map<const Operation*, std::string> names_;
  std::set<std::string> taken_;
  std::map<std::string, unsigned> numbers_;  // by name wished for
  std::map<std::pair<const Memory*, std::string>, std::string> ports_;
  std::map<const Operation*, unsigned> lastUse_;  // pipelined: last cycle of the own block that reads it
  std::set<const Operation*> held_;               // FSM: needs a register
  std::set<const Operation*> leaves_;             // pipelined: read after the loop
  std::map<const Operation*, std::string> phiRegisters_;
  std::map<const Operation*, std::string> valueRegisters_;  // of what is held, or left by a loop
  std::vector<verilog::Signal> registers_;
};

// "8'h2a"
std::string literal(const Operation& constant);
std::string literal(unsigned width, uint64_t value);

}  // namespace kilnc
