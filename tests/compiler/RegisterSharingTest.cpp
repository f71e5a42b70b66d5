// Registers that are shared give every reader what registers of their own give, on random walks through random flows.
#include "RegisterSharing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace {

using kilnc::RegisterFlow;

struct Random {
  std::mt19937 engine;
  int below(int n) { return static_cast<int>(engine() % static_cast<unsigned>(n)); }
};

std::vector<int> some(Random& random, int variables, int most) {
  std::vector<int> result;
  for (int n = random.below(most + 1); n > 0; --n) result.push_back(random.below(variables));
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

RegisterFlow randomFlow(Random& random) {
  RegisterFlow flow;
  const int variables = 3 + random.below(10), nodes = 2 + random.below(8);
  for (int i = 0; i < variables; ++i) flow.widths.push_back(random.below(8) == 0 ? 0 : 8);
  for (int n = 0; n < nodes; ++n)
    flow.nodes.push_back({some(random, variables, 2), some(random, variables, 2), random.below(4) == 0});
  for (int n = 0; n < nodes; ++n)
    for (int edges = 1 + random.below(2); edges > 0; --edges) {
      RegisterFlow::Edge edge{n, random.below(nodes), some(random, variables, 1), {}};
      for (const int target : some(random, variables, 3)) edge.copies.emplace_back(target, random.below(variables + 1) - 1);
      flow.edges.push_back(edge);
    }
  return flow;
}

// Whether all that is read on a walk is the same with `shared` registers as with registers of their own.
bool readsTheSame(const RegisterFlow& flow, const std::vector<int>& shared, Random& random) {
  const size_t size = flow.widths.size();
  std::vector<int> own(size, 0), common(size, 0);  // 0: never written
  int token = 0, node = 0;
  auto at = [&](int variable) -> int& { return common[static_cast<size_t>(shared[static_cast<size_t>(variable)])]; };
  auto isRight = [&](int variable) { return own[static_cast<size_t>(variable)] == 0 || own[static_cast<size_t>(variable)] == at(variable); };
  auto write = [&](int variable) { own[static_cast<size_t>(variable)] = at(variable) = ++token; };
  for (int step = 0; step < 60; ++step) {
    const RegisterFlow::Node& here = flow.nodes[static_cast<size_t>(node)];
    if (!std::all_of(here.uses.begin(), here.uses.end(), isRight)) return false;
    std::vector<int> writes = here.writes;
    std::shuffle(writes.begin(), writes.end(), random.engine);
    for (const int variable : writes) {
      write(variable);
      for (const int use : here.uses)  // what is written early is written before others are read
        if (here.writesEarly && std::find(writes.begin(), writes.end(), use) == writes.end() && !isRight(use)) return false;
    }
    std::vector<const RegisterFlow::Edge*> ways;
    for (const RegisterFlow::Edge& edge : flow.edges)
      if (edge.from == node) ways.push_back(&edge);
    const RegisterFlow::Edge& way = *ways[static_cast<size_t>(random.below(static_cast<int>(ways.size())))];
    if (!std::all_of(way.uses.begin(), way.uses.end(), isRight)) return false;
    for (const auto& [target, source] : way.copies)
      if (source >= 0 && !isRight(source)) return false;
    const std::vector<int> before = own, commonBefore = common;
    for (const auto& [target, source] : way.copies) {
      if (source < 0) {
        write(target);
      } else {
        own[static_cast<size_t>(target)] = before[static_cast<size_t>(source)];
        at(target) = commonBefore[static_cast<size_t>(shared[static_cast<size_t>(source)])];
      }
    }
    node = way.to;
  }
  return true;
}

TEST(RegisterSharing, GivesEveryReaderWhatRegistersOfTheirOwnGive) {
  int fewer = 0;
  for (unsigned seed = 1; seed <= 3000; ++seed) {
    Random random{std::mt19937(seed)};
    const RegisterFlow flow = randomFlow(random);
    const std::vector<int> shared = kilnc::shareRegisters(flow);
    EXPECT_EQ(kilnc::verifySharing(flow, shared), "") << "seed " << seed;
    for (size_t i = 0; i < shared.size(); ++i) {
      fewer += shared[i] != static_cast<int>(i);
      EXPECT_EQ(flow.widths[i], flow.widths[static_cast<size_t>(shared[i])]) << "seed " << seed;
    }
    for (int walk = 0; walk < 5; ++walk) EXPECT_TRUE(readsTheSame(flow, shared, random)) << "seed " << seed;
  }
  EXPECT_GT(fewer, 1000);
}

TEST(RegisterSharing, VerifierAcceptsOnlySharingThatNoWalkContradicts) {
  int refused = 0, accepted = 0;
  for (unsigned seed = 1; seed <= 3000; ++seed) {
    Random random{std::mt19937(seed)};
    RegisterFlow flow = randomFlow(random);
    std::fill(flow.widths.begin(), flow.widths.end(), 8u);
    std::vector<int> shared(flow.widths.size());
    for (size_t i = 0; i < shared.size(); ++i) shared[i] = static_cast<int>(i);
    const int a = random.below(static_cast<int>(shared.size())), b = random.below(static_cast<int>(shared.size()));
    shared[static_cast<size_t>(std::max(a, b))] = std::min(a, b);
    if (!kilnc::verifySharing(flow, shared).empty()) {
      ++refused;
      continue;
    }
    ++accepted;
    for (int walk = 0; walk < 5; ++walk) EXPECT_TRUE(readsTheSame(flow, shared, random)) << "seed " << seed;
  }
  EXPECT_GT(refused, 500);
  EXPECT_GT(accepted, 500);
}

TEST(RegisterSharing, ACounterAndItsNextValueAreOneRegister) {
  // 0: i = start   1: next = i + 1   2: back to 1 with i = next
  const RegisterFlow flow{{32, 32}, {{{}, {}, false}, {{0}, {1}, false}, {{1}, {}, false}}, {{0, 1, {}, {{0, -1}}}, {1, 2, {}, {}}, {2, 1, {}, {{0, 1}}}}};
  EXPECT_EQ(kilnc::shareRegisters(flow), (std::vector<int>{0, 0}));
}

TEST(RegisterSharing, AValueNeededBehindItsCopysChangeKeepsItsOwn) {
  // The old i is still read after next = i + 1.
  const RegisterFlow flow{{32, 32}, {{{}, {}, false}, {{0}, {1}, false}, {{0, 1}, {}, false}}, {{0, 1, {}, {{0, -1}}}, {1, 2, {}, {}}, {2, 1, {}, {{0, 1}}}}};
  EXPECT_EQ(kilnc::shareRegisters(flow), (std::vector<int>{0, 1}));
  EXPECT_NE(kilnc::verifySharing(flow, {0, 0}), "");
}

}  // namespace
