#include <algorithm>
#include <cassert>
#include <set>

#include "Delay.h"
#include "Predicate.h"
#include "Schedule.h"

namespace kilnc {
namespace {

std::string describe(const Operation& operation) {
  std::string text = operation.name.empty() ? name(operation.opcode) : "'" + operation.name + "'";
  return text + " (" + operation.where.text() + ")";
}

// Earliest start of a node in picoseconds within its cycle, and that cycle, given its operands.
struct Start {
  unsigned cycle = 0;
  unsigned ps = 0;
};

class Solver {
 public:
  explicit Solver(const Problem& problem)
      : problem_(problem),
        incoming_(problem.nodes.size()),
        bound_(problem.earliest),
        cycle_(problem.nodes.size(), 0),
        finishPs_(problem.nodes.size(), 0) {
    for (const auto& dependence : problem.dependences)
      if (dependence.distance == 0) incoming_[static_cast<size_t>(dependence.to)].push_back(&dependence);
  }

  bool run(std::vector<unsigned>& cycles, std::string& why) {
    if (problem_.ii != 0)  // loads of one port never share a cycle
      for (const auto& group : problem_.groups)
        if (const Operation& first = *problem_.nodes[static_cast<size_t>(group.nodes.front())];
            first.opcode == Opcode::kLoad && group.nodes.size() > problem_.ii) {
          why = "'" + group.name + "' serves one access per cycle and an iteration needs it " +
                std::to_string(group.nodes.size()) + " times, at " + first.where.text() + " and at " +
                problem_.nodes[static_cast<size_t>(group.nodes[1])]->where.text();
          return false;
        }
    const unsigned limit = static_cast<unsigned>(problem_.nodes.size()) + 16 + 4 * problem_.ii;
    for (;;) {
      forward();
      const int raised = raiseOne(why);
      if (raised < 0) break;
      if (bound_[static_cast<size_t>(raised)] > limit) return false;
    }
    for (size_t i = 0; i < cycle_.size(); ++i)
      if (problem_.deadlines[i] >= 0 && cycle_[i] > static_cast<unsigned>(problem_.deadlines[i])) {
        why = "the loop's exit condition " + describe(*problem_.nodes[i]) + " is known only in cycle " +
              std::to_string(cycle_[i]);
        return false;
      }
    cycles = cycle_;
    return true;
  }

 private:
  // As soon as possible, in program order, above the bounds.
  void forward() {
    for (size_t i = 0; i < cycle_.size(); ++i) {
      Start start{bound_[i], 0};
      auto atLeast = [&](unsigned cycle, unsigned ps) {
        if (cycle > start.cycle)
          start = {cycle, ps};
        else if (cycle == start.cycle)
          start.ps = std::max(start.ps, ps);
      };
      for (const auto* dependence : incoming_[i]) {
        const auto from = static_cast<size_t>(dependence->from);
        if (dependence->isValue && dependence->latency == 0)
          atLeast(cycle_[from], finishPs_[from]);
        else
          atLeast(cycle_[from] + dependence->latency, dependence->settlePs);
      }
      for (const auto* dependence : incoming_[i])
        if (dependence->isPredicate && start.cycle > 0) atLeast(cycle_[static_cast<size_t>(dependence->from)] + 1, 0);
      const bool isFixed = problem_.nodes[i]->opcode == Opcode::kPortData;  // the word is there when it is there
      if (!isFixed && start.ps > 0 && start.ps + problem_.delays[i] > problem_.clockPs) {
        start = {start.cycle + 1, 0};
      }
      cycle_[i] = start.cycle;
      finishPs_[i] = start.ps + problem_.delays[i];
    }
  }

  // Finds one violated constraint that forward() does not see and raises a bound. Returns the node raised, -1 if none.
  int raiseOne(std::string& why) {
    for (const auto& dependence : problem_.dependences) {
      if (dependence.distance == 0) continue;
      const unsigned need = cycle_[static_cast<size_t>(dependence.from)] + dependence.latency;
      const unsigned have = cycle_[static_cast<size_t>(dependence.to)] + problem_.ii * dependence.distance;
      if (need <= have) continue;
      why = describe(*problem_.nodes[static_cast<size_t>(dependence.from)]) + " " + dependence.what + " " +
            describe(*problem_.nodes[static_cast<size_t>(dependence.to)]) + ", which takes more than " +
            std::to_string(problem_.ii) + " cycle" + (problem_.ii == 1 ? "" : "s");
      return raise(dependence.to, need - problem_.ii * dependence.distance);
    }
    for (const auto& group : problem_.groups)
      for (size_t i = 0; i < group.nodes.size(); ++i)
        for (size_t j = i + 1; j < group.nodes.size(); ++j)
          if (int raised = raiseInGroup(group, group.nodes[i], group.nodes[j], why); raised >= 0) return raised;
    return -1;
  }

  int raiseInGroup(const Problem::Group& group, int a, int b, std::string& why) {
    const unsigned ca = cycle_[static_cast<size_t>(a)], cb = cycle_[static_cast<size_t>(b)];
    const Operation& first = *problem_.nodes[static_cast<size_t>(a)];
    const Operation& second = *problem_.nodes[static_cast<size_t>(b)];
    const bool canShare = exclude(first.form, second.form) && hasSideEffect(first.opcode);
    why = "'" + group.name + "' serves one access per cycle and an iteration needs it at " + first.where.text() +
          " and at " + second.where.text();
    if (group.isStream && problem_.ii != 0 && cb + 1 > ca + problem_.ii) return raise(a, cb + 1 - problem_.ii);
    if (group.isStream && problem_.ii != 0 && ca + 1 > cb + problem_.ii) return raise(b, ca + 1 - problem_.ii);
    const bool clash = problem_.ii != 0 ? ca % problem_.ii == cb % problem_.ii : ca == cb;
    if (!clash || (canShare && ca == cb)) return -1;
    // Two that exclude each other do so within one iteration: they meet in one cycle of it, or not at all.
    if (canShare) return ca < cb ? raise(a, cb) : raise(b, ca);
    return raise(b, cb + 1);
  }

  int raise(int node, unsigned cycle) {
    bound_[static_cast<size_t>(node)] = cycle;
    return node;
  }

  const Problem& problem_;
  std::vector<std::vector<const Problem::Dependence*>> incoming_;
  std::vector<unsigned> bound_, cycle_, finishPs_;
};

constexpr unsigned kLargestIi = 256;

}  // namespace

bool solve(const Problem& problem, std::vector<unsigned>& cycles, std::string& why) {
  return Solver(problem).run(cycles, why);
}

std::string verify(const Problem& problem, const std::vector<unsigned>& cycles) {
  auto at = [&](int node) { return cycles[static_cast<size_t>(node)]; };
  auto text = [&](int node) {
    return describe(*problem.nodes[static_cast<size_t>(node)]) + " in cycle " + std::to_string(at(node));
  };
  std::vector<unsigned> finish(problem.nodes.size(), 0);
  for (size_t i = 0; i < cycles.size(); ++i)
    if (cycles[i] < problem.earliest[i])
      return text(static_cast<int>(i)) + " stands before cycle " + std::to_string(problem.earliest[i]);
  for (const auto& dependence : problem.dependences) {
    if (at(dependence.to) + problem.ii * dependence.distance < at(dependence.from) + dependence.latency)
      return text(dependence.from) + " " + dependence.what + " " + text(dependence.to);
    if (dependence.isPredicate && at(dependence.to) > 0 && at(dependence.from) >= at(dependence.to))
      return "the predicate " + text(dependence.from) + " of " + text(dependence.to) + " is not in a register";
  }
  for (const auto& dependence : problem.dependences)
    if (problem.nodes[static_cast<size_t>(dependence.to)]->opcode == Opcode::kPortData && dependence.distance == 0 &&
        dependence.isValue && at(dependence.to) != at(dependence.from) + dependence.latency)
      return text(dependence.to) + " is not when the memory answers " + text(dependence.from);
  for (size_t i = 0; i < problem.nodes.size(); ++i) {
    unsigned start = 0;
    bool chained = false;
    for (const auto& dependence : problem.dependences)
      if (dependence.to == static_cast<int>(i) && dependence.isValue && dependence.distance == 0 &&
          at(dependence.from) + dependence.latency == cycles[i]) {
        const unsigned ready = dependence.latency == 0 ? finish[static_cast<size_t>(dependence.from)] : dependence.settlePs;
        start = std::max(start, ready);
        chained = chained || ready > 0;
      }
    finish[i] = start + problem.delays[i];
    if (chained && finish[i] > problem.clockPs && problem.nodes[i]->opcode != Opcode::kPortData)
      return text(static_cast<int>(i)) + " ends a path of " + std::to_string(finish[i]) + " ps; the clock has " +
             std::to_string(problem.clockPs);
    if (problem.deadlines[i] >= 0 && cycles[i] > static_cast<unsigned>(problem.deadlines[i]))
      return text(static_cast<int>(i)) + " is after its deadline " + std::to_string(problem.deadlines[i]);
  }
  for (const auto& group : problem.groups)
    for (int a : group.nodes)
      for (int b : group.nodes) {
        if (a >= b) continue;
        const Operation& first = *problem.nodes[static_cast<size_t>(a)];
        const Operation& second = *problem.nodes[static_cast<size_t>(b)];
        const bool canShare = hasSideEffect(first.opcode) && exclude(first.form, second.form) && at(a) == at(b);
        const bool clash = problem.ii != 0 ? at(a) % problem.ii == at(b) % problem.ii : at(a) == at(b);
        if (clash && !canShare) return text(a) + " and " + text(b) + " use '" + group.name + "' together";
        const unsigned span = at(a) > at(b) ? at(a) - at(b) : at(b) - at(a);
        if (group.isStream && problem.ii != 0 && span >= problem.ii)
          return text(a) + " and " + text(b) + " break the order of stream '" + group.name + "'";
      }
  return {};
}

// On a target of slow nets: with room for nets, and with data out of the way of the decision to start an iteration, as far
// as the interval permits. False, and the problem as it was, if it does not.
static bool solveRoomily(Problem& problem, const Clock& clock, std::vector<unsigned>& cycles) {
  if (!clock.target->hasSlowNets()) return false;
  std::string why;
  const Problem plain = problem;
  if (problem.ii != 0) {
    deferData(problem);
    for (const bool areApart : {true, false})
      for (const unsigned ps : {comfortablePs(clock), usablePs(clock)}) {
        problem.dependences = plain.dependences;
        if (areApart) keepHardBlocksApart(problem);
        problem.clockPs = ps;
        if (solve(problem, cycles, why)) return true;
      }
    problem.earliest = plain.earliest;
  }
  problem.clockPs = comfortablePs(clock);
  if (solve(problem, cycles, why)) return true;
  problem = plain;
  return false;
}

// Words, and their loads, that go from port to port and to nobody else: an iteration is over before they arrive.
static std::set<const Operation*> wordsOnlyPassedOn(const Problem& problem, const std::vector<unsigned>& cycles) {
  std::map<const Operation*, unsigned> cycle;
  for (size_t i = 0; i < problem.nodes.size(); ++i) cycle[problem.nodes[i]] = cycles[i];
  std::set<const Operation*> result;
  for (const Operation* store : problem.block->operations)
    if (const Operation* load = loadPassedOn(*store); load != nullptr && cycle.count(load) != 0 && store->operands[1]->isOnlyStored)
      result.insert(store->operands[1]);
  for (const Operation* store : problem.block->operations)  // each of its stores must be one that takes it from the port
    if (store->opcode == Opcode::kStore && result.count(store->operands[1]) != 0 &&
        (loadPassedOn(*store) == nullptr || cycle.at(store) != cycle.at(store->operands[1]->operands[0])))
      result.erase(store->operands[1]);
  std::set<const Operation*> loads;
  for (const Operation* word : result) loads.insert(word->operands[0]);
  result.insert(loads.begin(), loads.end());
  return result;
}

unsigned depthOf(const Problem& problem, const std::vector<unsigned>& cycles) {
  const std::set<const Operation*> passedOn = wordsOnlyPassedOn(problem, cycles);
  unsigned depth = 1;
  for (size_t i = 0; i < problem.nodes.size(); ++i) {
    const Operation& operation = *problem.nodes[i];
    if (passedOn.count(&operation) != 0) continue;
    depth = std::max(depth, cycles[i] + (operation.opcode == Opcode::kPhi ? 0 : latencyCycles(operation, problem.ii != 0)) + 1);
  }
  return depth;
}

Schedule schedule(const Block& block, const Clock& clock, const ValueUses* uses) {
  Schedule result;
  std::vector<unsigned> cycles;
  std::string firstReason;
  for (unsigned ii = block.isPipelined ? std::max(1u, block.requestedIi) : 0; ii <= kLargestIi; ++ii) {
    Problem problem = makeProblem(block, clock, ii);
    std::string why;
    if (!solveRoomily(problem, clock, cycles) && !solve(problem, cycles, why)) {
      if (firstReason.empty()) firstReason = why;
      continue;
    }
    if (block.isPipelined && !block.isAutomatic && ii > std::max(1u, block.requestedIi))
      throw CompileError(ErrorId::kInterval, block.where,
                         "the loop cannot start an iteration every " + std::to_string(block.requestedIi) + " cycle" +
                             (block.requestedIi == 1 ? "" : "s") + "; the smallest interval is " + std::to_string(ii) +
                             ":\n  " + firstReason,
                         "ask for " + (block.isByPragma ? "II=" + std::to_string(ii) : "KILN_PIPELINE(" + std::to_string(ii) + ")") +
                             ", or shorten what is named");
    problem.uses = uses;
    result.earliestBits = registerBits(problem, cycles);
    if (uses != nullptr)
      keepFewRegisters(problem, cycles);
    else
      sinkWiring(problem, cycles);
    const std::string violated = verify(problem, cycles);
    if (!violated.empty()) {
      fprintf(stderr, "kilnc: bug: schedule verification failed: %s\n", violated.c_str());
      assert(false && "schedule verification failed");
      abort();
    }
    result.ii = ii;
    if (block.isAutomatic) result.missed = firstReason;
    result.depth = depthOf(problem, cycles);
    result.registerBits = registerBits(problem, cycles);
    for (size_t i = 0; i < problem.nodes.size(); ++i) result.cycle[problem.nodes[i]] = cycles[i];
    if (block.mostDepth != 0 && result.depth > block.mostDepth)
      throw CompileError(ErrorId::kPragma, block.where,
                         "an iteration takes " + std::to_string(result.depth) + " cycles; the latency allowed is " +
                             std::to_string(block.mostDepth),
                         "allow " + std::to_string(result.depth) + ", or a longer clock period");
    return result;
  }
  throw CompileError(ErrorId::kInterval, block.where,
                     "no schedule with an interval up to " + std::to_string(kLargestIi) + ":\n  " + firstReason,
                     "shorten what is named");
}

}  // namespace kilnc
