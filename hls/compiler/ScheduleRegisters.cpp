// Stage 5, after the solver: operations move to later cycles so that fewer bits wait in registers.
//
// The solver puts everything as early as it can, and values wait for their users:
//
//   cycle 1: b = load; x = zext b[7:0]; y = zext b[15:8]         cycle 1: b = load
//   cycle 2: p = x * x    (b, y wait: 24 bits, in each of two    cycle 2: p = b[7:0] * b[7:0]    (b waits: 16 bits)
//   cycle 3: p + y + b     cycles)                         ->    cycle 3: p + b[15:8] + b
//
// Objective: the least bits, summed over the values that a register holds and the cycles that it holds them for; of those
// the fewest registers; of those the earliest cycles. A value is held from its own cycle to its last use, once for all uses.
// In a block of the FSM one register holds a value however long, so the objective is the bits of the values that are held
// at all. That is not linear: several linear objectives are tried, and the best schedule by the true one is kept.
//
// What has an effect or decides one stays where it is, and with it all that a user sees of time: intervals, depths, the
// cycles of reads, writes, loads and stores, and of conditions that end a block or a loop.
#include <algorithm>
#include <cassert>
#include <queue>
#include <set>

#include "Delay.h"
#include "DifferenceProgram.h"
#include "Schedule.h"
#include "SharedUnit.h"
#include "Storage.h"
#include "VaryingBits.h"

namespace kilnc {
namespace {

// A block of more than this stays as the solver left it.
constexpr size_t kMostSteps = 4'000'000;
constexpr size_t kMostVariables = 20'000;
// Differences in all programs that are solved for a block of the FSM.
constexpr size_t kMostWork = 200'000;

// When the register of a node's value is read.
struct Life {
  std::vector<size_t> users;  // in the cycles of these
  unsigned least = 0;         // at least so many cycles after it is made
  bool untilEnd = false;      // in the block's last cycle
  bool isFree = false;        // it has no register, or one that it has in any case
};

std::vector<Life> livesOf(const Problem& problem) {
  std::map<const Operation*, size_t> index;
  for (size_t i = 0; i < problem.nodes.size(); ++i) index[problem.nodes[i]] = i;
  std::vector<Life> lives(problem.nodes.size());
  const bool isPipelined = problem.ii != 0;
  auto latencyOf = [&](const Operation& operation) {
    return operation.opcode == Opcode::kPhi ? 0 : latencyCycles(operation, isPipelined);
  };
  auto use = [&](const Operation* value, auto how) {
    if (const auto found = index.find(value); found != index.end()) how(lives[found->second]);
  };
  for (size_t i = 0; i < problem.nodes.size(); ++i) {
    const Operation& operation = *problem.nodes[i];
    auto byMe = [i](Life& life) {
      if (life.users.empty() || life.users.back() != i) life.users.push_back(i);
    };
    if (operation.opcode == Opcode::kPhi) {
      if (isPipelined)  // it takes its next value when that is there, and not before its own cycle
        use(operation.operands.back(), [&](Life& life) {
          byMe(life);
          life.least = std::max(life.least, latencyOf(*operation.operands.back()));
        });
      else
        lives[i].isFree = true;
      continue;
    }
    for (const Operation* operand : operation.operands) use(operand, byMe);
    use(operation.predicate, byMe);
    if (operation.opcode == Opcode::kLoad && operation.memory->hasPorts) lives[i].isFree = true;  // its word is on a port
    if (!isPipelined && (latencyOf(operation) != 0 || (problem.uses != nullptr && problem.uses->elsewhere.count(&operation) != 0)))
      lives[i].isFree = true;
    if (!isPipelined && problem.uses != nullptr && problem.uses->atEnd.count(&operation) != 0) lives[i].untilEnd = true;
  }
  for (const Edge& edge : problem.block->edges)
    use(edge.condition, [&](Life& life) {
      life.untilEnd = life.untilEnd || !isPipelined;
      life.least = std::max(life.least, latencyOf(*edge.condition));
    });
  use(problem.block->selector, [](Life& life) { life.untilEnd = true; });
  return lives;
}

unsigned cyclesHeld(const Life& life, size_t node, const std::vector<unsigned>& cycles, unsigned depth) {
  unsigned last = cycles[node] + life.least;
  for (const size_t user : life.users) last = std::max(last, cycles[user]);
  if (life.untilEnd) last = std::max(last, depth - 1);
  return last - cycles[node];
}

unsigned registerBitsOf(const Problem& problem, const Operation& operation) {
  return problem.uses != nullptr ? problem.uses->bits.at(&operation) : operation.type.totalBits();
}

bool isPure(const Operation& operation) {
  if (hasSideEffect(operation.opcode) || operation.opcode == Opcode::kRead || operation.opcode == Opcode::kPortData) return false;
  return operation.predicate == nullptr && (operation.opcode != Opcode::kLoad || operation.memory->inRegisters);
}

class Mover {
 public:
  Mover(const Problem& problem, const std::vector<unsigned>& cycles)
      : problem_(problem), earliest_(cycles), latest_(cycles), lives_(livesOf(problem)), depth_(depthOf(problem, cycles)) {
    for (const Operation* operation : problem.nodes) bits_.push_back(registerBitsOf(problem, *operation));
  }

  void run(std::vector<unsigned>& cycles) {
    findRange();
    if (latest_ == earliest_ || !collect()) return;
    Bits best = bitsOf(cycles);
    std::vector<int64_t> shares(cycles.size(), 1);
    auto attempt = [&] {
      std::vector<unsigned> placed = place(shares);
      if (placed.empty()) return false;
      const Bits bits = bitsOf(placed);
      if (bits >= best) return false;
      best = bits;
      cycles = std::move(placed);
      return true;
    };
    if (problem_.ii != 0) {
      attempt();
      return;
    }
    // What is held in any case counts nothing: its register serves for any number of cycles. The same goes for what the best
    // schedule so far holds, but for one value, which is to be held no more at the cost of fewer bits of others.
    std::vector<bool> isOpen;
    for (size_t i = 0; i < shares.size(); ++i) {
      isOpen.push_back(!lives_[i].isFree && !isHeldAnyway(i));
      shares[i] = isOpen[i];
    }
    attempt();
    size_t work = 0;
    for (bool isBetter = true; isBetter;) {
      isBetter = false;
      for (size_t target = 0; target < shares.size(); ++target) {
        if (!isOpen[target] || cyclesHeld(lives_[target], target, cycles, depth_) == 0) continue;
        if ((work += gaps_.size()) > kMostWork) return;
        for (size_t i = 0; i < shares.size(); ++i)
          shares[i] = isOpen[i] && (i == target || cyclesHeld(lives_[i], i, cycles, depth_) == 0);
        isBetter = attempt() || isBetter;
      }
    }
  }

 private:
  using Bits = std::pair<uint64_t, uint64_t>;  // and registers
  struct Gap {
    size_t from, to;
    int64_t least;
  };

  // Whatever the cycles, something reads it in a later one.
  bool isHeldAnyway(size_t node) const {
    const Life& life = lives_[node];
    return life.least > 0 || (life.untilEnd && latest_[node] + 1 < depth_) ||
           std::any_of(life.users.begin(), life.users.end(), [&](size_t user) { return earliest_[user] > latest_[node]; });
  }

  bool isFixed(size_t node) const { return earliest_[node] == latest_[node]; }

  Bits bitsOf(const std::vector<unsigned>& cycles) const {
    Bits result{0, 0};
    for (size_t i = 0; i < cycles.size(); ++i) {
      if (lives_[i].isFree) continue;
      const unsigned held = cyclesHeld(lives_[i], i, cycles, depth_), registers = problem_.ii != 0 ? held : held > 0;
      result.first += uint64_t(registers) * bits_[i];
      result.second += registers;
    }
    return result;
  }

  // The latest cycle of each node, as far as order alone says.
  void findRange() {
    std::vector<bool> stays(earliest_.size());
    for (size_t i = 0; i < stays.size(); ++i) {
      const Operation& operation = *problem_.nodes[i];
      // What shares an operator must not meet: it stays in the cycles that its operands and memories have spread it over.
      const bool isSpread = problem_.ii != 1 && isWorthSharing(operation);
      stays[i] = !isPure(operation) || isSpread || problem_.deadlines[i] >= 0 || (operation.opcode == Opcode::kPhi && problem_.ii == 0);
    }
    std::set<const Operation*> conditions;
    for (const Edge& edge : problem_.block->edges) conditions.insert(edge.condition);
    conditions.insert(problem_.block->selector);
    for (size_t i = 0; i < stays.size(); ++i)
      if (conditions.count(problem_.nodes[i]) != 0) stays[i] = true;
    for (const Problem::Group& group : problem_.groups)
      for (const int node : group.nodes) stays[static_cast<size_t>(node)] = true;
    std::vector<std::vector<const Problem::Dependence*>> outgoing(earliest_.size());
    for (const auto& dependence : problem_.dependences)
      if (dependence.distance == 0) outgoing[static_cast<size_t>(dependence.from)].push_back(&dependence);
    for (size_t i = earliest_.size(); i-- > 0;) {
      if (stays[i]) continue;
      const Operation& operation = *problem_.nodes[i];
      const unsigned latency = operation.opcode == Opcode::kPhi ? 0 : latencyCycles(operation, problem_.ii != 0);
      unsigned latest = depth_ - 1 - latency;
      for (const auto* dependence : outgoing[i]) {
        const unsigned user = latest_[static_cast<size_t>(dependence->to)];
        latest = std::min(latest, user - gapOf(*dependence, user));
      }
      assert(latest >= earliest_[i]);
      latest_[i] = latest;
    }
  }

  // Of a dependence within an iteration. A predicate is in a register, except of what happens in cycle 0; that stays there.
  static unsigned gapOf(const Problem::Dependence& dependence, unsigned user) {
    return dependence.isPredicate && user > 0 ? std::max(1u, dependence.latency) : dependence.latency;
  }

  // All differences that the schedule has to keep. False: too many.
  bool collect() {
    for (const auto& dependence : problem_.dependences) {
      const auto from = static_cast<size_t>(dependence.from), to = static_cast<size_t>(dependence.to);
      if (dependence.distance == 0)
        add(from, to, gapOf(dependence, earliest_[to]));
      else
        add(from, to, int64_t(dependence.latency) - int64_t(problem_.ii) * dependence.distance);
    }
    return collectPaths();
  }

  void add(size_t from, size_t to, int64_t least) {
    if (!isFixed(from) || !isFixed(to)) gaps_.push_back({from, to, least});
  }

  // Pairs that are never in one cycle because the path from the one to the other takes longer than the clock permits. Only
  // the nearest ones: a pair whose path goes through another pair is apart with it.
  bool collectPaths() {
    std::vector<std::vector<const Problem::Dependence*>> incoming(earliest_.size());
    for (const auto& dependence : problem_.dependences)
      if (dependence.distance == 0 && dependence.isValue) incoming[static_cast<size_t>(dependence.to)].push_back(&dependence);
    std::vector<unsigned> behind(earliest_.size(), 0);  // the longest path from a node on, without the last one's own delay
    std::vector<size_t> reachedFor(earliest_.size(), ~size_t{0});
    size_t steps = 0;
    for (size_t last = 0; last < earliest_.size(); ++last) {
      if (problem_.nodes[last]->opcode == Opcode::kPortData) continue;  // the word is there when it is there
      auto isTooLong = [&](unsigned before) { return before > 0 && before + problem_.delays[last] > problem_.clockPs; };
      std::priority_queue<size_t> pending;  // the last in program order first: all paths through it are known
      auto expand = [&](size_t node, unsigned after) {
        for (const auto* dependence : incoming[node]) {
          ++steps;
          const auto from = static_cast<size_t>(dependence->from);
          if (dependence->latency != 0) {
            if (dependence->settlePs > 0 && isTooLong(dependence->settlePs + after)) add(from, last, dependence->latency + 1);
            continue;
          }
          if (latest_[from] < earliest_[last]) continue;
          if (reachedFor[from] != last) {
            reachedFor[from] = last;
            behind[from] = 0;
            pending.push(from);
          }
          behind[from] = std::max(behind[from], after + problem_.delays[from]);
        }
      };
      expand(last, 0);
      while (!pending.empty() && steps < kMostSteps) {
        const size_t node = pending.top();
        pending.pop();
        if (isTooLong(behind[node]))
          add(node, last, 1);
        else
          expand(node, behind[node]);
      }
      if (steps >= kMostSteps) return false;
    }
    return true;
  }

  // The best cycles if each cycle that a value is held counts its bits times its share. Empty: too many variables.
  std::vector<unsigned> place(const std::vector<int64_t>& shares) const {
    DifferenceProgram program;
    std::vector<int> variable(earliest_.size(), -1);
    uint64_t slack = 1, allBits = 1, lives = 1;
    for (size_t i = 0; i < earliest_.size(); ++i) {
      if (!isFixed(i)) variable[i] = program.variable(earliest_[i], latest_[i]);
      slack += latest_[i] - earliest_[i];
      if (!lives_[i].isFree) allBits += bits_[i], ++lives;
    }
    for (const Gap& gap : gaps_) {
      const int from = variable[gap.from], to = variable[gap.to];
      if (from >= 0 && to >= 0)
        program.atLeast(to, from, gap.least);
      else if (to >= 0)
        program.atLeast(to, earliest_[gap.from] + gap.least);
      else
        program.atMost(from, earliest_[gap.to] - gap.least);
    }
    // Bits come before registers, registers before early cycles.
    const uint64_t perCycle = 1, perRegister = slack, perBit = perRegister * (lives * depth_ + 1);
    if (program.variables() > kMostVariables || double(perBit) * double(allBits) > 4e18) return {};
    for (size_t i = 0; i < earliest_.size(); ++i) {
      if (variable[i] >= 0) program.addCost(variable[i], perCycle);
      const Life& life = lives_[i];
      if (life.isFree || (life.users.empty() && !life.untilEnd)) continue;
      const int64_t cost = static_cast<int64_t>(bits_[i] * perBit + perRegister) * shares[i];
      if (cost != 0) addLife(program, variable, i, cost);
    }
    const std::vector<int64_t> values = program.solve();
    std::vector<unsigned> result = earliest_;
    for (size_t i = 0; i < result.size(); ++i)
      if (variable[i] >= 0) result[i] = static_cast<unsigned>(values[static_cast<size_t>(variable[i])]);
    return result;
  }

  // `cost` for every cycle from `node` to the last use of its value.
  void addLife(DifferenceProgram& program, const std::vector<int>& variable, size_t node, int64_t cost) const {
    const Life& life = lives_[node];
    unsigned last = earliest_[node] + life.least;  // at least
    bool isOpen = variable[node] >= 0 && life.least > 0;
    for (const size_t user : life.users) {
      last = std::max(last, earliest_[user]);
      isOpen = isOpen || variable[user] >= 0;
    }
    if (life.untilEnd) last = depth_ - 1;
    if (variable[node] >= 0) program.addCost(variable[node], -cost);
    if (!isOpen || last + 1 >= depth_) return;  // when it ends is known
    const int end = program.variable(last, depth_ - 1);
    program.addCost(end, cost);
    if (variable[node] >= 0) program.atLeast(end, variable[node], life.least);
    for (const size_t user : life.users)
      if (variable[user] >= 0) program.atLeast(end, variable[user], 0);
  }

  const Problem& problem_;
  const std::vector<unsigned> earliest_;
  std::vector<unsigned> latest_;
  const std::vector<Life> lives_;
  const unsigned depth_;
  std::vector<unsigned> bits_;
  std::vector<Gap> gaps_;
};

}  // namespace

std::vector<unsigned> registersOf(const Problem& problem, const std::vector<unsigned>& cycles) {
  const std::vector<Life> lives = livesOf(problem);
  const unsigned depth = depthOf(problem, cycles);
  std::vector<unsigned> result;
  for (size_t i = 0; i < lives.size(); ++i) {
    const unsigned held = lives[i].isFree ? 0 : cyclesHeld(lives[i], i, cycles, depth);
    result.push_back(problem.ii != 0 ? held : held > 0);
  }
  return result;
}

uint64_t registerBits(const Problem& problem, const std::vector<unsigned>& cycles) {
  const std::vector<unsigned> registers = registersOf(problem, cycles);
  uint64_t result = 0;
  for (size_t i = 0; i < registers.size(); ++i) result += uint64_t(registers[i]) * registerBitsOf(problem, *problem.nodes[i]);
  return result;
}

ValueUses findValueUses(const Process& process) {
  std::map<const Operation*, int> home;
  for (const Block& block : process.blocks)
    for (const Operation* operation : block.operations) home[operation] = block.id;
  ValueUses result;
  VaryingBits varying(process);
  for (const Block& block : process.blocks) {
    for (const Operation* phi : block.phis) result.bits[phi] = varying.count(*phi);
    for (const Operation* operation : block.operations) result.bits[operation] = varying.count(*operation);
  }
  for (const Block& block : process.blocks) {
    auto use = [&](const Operation* value, std::set<const Operation*>* inside) {
      const auto found = home.find(value);
      if (found == home.end()) return;
      if (found->second != block.id)
        result.elsewhere.insert(value);
      else if (inside != nullptr)
        inside->insert(value);
    };
    for (const Operation* operation : block.operations) {
      for (const Operation* operand : operation->operands) use(operand, nullptr);
      use(operation->predicate, nullptr);
    }
    for (const ResolvedEdge& edge : resolvedEdges(process, block)) {
      use(edge.condition, nullptr);
      if (edge.target < 0) continue;
      for (const Operation* phi : process.blocks[static_cast<size_t>(edge.target)].phis)
        for (size_t i = 0; i < phi->incoming.size(); ++i)
          if (phi->incoming[i] == edge.incoming) use(phi->operands[i], &result.atEnd);
    }
  }
  return result;
}

void keepFewRegisters(const Problem& problem, std::vector<unsigned>& cycles) { Mover(problem, cycles).run(cycles); }

}  // namespace kilnc
