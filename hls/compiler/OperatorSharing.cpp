#include "OperatorSharing.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <optional>
#include <set>

#include "Delay.h"
#include "VaryingBits.h"

namespace kilnc {
namespace {

using Kind = SharedUnit::Kind;

std::optional<Kind> kindOf(const Operation& operation) {
  if (operation.type.lanes != 0) return std::nullopt;
  switch (operation.opcode) {
    case Opcode::kMul:
    case Opcode::kMulSigned:
    case Opcode::kMulUnsigned:
      return Kind::kMultiply;
    case Opcode::kShl:
      return Kind::kShiftLeft;
    case Opcode::kLShr:
    case Opcode::kAShr:
      return Kind::kShiftRight;
    default:
      return std::nullopt;
  }
}

bool isSignedOnly(const Operation& operation) { return operation.opcode == Opcode::kMulSigned || operation.opcode == Opcode::kAShr; }
bool isUnsignedOnly(const Operation& operation) { return operation.opcode == Opcode::kMulUnsigned || operation.opcode == Opcode::kLShr; }

// Bits that operand k of an operation takes of a unit: an unsigned one needs a zero before it where signs are extended.
unsigned widthIn(const Operation& operation, unsigned k, bool isSigned) {
  const bool isAmount = k == 1 && kindOf(operation) != Kind::kMultiply;
  return operation.operands[k]->type.width + (isSigned && isUnsignedOnly(operation) && !isAmount ? 1 : 0);
}

// Whether an iteration of a pipelined loop can be held while others go on.
bool canSlip(const Block& block) {
  return std::any_of(block.operations.begin(), block.operations.end(), [](const Operation* operation) {
    return operation->opcode == Opcode::kRead || (operation->opcode == Opcode::kWrite && !operation->channel->isCall);
  });
}

// What a unit is made from: operations that might share, and how far their neighbours of the same cycle are.
struct Candidate {
  const Operation* operation;
  Kind kind;
  Place place;
  std::pair<int, unsigned> slot;       // candidates of one slot may meet
  unsigned startPs = 0, tailPs = 0;    // of paths that touch no other candidate
  std::vector<std::pair<size_t, unsigned>> after;  // candidates of the same cycle that use the result, ps until their operands
};

// One operator for more operations than this has choices as large as itself, and paths as long.
constexpr size_t kMostUses = 16;
// Operators that a candidate is tried on, the latest first: they are the most alike, candidates come by their size.
constexpr size_t kMostTries = 12;

class Sharer {
 public:
  Sharer(const Process& process, const std::vector<Schedule>& schedules, const Clock& clock)
      : process_(process),
        schedules_(schedules),
        target_(*clock.target),
        // "generic" has no areas; most designs are synthesized for this part.
        areas_(target_.isGeneric() ? Target::named("ecp5-85k") : target_),
        storage_(process, schedules),
        varying_(process),
        limitPs_(usablePs(clock)) {}

  std::vector<SharedUnit> run() {
    for (const Block& block : process_.blocks) collect(block);
    for (size_t c = 0; c < candidates_.size(); ++c) groupOf_.push_back(c), groups_.push_back({c});
    std::vector<unsigned> levels;
    limitPs_ = std::max(limitPs_, *longestPath(levels));
    std::vector<size_t> order(candidates_.size());
    std::vector<double> alone;
    for (size_t c = 0; c < order.size(); ++c) order[c] = c, alone.push_back(area({c}));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return alone[a] > alone[b]; });
    std::vector<size_t> open;  // groups that others may join
    for (const size_t c : order) {
      if (alone[c] <= 0) continue;
      size_t best = groups_.size();
      double least = -alone[c] / 10;  // what saves less than this is not worth the wires
      size_t tried = 0;
      for (size_t o = open.size(); o-- > 0 && tried < kMostTries;) {
        const size_t g = open[o];
        if (groups_[g].size() == kMostUses || !fits(c, groups_[g])) continue;
        ++tried;
        std::vector<size_t> joined = groups_[g];
        joined.push_back(c);
        const double change = area(joined) - area(groups_[g]) - alone[c];
        if (change >= least || !isFastEnough(c, g)) continue;
        best = g, least = change;
      }
      if (best == groups_.size())
        open.push_back(c);
      else
        move(c, best);
    }
    longestPath(levels);
    return units(levels, alone);
  }

 private:
  void collect(const Block& block) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    if (block.isPipelined && canSlip(block)) return;
    const std::set<const Operation*> shown = addressesShown(block), kept = wordsKept(block);
    std::map<const Operation*, size_t> index;
    std::vector<std::vector<const Operation*>> byCycle(schedule.depth);
    for (const Operation* operation : block.operations) {
      const unsigned cycle = schedule.cycle.at(operation);
      if (cycle < byCycle.size()) byCycle[cycle].push_back(operation);
      const auto kind = kindOf(*operation);
      if (!isWorthSharing(*operation) || shown.count(operation) != 0 || kept.count(operation) != 0) continue;
      index[operation] = candidates_.size();
      const unsigned slot = block.isPipelined ? cycle % schedule.ii : cycle;
      candidates_.push_back({operation, *kind, {block.id, cycle}, {block.id, slot}, 0, 0, {}});
    }
    for (const auto& operations : byCycle) time(block, operations, index);
  }

  // Paths of one cycle: from registers to candidates, between candidates, and from candidates and registers on.
  void time(const Block& block, const std::vector<const Operation*>& operations, const std::map<const Operation*, size_t>& index) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    std::map<const Operation*, std::vector<std::pair<size_t, unsigned>>> reached;  // by candidates before, ps since their results
    std::map<const Operation*, unsigned> finish;
    for (const Operation* operation : operations) {
      unsigned start = 0;
      std::map<size_t, unsigned> from;
      for (const Operation* operand : operation->operands) {
        const auto made = schedule.cycle.find(operand);
        if (made == schedule.cycle.end()) continue;
        const unsigned latency = operand->opcode == Opcode::kPhi ? 0 : latencyCycles(*operand, block.isPipelined);
        if (made->second + latency != schedule.cycle.at(operation)) continue;
        if (latency != 0) {
          start = std::max(start, settlePs(*operand, target_));
        } else if (const auto candidate = index.find(operand); candidate != index.end()) {
          from.try_emplace(candidate->second, 0);
        } else {
          if (const auto found = finish.find(operand); found != finish.end()) start = std::max(start, found->second);
          if (const auto found = reached.find(operand); found != reached.end())
            for (const auto& [candidate, ps] : found->second) {
              unsigned& most = from[candidate];
              most = std::max(most, ps);
            }
        }
      }
      if (const auto candidate = index.find(operation); candidate != index.end()) {
        candidates_[candidate->second].startPs = start;
        for (const auto& [before, ps] : from) candidates_[before].after.emplace_back(candidate->second, ps);
        continue;
      }
      const unsigned delay = delayPs(*operation, target_, &scheduled_);
      finish[operation] = start + delay;
      limitPs_ = std::max(limitPs_, start + delay);
      auto& here = reached[operation];
      for (const auto& [before, ps] : from) {
        here.emplace_back(before, ps + delay);
        candidates_[before].tailPs = std::max(candidates_[before].tailPs, ps + delay);
      }
    }
  }

  // What the address of a memory outside is computed from in the cycle that shows it: that stands outside the clocked block.
  std::set<const Operation*> addressesShown(const Block& block) const {
    std::set<const Operation*> result;
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    for (const Operation* load : block.operations)
      if (load->opcode == Opcode::kLoad && load->memory->isPort) addCone(*load->operands[0], schedule, schedule.cycle.at(load), result);
    return result;
  }

  static void addCone(const Operation& operation, const Schedule& schedule, unsigned cycle, std::set<const Operation*>& into) {
    const auto made = schedule.cycle.find(&operation);
    if (made == schedule.cycle.end() || made->second != cycle || operation.opcode == Opcode::kPhi) return;
    if (!into.insert(&operation).second) return;
    for (const Operation* operand : operation.operands) addCone(*operand, schedule, cycle, into);
  }

  // What is computed from a port's word in a cycle that may wait: the word is kept there in a register of its own.
  std::set<const Operation*> wordsKept(const Block& block) const {
    std::set<const Operation*> result;
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    std::set<unsigned> waiting;
    for (const Operation* operation : block.operations)
      if (operation->opcode == Opcode::kRead || operation->opcode == Opcode::kWrite) waiting.insert(schedule.cycle.at(operation));
    for (const Operation* operation : block.operations) {
      const unsigned cycle = schedule.cycle.at(operation);
      if (waiting.count(cycle) == 0) continue;
      const bool isFrom = std::any_of(operation->operands.begin(), operation->operands.end(), [&](const Operation* operand) {
        const auto made = schedule.cycle.find(operand);
        return made != schedule.cycle.end() && made->second == cycle && (operand->opcode == Opcode::kPortData || result.count(operand) != 0);
      });
      if (isFrom) result.insert(operation);
    }
    return result;
  }

  // ------------------------------------------------------------------------------------------------------- area
  double value(const Cost& cost) const { return areas_.isFpga() ? cost.luts + kLutsPerDsp * cost.dsps : cost.areaUm2; }

  // Bits up to the last one that varies, or is set in a constant: what synthesis leaves.
  unsigned significant(const Operation& operand) {
    if (operand.opcode == Opcode::kConstant) {
      for (unsigned bit = operand.type.width; bit-- > 0;)
        if ((operand.words[bit / 32] >> (bit % 32) & 1) != 0) return bit + 1;
      return 0;
    }
    const VaryingBits::Bits& bits = varying_.of(operand);
    for (size_t bit = bits.size(); bit-- > 0;)
      if (bits[bit]) return static_cast<unsigned>(bit) + 1;
    return 0;
  }

  double productArea(unsigned a, unsigned b, unsigned result, bool byConstant) const {
    if (a <= 1 || b <= 1) return 0;
    constexpr unsigned kDsp = 18;
    if (areas_.isFpga() && areas_.cost("multiply", 16).dsps > 0) {
      unsigned blocks = 0;
      for (unsigned i = 0; i < a; i += kDsp)
        for (unsigned j = 0; j < b; j += kDsp) blocks += i + j < result;
      return blocks * kLutsPerDsp + (blocks - 1.0) * kDsp;
    }
    // Measured for squares; between them, by the number of partial products, of which a short result needs fewer.
    const double wide = std::max(a, b), part = std::min(1.0, double(result) / (a + b));
    return value(areas_.cost(byConstant ? "multiply_constant" : "multiply", std::max(4.0, wide))) * std::min(a, b) / wide * (part + 1) / 2;
  }

  // The operator and the choice of its operands.
  double area(const std::vector<size_t>& group) {
    unsigned width[2] = {0, 0}, result = 0;
    double amountBits = 0, resultBits = 0, choices = 0;
    bool byConstant = true;
    const std::vector<bool> swapped = orientations(group);
    for (const unsigned k : {0u, 1u}) {
      std::map<std::string, double> sources;
      double all = 0, most = 0;
      for (size_t i = 0; i < group.size(); ++i) {
        const Operation& operand = *candidates_[group[i]].operation->operands[swapped[i] ? 1 - k : k];
        const bool isConstant = operand.opcode == Opcode::kConstant;
        width[k] = std::max(width[k], significant(operand));
        if (k == 1) byConstant = byConstant && (isConstant || candidates_[group[i]].operation->operands[swapped[i] ? 1 : 0]->opcode == Opcode::kConstant);
        sources[source(group[i], operand)] = isConstant ? significant(operand) / 2.0 : varying_.count(operand);
        if (k == 1) amountBits = std::max<double>(amountBits, varying_.count(operand));
      }
      for (const auto& [name, bits] : sources) all += bits, most = std::max(most, bits);
      choices += all - most;
    }
    for (const size_t c : group) {
      result = std::max(result, candidates_[c].operation->type.width);
      resultBits = std::max<double>(resultBits, varying_.count(*candidates_[c].operation));
    }
    const double perBit = value(areas_.cost("select_2", 8)) / 8;
    double unit = 0;
    if (candidates_[group.front()].kind == Kind::kMultiply)
      unit = productArea(width[0], width[1], result, byConstant);
    else  // a row of choices for every bit of the amount
      unit = value(areas_.cost("shift", std::max(1u, width[0]))) * std::min(1.0, amountBits / std::log2(std::max(2u, result))) * resultBits / result;
    return unit + choices * perBit;
  }

  std::string source(size_t candidate, const Operation& operand) const {
    const std::string held = storage_.held(operand, candidates_[candidate].place);
    return held.empty() ? "#" + std::to_string(operand.id) : held;
  }

  // Whether each operation's operands are exchanged: factors meet where they, or their widths, are like those before.
  std::vector<bool> orientations(const std::vector<size_t>& group) {
    std::vector<bool> result;
    std::set<std::string> sources[2];
    unsigned width[2] = {0, 0};
    for (const size_t c : group) {
      const Operation& operation = *candidates_[c].operation;
      const std::string names[2] = {source(c, *operation.operands[0]), source(c, *operation.operands[1])};
      const unsigned widths[2] = {significant(*operation.operands[0]), significant(*operation.operands[1])};
      bool isSwapped = false;
      if (candidates_[c].kind == Kind::kMultiply) {
        auto badness = [&](bool swap) {
          double bad = 0;
          for (const unsigned k : {0u, 1u}) {
            const unsigned from = swap ? 1 - k : k;
            if (sources[k].count(names[from]) == 0) bad += widths[from];
            bad += 4.0 * (std::max(width[k], widths[from]) - width[k]);
          }
          return bad;
        };
        isSwapped = result.empty() ? widths[0] < widths[1] : badness(true) < badness(false);
      }
      for (const unsigned k : {0u, 1u}) {
        const unsigned from = isSwapped ? 1 - k : k;
        sources[k].insert(names[from]);
        width[k] = std::max(width[k], widths[from]);
      }
      result.push_back(isSwapped);
    }
    return result;
  }

  // ------------------------------------------------------------------------------------------------------- time
  bool fits(size_t candidate, const std::vector<size_t>& group) const {
    return candidates_[group.front()].kind == candidates_[candidate].kind &&
           std::none_of(group.begin(), group.end(), [&](size_t other) { return candidates_[other].slot == candidates_[candidate].slot; });
  }

  unsigned delayOf(const std::vector<size_t>& group) {
    unsigned result = 0;
    for (const size_t c : group) result = std::max(result, delayPs(*candidates_[c].operation, target_, &scheduled_));
    if (group.size() == 1) return result;
    // As wide as the widest of each operand.
    Operation operands[2], whole;
    const std::vector<bool> swapped = orientations(group);
    for (const unsigned k : {0u, 1u}) {
      operands[k].opcode = Opcode::kArgument;
      for (size_t i = 0; i < group.size(); ++i)
        operands[k].type.width = std::max(operands[k].type.width, candidates_[group[i]].operation->operands[swapped[i] ? 1 - k : k]->type.width);
      whole.operands.push_back(&operands[k]);
    }
    for (const size_t c : group) {
      if (target_.isGeneric()) {
        whole.opcode = candidates_[c].operation->opcode;
        result = std::max(result, delayPs(whole, target_));
      }
    }
    return result + choicePs(group.size(), target_);
  }

  // The longest path through any operator as grouped now; nothing if operators would feed each other in a ring.
  std::optional<unsigned> longestPath(std::vector<unsigned>& levels) {
    std::vector<unsigned> waits(groups_.size(), 0), start(groups_.size(), 0);
    levels.assign(groups_.size(), 0);
    size_t pending = 0;
    for (size_t g = 0; g < groups_.size(); ++g)
      for (const size_t c : groups_[g]) {
        start[g] = std::max(start[g], candidates_[c].startPs);
        for (const auto& [next, ps] : candidates_[c].after) ++waits[groupOf_[next]];
      }
    std::vector<size_t> ready;
    for (size_t g = 0; g < groups_.size(); ++g)
      if (!groups_[g].empty()) {
        ++pending;
        if (waits[g] == 0) ready.push_back(g);
      }
    unsigned longest = 0;
    while (!ready.empty()) {
      const size_t g = ready.back();
      ready.pop_back();
      --pending;
      auto [delay, isNew] = delays_.try_emplace(groups_[g], 0);
      if (isNew) delay->second = delayOf(groups_[g]);
      const unsigned finish = start[g] + delay->second;
      longest = std::max(longest, finish);
      for (const size_t c : groups_[g]) {
        longest = std::max(longest, finish + candidates_[c].tailPs);
        for (const auto& [next, ps] : candidates_[c].after) {
          const size_t to = groupOf_[next];
          start[to] = std::max(start[to], finish + ps);
          levels[to] = std::max(levels[to], levels[g] + 1);
          if (--waits[to] == 0) ready.push_back(to);
        }
      }
    }
    return pending == 0 ? std::optional(longest) : std::nullopt;
  }

  void move(size_t candidate, size_t to) {
    std::vector<size_t>& from = groups_[groupOf_[candidate]];
    from.erase(std::find(from.begin(), from.end(), candidate));
    groups_[to].push_back(candidate);
    groupOf_[candidate] = to;
  }

  bool isFastEnough(size_t candidate, size_t group) {
    move(candidate, group);
    std::vector<unsigned> levels;
    const auto longest = longestPath(levels);
    groups_[group].pop_back();
    groups_[candidate].push_back(candidate);  // a candidate's own group has its number
    groupOf_[candidate] = candidate;
    return longest && *longest <= limitPs_;
  }

  std::vector<SharedUnit> units(const std::vector<unsigned>& levels, const std::vector<double>& alone) {
    std::vector<SharedUnit> result;
    for (size_t g = 0; g < groups_.size(); ++g) {
      std::vector<size_t>& group = groups_[g];
      if (group.size() < 2) continue;
      SharedUnit unit;
      unit.kind = candidates_[group.front()].kind;
      unit.level = levels[g];
      unit.saved = -area(group);
      for (const size_t c : group) {
        unit.isSigned = unit.isSigned || isSignedOnly(*candidates_[c].operation);
        unit.saved += alone[c];
      }
      const std::vector<bool> swapped = orientations(group);
      for (size_t i = 0; i < group.size(); ++i) {
        const Operation& operation = *candidates_[group[i]].operation;
        for (const unsigned k : {0u, 1u}) unit.width[k] = std::max(unit.width[k], widthIn(operation, swapped[i] ? 1 - k : k, unit.isSigned));
        unit.resultWidth = std::max(unit.resultWidth, operation.type.width);
        unit.uses.push_back({&operation, candidates_[group[i]].place, swapped[i]});
      }
      if (unit.kind == Kind::kShiftRight) unit.resultWidth = std::max(unit.resultWidth, unit.width[0]);
      std::sort(unit.uses.begin(), unit.uses.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.place.block, a.place.cycle, a.operation->id) < std::tuple(b.place.block, b.place.cycle, b.operation->id);
      });
      result.push_back(unit);
    }
    std::sort(result.begin(), result.end(), [](const SharedUnit& a, const SharedUnit& b) {
      const auto &first = a.uses.front(), &second = b.uses.front();
      return std::tuple(a.level, first.place.block, first.place.cycle, first.operation->id) <
             std::tuple(b.level, second.place.block, second.place.cycle, second.operation->id);
    });
    std::map<Kind, unsigned> counts;
    for (SharedUnit& unit : result) {
      const char* const name = unit.kind == Kind::kMultiply ? "mul" : unit.kind == Kind::kShiftLeft ? "shl" : "shr";
      unit.name = name + std::to_string(counts[unit.kind]++);
    }
    return result;
  }

  const Process& process_;
  const std::vector<Schedule>& schedules_;
  const Target& target_;
  const Target& areas_;
  Storage storage_;
  VaryingBits varying_;    // for areas: without bits that nobody looks at
  VaryingBits scheduled_;  // for delays: as the scheduler has them
  unsigned limitPs_;
  std::vector<Candidate> candidates_;
  std::vector<std::vector<size_t>> groups_;  // candidates that share; a candidate begins in the group of its number
  std::vector<size_t> groupOf_;
  std::map<std::vector<size_t>, unsigned> delays_;
};

// The cycles of an iteration that run in clock cycle `clock` of a loop that starts one every `ii` and never waits.
std::set<unsigned> running(const Schedule& schedule, unsigned clock) {
  std::set<unsigned> result;
  for (unsigned start = 0; start <= clock; start += schedule.ii)
    if (clock - start < schedule.depth) result.insert(clock - start);
  return result;
}

}  // namespace

bool isWorthSharing(const Operation& operation) {
  const auto kind = kindOf(operation);
  if (!kind) return false;
  // By a constant a shift is wiring, and a constant shifted is a decoder.
  const auto constants = std::count_if(operation.operands.begin(), operation.operands.end(), [](const Operation* operand) { return operand->opcode == Opcode::kConstant; });
  return constants <= (*kind == Kind::kMultiply ? 1 : 0);
}

unsigned choicePs(size_t operands, const Target& target) {
  if (operands < 2) return 0;
  const double levels = std::ceil(std::log2(double(operands)));
  if (target.isGeneric()) return static_cast<unsigned>(350 * levels);
  const double two = target.cost("select_2", 8).delayPs, sixteen = target.cost("select_16", 8).delayPs;
  return static_cast<unsigned>(std::lround(std::max(two, two + (sixteen - two) * (levels - 1) / 3)));
}

std::string verify(const std::vector<SharedUnit>& units, const Process& process, const std::vector<Schedule>& schedules) {
  std::map<const Operation*, const SharedUnit*> unitOf;
  auto text = [](const Operation& operation) { return std::string(name(operation.opcode)) + " (" + operation.where.text() + ")"; };
  for (const SharedUnit& unit : units) {
    // Which operations of a block are active together, by what the block does.
    std::map<int, std::map<unsigned, const Operation*>> byCycle;
    for (const SharedUnit::Use& use : unit.uses) {
      const Operation& operation = *use.operation;
      if (!unitOf.emplace(&operation, &unit).second) return text(operation) + " is on two operators";
      if (kindOf(operation) != unit.kind) return text(operation) + " is no operation for " + unit.name;
      if (isSignedOnly(operation) && !unit.isSigned) return text(operation) + " needs signs that " + unit.name + " has not";
      if (unit.kind != Kind::kMultiply && use.isSwapped) return text(operation) + " has its operands exchanged";
      for (const unsigned k : {0u, 1u})
        if (unit.width[k] < widthIn(operation, use.isSwapped ? 1 - k : k, unit.isSigned)) return text(operation) + " is too wide for " + unit.name;
      if (unit.resultWidth < operation.type.width) return text(operation) + " has a wider result than " + unit.name;
      const Schedule& schedule = schedules[static_cast<size_t>(use.place.block)];
      if (schedule.cycle.at(&operation) != use.place.cycle) return text(operation) + " is not in the cycle in which it is on " + unit.name;
      if (!byCycle[use.place.block].emplace(use.place.cycle, &operation).second) return text(operation) + " is not alone on " + unit.name;
    }
    for (const auto& [id, uses] : byCycle) {
      const Block& block = process.blocks[static_cast<size_t>(id)];
      if (!block.isPipelined) continue;
      if (canSlip(block)) return text(*uses.begin()->second) + " is on " + unit.name + ", but its loop may wait";
      const Schedule& schedule = schedules[static_cast<size_t>(id)];
      for (unsigned clock = 0; clock < schedule.depth + schedule.ii; ++clock) {
        const Operation* active = nullptr;
        for (const unsigned cycle : running(schedule, clock)) {
          const auto found = uses.find(cycle);
          if (found == uses.end()) continue;
          if (active != nullptr) return text(*active) + " and " + text(*found->second) + " are on " + unit.name + " together";
          active = found->second;
        }
      }
    }
  }
  // A unit's operands come from units of lower levels only.
  for (const Block& block : process.blocks) {
    const Schedule& schedule = schedules[static_cast<size_t>(block.id)];
    std::map<const Operation*, std::pair<unsigned, unsigned>> levels;  // cycle, least level that a user may have
    for (const Operation* operation : block.operations) {
      const unsigned cycle = schedule.cycle.at(operation);
      unsigned least = 0;
      for (const Operation* operand : operation->operands)
        if (const auto found = levels.find(operand); found != levels.end() && found->second.first == cycle)
          least = std::max(least, found->second.second);
      if (const auto unit = unitOf.find(operation); unit != unitOf.end()) {
        if (unit->second->level < least) return text(*operation) + " uses what " + unit->second->name + " itself computes later";
        least = unit->second->level + 1;
      }
      levels[operation] = {cycle, least};
    }
  }
  return {};
}

std::vector<SharedUnit> shareOperators(const Process& process, const std::vector<Schedule>& schedules, const Clock& clock) {
  std::vector<SharedUnit> units = Sharer(process, schedules, clock).run();
  const std::string violated = verify(units, process, schedules);
  if (!violated.empty()) {
    fprintf(stderr, "kilnc: bug: verification of shared operators failed: %s\n", violated.c_str());
    assert(false && "verification of shared operators failed");
    abort();
  }
  return units;
}

}  // namespace kilnc
