#include "OperatorSharing.h"

#include <algorithm>
#include <cassert>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <tuple>

#include "Delay.h"
#include "SharingCandidates.h"
#include "SharingCosts.h"

namespace kilnc {
namespace {

// One operator for more operations than this has choices as large as itself, and paths as long.
constexpr size_t kMostUses = 16;
// Operators that a candidate is tried on, the latest first: they are the most alike, candidates come by their size.
constexpr size_t kMostTries = 12;

class Sharer {
 public:
  Sharer(const Process& process, const std::vector<Schedule>& schedules, const Clock& clock)
      : found_(sharingCandidates(process, schedules, *clock.target)),
        candidates_(found_.all),
        costs_(process, schedules, *clock.target, candidates_),
        limitPs_(std::max(usablePs(clock), found_.longestPs)) {}

  std::vector<SharedUnit> run() {
    for (size_t c = 0; c < candidates_.size(); ++c) groupOf_.push_back(c), groups_.push_back({c});
    std::vector<unsigned> levels;
    limitPs_ = std::max(limitPs_, *longestPath(levels));
    std::vector<size_t> order(candidates_.size());
    std::vector<double> alone;
    for (size_t c = 0; c < order.size(); ++c) order[c] = c, alone.push_back(costs_.area({c}));
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
        const double change = costs_.area(joined) - costs_.area(groups_[g]) - alone[c];
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
  bool fits(size_t candidate, const std::vector<size_t>& group) const {
    return candidates_[group.front()].kind == candidates_[candidate].kind &&
           std::none_of(group.begin(), group.end(), [&](size_t other) { return candidates_[other].slot == candidates_[candidate].slot; });
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
      if (isNew) delay->second = costs_.delayOf(groups_[g]);
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
      unit.saved = -costs_.area(group);
      for (const size_t c : group) {
        unit.isSigned = unit.isSigned || isSignedOnly(*candidates_[c].operation);
        unit.saved += alone[c];
      }
      const std::vector<bool> swapped = costs_.orientations(group);
      for (size_t i = 0; i < group.size(); ++i) {
        const Operation& operation = *candidates_[group[i]].operation;
        for (const unsigned k : {0u, 1u}) unit.width[k] = std::max(unit.width[k], widthIn(operation, swapped[i] ? 1 - k : k, unit.isSigned));
        unit.resultWidth = std::max(unit.resultWidth, operation.type.width);
        unit.uses.push_back({&operation, candidates_[group[i]].place, swapped[i]});
      }
      if (unit.kind == SharedUnit::Kind::kShiftRight) unit.resultWidth = std::max(unit.resultWidth, unit.width[0]);
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
    std::map<SharedUnit::Kind, unsigned> counts;
    for (SharedUnit& unit : result) {
      const char* const name = unit.kind == SharedUnit::Kind::kMultiply ? "mul" : unit.kind == SharedUnit::Kind::kShiftLeft ? "shl" : "shr";
      unit.name = name + std::to_string(counts[unit.kind]++);
    }
    return result;
  }

  const SharingCandidates found_;
  const std::vector<SharingCandidate>& candidates_;
  SharingCosts costs_;
  unsigned limitPs_;
  std::vector<std::vector<size_t>> groups_;  // candidates that share; a candidate begins in the group of its number
  std::vector<size_t> groupOf_;
  std::map<std::vector<size_t>, unsigned> delays_;
};

}  // namespace

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
