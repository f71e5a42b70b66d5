#include "ProcessEmitter.h"

#include <algorithm>
#include <map>
#include <set>

#include "EdgeEmitter.h"
#include "PipelineEmitter.h"
#include "PortEmitter.h"
#include "ProcessFrame.h"
#include "ProcessStates.h"
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
using verilog::when;

namespace {

class ProcessEmitter {
 public:
  ProcessEmitter(const Process& process, const std::vector<Schedule>& schedules, const std::vector<SharedUnit>& units, const Target& target)
      : process_(process),
        storage_(process, schedules),
        states_(process, schedules, storage_),
        decided_{target.hasSlowNets(), hasStart(process), states_.first()},
        steps_(process, storage_, module_.locals, decided_.hasSlowNets),
        outside_(process, schedules, storage_, module_, decided_.hasSlowNets),
        shared_(process, units, storage_, module_.locals, decided_.hasSlowNets, steps_),
        edges_(process, states_, storage_, steps_, module_.locals, decided_.result),
        loops_(states_, storage_, steps_, outside_, edges_, module_, decided_) {}

  Module emit() {
    module_.name = process_.name;
    module_.header = {process_.name + ": from " + process_.where.text()};
    module_.taskName = "step";
    module_.loopVariables = {"j"};
    addPorts(process_, storage_, decided_.hasSlowNets, module_);
    Statement machine;
    machine.kind = Statement::Kind::kCase;
    machine.text = "state";
    for (const Block& block : process_.blocks) {
      if (!states_.isReached(block) || isReturn(block)) continue;
      if (block.isPipelined)
        loops_.emit(block, machine);
      else
        emitStates(block, machine);
    }
    if (machine.cases.size() > 1)
      module_.task.push_back(machine);
    else
      module_.task = machine.cases.front().second;
    const Statements operators = shared_.emit([&](const Block& block, unsigned cycle) { return states_.running(block, cycle); });
    module_.task.insert(module_.task.begin(), operators.begin(), operators.end());
    module_.registers.push_back({"state", states_.bits(), 0, "", ""});
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
    outside_.addresses([&](const Block& block, unsigned cycle) { return states_.running(block, cycle); }, states_.bits());
    outside_.words();
    streams();
    if (decided_.isFunction) outside_.ready(states_.first(), states_.bits(), hasDone(process_));
    addMemories(process_, module_);
    decided_.followers = steps_.followers();
    addClocked(process_, decided_, outside_, module_);
    return std::move(module_);
  }

 private:
  // When direct inputs take a word: what the step asks before it goes on there, but the word itself.
  void streams() {
    std::map<const Channel*, std::vector<std::string>> takes;
    for (const Block& block : process_.blocks)
      for (const Operation* read : block.operations)
        if (read->opcode == Opcode::kRead && read->channel->isDirect)
          takes[read->channel].push_back(outside_.now("state", states_.bits()) + " == " + states_.running(block, states_.schedule(block).cycle.at(read)).state +
                                         (block.isPipelined ? goesOn(block, *read) : ""));
    for (const auto& channel : process_.channels)
      if (channel->isDirect && channel->isInput) outside_.take(*channel, takes[channel.get()]);
  }

  // Besides the state: the stage has an iteration, and neither its other streams nor any later stage holds it.
  std::string goesOn(const Block& block, const Operation& read) {
    const LoopNames names(block);
    const Schedule& schedule = states_.schedule(block);
    const unsigned cycle = schedule.cycle.at(&read);
    auto bit = [&](const std::string& name) { return outside_.now(name, 1); };
    const bool isStateEnough = schedule.depth == 1;
    std::string text = cycle != 0 ? " && " + bit(names.valid(cycle)) : isStateEnough ? "" : " && " + bit(names.active());
    if (cycle == 0 && schedule.ii > 1) text += " && " + outside_.now(names.counter(), bitsFor(schedule.ii)) + " == 0";
    for (const Operation* other : block.operations) {
      const unsigned at = schedule.cycle.at(other);
      if (other == &read || !mayWait(*other) || at < cycle) continue;
      const std::string& name = other->channel->name;
      const std::string isReady = other->opcode == Opcode::kRead ? name + "_valid_i" : "(!" + name + "_valid_o || " + name + "_ready_i)";
      text += at == cycle ? " && " + isReady : " && (!" + bit(names.valid(at)) + " || " + isReady + ")";
    }
    for (const auto& [early, late] : outside_.meetings(block)) {
      if (early < cycle) continue;
      std::string isMet;
      for (const unsigned later : late) isMet += (isMet.empty() ? "" : " || ") + bit(names.valid(later));
      text += early == 0 ? " && !(" + isMet + ")" : " && !(" + bit(names.valid(early)) + " && (" + isMet + "))";
    }
    return text;
  }

  void emitStates(const Block& block, Statement& machine) {
    const Schedule& schedule = states_.schedule(block);
    for (unsigned cycle = 0; cycle < schedule.depth; ++cycle) {
      const auto operations = states_.operationsAt(block, cycle);
      steps_.begin({block.id, cycle}, false, operations);
      Statements body;
      const Operation* waitsFor = nullptr;
      for (const Operation* operation : operations)
        if (mayWait(*operation)) waitsFor = operation;
      Statements arrived, goesOn;
      if (waitsFor != nullptr)
        for (const std::string& flag : outside_.keep(block, cycle, steps_, arrived, goesOn)) decided_.resets.push_back(flag);
      body.insert(body.end(), goesOn.begin(), goesOn.end());
      for (const Operation* operation : operations) steps_.compute(*operation, body);
      for (const Operation* operation : operations) steps_.effect(*operation, body);
      steps_.moves(storage_.moves({block.id, cycle}), body);
      Statements atRest;
      if (cycle + 1 < schedule.depth)
        body.push_back(line("state = " + states_.of(block, cycle + 1) + ";"));
      else if (block.id == 0 && schedule.depth == 1 && decided_.isFunction)
        atRest = edges_.leaveFirst(block, body);
      else
        edges_.leave(block, body);
      Statements state{comment(block.name + ", " + block.where.text())};
      state.insert(state.end(), atRest.begin(), atRest.end());
      state.insert(state.end(), arrived.begin(), arrived.end());
      if (waitsFor != nullptr)
        state.push_back(when(steps_.readiness(*waitsFor), body, decided_.sleepIn(*waitsFor, "1'b1")));
      else
        state.insert(state.end(), body.begin(), body.end());
      machine.cases.push_back({states_.of(block, cycle), state});
    }
  }

  const Process& process_;
  Module module_;
  Storage storage_;
  const ProcessStates states_;
  ProcessStep decided_;
  StepEmitter steps_;
  PortEmitter outside_;
  SharingEmitter shared_;
  EdgeEmitter edges_;
  PipelineEmitter loops_;
};

}  // namespace

Module emitProcess(const Process& process, const std::vector<Schedule>& schedules, const std::vector<SharedUnit>& units, const Target& target) {
  return ProcessEmitter(process, schedules, units, target).emit();
}

}  // namespace kilnc
