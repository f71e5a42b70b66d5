#include "EdgeEmitter.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace kilnc {

using verilog::line;
using verilog::Statement;
using verilog::Statements;
using verilog::when;

namespace {

Statement copyOf(const Operation& phi, const std::string& target, const std::string& source) {
  if (!phi.type.isArray()) return line(target + " = " + source + ";");
  return verilog::loop("j", phi.type.lanes, {line(target + "[j] = " + source + "[j];")});
}

}  // namespace

Statements EdgeEmitter::leaveFirst(const Block& entry, Statements& into) {
  std::set<std::string> others;  // what has another value then, `done` among them
  for (const Storage::Move& move : storage_.moves({entry.id, 0})) others.insert(move.target);
  for (const Block& block : process_.blocks)
    if (isReturn(block)) {
      std::vector<const Operation*> results{block.operations.front()->operands[0]};
      if (results.front()->opcode == Opcode::kPhi) results.insert(results.end(), results.front()->operands.begin(), results.front()->operands.end());
      for (const Operation* result : results)
        others.insert(storage_.keptIn(*result));
    }
  std::map<std::string, std::string> values;
  for (const ResolvedEdge& first : storage_.edges(entry))
    for (const ResolvedEdge& edge : storage_.way(first)) {
      if (edge.target < 0) continue;
      for (const Operation* phi : process_.blocks[static_cast<size_t>(edge.target)].phis)
        for (size_t i = 0; i < phi->incoming.size(); ++i) {
          const Operation& value = *phi->operands[i];
          if (phi->incoming[i] != edge.incoming || value.isAny) continue;
          const std::string name = storage_.phiRegister(*phi), text = value.opcode == Opcode::kConstant && !phi->type.isArray() ? literal(value) : "";
          if (text.empty() || values.emplace(name, text).first->second != text) others.insert(name);
        }
    }
  std::erase_if(values, [&](const auto& entry) { return others.count(entry.first) != 0; });
  Statements result;
  for (const auto& [name, value] : values) {
    result.push_back(line(name + " = " + value + ";"));
    atRest_.insert(name);
  }
  leave(entry, into);
  atRest_.clear();
  return result;
}

void EdgeEmitter::leave(const Block& block, Statements& into) {
  const std::vector<ResolvedEdge> edges = storage_.edges(block);
  assert(!edges.empty());
  // Values are computed before the branch, registers change inside it.
  std::vector<std::string> conditions;
  for (const ResolvedEdge& edge : edges)
    conditions.push_back(edge.condition != nullptr ? steps_.scalar(*edge.condition, into) : "");
  std::vector<Statements> bodies(edges.size());
  for (size_t i = 0; i < edges.size(); ++i) take(edges[i], into, bodies[i]);
  if (block.selector != nullptr) {
    Statement choice;
    choice.kind = Statement::Kind::kCase;
    choice.text = steps_.scalar(*block.selector, into);
    for (size_t i = 0; i < bodies.size(); ++i)
      choice.cases.push_back(
          {i + 1 == bodies.size() ? "default" : literal(block.selector->type.width, i), bodies[i]});
    into.push_back(choice);
    return;
  }
  choose(conditions, bodies, into);
}

void EdgeEmitter::choose(const std::vector<std::string>& conditions, const std::vector<Statements>& bodies, Statements& into) {
  Statements rest;
  for (size_t i = bodies.size(); i-- > 0;) {
    if (conditions[i].empty())
      rest = bodies[i];
    else
      rest = {when(conditions[i], bodies[i], rest)};
  }
  into.insert(into.end(), rest.begin(), rest.end());
}

void EdgeEmitter::take(const ResolvedEdge& edge, Statements& before, Statements& into) {
  if (edge.target < 0) {
    into.push_back(line("state = " + states_.first() + ";"));
    return;
  }
  const Block& target = process_.blocks[static_cast<size_t>(edge.target)];
  if (isReturn(target)) {
    const Operation* result = target.operations.front()->operands[0];
    if (std::find(target.phis.begin(), target.phis.end(), result) != target.phis.end())
      result = result->operands[static_cast<size_t>(std::find(result->incoming.begin(), result->incoming.end(), edge.incoming) - result->incoming.begin())];
    const std::string value = steps_.scalar(*result, before);
    // Until the result is taken no register changes: `done` shows the one that has it.
    const auto& all = storage_.registers();
    const bool isKept = value.find('\'') != std::string::npos ||
                        std::any_of(all.begin(), all.end(), [&](const verilog::Signal& signal) { return signal.name == value; });
    into.push_back(line("result_waits = 1'b1;"));
    if (isKept && edgesTo(target) == 1)
      result_ = value;
    else
      into.push_back(line("done_data_o <= " + value + ";"));
    into.push_back(line("state = " + states_.first() + ";"));
    return;
  }
  std::vector<std::pair<const Operation*, std::string>> values;
  std::set<std::string> changed;
  for (const Operation* phi : target.phis) {
    size_t entry = 0;
    while (entry < phi->incoming.size() && phi->incoming[entry] != edge.incoming) ++entry;
    assert(entry < phi->incoming.size() && "a phi has a value for every edge");
    const std::string& name = storage_.phiRegister(*phi);
    if (phi->operands[entry]->isAny || storage_.keptIn(*phi->operands[entry]) == name || atRest_.count(name) != 0) continue;
    values.emplace_back(phi, phi->operands[entry]->type.isArray() &&
                                     phi->operands[entry]->opcode == Opcode::kConstant &&
                                     phi->operands[entry]->laneValues.empty()
                                 ? literal(*phi->operands[entry])
                                 : steps_.scalar(*phi->operands[entry], before));
    changed.insert(storage_.phiRegister(*phi));
  }
  Statements copies;
  std::map<unsigned, Statements> lanes;  // copies of arrays share a loop
  for (auto& [phi, value] : values) {
    const std::string target_name = storage_.phiRegister(*phi);
    if (value == target_name) continue;
    const bool isLiteral = value.find('\'') != std::string::npos;
    if (changed.count(value) != 0) {  // phis change together
      const std::string old = storage_.fresh(value + "_old");
      locals_.push_back({old, phi->type.isArray() ? phi->type.width : phi->type.totalBits(),
                         phi->type.isArray() ? phi->type.lanes : 0, "", ""});
      copies.push_back(copyOf(*phi, old, value));
      value = old;
    }
    if (phi->type.isArray())
      lanes[phi->type.lanes].push_back(line(target_name + "[j] = " + value + (isLiteral ? "" : "[j]") + ";"));
    else
      into.push_back(line(target_name + " = " + value + ";"));
  }
  for (const auto& [count, body] : lanes) into.push_back(verilog::loop("j", count, body));
  into.insert(into.begin(), copies.begin(), copies.end());
  if (const std::vector<ResolvedEdge> way = storage_.way(edge); way.size() > 1) {  // on the way through, in the same cycle
    Statements rest;
    take(way[1], before, rest);
    into.insert(into.end(), rest.begin(), rest.end());
    return;
  }
  if (target.isPipelined) {
    into.push_back(line(LoopNames(target).active() + " = 1'b1;"));
    if (states_.schedule(target).ii > 1) into.push_back(line(LoopNames(target).counter() + " = 0;"));
  }
  into.push_back(line("state = " + states_.of(target) + ";"));
}

unsigned EdgeEmitter::edgesTo(const Block& target) const {
  unsigned count = 0;
  for (const Block& block : process_.blocks)
    for (const ResolvedEdge& edge : storage_.edges(block))
      if (edge.target == target.id) ++count;
  return count;
}

}  // namespace kilnc
