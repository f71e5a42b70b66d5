#include "PipelineEmitter.h"

#include <map>
#include <set>

#include "DirectStreams.h"

namespace kilnc {

using verilog::bitsFor;
using verilog::comment;
using verilog::line;
using verilog::Statement;
using verilog::Statements;
using verilog::when;

void PipelineEmitter::emit(const Block& block, Statement& machine) {
  const LoopNames names(block);
  const Schedule& schedule = states_.schedule(block);
  auto addBit = [&](const std::string& name, unsigned width = 1) {
    module_.registers.push_back({name, width, 0, "", ""});
    decided_.resets.push_back(name);
  };
  // With one cycle per iteration, a loop is left in the cycle that ends its last: its state says that it is active.
  const bool isStateEnough = decided_.isFunction && schedule.depth == 1;
  if (isStateEnough)
    module_.registers.push_back({names.active(), 1, 0, "", ""});
  else
    addBit(names.active());
  for (unsigned cycle = 1; cycle < schedule.depth; ++cycle) addBit(names.valid(cycle));
  if (schedule.ii > 1) addBit(names.counter(), bitsFor(schedule.ii));
  const std::vector<ResolvedEdge> edges = storage_.edges(block);
  for (size_t i = 0; i < edges.size(); ++i)
    if (edges.size() > 1) addBit(names.exit(i));

  Statements body{comment("pipelined loop, " + block.where.text() + ": interval " + std::to_string(schedule.ii) +
                          ", " + std::to_string(schedule.depth) + " cycles")};
  if (isStateEnough) body.push_back(line(names.active() + " = 1'b1;"));
  // A stream operation in flight that cannot go on holds its iteration and those behind it. Those ahead go on: what
  // it waits for may depend on them.
  std::set<unsigned> stalling;
  for (const Operation* operation : block.operations)
    if (mayWait(*operation) && schedule.cycle.at(operation) != 0) stalling.insert(schedule.cycle.at(operation));
  const auto meetings = canSlip(block) ? outside_.meetings(block) : std::map<unsigned, std::set<unsigned>>{};
  auto isMet = [&](unsigned cycle) {
    std::string condition;
    for (const unsigned later : meetings.at(cycle)) condition += (condition.empty() ? "" : " || ") + names.valid(later);
    return condition;
  };
  for (const auto& [cycle, later] : meetings)
    if (cycle != 0) stalling.insert(cycle);
  std::vector<Statements> stages(schedule.depth);
  for (unsigned cycle = 0; !stalling.empty() && cycle <= *stalling.rbegin(); ++cycle)
    for (const std::string& flag : outside_.keep(block, cycle, steps_, body, stages[cycle])) decided_.resets.push_back(flag);
  for (unsigned cycle = schedule.depth; cycle-- > 1;) {
    Statements stage;
    steps_.begin({block.id, cycle}, true, states_.operationsAt(block, cycle));
    emitCycle(block, cycle, stage);
    if (!stage.empty()) stages[cycle].push_back(when(names.valid(cycle), stage));
    if (cycle + 1 < schedule.depth)
      stages[cycle].push_back(line(names.valid(cycle + 1) + " = " + names.valid(cycle) + ";"));
  }
  Statements checks;
  std::string isFree;  // empty: it always is
  if (meetings.count(0) != 0) {
    isFree = names.free();
    module_.locals.push_back({isFree, 1, 0, "", ""});
    checks.push_back(line(isFree + " = !(" + isMet(0) + ");"));
  }
  if (decided_.hasSlowNets)
    decidedFirstStage(block, isFree, stages[0]);
  else
    firstStage(block, isFree, stages[0]);
  if (!edges.empty()) leave(block, edges, stages[0]);

  std::set<unsigned> declared;
  auto mayHold = [&](unsigned cycle) {
    if (!declared.insert(cycle).second) return;
    module_.locals.push_back({names.go(cycle), 1, 0, "", ""});
    checks.push_back(line(names.go(cycle) + " = 1'b1;"));
  };
  for (const auto& [cycle, later] : meetings) {
    if (cycle == 0) continue;
    mayHold(cycle);
    checks.push_back(when(names.valid(cycle) + " && (" + isMet(cycle) + ")", {line(names.go(cycle) + " = 1'b0;")}));
  }
  for (const Operation* operation : block.operations) {
    const unsigned cycle = schedule.cycle.at(operation);
    if (!mayWait(*operation) || cycle == 0) continue;
    mayHold(cycle);
    steps_.begin({block.id, cycle}, true);
    std::string condition = names.valid(cycle);
    if (operation->predicate != nullptr) condition += " && " + steps_.scalar(*operation->predicate, checks);
    checks.push_back(
        when(condition + " && !(" + steps_.readiness(*operation) + ")", {line(names.go(cycle) + " = 1'b0;")}));
  }
  if (isSentLast(block) && !decided_.hasSlowNets) {
    module_.locals.push_back({names.sent(), 1, 0, "", ""});
    body.push_back(line(names.sent() + " = " + names.valid(schedule.depth - 1) + ";"));
  }
  Statements all;
  for (unsigned cycle = 0; cycle < schedule.depth; ++cycle) {
    all.insert(all.begin(), stages[cycle].begin(), stages[cycle].end());
    if (stalling.count(cycle) == 0) continue;
    Statements held;
    if (cycle + 1 < schedule.depth) held.push_back(line(names.valid(cycle + 1) + " = 1'b0;"));
    all = {when(names.go(cycle), all, held)};
  }
  body.insert(body.end(), checks.begin(), checks.end());
  body.insert(body.end(), all.begin(), all.end());
  machine.cases.push_back({states_.of(block), body});
}

void PipelineEmitter::firstStage(const Block& block, const std::string& isFree, Statements& into) {
  const LoopNames names(block);
  const Schedule& schedule = states_.schedule(block);
  const std::string start = names.start();
  module_.locals.push_back({start, 1, 0, "", ""});
  const auto operations = states_.operationsAt(block, 0);
  steps_.begin({block.id, 0}, true, operations);
  // Each stream is asked inside the answer of the one before, so that a waiting process costs a simulation little.
  struct Question {
    Statements prelude;
    std::string isReady;
    const Operation* operation;
  };
  std::vector<Question> questions;
  for (const Operation* operation : operations) {
    if (!mayWait(*operation)) continue;
    Statements prelude;
    std::string condition = steps_.readiness(*operation);
    if (operation->predicate != nullptr)
      condition = "!" + steps_.scalar(*operation->predicate, prelude) + " || " + condition;
    questions.push_back({std::move(prelude), condition, operation});
  }
  // By now the bits have moved on: the first stage's is not set, and the last stage's is gone.
  std::string nothingInFlight;
  for (unsigned cycle = 2; cycle < schedule.depth; ++cycle)
    nothingInFlight += (cycle == 2 ? "!" : " && !") + names.valid(cycle);
  if (isSentLast(block)) nothingInFlight += (nothingInFlight.empty() ? "!" : " && !") + names.sent();
  if (nothingInFlight.empty()) nothingInFlight = "1'b1";
  Statements stage{line(start + " = 1'b1;")};
  emitCycle(block, 0, stage);
  if (schedule.ii > 1)
    stage.push_back(line(names.counter() + " = " + literal(bitsFor(schedule.ii), schedule.ii - 1) + ";"));
  for (size_t i = questions.size(); i-- > 0;) {
    Statements outer = questions[i].prelude;
    outer.push_back(when(questions[i].isReady, stage, decided_.sleepIn(*questions[i].operation, nothingInFlight)));
    stage = outer;
  }
  into.push_back(line(start + " = 1'b0;"));
  into.push_back(when(names.active() + (schedule.ii > 1 ? " && " + names.counter() + " == 0" : "") + (isFree.empty() ? "" : " && " + isFree), stage));
  if (schedule.ii > 1)
    into.push_back(when("!" + start + " && " + names.counter() + " != 0",
                        {line(names.counter() + " = " + names.counter() + " - 1'b1;")}));
  if (schedule.depth > 1) into.push_back(line(names.valid(1) + " = " + start + ";"));
}

void PipelineEmitter::decidedFirstStage(const Block& block, const std::string& isFree, Statements& into) {
  const LoopNames names(block);
  const Schedule& schedule = states_.schedule(block);
  const std::string start = names.start();
  module_.locals.push_back({start, 1, 0, "", ""});
  const auto operations = states_.operationsAt(block, 0);
  steps_.begin({block.id, 0}, true, operations);
  for (const Operation* operation : operations) steps_.compute(*operation, into);
  std::string decision = names.active() + (schedule.ii > 1 ? " && " + names.counter() + " == 0" : "") + (isFree.empty() ? "" : " && " + isFree);
  for (const Operation* operation : operations) {
    if (!mayWait(*operation)) continue;
    std::string condition = steps_.readiness(*operation);
    if (operation->predicate != nullptr)
      condition = "(!" + steps_.scalar(*operation->predicate, into) + " || " + condition + ")";
    decision += " && " + condition;
  }
  into.push_back(line(start + " = " + decision + ";"));
  std::vector<Storage::Move> always, taken;
  for (const Storage::Move& move : storage_.moves({block.id, 0})) (move.isPhi || move.isLeft ? taken : always).push_back(move);
  steps_.moves(always, into);
  Statements body;
  exits(block, 0, body);
  for (const Operation* operation : operations) steps_.effect(*operation, body);
  steps_.moves(taken, body);
  if (schedule.ii > 1)
    body.push_back(line(names.counter() + " = " + literal(bitsFor(schedule.ii), schedule.ii - 1) + ";"));
  Statements wait;
  if (schedule.ii > 1)
    wait.push_back(when(names.counter() + " != 0", {line(names.counter() + " = " + names.counter() + " - 1'b1;")}));
  into.push_back(when(start, body, wait));
  if (schedule.depth > 1) into.push_back(line(names.valid(1) + " = " + start + ";"));
}

void PipelineEmitter::emitCycle(const Block& block, unsigned cycle, Statements& into) {
  const auto operations = states_.operationsAt(block, cycle);
  for (const Operation* operation : operations) steps_.compute(*operation, into);
  exits(block, cycle, into);
  for (const Operation* operation : operations) steps_.effect(*operation, into);
  steps_.moves(storage_.moves({block.id, cycle}), into);
}

void PipelineEmitter::exits(const Block& block, unsigned cycle, Statements& into) {
  const LoopNames names(block);
  const std::vector<ResolvedEdge> edges = storage_.edges(block);
  const Schedule& schedule = states_.schedule(block);
  for (size_t i = 0; i < edges.size(); ++i) {
    const Operation& condition = *edges[i].condition;
    if (exitCycle(condition, schedule) != cycle) continue;
    Statements taken{line(names.active() + " = 1'b0;")};
    if (edges.size() > 1) taken.push_back(line(names.exit(i) + " = 1'b1;"));
    into.push_back(when(steps_.scalar(condition, into), taken));
  }
}

void PipelineEmitter::leave(const Block& block, const std::vector<ResolvedEdge>& edges, Statements& into) {
  const LoopNames names(block);
  const Schedule& schedule = states_.schedule(block);
  std::string isDone = "!" + names.active();
  for (unsigned cycle = 1; cycle < schedule.depth; ++cycle) isDone += " && !" + names.valid(cycle);
  steps_.begin({-1, 0}, false);
  Statements body;
  std::vector<std::string> conditions;
  std::vector<Statements> bodies(edges.size());
  for (size_t i = 0; i < edges.size(); ++i) {
    conditions.push_back(i + 1 == edges.size() ? "" : names.exit(i));
    if (edges.size() > 1)
      for (size_t k = 0; k < edges.size(); ++k) bodies[i].push_back(line(names.exit(k) + " = 1'b0;"));
    Statements edgeBody;
    edges_.take(edges[i], body, edgeBody);
    bodies[i].insert(bodies[i].end(), edgeBody.begin(), edgeBody.end());
  }
  EdgeEmitter::choose(conditions, bodies, body);
  into.push_back(when(isDone, body));
}

bool PipelineEmitter::isSentLast(const Block& block) const {
  const unsigned last = states_.schedule(block).depth - 1;
  if (last == 0) return false;
  for (const Operation* operation : states_.operationsAt(block, last))
    if ((operation->opcode == Opcode::kWrite && !operation->channel->isDirect) || (operation->opcode == Opcode::kStore && (operation->memory->isShared || operation->memory->isPort)))
      return true;
  return false;
}

}  // namespace kilnc
