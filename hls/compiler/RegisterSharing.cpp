#include "RegisterSharing.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <numeric>

namespace kilnc {
namespace {

class Bits {
 public:
  explicit Bits(size_t size = 0, bool value = false) : words_((size + 63) / 64, value ? ~uint64_t{0} : 0) {}
  void set(int i) { words_[static_cast<size_t>(i) / 64] |= uint64_t{1} << (i % 64); }
  void clear(int i) { words_[static_cast<size_t>(i) / 64] &= ~(uint64_t{1} << (i % 64)); }
  bool has(int i) const { return words_[static_cast<size_t>(i) / 64] >> (i % 64) & 1; }
  void operator|=(const Bits& other) {
    for (size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
  }
  void operator&=(const Bits& other) {
    for (size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  }
  bool operator==(const Bits&) const = default;
  bool meets(const Bits& other) const {
    for (size_t i = 0; i < words_.size(); ++i)
      if (words_[i] & other.words_[i]) return true;
    return false;
  }
  template <class Visitor>
  void each(const Visitor& visit) const {
    for (size_t i = 0; i < words_.size(); ++i)
      for (uint64_t rest = words_[i]; rest != 0; rest &= rest - 1) visit(static_cast<int>(64 * i + static_cast<size_t>(__builtin_ctzll(rest))));
  }

 private:
  std::vector<uint64_t> words_;
};

// Beyond this many variables nothing is shared: the table of what interferes is square (128 MB at this size).
constexpr size_t kMostVariables = 32768;

std::vector<std::vector<const RegisterFlow::Edge*>> edgesFrom(const RegisterFlow& flow) {
  std::vector<std::vector<const RegisterFlow::Edge*>> result(flow.nodes.size());
  for (const RegisterFlow::Edge& edge : flow.edges) result[static_cast<size_t>(edge.from)].push_back(&edge);
  return result;
}

class Interference {
 public:
  explicit Interference(const RegisterFlow& flow)
      : flow_(flow), size_(flow.widths.size()), out_(edgesFrom(flow)), liveIn_(flow.nodes.size(), Bits(size_)), rows_(size_, Bits(size_)) {
    while (propagate()) {
    }
    for (size_t n = 0; n < flow.nodes.size(); ++n) addNode(n);
    for (const RegisterFlow::Edge& edge : flow.edges) addCopies(edge);
  }
  std::vector<Bits>& rows() { return rows_; }

 private:
  // What is needed once the writes of a node are done.
  Bits liveAfter(size_t node) const {
    Bits result(size_);
    for (const RegisterFlow::Edge* edge : out_[node]) {
      Bits live = edge->to >= 0 ? liveIn_[static_cast<size_t>(edge->to)] : Bits(size_);
      for (const auto& [target, source] : edge->copies) live.clear(target);
      for (const auto& [target, source] : edge->copies)
        if (source >= 0) live.set(source);
      for (const int use : edge->uses) live.set(use);
      result |= live;
    }
    return result;
  }

  bool propagate() {
    bool changed = false;
    for (size_t n = flow_.nodes.size(); n-- > 0;) {
      Bits live = liveAfter(n);
      for (const int written : flow_.nodes[n].writes) live.clear(written);
      for (const int use : flow_.nodes[n].uses) live.set(use);
      if (live == liveIn_[n]) continue;
      liveIn_[n] = live;
      changed = true;
    }
    return changed;
  }

  void interfere(int a, int b) {
    if (a == b) return;
    rows_[static_cast<size_t>(a)].set(b);
    rows_[static_cast<size_t>(b)].set(a);
  }

  void addNode(size_t n) {
    const RegisterFlow::Node& node = flow_.nodes[n];
    if (node.writes.empty()) return;
    const Bits live = liveAfter(n);
    for (const int written : node.writes) {
      live.each([&](int other) { interfere(written, other); });
      for (const int other : node.writes) interfere(written, other);
      if (node.writesEarly)
        for (const int other : node.uses) interfere(written, other);
    }
  }

  // A copy interferes with all that is needed behind it, but not with what it copies, nor with another copy of that.
  void addCopies(const RegisterFlow::Edge& edge) {
    if (edge.to < 0) return;
    Bits all = liveIn_[static_cast<size_t>(edge.to)];
    std::map<int, int> sourceOf;
    std::map<int, std::vector<int>> targetsOf;
    for (const auto& [target, source] : edge.copies) {
      all.set(target);  // written, needed or not
      sourceOf[target] = source;
      if (source >= 0) targetsOf[source].push_back(target);
    }
    for (const auto& [target, source] : edge.copies) {
      Bits others = all;
      if (source >= 0) {
        const auto changed = sourceOf.find(source);
        if (changed == sourceOf.end() || changed->second == source) others.clear(source);
        for (const int twin : targetsOf.at(source)) others.clear(twin);
      }
      others.each([&](int other) { interfere(target, other); });
    }
  }

  const RegisterFlow& flow_;
  size_t size_;
  std::vector<std::vector<const RegisterFlow::Edge*>> out_;
  std::vector<Bits> liveIn_;
  std::vector<Bits> rows_;
};

}  // namespace

std::vector<int> shareRegisters(const RegisterFlow& flow) {
  std::vector<int> shared(flow.widths.size());
  std::iota(shared.begin(), shared.end(), 0);
  if (shared.size() > kMostVariables) return shared;
  Interference interference(flow);
  std::vector<Bits>& rows = interference.rows();  // of a shared register: what any of its variables interferes with
  std::vector<Bits> members(shared.size(), Bits(shared.size()));
  for (size_t i = 0; i < shared.size(); ++i) members[i].set(static_cast<int>(i));
  auto registerOf = [&](int variable) {
    while (shared[static_cast<size_t>(variable)] != variable) variable = shared[static_cast<size_t>(variable)];
    return variable;
  };

  std::vector<std::pair<int, int>> copies;
  for (const RegisterFlow::Edge& edge : flow.edges)
    for (const auto& [target, source] : edge.copies)
      if (source >= 0 && flow.widths[static_cast<size_t>(target)] != 0 &&
          flow.widths[static_cast<size_t>(target)] == flow.widths[static_cast<size_t>(source)])
        copies.emplace_back(target, source);
  // The widest first, they gain most; among them as they stand.
  std::vector<size_t> order(copies.size());
  std::iota(order.begin(), order.end(), size_t{0});
  auto widthOf = [&](size_t copy) { return flow.widths[static_cast<size_t>(copies[copy].first)]; };
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return widthOf(a) != widthOf(b) ? widthOf(a) > widthOf(b) : a < b; });
  for (const size_t copy : order) {
    const auto [target, source] = copies[copy];
    const int a = registerOf(target), b = registerOf(source);
    if (a == b || rows[static_cast<size_t>(a)].meets(members[static_cast<size_t>(b)])) continue;
    const auto [kept, gone] = std::minmax(a, b);
    shared[static_cast<size_t>(gone)] = kept;
    rows[static_cast<size_t>(kept)] |= rows[static_cast<size_t>(gone)];
    members[static_cast<size_t>(kept)] |= members[static_cast<size_t>(gone)];
  }
  for (size_t i = 0; i < shared.size(); ++i) shared[i] = registerOf(static_cast<int>(i));
  return shared;
}

std::string verifySharing(const RegisterFlow& flow, const std::vector<int>& shared) {
  const size_t size = shared.size();
  std::vector<std::vector<int>> members(size);  // of each register
  for (size_t i = 0; i < size; ++i) members[static_cast<size_t>(shared[i])].push_back(static_cast<int>(i));
  auto registerOf = [&](int variable) { return static_cast<size_t>(shared[static_cast<size_t>(variable)]); };
  std::string wrong;
  auto complain = [&](const std::string& what, int variable) {
    if (wrong.empty()) wrong = what + " " + std::to_string(variable) + " of register " + std::to_string(registerOf(variable));
  };
  for (size_t i = 0; i < size; ++i)
    if (registerOf(static_cast<int>(i)) != i && (flow.widths[i] == 0 || flow.widths[i] != flow.widths[registerOf(static_cast<int>(i))]))
      complain("another width than its register has variable", static_cast<int>(i));

  // Which variables nobody has overwritten when a node begins: all at first, on all paths in the end. (That they have been
  // written is SSA's business, and cannot be seen here: from a shared function, edges lead back to all its callers.)
  std::vector<Bits> held(flow.nodes.size(), Bits(size, true));
  const auto out = edgesFrom(flow);
  auto overwrite = [&](Bits& in, int variable) {
    for (const int other : members[registerOf(variable)]) in.clear(other);
  };
  auto afterNode = [&](size_t n) {
    Bits in = held[n];
    for (const int written : flow.nodes[n].writes) overwrite(in, written);
    for (const int written : flow.nodes[n].writes) in.set(written);
    return in;
  };
  auto afterEdge = [&](const RegisterFlow::Edge& edge, Bits in) {
    for (const auto& [target, source] : edge.copies)
      if (source < 0 || registerOf(source) != registerOf(target)) overwrite(in, target);
    for (const auto& [target, source] : edge.copies) in.set(target);
    return in;
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t n = 0; n < flow.nodes.size(); ++n) {
      const Bits after = afterNode(n);
      for (const RegisterFlow::Edge* edge : out[n]) {
        if (edge->to < 0) continue;
        Bits& to = held[static_cast<size_t>(edge->to)];
        Bits meet = to;
        meet &= afterEdge(*edge, after);
        if (meet == to) continue;
        to = meet;
        changed = true;
      }
    }
  }

  for (size_t n = 0; n < flow.nodes.size(); ++n) {
    const RegisterFlow::Node& node = flow.nodes[n];
    for (const int use : node.uses) {
      const bool isOwn = std::find(node.writes.begin(), node.writes.end(), use) != node.writes.end();
      if (!held[n].has(use)) complain("a state reads what another has overwritten, variable", use);
      for (const int written : node.writes)
        if (node.writesEarly && written != use && registerOf(written) == registerOf(use)) complain(isOwn ? "two of a loop are in one register, variable" : "a loop overwrites what it reads, variable", use);
    }
    for (const int a : node.writes)
      for (const int b : node.writes)
        if (a != b && registerOf(a) == registerOf(b)) complain("two write one register in one state, variable", a);
    const Bits after = afterNode(n);
    for (const RegisterFlow::Edge* edge : out[n]) {
      for (const int use : edge->uses)
        if (!after.has(use)) complain("an edge reads what another has overwritten, variable", use);
      for (const auto& [target, source] : edge->copies) {
        if (source >= 0 && !after.has(source)) complain("a copy reads what another has overwritten, variable", source);
        for (const auto& [other, otherSource] : edge->copies)
          if (other != target && registerOf(other) == registerOf(target) && (source < 0 || source != otherSource))
            complain("two copies go to one register, variable", target);
      }
    }
  }
  return wrong;
}

}  // namespace kilnc
