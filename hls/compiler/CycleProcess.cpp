#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <map>
#include <set>

#include "CycleModel.h"
#include "Delay.h"
#include "Storage.h"

namespace kilnc {
namespace {

bool isStream(const Operation& operation) {
  return operation.opcode == Opcode::kRead || operation.opcode == Opcode::kWrite;
}

// Mirrors ProcessEmitter and PipelineEmitter: the same states, the same stages from last to first, the same stalls.
class CycleProcessEmitter {
 public:
  CycleProcessEmitter(const Design& design, size_t instance, const std::vector<Schedule>& schedules,
                      const Demand& demand)
      : instance_(design.instances[instance]),
        process_(*instance_.process),
        number_(instance),
        schedules_(schedules),
        demand_(demand),
        storage_(process_, schedules) {}

  CycleProcess emit() {
    for (const Block& block : process_.blocks) {
      firstState_.push_back(stateCount_);
      stateCount_ += block.isPipelined ? 1 : schedule(block).depth;
    }
    open(fmt::format("bool step_{}() {{", number_));
    line("bool moved = false;");
    line(fmt::format("auto& p = p{};", number_));
    open("switch (p.state) {");
    for (const Block& block : process_.blocks)
      if (isReached(block)) block.isPipelined ? pipeline(block) : states(block);
    close("}");
    line("return moved;");
    close("}");
    std::string members = "    uint64_t state = 0;\n";
    for (const auto& [name, width] : registers_)
      members += fmt::format("    {} {}{};\n", cycleType(width), name, width <= 64 ? " = 0" : "{}");
    return {members, text_};
  }

 private:
  const Schedule& schedule(const Block& block) const { return schedules_[static_cast<size_t>(block.id)]; }
  void line(const std::string& text) { text_ += std::string(2 * (depth_ + 1), ' ') + text + "\n"; }
  void open(const std::string& text) {
    line(text);
    ++depth_;
  }
  void close(const std::string& text) {
    --depth_;
    line(text);
  }

  bool isReached(const Block& block) const {
    if (block.id == 0) return true;
    for (const Block& from : process_.blocks)
      for (const ResolvedEdge& edge : storage_.edges(from))
        if (edge.target == block.id && edge.incoming != block.id) return true;
    return false;
  }

  size_t channelNumber(const Channel& channel) const {
    size_t i = 0;
    while (process_.channels[i].get() != &channel) ++i;
    return i;
  }
  const std::string& link(const Operation& operation) const {
    return instance_.channelNames[channelNumber(*operation.channel)];
  }
  bool isDemanded(const Operation& operation) const {
    return operation.opcode == Opcode::kConstant || demand_.isDemanded(operation, number_);
  }
  std::string registerName(const std::string& name, unsigned width) {
    registers_[name] = width;
    return "p." + name;
  }
  std::string control(const std::string& name) { return registerName(name, 1); }

  std::vector<const Operation*> operationsAt(const Block& block, unsigned cycle) const {
    std::vector<const Operation*> result;
    for (const Operation* operation : block.operations)
      if (schedule(block).cycle.at(operation) == cycle) result.push_back(operation);
    return result;
  }

  // ------------------------------------------------------------------------------------------------ one cycle
  // A value at the current place: a register, a literal, or computed there and then.
  std::string value(const Operation& operation) {
    const unsigned width = operation.type.totalBits();
    if (operation.opcode == Opcode::kConstant) return cycleLiteral(operation);
    if (!isDemanded(operation)) return width <= 64 ? "uint64_t{0}" : fmt::format("Word<{}>{{}}", width);
    if (operation.opcode == Opcode::kLoad || operation.opcode == Opcode::kArgument) cycleExpression(operation, {});
    if (const std::string held = storage_.held(operation, place_); !held.empty()) return registerName(held, width);
    if (auto found = computed_.find(&operation); found != computed_.end()) return found->second;
    std::string expression;
    if (operation.opcode == Opcode::kRead) {
      expression = link(operation) + ".front()";
    } else {
      std::vector<std::string> operands;
      for (const Operation* operand : operation.operands) operands.push_back(value(*operand));
      expression = cycleExpression(operation, operands);
    }
    const std::string name = storage_.name(operation) + "_n";
    line(fmt::format("const {} {} = {};", cycleType(width), name, expression));
    return computed_[&operation] = name;
  }

  void begin(Place place) {
    place_ = place;
    computed_.clear();
  }

  using Copies = std::vector<std::pair<std::string, std::string>>;  // target, value
  // All at once: values are read before any target changes.
  void assign(const Copies& copies) {
    std::set<std::string> targets;
    for (const auto& copy : copies) targets.insert(copy.first);
    std::map<std::string, std::string> olds;
    for (const auto& [target, from] : copies)
      if (target != from && targets.count(from) != 0 && olds.count(from) == 0) {
        olds[from] = fmt::format("old_{}", temporaries_++);
        line(fmt::format("const auto {} = {};", olds[from], from));
      }
    for (const auto& [target, from] : copies)
      if (target != from) line(fmt::format("{} = {};", target, olds.count(from) != 0 ? olds[from] : from));
  }

  void cycleOf(const Block& block, unsigned cycle) {
    const auto operations = operationsAt(block, cycle);
    for (const Operation* operation : operations)
      if (!hasSideEffect(operation->opcode) && isDemanded(*operation)) {
        assert(latencyCycles(*operation, block.isPipelined) == 0 || operation->opcode == Opcode::kLoad);
        value(*operation);
      }
    for (const Operation* operation : operations)
      if (operation->opcode == Opcode::kRead && isDemanded(*operation)) value(*operation);
    if (block.isPipelined) exits(block, cycle);
    for (const Operation* operation : operations)
      if (isStream(*operation)) effect(*operation);
    Copies copies;
    for (const Storage::Move& move : storage_.moves({block.id, cycle})) {
      if (!isDemanded(*move.value) || (move.isPhi && !isPhiDemanded(block, move.target))) continue;
      const std::string from = value(*move.value);
      copies.emplace_back(registerName(move.target, move.value->type.totalBits()), from);
    }
    assign(copies);
  }
  bool isPhiDemanded(const Block& block, const std::string& target) const {
    return std::any_of(block.phis.begin(), block.phis.end(),
                       [&](const Operation* phi) { return storage_.phiRegister(*phi) == target && isDemanded(*phi); });
  }

  void effect(const Operation& operation) {
    std::string text;
    if (operation.opcode == Opcode::kRead) {
      text = link(operation) + ".pop(clock);";
    } else {
      const std::string data = demand_.isDemanded(link(operation)) ? value(*operation.operands[0]) : "Token{}";
      text = fmt::format("{}.push(clock, {});", link(operation), data);
    }
    if (operation.predicate != nullptr) text = fmt::format("if ({} != 0) {}", value(*operation.predicate), text);
    line(text);
  }

  std::string isReady(const Operation& operation) const {
    return link(operation) + (operation.opcode == Opcode::kRead ? ".hasWord(clock)" : ".hasRoom(clock)");
  }
  // "the access happens and ", computed where it is asked for.
  std::string condition(const Operation& operation) {
    return operation.predicate != nullptr ? value(*operation.predicate) + " != 0 && " : std::string();
  }
  // What the process does from this cycle on: it waits for the stream of `operation`, or works.
  void account(const Operation* operation) {
    line(fmt::format("activity[{}].become({}, clock, {}, sink);", number_,
                     operation == nullptr ? 0 : channelNumber(*operation->channel) + 1, number_));
  }

  // ----------------------------------------------------------------------------------------------- FSM states
  void states(const Block& block) {
    for (unsigned cycle = 0; cycle < schedule(block).depth; ++cycle) {
      begin({block.id, cycle});
      const Operation* waitsFor = nullptr;
      for (const Operation* operation : operationsAt(block, cycle))
        if (isStream(*operation)) waitsFor = operation;
      const unsigned state = firstState_[static_cast<size_t>(block.id)] + cycle;
      open(fmt::format("case {}: {{  // {}, {}", state, block.name, block.where.text()));
      if (waitsFor != nullptr) {
        open(fmt::format("if (!{}) {{", isReady(*waitsFor)));
        account(waitsFor);
        line("break;");
        close("}");
      }
      account(nullptr);
      line("moved = true;");
      cycleOf(block, cycle);
      if (cycle + 1 < schedule(block).depth)
        line(fmt::format("p.state = {};", state + 1));
      else
        edges(storage_.edges(block), {});
      line("break;");
      close("}");
    }
  }

  // Takes the first edge whose condition holds; `conditions` stand for the edges' own.
  void edges(const std::vector<ResolvedEdge>& all, std::vector<std::string> conditions) {
    for (const ResolvedEdge& edge : all)
      if (conditions.size() < all.size())
        conditions.push_back(edge.condition != nullptr ? value(*edge.condition) + " != 0" : "");
    for (size_t i = 0; i < all.size(); ++i) {
      const std::string otherwise = i == 0 ? "" : "} else ";
      if (i > 0) --depth_;
      open(conditions[i].empty() ? otherwise + "{" : fmt::format("{}if ({}) {{", otherwise, conditions[i]));
      const auto outside = computed_;
      take(all[i]);
      computed_ = outside;
      if (conditions[i].empty()) break;
    }
    close("}");
  }

  void take(const ResolvedEdge& edge) {
    if (edge.target < 0) {
      line("p.state = 0;");
      return;
    }
    const Block& target = process_.blocks[static_cast<size_t>(edge.target)];
    Copies copies;
    for (const Operation* phi : target.phis) {
      if (!isDemanded(*phi)) continue;
      size_t entry = 0;
      while (phi->incoming[entry] != edge.incoming) ++entry;
      const std::string from = value(*phi->operands[entry]);
      copies.emplace_back(registerName(storage_.phiRegister(*phi), phi->type.totalBits()), from);
    }
    assign(copies);
    if (target.isPipelined) {
      line(control(tag(target) + "_active") + " = 1;");
      if (schedule(target).ii > 1) line(control(tag(target) + "_wait") + " = 0;");
    }
    line(fmt::format("p.state = {};", firstState_[static_cast<size_t>(edge.target)]));
  }

  // ------------------------------------------------------------------------------------------ pipelined loops
  std::string tag(const Block& block) const { return "loop" + std::to_string(block.id); }
  std::string valid(const Block& block, unsigned cycle) { return control(tag(block) + "_v" + std::to_string(cycle)); }

  void pipeline(const Block& block) {
    const Schedule& s = schedule(block);
    const auto exitEdges = storage_.edges(block);
    open(fmt::format("case {}: {{  // pipelined loop, {}: interval {}, {} cycles",
                     firstState_[static_cast<size_t>(block.id)], block.where.text(), s.ii, s.depth));
    // Which stages cannot go on, looked at before anything moves.
    std::map<unsigned, std::vector<const Operation*>> stalling;
    for (const Operation* operation : block.operations)
      if (const unsigned cycle = s.cycle.at(operation); isStream(*operation) && cycle != 0)
        stalling[cycle].push_back(operation);
    for (const auto& [cycle, operations] : stalling) {
      begin({block.id, cycle});
      line(fmt::format("unsigned stall{} = 0;", cycle));
      open(fmt::format("if ({} != 0) {{", valid(block, cycle)));
      for (const Operation* operation : operations)
        line(fmt::format("if ({}!{}) stall{} = {};", condition(*operation), isReady(*operation), cycle,
                         channelNumber(*operation->channel) + 1));
      close("}");
    }
    // A stage that stalls holds those behind it; those ahead go on.
    unsigned held = 0;
    for (unsigned cycle = s.depth; cycle-- > 0;) {
      if (stalling.count(cycle) != 0) {
        open(fmt::format("if (stall{} != 0) {{", cycle));
        if (cycle + 1 < s.depth) line(valid(block, cycle + 1) + " = 0;");
        line(fmt::format("activity[{}].become(stall{}, clock, {}, sink);", number_, cycle, number_));
        --depth_;
        open("} else {");
        ++held;
      }
      cycle == 0 ? firstStage(block) : laterStage(block, cycle);
    }
    if (!exitEdges.empty()) leave(block, exitEdges);
    while (held-- > 0) close("}");
    line("break;");
    close("}");
  }

  void laterStage(const Block& block, unsigned cycle) {
    begin({block.id, cycle});
    open(fmt::format("if ({} != 0) {{", valid(block, cycle)));
    line("moved = true;");
    cycleOf(block, cycle);
    close("}");
    if (cycle + 1 < schedule(block).depth) line(fmt::format("{} = {};", valid(block, cycle + 1), valid(block, cycle)));
  }

  void firstStage(const Block& block) {
    const Schedule& s = schedule(block);
    begin({block.id, 0});
    const std::string wait = s.ii > 1 ? control(tag(block) + "_wait") : "";
    const bool isAsked = s.depth > 1 || s.ii > 1;  // whether an iteration started
    if (isAsked) line("bool started = false;");
    open(fmt::format("if ({} != 0{}) {{", control(tag(block) + "_active"), s.ii > 1 ? " && " + wait + " == 0" : ""));
    unsigned questions = 0;
    for (const Operation* operation : operationsAt(block, 0)) {
      if (!isStream(*operation)) continue;
      open(fmt::format("if ({}!{}) {{", condition(*operation), isReady(*operation)));
      account(operation);
      --depth_;
      open("} else {");
      ++questions;
    }
    account(nullptr);
    line(isAsked ? "started = moved = true;" : "moved = true;");
    cycleOf(block, 0);
    if (s.ii > 1) line(fmt::format("{} = {};", wait, s.ii - 1));
    while (questions-- > 0) close("}");
    close("}");
    if (s.ii > 1) {
      open(fmt::format("if (!started && {} != 0) {{", wait));
      line(fmt::format("--{};", wait));
      line("moved = true;");
      close("}");
    }
    if (s.depth > 1) line(valid(block, 1) + " = started;");
  }

  void exits(const Block& block, unsigned cycle) {
    const auto all = storage_.edges(block);
    for (size_t i = 0; i < all.size(); ++i) {
      const Operation& condition = *all[i].condition;
      unsigned known = 0;
      if (auto found = schedule(block).cycle.find(&condition); found != schedule(block).cycle.end())
        known = found->second + (condition.opcode == Opcode::kPhi ? 0 : latencyCycles(condition, true));
      if (known != cycle) continue;
      open(fmt::format("if ({} != 0) {{", value(condition)));
      line(control(tag(block) + "_active") + " = 0;");
      if (all.size() > 1) line(control(tag(block) + "_exit" + std::to_string(i)) + " = 1;");
      close("}");
    }
  }

  void leave(const Block& block, const std::vector<ResolvedEdge>& all) {
    std::string isDone = control(tag(block) + "_active") + " == 0";
    for (unsigned cycle = 1; cycle < schedule(block).depth; ++cycle) isDone += " && " + valid(block, cycle) + " == 0";
    begin({-1, 0});
    open(fmt::format("if ({}) {{", isDone));
    line("moved = true;");
    std::vector<std::string> conditions;
    for (size_t i = 0; i < all.size(); ++i)
      conditions.push_back(i + 1 == all.size() ? "" : control(tag(block) + "_exit" + std::to_string(i)) + " != 0");
    if (all.size() > 1) {
      Copies copies;
      for (size_t i = 0; i + 1 < all.size(); ++i) {
        line(fmt::format("const bool exit{} = {};", i, conditions[i]));
        conditions[i] = fmt::format("exit{}", i);
      }
      for (size_t i = 0; i < all.size(); ++i) line(control(tag(block) + "_exit" + std::to_string(i)) + " = 0;");
    }
    edges(all, conditions);
    close("}");
  }

  const Instance& instance_;
  const Process& process_;
  const size_t number_;
  const std::vector<Schedule>& schedules_;
  const Demand& demand_;
  Storage storage_;
  std::vector<unsigned> firstState_;
  unsigned stateCount_ = 0, depth_ = 0, temporaries_ = 0;
  std::map<std::string, unsigned> registers_;
  Place place_{0, 0};
  std::map<const Operation*, std::string> computed_;
  std::string text_;
};

}  // namespace

CycleProcess emitCycleProcess(const Design& design, size_t instance, const std::vector<Schedule>& schedules,
                              const Demand& demand) {
  return CycleProcessEmitter(design, instance, schedules, demand).emit();
}

}  // namespace kilnc
