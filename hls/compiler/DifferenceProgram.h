// Integers with the least total cost under differences between them.
//
//   least  cost(x)*x + cost(y)*y + ...    so that  y - x >= gap  for every constraint, and every variable is in its bounds
//
//   x in 0..9, y in 0..9,  y - x >= 2,  cost(x) = -1, cost(y) = 3     ->   x = 0, y = 2
//
// The dual of this linear program is a flow of least cost: a constraint is an arc, a variable's cost the flow that its node
// takes in, and the potentials of the nodes are the values, which are integers because gaps are. Solved by LEMON's network
// simplex. Source: Cong and Zhang, "An efficient and versatile scheduling algorithm based on SDC formulation", DAC 2006.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kilnc {

class DifferenceProgram {
 public:
  // A variable with least <= value <= most.
  int variable(int64_t least, int64_t most);
  void addCost(int variable, int64_t cost) { variables_[static_cast<size_t>(variable)].cost += cost; }
  void atLeast(int to, int from, int64_t gap) { constraints_.push_back({to, from, gap}); }  // to - from >= gap
  void atLeast(int variable, int64_t value);
  void atMost(int variable, int64_t value);
  size_t variables() const { return variables_.size(); }

  // Values of least cost. Which of several solutions of the same cost depends on nothing but the program. Constraints that
  // contradict each other are a bug.
  std::vector<int64_t> solve() const;

 private:
  struct Variable {
    int64_t least, most, cost;
  };
  struct Constraint {
    int to, from;
    int64_t gap;
  };
  std::vector<Variable> variables_;
  std::vector<Constraint> constraints_;
};

}  // namespace kilnc
