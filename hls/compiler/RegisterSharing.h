// Stage 6, inside binding: which values of an FSM live in one register.
//
// Every value that outlives its cycle has a register of its own at first, and so does every phi; edges copy between
// them. Where a copy's two ends never hold different values that are both still needed, one register serves, and the
// copy goes:
//
//   x1 = phi(x0, x2)   x2 = x1 + 1               x1_q, x2_q: x2_q = x1_q + 1; x1_q = x2_q   ->   x1_q = x1_q + 1
//
// Sources: Chaitin et al., "Register allocation via coloring", Computer Languages 6, 1981 (interference, and the copy
// that is none); Budimlic et al., "Fast copy coalescing and live-range identification", PLDI 2002.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace kilnc {

// What happens to the registers of a process, cycle by cycle. Variables are numbers: a register each, as long as none is
// shared.
struct RegisterFlow {
  struct Node {              // a state; a whole pipelined loop is one
    std::vector<int> uses;   // read in it, as they were when it began
    std::vector<int> writes;  // written in it, always, all at its end
    bool writesEarly = false;  // at any time instead, also before something is read
  };
  struct Edge {
    int from, to;  // nodes; to = -1: the process is over
    std::vector<int> uses;                     // read after the node's writes
    std::vector<std::pair<int, int>> copies;  // variable written, variable read or -1: something else; all together
  };
  std::vector<unsigned> widths;  // per variable, bits; only variables of one width share, and those of width 0 never do
  std::vector<Node> nodes;
  std::vector<Edge> edges;
};

// Per variable, the one whose register it lives in (itself, or one with a smaller number).
std::vector<int> shareRegisters(const RegisterFlow& flow);
// Follows what overwrites what along all paths, without looking at how `shared` was found: "" if no use finds another
// value than it wants, else which does.
std::string verifySharing(const RegisterFlow& flow, const std::vector<int>& shared);

}  // namespace kilnc
