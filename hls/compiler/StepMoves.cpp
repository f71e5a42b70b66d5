// Stage 7: what registers hold after the cycle. Lanes and wide words are grouped by the conditions under which they
// change, so that a simulation does not touch them otherwise.
#include <algorithm>

#include "Delay.h"
#include "StepEmitter.h"

namespace kilnc {

using verilog::line;
using verilog::loop;
using verilog::Statements;
using verilog::when;

namespace {

constexpr unsigned kDeepestCondition = 4;

template <class Path>
bool excludeEachOther(const Path& a, const Path& b) {
  for (const auto& [condition, value] : a)
    for (const auto& [other, otherValue] : b)
      if (condition == other && value != otherValue) return true;
  return false;
}

}  // namespace

// Worth a branch: lanes, and words of more than a machine word.
bool StepEmitter::isHeavy(const Operation& operation) const {
  return operation.type.isArray() || (isPipelined_ && operation.type.totalBits() > 64);
}

void StepEmitter::moves(const std::vector<Storage::Move>& all, Statements& into) {
  std::vector<Storage::Move> scalars, arrays;
  for (const Storage::Move& move : all)
    (isHeavy(*move.value) || (!move.isPhi && isolation(*move.value) != nullptr) ? arrays : scalars).push_back(move);
  // Every value is read before any register changes.
  std::vector<std::string> sources;
  std::set<std::string> targets;
  for (const Storage::Move& move : scalars) {
    sources.push_back(scalar(*move.value, into));
    targets.insert(move.target);
  }
  for (size_t i = 0; i < scalars.size(); ++i)
    if (targets.count(sources[i]) != 0 && sources[i] != scalars[i].target) {
      const std::string before = local(sources[i] + "_old", scalars[i].value->type.totalBits(), 0);
      into.push_back(line(before + " = " + sources[i] + ";"));
      sources[i] = before;
    }
  // Lanes that depend on scalar registers must be emitted before those change.
  heavyMoves(arrays, into);
  for (size_t i = 0; i < scalars.size(); ++i)
    if (sources[i] != scalars[i].target) into.push_back(line(scalars[i].target + " = " + sources[i] + ";"));
}

// A register's new value as leaves of a tree of scalar choices.
void StepEmitter::collect(const Operation* value, const std::string& target, bool isPhi,
                          std::vector<std::pair<const Operation*, bool>> path, std::vector<Guarded>& into,
                          unsigned depth) {
  const std::string held = storage_.held(*value, place_);
  if (held == target && value->opcode != Opcode::kConstant) return;  // keeps its value
  const bool isChoice = isPhi && value->opcode == Opcode::kSelect && held.empty() &&
                        value->operands[0]->type.lanes == 0 && computed_.count(value) == 0 && depth < kDeepestCondition;
  if (!isChoice) {
    into.push_back({std::move(path), target, value, isPhi, {}});
    return;
  }
  for (const bool side : {true, false}) {
    auto longer = path;
    longer.emplace_back(value->operands[0], side);
    collect(value->operands[side ? 1 : 2], target, isPhi, longer, into, depth + 1);
  }
}

// Registers that a lane expression of this cycle reads, and the multipliers in it.
void StepEmitter::readsOf(const Operation& operation, std::set<std::string>& registers,
                          std::set<const Operation*>& multipliers) const {
  if (computed_.count(&operation) != 0 || operation.opcode == Opcode::kConstant) return;
  const std::string held = storage_.held(operation, place_);
  if (!held.empty()) {
    registers.insert(held);
    return;
  }
  if (operation.opcode == Opcode::kMulSigned || operation.opcode == Opcode::kMulUnsigned ||
      operation.opcode == Opcode::kMul)
    multipliers.insert(&operation);
  for (const Operation* operand : operation.operands) readsOf(*operand, registers, multipliers);
}

void StepEmitter::heavyMoves(const std::vector<Storage::Move>& all, Statements& into) {
  std::vector<Guarded> stores;
  for (const Storage::Move& move : all) {
    std::vector<std::pair<const Operation*, bool>> path;
    if (const Literal* wanted = move.isPhi ? nullptr : isolation(*move.value))
      path.emplace_back(wanted->condition, wanted->value);
    collect(move.value, move.target, move.isPhi, path, stores, 0);
  }
  if (stores.empty()) return;

  // Everything that is not a plain lane loop is computed first: conditions, splats' scalars, shuffles.
  for (const Guarded& store : stores)
    for (const auto& [condition, value] : store.path) scalar(*condition, into);

  // A multiplier that two groups need at once is built once.
  std::map<const Operation*, std::vector<size_t>> users;
  for (size_t i = 0; i < stores.size(); ++i) {
    std::set<const Operation*> multipliers;
    readsOf(*stores[i].value, stores[i].reads, multipliers);
    for (const Operation* multiplier : multipliers) users[multiplier].push_back(i);
  }
  std::vector<const Operation*> shared;
  for (const auto& [multiplier, groups] : users)
    for (size_t a : groups)
      for (size_t b : groups)
        if (a < b && stores[a].path != stores[b].path && !excludeEachOther(stores[a].path, stores[b].path))
          shared.push_back(multiplier);
  std::sort(shared.begin(), shared.end(), [](const Operation* a, const Operation* b) { return a->id < b->id; });
  shared.erase(std::unique(shared.begin(), shared.end()), shared.end());
  for (const Operation* multiplier : shared)
    if (multiplier->type.isArray())
      array(*multiplier, into);
    else
      scalar(*multiplier, into);

  // Clusters share the outermost condition. A cluster that reads a register comes before the one that changes it.
  std::vector<std::pair<const Operation*, std::vector<size_t>>> clusters;
  for (size_t i = 0; i < stores.size(); ++i) {
    const Operation* key = stores[i].path.empty() ? nullptr : stores[i].path.front().first;
    auto found = std::find_if(clusters.begin(), clusters.end(), [&](const auto& c) { return c.first == key; });
    if (found == clusters.end())
      clusters.push_back({key, {i}});
    else
      found->second.push_back(i);
  }
  auto mustPrecede = [&](const auto& reader, const auto& writer) {
    for (size_t r : reader.second)
      for (size_t w : writer.second)
        if (stores[r].reads.count(stores[w].target) != 0 && !excludeEachOther(stores[r].path, stores[w].path))
          return true;
    return false;
  };
  std::set<std::string> deferred;
  std::vector<std::pair<const Operation*, std::vector<size_t>>> ordered;
  while (!clusters.empty()) {
    size_t chosen = clusters.size();
    for (size_t c = 0; c < clusters.size() && chosen == clusters.size(); ++c) {
      bool isFree = true;
      for (size_t other = 0; other < clusters.size(); ++other)
        if (other != c && mustPrecede(clusters[other], clusters[c])) isFree = false;
      if (isFree) chosen = c;
    }
    if (chosen == clusters.size()) {  // a ring: the first cluster's changes wait in local arrays
      chosen = 0;
      for (size_t i : clusters[0].second) deferred.insert(stores[i].target);
    }
    ordered.push_back(clusters[chosen]);
    clusters.erase(clusters.begin() + static_cast<long>(chosen));
  }
  // Inside a cluster, groups under different inner conditions run one after the other too.
  for (const auto& cluster : ordered)
    for (size_t r : cluster.second)
      for (size_t w : cluster.second)
        if (r != w && stores[r].path != stores[w].path && stores[r].reads.count(stores[w].target) != 0 &&
            !excludeEachOther(stores[r].path, stores[w].path))
          deferred.insert(stores[w].target);

  std::map<std::string, std::string> waiting;  // target -> local array
  for (Guarded& store : stores)
    if (deferred.count(store.target) != 0) {
      auto [entry, isNew] = waiting.try_emplace(store.target, "");
      if (isNew) {
        const kilnc::Type type = store.value->type;
        entry->second = local(store.target + "_next", type.isArray() ? type.width : type.totalBits(),
                              type.isArray() ? type.lanes : 0);
        if (type.isArray())
          into.push_back(loop("j", type.lanes, {line(entry->second + "[j] = " + store.target + "[j];")}));
        else
          into.push_back(line(entry->second + " = " + store.target + ";"));
      }
    }
  std::map<std::string, unsigned> lanesOf;
  for (const Guarded& store : stores) lanesOf[store.target] = store.value->type.isArray() ? store.value->type.lanes : 0;
  std::vector<Guarded> renamed = stores;
  for (Guarded& store : renamed)
    if (auto found = waiting.find(store.target); found != waiting.end()) store.target = found->second;
  for (const auto& cluster : ordered) {
    std::vector<const Guarded*> members;
    for (size_t i : cluster.second) members.push_back(&renamed[i]);
    emitCluster(members, 0, into);
  }
  for (const auto& [target, source] : waiting) {
    if (lanesOf.at(target) != 0)
      into.push_back(loop("j", lanesOf.at(target), {line(target + "[j] = " + source + "[j];")}));
    else
      into.push_back(line(target + " = " + source + ";"));
  }
}

// Changes registers under the same conditions: words one by one (lanes 0), lanes in one loop. All of them change
// together: what another of them still reads changes last.
void StepEmitter::storeTogether(const std::vector<const Guarded*>& group, unsigned lanes, Statements& into) {
  const std::string index = lanes != 0 ? "[j]" : "";
  Statements body, last;
  LoopValues done;
  for (size_t i = 0; i < group.size(); ++i) {
    const Guarded& store = *group[i];
    std::string value = lanes != 0 ? laneExpression(*store.value, body, done, into) : scalar(*store.value, body);
    bool isReadLater = false, isChangedBefore = false;
    for (size_t other = 0; other < group.size(); ++other) {
      if (other > i && group[other]->reads.count(store.target) != 0) isReadLater = true;
      if (other != i && value == group[other]->target + index) isChangedBefore = true;
    }
    if (isReadLater && isChangedBefore) {  // a copy between registers that both change: read before either does
      const std::string before = local(storage_.name(*store.value) + "_old",
                                       lanes != 0 ? store.value->type.width : store.value->type.totalBits(), 0);
      body.push_back(line(before + " = " + value + ";"));
      value = before;
    }
    (isReadLater ? last : body).push_back(line(store.target + index + " = " + value + ";"));
  }
  body.insert(body.end(), last.begin(), last.end());
  if (lanes != 0)
    into.push_back(loop("j", lanes, body));
  else
    into.insert(into.end(), body.begin(), body.end());
}

void StepEmitter::emitCluster(const std::vector<const Guarded*>& stores, size_t level, Statements& into) {
  // Stores without a further condition: one loop per number of lanes.
  std::map<unsigned, std::vector<const Guarded*>> plain;
  std::vector<const Operation*> conditions;
  for (const Guarded* store : stores) {
    if (store->path.size() == level)
      plain[store->value->type.isArray() ? store->value->type.lanes : 0].push_back(store);
    else if (std::find(conditions.begin(), conditions.end(), store->path[level].first) == conditions.end())
      conditions.push_back(store->path[level].first);
  }
  for (const auto& [lanes, group] : plain) storeTogether(group, lanes, into);
  for (const Operation* condition : conditions) {
    std::vector<const Guarded*> yes, no;
    for (const Guarded* store : stores)
      if (store->path.size() > level && store->path[level].first == condition)
        (store->path[level].second ? yes : no).push_back(store);
    Statements yesBody, noBody;
    const std::string text = scalar(*condition, into);
    // What a branch computes is not there for others.
    const auto outside = computed_;
    if (!yes.empty()) emitCluster(yes, level + 1, yesBody);
    computed_ = outside;
    if (!no.empty()) emitCluster(no, level + 1, noBody);
    computed_ = outside;
    if (yesBody.empty())
      into.push_back(when("!" + text, noBody));
    else
      into.push_back(when(text, yesBody, noBody));
  }
}

}  // namespace kilnc
