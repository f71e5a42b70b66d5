#include "DifferenceProgram.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace kilnc {

int DifferenceProgram::variable(int64_t least, int64_t most) {
  variables_.push_back({least, most, 0});
  return static_cast<int>(variables_.size()) - 1;
}

void DifferenceProgram::atLeast(int variable, int64_t value) {
  Variable& it = variables_[static_cast<size_t>(variable)];
  it.least = std::max(it.least, value);
}

void DifferenceProgram::atMost(int variable, int64_t value) {
  Variable& it = variables_[static_cast<size_t>(variable)];
  it.most = std::min(it.most, value);
}

std::vector<int64_t> DifferenceProgram::solve() const {
  using Graph = lemon::SmartDigraph;
  Graph graph;
  graph.reserveNode(static_cast<int>(variables_.size()) + 1);
  graph.reserveArc(static_cast<int>(constraints_.size() + 2 * variables_.size()));
  const Graph::Node ground = graph.addNode();  // stands for 0
  std::vector<Graph::Node> nodes;
  for (size_t i = 0; i < variables_.size(); ++i) nodes.push_back(graph.addNode());
  Graph::NodeMap<int64_t> supply(graph, 0);
  Graph::ArcMap<int64_t> cost(graph);
  auto arc = [&](Graph::Node from, Graph::Node to, int64_t gap) { cost[graph.addArc(from, to)] = -gap; };
  for (const Constraint& constraint : constraints_)
    arc(nodes[static_cast<size_t>(constraint.from)], nodes[static_cast<size_t>(constraint.to)], constraint.gap);
  for (size_t i = 0; i < variables_.size(); ++i) {
    arc(ground, nodes[i], variables_[i].least);
    arc(nodes[i], ground, -variables_[i].most);
    supply[nodes[i]] = -variables_[i].cost;
    supply[ground] += variables_[i].cost;
  }
  lemon::NetworkSimplex<Graph, int64_t, int64_t> simplex(graph);
  simplex.costMap(cost).supplyMap(supply);
  if (simplex.run() != lemon::NetworkSimplex<Graph, int64_t, int64_t>::OPTIMAL) {
    assert(false && "constraints contradict each other");
    abort();
  }
  std::vector<int64_t> values;
  for (const Graph::Node node : nodes) values.push_back(simplex.potential(ground) - simplex.potential(node));
  return values;
}

}  // namespace kilnc
