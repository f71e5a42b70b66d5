// Stage 5: when each operation of a block happens. Problem, solver, and an independent verifier that always runs.
//
// Cycle t of an iteration is its t-th pipeline step; iterations of a pipelined loop start every `ii` cycles. Source:
// Rau, "Iterative modulo scheduling", MICRO 1994, with chaining against a clock.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "Ir.h"
#include "Target.h"

namespace kilnc {

// What a process knows of its values and a block alone does not.
struct ValueUses {
  std::set<const Operation*> elsewhere;  // of an FSM block, used by other blocks: a register holds them in any case
  std::set<const Operation*> atEnd;      // of an FSM block, used by the phis of the block that follows, in the last cycle
  std::map<const Operation*, unsigned> bits;  // that a register of it needs: those that vary and that somebody looks at
};
ValueUses findValueUses(const Process& process);

// Objective: least cycle for every operation under
//   dependences:  cycle(to) + ii * distance >= cycle(from) + latency
//   chaining:     operations of latency 0 in one cycle take at most clockPs together
//   resources:    operations of one group are in different cycles (modulo ii), unless they exclude each other
//   windows:      all operations of one stream of a pipelined loop lie within ii cycles, so that iterations keep its
//   order
struct Problem {
  struct Dependence {
    int from, to;       // indices of nodes
    unsigned latency;   // cycles
    unsigned distance;  // iterations
    bool isValue;       // `to` uses the result of `from`: they chain when latency is 0
    bool isPredicate;   // of a side effect: in cycle 0 as a value, later from a register
    const char* what;   // for people
    unsigned settlePs = 0;  // of a value with a latency: when it is there, after the edge
  };
  struct Group {
    std::string name;
    std::vector<int> nodes;  // in program order
    bool isStream;
  };
  const Block* block = nullptr;
  unsigned clockPs = 0;           // what the clock leaves to operators
  unsigned ii = 0;                // 0: not pipelined
  std::vector<Operation*> nodes;  // phis first, then program order
  std::vector<unsigned> delays;
  std::vector<unsigned> earliest;  // cycle before which the node does not stand
  std::vector<Dependence> dependences;
  std::vector<Group> groups;
  std::vector<int> deadlines;  // per node: latest cycle, -1: none
  const ValueUses* uses = nullptr;  // null: no other block uses anything
};

struct Schedule {
  unsigned ii = 0;     // 0: not pipelined
  unsigned depth = 1;  // cycles of one iteration
  std::map<const Operation*, unsigned> cycle;
  uint64_t earliestBits = 0, registerBits = 0;  // that wait: if everything was as early as it can, and as it is
  std::string missed;  // why no smaller ii than this one: the constraint that failed at ii - 1 (empty if ii is 1)
};

// Fills Block::writtenBefore, which schedules of single blocks need from their neighbours.
void findWritesBefore(Process& process);
Problem makeProblem(const Block& block, const Clock& clock, unsigned ii);
// On a target of slow nets, keeps all but what decides whether an iteration starts out of its first cycle.
void deferData(Problem& problem);
// There, gives the way from a multiplier or a RAM to what uses its product or word a cycle of its own.
void keepHardBlocksApart(Problem& problem);
// Fails (false, `why` names the constraint that cannot hold) if the recurrences or resources need a larger ii.
bool solve(const Problem& problem, std::vector<unsigned>& cycles, std::string& why);
// Cycles of one iteration.
unsigned depthOf(const Problem& problem, const std::vector<unsigned>& cycles);
// Of an ordinary function: moves operations to later cycles so that the least bits wait in registers (ScheduleRegisters.cpp).
void keepFewRegisters(const Problem& problem, std::vector<unsigned>& cycles);
// Of a process of a top of processes: moves slices of words to the cycles that use them where that needs no more bits.
void sinkWiring(const Problem& problem, std::vector<unsigned>& cycles);
// Registers per node that hold its value from cycle to cycle; phis' own and what is read after a pipelined loop is not in it.
std::vector<unsigned> registersOf(const Problem& problem, const std::vector<unsigned>& cycles);
// The bits of all of these.
uint64_t registerBits(const Problem& problem, const std::vector<unsigned>& cycles);
// Every constraint of the problem, checked without looking at the solver. Returns what is violated; empty if nothing.
std::string verify(const Problem& problem, const std::vector<unsigned>& cycles);

// Schedules one block, with the least registers if `uses` is given. Errors: kInterval if the requested interval cannot be met, with the smallest that can.
Schedule schedule(const Block& block, const Clock& clock, const ValueUses* uses = nullptr);

}  // namespace kilnc
