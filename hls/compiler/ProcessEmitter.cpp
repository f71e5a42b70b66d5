#include "ProcessEmitter.h"

#include <algorithm>
#include <cassert>
#include <set>

#include "Delay.h"
#include "DirectStreams.h"
#include "FifoEmitter.h"
#include "PortEmitter.h"
#include "SharingEmitter.h"
#include "StepEmitter.h"
#include "Storage.h"

namespace kilnc {

using verilog::bitsFor;
using verilog::comment;
using verilog::line;
using verilog::Module;
using verilog::Statement;
using verilog::Statements;
using verilog::upper;
using verilog::when;

namespace {

class ProcessEmitter {
 public:
  ProcessEmitter(const Process& process, const std::vector<Schedule>& schedules, const std::vector<SharedUnit>& units, const Target& target)
      : process_(process),
        schedules_(schedules),
        hasSlowNets_(target.hasSlowNets()),
        storage_(process, schedules),
        steps_(process, storage_, module_.locals, hasSlowNets_),
        outside_(process, schedules, storage_, module_, hasSlowNets_),
        shared_(process, units, storage_, module_.locals, hasSlowNets_, steps_) {}

  Module emit() {
    module_.name = process_.name;
    module_.header = {process_.name + ": from " + process_.where.text()};
    module_.taskName = "step";
    module_.loopVariables = {"j"};
    numberStates();
    ports();
    Statement machine;
    machine.kind = Statement::Kind::kCase;
    machine.text = "state";
    const std::set<int> reached = reachedBlocks();
    for (const Block& block : process_.blocks)
      if (reached.count(block.id) != 0 && !isReturn(block)) emitBlock(block, machine);
    if (machine.cases.size() > 1)
      module_.task.push_back(machine);
    else
      module_.task = machine.cases.front().second;
    const Statements operators = shared_.emit([&](const Block& block, unsigned cycle) { return running(block, cycle); });
    module_.task.insert(module_.task.begin(), operators.begin(), operators.end());
    module_.registers.push_back({"state", stateBits_, 0, "", ""});
    // Narrow lanes stand before wide ones: a simulation keeps this order in memory, and with it a C++ compiler sees that
    // lane j of one array never lies in another, which it must know to make vectors of a loop over both.
    std::vector<verilog::Signal> registers = storage_.registers();
    std::stable_sort(registers.begin(), registers.end(), [](const verilog::Signal& a, const verilog::Signal& b) {
      return (a.entries != 0 ? a.width : ~0u) < (b.entries != 0 ? b.width : ~0u);
    });
    std::set<std::string> passedOn;  // given to `done` as they are
    for (const Block& block : process_.blocks)
      if (isReturn(block))
        for (const Operation* phi : block.phis) passedOn.insert(storage_.phiRegister(*phi));
    std::erase_if(registers, [&](const verilog::Signal& signal) { return passedOn.count(signal.name) != 0; });
    module_.registers.insert(module_.registers.end(), registers.begin(), registers.end());
    outside_.addresses([&](const Block& block, unsigned cycle) { return running(block, cycle); }, stateBits_);
    outside_.words();
    streams();
    if (hasCall_) outside_.ready(stateLiteral(0), stateBits_, hasDone_);
    memories();
    clocked();
    return std::move(module_);
  }

 private:
  void numberStates() {
    const std::set<int> reached = reachedBlocks();
    const bool isFunction = std::any_of(process_.channels.begin(), process_.channels.end(), [](const auto& channel) { return channel->isCall; });
    for (const Block& block : process_.blocks) {
      firstState_.push_back(stateCount_);
      if (isFunction && block.operations.empty() && reached.count(block.id) == 0) continue;
      stateCount_ += block.isPipelined ? 1 : isReturn(block) ? 0 : schedules_[static_cast<size_t>(block.id)].depth;
    }
    stateBits_ = bitsFor(stateCount_);
  }

  unsigned edgesTo(const Block& target) const {
    unsigned count = 0;
    for (const Block& block : process_.blocks)
      for (const ResolvedEdge& edge : storage_.edges(block))
        if (edge.target == target.id) ++count;
    return count;
  }

  PortEmitter::Running running(const Block& block, unsigned cycle) const {
    const unsigned first = firstState_[static_cast<size_t>(block.id)];
    if (!block.isPipelined) return {stateLiteral(first + cycle), ""};
    return {stateLiteral(first), cycle == 0 ? active(block) : valid(block, cycle)};
  }

  // When direct inputs take a word: what the step asks before it goes on there, but the word itself.
  void streams() {
    std::map<const Channel*, std::vector<std::string>> takes;
    for (const Block& block : process_.blocks)
      for (const Operation* read : block.operations)
        if (read->opcode == Opcode::kRead && read->channel->isDirect)
          takes[read->channel].push_back(outside_.now("state", stateBits_) + " == " + running(block, schedules_[static_cast<size_t>(block.id)].cycle.at(read)).state +
                                         (block.isPipelined ? goesOn(block, *read) : ""));
    for (const auto& channel : process_.channels)
      if (channel->isDirect && channel->isInput) outside_.take(*channel, takes[channel.get()]);
  }

  // Besides the state: the stage has an iteration, and neither its other streams nor any later stage holds it.
  std::string goesOn(const Block& block, const Operation& read) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    const unsigned cycle = schedule.cycle.at(&read);
    auto bit = [&](const std::string& name) { return outside_.now(name, 1); };
    const bool isStateEnough = schedule.depth == 1;
    std::string text = cycle != 0 ? " && " + bit(valid(block, cycle)) : isStateEnough ? "" : " && " + bit(active(block));
    if (cycle == 0 && schedule.ii > 1) text += " && " + outside_.now(counter(block), bitsFor(schedule.ii)) + " == 0";
    for (const Operation* other : block.operations) {
      const unsigned at = schedule.cycle.at(other);
      if (other == &read || !mayWait(*other) || at < cycle) continue;
      const std::string& name = other->channel->name;
      const std::string isReady = other->opcode == Opcode::kRead ? name + "_valid_i" : "(!" + name + "_valid_o || " + name + "_ready_i)";
      text += at == cycle ? " && " + isReady : " && (!" + bit(valid(block, at)) + " || " + isReady + ")";
    }
    for (const auto& [early, late] : outside_.meetings(block)) {
      if (early < cycle) continue;
      std::string isMet;
      for (const unsigned later : late) isMet += (isMet.empty() ? "" : " || ") + bit(valid(block, later));
      text += early == 0 ? " && !(" + isMet + ")" : " && !(" + bit(valid(block, early)) + " && (" + isMet + "))";
    }
    return text;
  }

  std::string stateLiteral(unsigned state) const { return literal(stateBits_, state); }

  void ports() {
    auto add = [&](const std::string& name, unsigned width, bool isInput) {
      module_.ports.push_back({name, width, isInput, !isInput});
    };
    add("clk_i", 1, true);
    add("rst_ni", 1, true);
    for (const Operation* argument : process_.arguments) add(storage_.name(*argument), argument->type.width, true);
    for (const auto& channel : process_.channels) {
      const std::string& name = channel->name;
      add(name + (channel->isInput ? "_valid_i" : "_valid_o"), 1, channel->isInput);
      add(name + (channel->isInput ? "_data_i" : "_data_o"), channel->width, channel->isInput);
      add(name + (channel->isInput ? "_ready_o" : "_ready_i"), 1, !channel->isInput);
      if (channel->isCall) hasCall_ = true;
      if (!channel->isInput && channel->isCall) hasDone_ = true;
      if (channel->isDirect && channel->isOutput) module_.registers.push_back({name + "_waits", 1, 0, "", ""});
      if (!channel->isInput || channel->isCall || channel->isDirect) continue;
      module_.parameters.push_back(upper(name) + "_EXTERNAL = 0");
      const unsigned pointerBits = bitsFor(channel->depth) + 1;
      if (channel->isPayloadUsed)
        module_.registers.push_back({"fifo_" + name, channel->width, channel->depth, "stream " + name, ""});
      module_.registers.push_back({"fifo_" + name + "_wp", pointerBits, 0, "", ""});
      module_.registers.push_back({"fifo_" + name + "_rp", pointerBits, 0, "", ""});
      if (hasSlowNets_) addFifoRegisters(*channel, module_.registers);
    }
    for (const auto& memory : process_.memories) {
      for (const verilog::Port& port : portsOf(*memory)) module_.ports.push_back(port);
      if (!memory->isShared) continue;
      const bool isInput = memory->isReadHere;
      const std::string suffix = isInput ? "_i" : "_o";
      add(memory->name + "_we" + suffix, 1, isInput);
      add(memory->name + "_address" + suffix, bitsFor(memory->words), isInput);
      add(memory->name + "_data" + suffix, memory->width, isInput);
    }
  }

  void memories() {
    for (const auto& memory : process_.memories) {
      if (memory->isPort || (memory->isShared && !memory->isReadHere)) continue;
      module_.registers.push_back({memory->name, memory->width, memory->words,
                                   std::string(memory->isRom         ? "table"
                                               : memory->inRegisters ? "registers"
                                                                     : "RAM") +
                                       ", " + memory->where.text(),
                                   ""});
      // Many zeros are a loop, so that a large array costs nothing.
      auto isZero = [](const std::vector<uint32_t>& word) {
        return std::all_of(word.begin(), word.end(), [](uint32_t part) { return part == 0; });
      };
      const bool isSparse = std::count_if(memory->initial.begin(), memory->initial.end(), isZero) > 64;
      if (isSparse) {
        module_.initialLoops = true;
        Operation zero;
        zero.type = {memory->width, 0};
        zero.words.assign((memory->width + 31) / 32, 0);
        module_.initial.push_back(line("for (word = 0; word < " + std::to_string(memory->initial.size()) +
                                       "; word = word + 1) " + memory->name + "[word] = " + literal(zero) + ";"));
      }
      for (size_t i = 0; i < memory->initial.size(); ++i) {
        if (isSparse && isZero(memory->initial[i])) continue;
        Operation word;
        word.type = {memory->width, 0};
        word.words = memory->initial[i];
        module_.initial.push_back(line(memory->name + "[" + std::to_string(i) + "] = " + literal(word) + ";"));
      }
    }
  }

  // The clocked block. Memories change by blocking assignment behind the step that reads them: nobody else sees them,
  // and a simulation need not carry the word to the end of the cycle.
  void clocked() {
    Statements clear, idle, arrivals;
    for (const auto& channel : process_.channels)
      if (channel->isOutput && !channel->isCall && !channel->isDirect) clear.push_back(line(channel->name + "_valid_o <= 1'b0;"));
    for (const auto& memory : process_.memories)
      if ((memory->isShared || memory->isPort) && memory->isWrittenHere)
        clear.push_back(line(memory->name + "_we_o <= 1'b0;"));
    // A process that waits for input with nothing in flight and nothing on its outputs sleeps until something arrives:
    // in simulation most processes wait most of the time.
    const bool canSleep = sleeps_;
    Statements step = clear;
    if (hasSlowNets_)
      for (const auto& channel : process_.channels)
        if (channel->isInput && !channel->isCall && !channel->isDirect) step.push_back(fifoBegin(*channel));
    step.push_back(line("step;"));
    Statements running;
    if (canSleep)
      running.push_back(when("!asleep", step));
    else
      running = step;
    if (canSleep) {
      module_.registers.push_back({"asleep", 1, 0, "", ""});
      idle.push_back(line("asleep = 1'b0;"));
    }
    idle.insert(idle.end(), clear.begin(), clear.end());
    for (const std::string& name : resets_) idle.push_back(line(name + " = 0;"));
    idle.push_back(line("state = " + stateLiteral(0) + ";"));
    std::string anyArrives;
    for (const auto& channel : process_.channels) {
      if (!channel->isInput || channel->isCall || channel->isDirect) continue;
      const std::string fifo = "fifo_" + channel->name, &name = channel->name;
      if (hasSlowNets_) {
        fifoEnd(*channel, arrivals);
        fifoReset(*channel, idle);
        continue;
      }
      const unsigned pointerBits = bitsFor(channel->depth) + 1;
      Statements push;
      if (channel->isPayloadUsed)
        push.push_back(
            line(fifo + "[" + fifo + "_wp[" + std::to_string(pointerBits - 2) + ":0]] = " + name + "_data_i;"));
      push.push_back(line(fifo + "_wp = " + fifo + "_wp + 1'b1;"));
      push.push_back(line(readyUpdate(*channel)));
      if (canSleep) push.push_back(line("asleep = 1'b0;"));
      arrivals.push_back(when(name + "_valid_i && (" + upper(name) + "_EXTERNAL == 0 || " + name + "_ready_o)", push));
      anyArrives += (anyArrives.empty() ? "" : " | ") + name + "_valid_i";
      idle.push_back(line(fifo + "_wp = 0;"));
      idle.push_back(line(fifo + "_rp = 0;"));
      idle.push_back(line(name + "_ready_o <= 1'b1;"));
    }
    if (!hasSlowNets_ && arrivals.size() > 1) arrivals = {when(anyArrives, arrivals)};
    running.insert(running.end(), arrivals.begin(), arrivals.end());
    if (hasCall_) call(running, idle);
    for (const auto& channel : process_.channels)
      if (channel->isDirect && channel->isOutput) {
        const std::string waits = channel->name + "_waits", valid = channel->name + "_valid_o <= ";
        running.insert(running.begin(), when(channel->name + "_ready_i", {line(waits + " = 1'b0;")}));
        running.push_back(line(valid + waits + ";"));
        idle.push_back(line(waits + " = 1'b0;"));
        idle.push_back(line(valid + "1'b0;"));
      }
    Statements before;
    outside_.inner(before, running, isResetLast());
    running.insert(running.begin(), before.begin(), before.end());
    Statements& always = module_.always;
    if (isResetLast()) {
      always = running;
      always.push_back(when("!rst_ni", idle));
    } else {
      always.push_back(when("rst_ni", running, idle));
    }
    outside_.copies(always);
    for (const auto& [output, source] : steps_.followers()) always.push_back(line(output + " <= " + source + ";"));
    if (!result_.empty()) always.push_back(line("done_data_o <= " + result_ + ";"));
    for (const auto& memory : process_.memories)
      if (memory->isShared && memory->isReadHere)
        always.push_back(when(memory->name + "_we_i", {line(memory->name + "[" + memory->name +
                                                            "_address_i] = " + memory->name + "_data_i;")}));
  }

  // Of an ordinary function what decides is put back after the step rather than instead of it: no other register has to
  // keep still for the reset, and none needs an enable for that. Memories do keep still: they have contents from power-up.
  bool isResetLast() const {
    return hasCall_ && std::all_of(process_.memories.begin(), process_.memories.end(), [](const auto& memory) {
             return memory->isPort || memory->isRom || memory->hasPorts;
           });
  }

  // Start and done of an ordinary function: a call is taken in the first state, the next one once the result is gone.
  void call(Statements& running, Statements& idle) {
    if (!hasDone_) return;
    module_.registers.push_back({"result_waits", 1, 0, "", ""});
    running.insert(running.begin(), when("done_ready_i", {line("result_waits = 1'b0;")}));
    running.push_back(line("done_valid_o <= result_waits;"));
    for (const char* text : {"result_waits = 1'b0;", "done_valid_o <= 1'b0;"}) idle.push_back(line(text));
  }

  // Empty blocks are skipped by the edges that led to them.
  std::set<int> reachedBlocks() const {
    std::set<int> reached{0};
    for (const Block& from : process_.blocks)
      for (const ResolvedEdge& edge : storage_.edges(from))
        if (const ResolvedEdge last = storage_.way(edge).back(); last.incoming != last.target) reached.insert(last.target);
    return reached;
  }

  void emitBlock(const Block& block, Statement& machine) {
    if (block.isPipelined)
      emitPipeline(block, machine);
    else
      emitStates(block, machine);
  }

  std::vector<const Operation*> operationsAt(const Block& block, unsigned cycle) const {
    std::vector<const Operation*> result;
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    for (const Operation* operation : block.operations)
      if (schedule.cycle.at(operation) == cycle) result.push_back(operation);
    return result;
  }

  // Computations, effects and register changes of one cycle whose streams are ready. Exits are decided before registers
  // change.
  void emitCycle(const Block& block, unsigned cycle, Statements& into) {
    const auto operations = operationsAt(block, cycle);
    for (const Operation* operation : operations) steps_.compute(*operation, into);
    if (block.isPipelined) exits(block, cycle, into);
    for (const Operation* operation : operations) steps_.effect(*operation, into);
    steps_.moves(storage_.moves({block.id, cycle}), into);
  }

  // ------------------------------------------------------------------------------------------------- FSM states
  void emitStates(const Block& block, Statement& machine) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    for (unsigned cycle = 0; cycle < schedule.depth; ++cycle) {
      steps_.begin({block.id, cycle}, false, operationsAt(block, cycle));
      Statements body;
      const Operation* waitsFor = nullptr;
      for (const Operation* operation : operationsAt(block, cycle))
        if (mayWait(*operation)) waitsFor = operation;
      Statements arrived, goesOn;
      if (waitsFor != nullptr)
        for (const std::string& flag : outside_.keep(block, cycle, steps_, arrived, goesOn)) resets_.push_back(flag);
      body.insert(body.end(), goesOn.begin(), goesOn.end());
      emitCycle(block, cycle, body);
      if (block.id == 0 && schedule.depth == 1 && hasCall_) atRest_ = valuesAtRest(block);
      if (cycle + 1 < schedule.depth)
        body.push_back(line("state = " + stateLiteral(firstState_[static_cast<size_t>(block.id)] + cycle + 1) + ";"));
      else
        emitEdges(block, body);
      Statements state{comment(block.name + ", " + block.where.text())};
      for (const auto& [name, value] : atRest_) state.push_back(line(name + " = " + value + ";"));
      atRest_.clear();
      state.insert(state.end(), arrived.begin(), arrived.end());
      if (waitsFor != nullptr)
        state.push_back(when(steps_.readiness(*waitsFor), body, sleepIn(*waitsFor, "1'b1")));
      else
        state.insert(state.end(), body.begin(), body.end());
      machine.cases.push_back({stateLiteral(firstState_[static_cast<size_t>(block.id)] + cycle), state});
    }
  }

  // Registers that the first state's edges give one and the same literal: it does so in every cycle that waits for a call,
  // when nothing else is in them, and the start of a call is one condition less.
  //   if (start_valid_i) begin i = 0; state = 1; end        i = 0; if (start_valid_i) state = 1;
  std::map<std::string, std::string> valuesAtRest(const Block& entry) const {
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
    return values;
  }

  void emitEdges(const Block& block, Statements& into) {
    const std::vector<ResolvedEdge> edges = storage_.edges(block);
    assert(!edges.empty());
    // Values are computed before the branch, registers change inside it.
    std::vector<std::string> conditions;
    for (const ResolvedEdge& edge : edges)
      conditions.push_back(edge.condition != nullptr ? steps_.scalar(*edge.condition, into) : "");
    std::vector<Statements> bodies(edges.size());
    for (size_t i = 0; i < edges.size(); ++i) emitEdge(edges[i], into, bodies[i]);
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
    chain(conditions, bodies, into);
  }

  // if (c0) b0 else if (c1) b1 ...
  void chain(const std::vector<std::string>& conditions, const std::vector<Statements>& bodies, Statements& into) {
    Statements rest;
    for (size_t i = bodies.size(); i-- > 0;) {
      if (conditions[i].empty())
        rest = bodies[i];
      else
        rest = {when(conditions[i], bodies[i], rest)};
    }
    into.insert(into.end(), rest.begin(), rest.end());
  }

  // Gives the target's phis their values and goes there.
  void emitEdge(const ResolvedEdge& edge, Statements& before, Statements& into) {
    if (edge.target < 0) {
      into.push_back(line("state = " + stateLiteral(0) + ";"));
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
      into.push_back(line("state = " + stateLiteral(0) + ";"));
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
        module_.locals.push_back({old, phi->type.isArray() ? phi->type.width : phi->type.totalBits(),
                                  phi->type.isArray() ? phi->type.lanes : 0, "", ""});
        copies.push_back(copy(*phi, old, value));
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
      emitEdge(way[1], before, rest);
      into.insert(into.end(), rest.begin(), rest.end());
      return;
    }
    if (target.isPipelined) {
      into.push_back(line(active(target) + " = 1'b1;"));
      if (schedules_[static_cast<size_t>(target.id)].ii > 1) into.push_back(line(counter(target) + " = 0;"));
    }
    into.push_back(line("state = " + stateLiteral(firstState_[static_cast<size_t>(edge.target)]) + ";"));
  }

  Statement copy(const Operation& phi, const std::string& target, const std::string& source) {
    if (!phi.type.isArray()) return line(target + " = " + source + ";");
    return verilog::loop("j", phi.type.lanes, {line(target + "[j] = " + source + "[j];")});
  }

  // What a process does when `operation` cannot go on: only a push can end the wait for an entry.
  Statements sleepIn(const Operation& operation, const std::string& condition) {
    if (operation.opcode != Opcode::kRead || operation.channel->isCall || operation.channel->isDirect || hasSlowNets_) return {};
    sleeps_ = true;
    return {line("asleep = " + condition + ";")};
  }

  // ------------------------------------------------------------------------------------------- pipelined loops
  std::string tag(const Block& block) const { return "loop" + std::to_string(block.id); }
  std::string active(const Block& block) const { return tag(block) + "_active"; }
  std::string counter(const Block& block) const { return tag(block) + "_wait"; }
  std::string valid(const Block& block, unsigned cycle) const { return tag(block) + "_v" + std::to_string(cycle); }
  std::string go(const Block& block, unsigned cycle) const { return tag(block) + "_go" + std::to_string(cycle); }
  // Set while what the last stage sent is on the outputs: they are cleared in the cycle after it.
  std::string sent(const Block& block) const { return tag(block) + "_sent"; }
  bool isSentLast(const Block& block) const {
    const unsigned last = schedules_[static_cast<size_t>(block.id)].depth - 1;
    if (last == 0) return false;
    for (const Operation* operation : operationsAt(block, last))
      if ((operation->opcode == Opcode::kWrite && !operation->channel->isDirect) || (operation->opcode == Opcode::kStore && (operation->memory->isShared || operation->memory->isPort)))
        return true;
    return false;
  }
  std::string exit(const Block& block, size_t edge) const { return tag(block) + "_exit" + std::to_string(edge); }

  void emitPipeline(const Block& block, Statement& machine) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    auto control = [&](const std::string& name, unsigned width = 1) {
      module_.registers.push_back({name, width, 0, "", ""});
      resets_.push_back(name);
    };
    // With one cycle per iteration, a loop is left in the cycle that ends its last: its state says that it is active.
    const bool isStateEnough = hasCall_ && schedule.depth == 1;
    if (isStateEnough)
      module_.registers.push_back({active(block), 1, 0, "", ""});
    else
      control(active(block));
    for (unsigned cycle = 1; cycle < schedule.depth; ++cycle) control(valid(block, cycle));
    if (schedule.ii > 1) control(counter(block), bitsFor(schedule.ii));
    const std::vector<ResolvedEdge> edges = storage_.edges(block);
    for (size_t i = 0; i < edges.size(); ++i)
      if (edges.size() > 1) control(exit(block, i));

    Statements body{comment("pipelined loop, " + block.where.text() + ": interval " + std::to_string(schedule.ii) +
                            ", " + std::to_string(schedule.depth) + " cycles")};
    if (isStateEnough) body.push_back(line(active(block) + " = 1'b1;"));
    // A stream operation in flight that cannot go on holds its iteration and those behind it. Those ahead go on: what
    // it waits for may depend on them.
    std::set<unsigned> stalling;
    for (const Operation* operation : block.operations)
      if (mayWait(*operation) && schedule.cycle.at(operation) != 0) stalling.insert(schedule.cycle.at(operation));
    const auto meetings = canSlip(block) ? outside_.meetings(block) : std::map<unsigned, std::set<unsigned>>{};
    auto isMet = [&](unsigned cycle) {
      std::string condition;
      for (const unsigned later : meetings.at(cycle)) condition += (condition.empty() ? "" : " || ") + valid(block, later);
      return condition;
    };
    for (const auto& [cycle, later] : meetings)
      if (cycle != 0) stalling.insert(cycle);
    std::vector<Statements> stages(schedule.depth);
    for (unsigned cycle = 0; !stalling.empty() && cycle <= *stalling.rbegin(); ++cycle)
      for (const std::string& flag : outside_.keep(block, cycle, steps_, body, stages[cycle])) resets_.push_back(flag);
    for (unsigned cycle = schedule.depth; cycle-- > 1;) {
      Statements stage;
      steps_.begin({block.id, cycle}, true, operationsAt(block, cycle));
      emitCycle(block, cycle, stage);
      if (!stage.empty()) stages[cycle].push_back(when(valid(block, cycle), stage));
      if (cycle + 1 < schedule.depth)
        stages[cycle].push_back(line(valid(block, cycle + 1) + " = " + valid(block, cycle) + ";"));
    }
    Statements checks;
    std::string isFree;  // whether the first stage may use its ports
    if (meetings.count(0) != 0) {
      isFree = tag(block) + "_free";
      module_.locals.push_back({isFree, 1, 0, "", ""});
      checks.push_back(line(isFree + " = !(" + isMet(0) + ");"));
    }
    if (hasSlowNets_)
      decidedFirstStage(block, isFree, stages[0]);
    else
      firstStage(block, isFree, stages[0]);
    if (!edges.empty()) leave(block, edges, stages[0]);

    std::set<unsigned> declared;
    auto mayHold = [&](unsigned cycle) {
      if (!declared.insert(cycle).second) return;
      module_.locals.push_back({go(block, cycle), 1, 0, "", ""});
      checks.push_back(line(go(block, cycle) + " = 1'b1;"));
    };
    for (const auto& [cycle, later] : meetings) {
      if (cycle == 0) continue;
      mayHold(cycle);
      checks.push_back(when(valid(block, cycle) + " && (" + isMet(cycle) + ")", {line(go(block, cycle) + " = 1'b0;")}));
    }
    for (const Operation* operation : block.operations) {
      const unsigned cycle = schedule.cycle.at(operation);
      if (!mayWait(*operation) || cycle == 0) continue;
      mayHold(cycle);
      steps_.begin({block.id, cycle}, true);
      std::string condition = valid(block, cycle);
      if (operation->predicate != nullptr) condition += " && " + steps_.scalar(*operation->predicate, checks);
      checks.push_back(
          when(condition + " && !(" + steps_.readiness(*operation) + ")", {line(go(block, cycle) + " = 1'b0;")}));
    }
    if (isSentLast(block) && !hasSlowNets_) {
      module_.locals.push_back({sent(block), 1, 0, "", ""});
      body.push_back(line(sent(block) + " = " + valid(block, schedule.depth - 1) + ";"));
    }
    Statements all;
    for (unsigned cycle = 0; cycle < schedule.depth; ++cycle) {
      all.insert(all.begin(), stages[cycle].begin(), stages[cycle].end());
      if (stalling.count(cycle) == 0) continue;
      Statements held;
      if (cycle + 1 < schedule.depth) held.push_back(line(valid(block, cycle + 1) + " = 1'b0;"));
      all = {when(go(block, cycle), all, held)};
    }
    body.insert(body.end(), checks.begin(), checks.end());
    body.insert(body.end(), all.begin(), all.end());
    machine.cases.push_back({stateLiteral(firstState_[static_cast<size_t>(block.id)]), body});
  }

  // Cycle 0 starts an iteration, or a bubble if a stream it needs is not ready.
  void firstStage(const Block& block, const std::string& isFree, Statements& into) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    const std::string start = tag(block) + "_start";
    module_.locals.push_back({start, 1, 0, "", ""});
    const auto operations = operationsAt(block, 0);
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
      nothingInFlight += (cycle == 2 ? "!" : " && !") + valid(block, cycle);
    if (isSentLast(block)) nothingInFlight += (nothingInFlight.empty() ? "!" : " && !") + sent(block);
    if (nothingInFlight.empty()) nothingInFlight = "1'b1";
    Statements stage{line(start + " = 1'b1;")};
    emitCycle(block, 0, stage);
    if (schedule.ii > 1)
      stage.push_back(line(counter(block) + " = " + literal(bitsFor(schedule.ii), schedule.ii - 1) + ";"));
    for (size_t i = questions.size(); i-- > 0;) {
      Statements outer = questions[i].prelude;
      outer.push_back(when(questions[i].isReady, stage, sleepIn(*questions[i].operation, nothingInFlight)));
      stage = outer;
    }
    into.push_back(line(start + " = 1'b0;"));
    into.push_back(when(active(block) + (schedule.ii > 1 ? " && " + counter(block) + " == 0" : "") + (isFree.empty() ? "" : " && " + isFree), stage));
    if (schedule.ii > 1)
      into.push_back(when("!" + start + " && " + counter(block) + " != 0",
                          {line(counter(block) + " = " + counter(block) + " - 1'b1;")}));
    if (schedule.depth > 1) into.push_back(line(valid(block, 1) + " = " + start + ";"));
  }

  // The same, with the decision in one place: only what the next iteration and the streams see waits for it.
  void decidedFirstStage(const Block& block, const std::string& isFree, Statements& into) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    const std::string start = tag(block) + "_start";
    module_.locals.push_back({start, 1, 0, "", ""});
    const auto operations = operationsAt(block, 0);
    steps_.begin({block.id, 0}, true, operations);
    for (const Operation* operation : operations) steps_.compute(*operation, into);
    std::string decision = active(block) + (schedule.ii > 1 ? " && " + counter(block) + " == 0" : "") + (isFree.empty() ? "" : " && " + isFree);
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
      body.push_back(line(counter(block) + " = " + literal(bitsFor(schedule.ii), schedule.ii - 1) + ";"));
    Statements wait;
    if (schedule.ii > 1)
      wait.push_back(when(counter(block) + " != 0", {line(counter(block) + " = " + counter(block) + " - 1'b1;")}));
    into.push_back(when(start, body, wait));
    if (schedule.depth > 1) into.push_back(line(valid(block, 1) + " = " + start + ";"));
  }

  void exits(const Block& block, unsigned cycle, Statements& into) {
    const std::vector<ResolvedEdge> edges = storage_.edges(block);
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    for (size_t i = 0; i < edges.size(); ++i) {
      const Operation& condition = *edges[i].condition;
      if (exitCycle(condition, schedule) != cycle) continue;
      Statements taken{line(active(block) + " = 1'b0;")};
      if (edges.size() > 1) taken.push_back(line(exit(block, i) + " = 1'b1;"));
      into.push_back(when(steps_.scalar(condition, into), taken));
    }
  }

  // When the last iteration is through, its exit is taken.
  void leave(const Block& block, const std::vector<ResolvedEdge>& edges, Statements& into) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    std::string isDone = "!" + active(block);
    for (unsigned cycle = 1; cycle < schedule.depth; ++cycle) isDone += " && !" + valid(block, cycle);
    steps_.begin({-1, 0}, false);
    Statements body;
    std::vector<std::string> conditions;
    std::vector<Statements> bodies(edges.size());
    for (size_t i = 0; i < edges.size(); ++i) {
      conditions.push_back(i + 1 == edges.size() ? "" : exit(block, i));
      if (edges.size() > 1)
        for (size_t k = 0; k < edges.size(); ++k) bodies[i].push_back(line(exit(block, k) + " = 1'b0;"));
      Statements edgeBody;
      emitEdge(edges[i], body, edgeBody);
      bodies[i].insert(bodies[i].end(), edgeBody.begin(), edgeBody.end());
    }
    chain(conditions, bodies, body);
    into.push_back(when(isDone, body));
  }

  const Process& process_;
  const std::vector<Schedule>& schedules_;
  Module module_;
  const bool hasSlowNets_;
  Storage storage_;
  StepEmitter steps_;
  PortEmitter outside_;
  SharingEmitter shared_;
  std::vector<unsigned> firstState_;
  unsigned stateCount_ = 0, stateBits_ = 1;
  std::vector<std::string> resets_;
  std::map<std::string, std::string> atRest_;  // what the first state gives registers before a call
  std::string result_;  // what `done` shows, if it is always the same register or literal
  bool sleeps_ = false, hasCall_ = false, hasDone_ = false;
};

}  // namespace

std::vector<verilog::Port> portsOf(const Memory& memory) {
  std::vector<verilog::Port> ports;
  if (!memory.isPort) return ports;
  if (memory.isReadHere) {
    ports.push_back({memory.name + "_raddress_o", indexBits(memory), false, true});
    ports.push_back({memory.name + "_rdata_i", memory.width, true, false});
  }
  if (memory.isWrittenHere) {
    ports.push_back({memory.name + "_we_o", 1, false, true});
    ports.push_back({memory.name + "_waddress_o", indexBits(memory), false, true});
    ports.push_back({memory.name + "_wdata_o", memory.width, false, true});
  }
  return ports;
}

Module emitProcess(const Process& process, const std::vector<Schedule>& schedules, const std::vector<SharedUnit>& units, const Target& target) {
  return ProcessEmitter(process, schedules, units, target).emit();
}

}  // namespace kilnc
