// Stage 5 for a whole design, and the choice of the nests of loops that become one loop.
#include <algorithm>
#include <map>
#include <optional>

#include "Compile.h"
#include "DirectStreams.h"
#include "OperatorSharing.h"

namespace kilnc {
namespace {

Scheduled attempt(const Options& options, const std::set<std::string>& keptNests) {
  Scheduled result{buildDesign(options, keptNests), {}, {}};
  for (const Instance& instance : result.design.instances) {
    result.schedules.emplace_back();
    findWritesBefore(*instance.process);
    std::optional<ValueUses> uses;  // processes of tops: README.md, "Scheduling"
    if (result.design.isProgram) uses = findValueUses(*instance.process);
    for (const Block& block : instance.process->blocks)
      result.schedules.back().push_back(schedule(block, options.clock(), uses ? &*uses : nullptr));
  }
  chooseDirectStreams(result, *options.target);
  return result;
}

// The largest interval of the pipelined loops over each innermost loop of the source; `onlyFlat`: of flattened nests.
std::map<std::string, unsigned> intervals(const Scheduled& scheduled, bool onlyFlat) {
  std::map<std::string, unsigned> result;
  for (size_t i = 0; i < scheduled.design.instances.size(); ++i)
    for (const Block& block : scheduled.design.instances[i].process->blocks)
      if (block.isPipelined && (block.isFlattened || !onlyFlat)) {
        unsigned& most = result[block.nest];
        most = std::max(most, scheduled.schedules[i][static_cast<size_t>(block.id)].ii);
      }
  return result;
}

}  // namespace

static Scheduled chooseNests(const Options& options) {
  Scheduled flat = attempt(options, {});
  std::set<std::string> slow;
  for (const auto& [nest, interval] : intervals(flat, true))
    if (interval > 1) slow.insert(nest);
  if (slow.empty()) return flat;
  // An iteration of a flat loop has more to do: where that makes it start less often than the inner loop alone, the nest
  // stays one.
  const Scheduled nested = attempt(options, slow);
  const std::map<std::string, unsigned> alone = intervals(nested, false), together = intervals(flat, true);
  std::set<std::string> kept;
  for (const std::string& nest : slow)
    if (alone.count(nest) == 0 || alone.at(nest) < together.at(nest)) kept.insert(nest);
  return kept == slow ? nested : kept.empty() ? std::move(flat) : attempt(options, kept);
}

Scheduled buildScheduled(const Options& options) {
  Scheduled result = chooseNests(options);
  for (size_t i = 0; i < result.design.instances.size(); ++i)
    result.units.push_back(result.design.isProgram ? shareOperators(*result.design.instances[i].process, result.schedules[i], options.clock())
                                                   : std::vector<SharedUnit>{});
  return result;
}

}  // namespace kilnc
