// Stage 7, inner half: one cycle of a block to Verilog statements.
//
// Lanes stay lanes: lane-wise operations become rolled loops over arrays, and a choice by a scalar becomes an `if`
// around loops, so that the loop a C++ compiler sees is the one worth vectorising:
//
//   acc = select(first, p, acc + p), p = a * b         if (first) for (j..) acc[j] = a * b[j];
//                                                      else       for (j..) acc[j] = acc[j] + a * b[j];
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "Ir.h"
#include "Isolation.h"
#include "Storage.h"
#include "Verilog.h"

namespace kilnc {

// The statement that follows a push or pop: ready while an entry is free besides the one that may be in flight.
std::string readyUpdate(const Channel& channel);

// Registers change by blocking assignment, which only the clocked block may see. What is computed from them outside it
// sees copies that change with the clock edge like any register; synthesis makes one of both.
class RegisterCopies {
 public:
  explicit RegisterCopies(Storage& storage) : storage_(storage) {}
  // The copy's name; a literal is its own.
  std::string of(const std::string& name, unsigned width);
  const std::map<std::string, std::pair<std::string, unsigned>>& all() const { return copies_; }  // name -> copy, width

 private:
  Storage& storage_;
  std::map<std::string, std::pair<std::string, unsigned>> copies_;
};

class StepEmitter {
 public:
  // `locals` and `loopVariables` collect what the surrounding task must declare.
  StepEmitter(const Process& process, Storage& storage, std::vector<verilog::Signal>& locals, bool hasSlowNets);

  // Starts a cycle with these operations: nothing is computed yet.
  void begin(Place place, bool isPipelined, const std::vector<const Operation*>& operations = {});
  // Computes an operation of this cycle and what it needs, before its effects.
  void compute(const Operation& operation, verilog::Statements& into);
  // The side effect of a read, write or store, or the result of a load of latency 1.
  void effect(const Operation& operation, verilog::Statements& into);
  // The registers that change at the end of the cycle.
  void moves(const std::vector<Storage::Move>& moves, verilog::Statements& into);
  // A scalar or packed value as an expression (a name or a literal), computed if need be.
  std::string scalar(const Operation& operation, verilog::Statements& into);
  // The condition under which a stream operation can proceed now.
  std::string readiness(const Operation& operation) const;
  // From now on, what is computed stands outside the clocked block: registers are seen through `copies`.
  void readCopies(RegisterCopies& copies) { copies_ = &copies; }
  std::string portWord(const Operation& portData) const;
  // Outputs that always show what a register has (output, register): synthesis makes one register of both.
  const std::vector<std::pair<std::string, std::string>>& followers() const { return followers_; }
  // The word of a load from a memory outside is taken from this register instead of its port.
  void keepWord(const Operation& portData, const std::string& name) { keptWords_[&portData] = name; }
  // The result of an operation is that of an operator it shares (OperatorSharing.h); the low bits of it.
  void share(const Operation& operation, const std::string& result) { results_[&operation] = result; }

 private:
  struct Guarded {
    std::vector<std::pair<const Operation*, bool>> path;  // conditions, outermost first
    std::string target;
    const Operation* value;
    bool isPhi;
    std::set<std::string> reads;  // registers that the new value depends on
  };
  using LoopValues = std::map<const Operation*, std::string>;

  bool isInlinedInLoops(const Operation& operation) const;
  std::string array(const Operation& operation, verilog::Statements& into);
  std::string laneExpression(const Operation& operation, verilog::Statements& body, LoopValues& done,
                             verilog::Statements& before);
  std::string expression(const Operation& operation, const std::vector<std::string>& operands) const;
  std::string emitScalar(const Operation& operation, verilog::Statements& into);
  std::string materialise(const Operation& operation, verilog::Statements& into);
  void written(const Operation& operation, const std::string& target, verilog::Statements& into);
  void reduce(const Operation& operation, const std::string& target, verilog::Statements& into);
  void collect(const Operation* value, const std::string& target, bool isPhi,
               std::vector<std::pair<const Operation*, bool>> path, std::vector<Guarded>& into, unsigned depth);
  void storeTogether(const std::vector<const Guarded*>& group, unsigned lanes, verilog::Statements& into);
  bool isHeavy(const Operation& operation) const;
  bool isAloneAtPort(const Operation& operation) const;
  bool isOnlyStore(const Operation& operation) const;
  std::string registerThatTakes(const Operation& value) const;
  void heavyMoves(const std::vector<Storage::Move>& moves, verilog::Statements& into);
  void emitCluster(const std::vector<const Guarded*>& stores, size_t level, verilog::Statements& into);
  void readsOf(const Operation& operation, std::set<std::string>& registers,
               std::set<const Operation*>& multipliers) const;
  void sink(const std::vector<const Operation*>& operations);
  void share(const std::vector<const Operation*>& operations);
  std::string local(const std::string& wish, unsigned width, unsigned entries);
  const Literal* isolation(const Operation& operation) const;

  const Process& process_;
  Storage& storage_;
  std::vector<verilog::Signal>& locals_;
  Place place_{0, 0};
  bool isPipelined_ = false;
  const bool hasSlowNets_;
  RegisterCopies* copies_ = nullptr;
  std::map<const Operation*, std::string> keptWords_, results_;
  std::vector<std::pair<std::string, std::string>> followers_;
  const std::map<const Operation*, Literal> isolation_;
  // Operations that only one conditional effect needs: computed under its condition.
  std::map<const Operation*, const Operation*> sunk_;
  std::map<const Operation*, std::set<int>> takenBy_;  // blocks whose phis take a value
  std::set<const Operation*> shared_;  // lanes that several loops of this cycle use
  std::map<const Operation*, std::string> computed_;  // scalars and materialised arrays of this cycle
};

}  // namespace kilnc
