#include "ProcessFrame.h"

#include <algorithm>

#include "FifoEmitter.h"
#include "StepEmitter.h"

namespace kilnc {

using verilog::bitsFor;
using verilog::line;
using verilog::Module;
using verilog::Statements;
using verilog::upper;
using verilog::when;

namespace {

// Of an ordinary function, and wherever nets are slow, what decides is put back after the step rather than instead of
// it: no other register has to keep still for the reset, and none needs an enable for that. Only a memory with contents
// from power-up keeps still.
bool isResetLast(const Process& process, bool hasSlowNets) {
  return (hasSlowNets || hasStart(process)) &&
         std::all_of(process.memories.begin(), process.memories.end(), [hasSlowNets](const auto& memory) {
           return memory->isPort || memory->isRom || memory->hasPorts || (hasSlowNets && memory->initial.empty());
         });
}

// The result of an ordinary function: the next call is taken once it is gone.
void addDone(Module& module, Statements& running, Statements& idle) {
  module.registers.push_back({"result_waits", 1, 0, "", ""});
  running.insert(running.begin(), when("done_ready_i", {line("result_waits = 1'b0;")}));
  running.push_back(line("done_valid_o <= result_waits;"));
  for (const char* text : {"result_waits = 1'b0;", "done_valid_o <= 1'b0;"}) idle.push_back(line(text));
}

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

void addPorts(const Process& process, const Storage& storage, bool hasSlowNets, Module& module) {
  auto add = [&](const std::string& name, unsigned width, bool isInput) {
    module.ports.push_back({name, width, isInput, !isInput});
  };
  add("clk_i", 1, true);
  add("rst_ni", 1, true);
  for (const Operation* argument : process.arguments) add(storage.name(*argument), argument->type.width, true);
  for (const auto& channel : process.channels) {
    const std::string& name = channel->name;
    add(name + (channel->isInput ? "_valid_i" : "_valid_o"), 1, channel->isInput);
    add(name + (channel->isInput ? "_data_i" : "_data_o"), channel->width, channel->isInput);
    add(name + (channel->isInput ? "_ready_o" : "_ready_i"), 1, !channel->isInput);
    if (channel->isDirect && channel->isOutput) module.registers.push_back({name + "_waits", 1, 0, "", ""});
    if (!channel->isInput || channel->isCall || channel->isDirect) continue;
    module.parameters.push_back(upper(name) + "_EXTERNAL = 0");
    const unsigned pointerBits = bitsFor(channel->depth) + 1;
    if (channel->isPayloadUsed)
      module.registers.push_back({"fifo_" + name, channel->width, channel->depth, "stream " + name, ""});
    module.registers.push_back({"fifo_" + name + "_wp", pointerBits, 0, "", ""});
    module.registers.push_back({"fifo_" + name + "_rp", pointerBits, 0, "", ""});
    if (hasSlowNets) addFifoRegisters(*channel, module.registers);
  }
  for (const auto& memory : process.memories) {
    for (const verilog::Port& port : portsOf(*memory)) module.ports.push_back(port);
    if (!memory->isShared) continue;
    const bool isInput = memory->isReadHere;
    const std::string suffix = isInput ? "_i" : "_o";
    add(memory->name + "_we" + suffix, 1, isInput);
    add(memory->name + "_address" + suffix, bitsFor(memory->words), isInput);
    add(memory->name + "_data" + suffix, memory->width, isInput);
  }
}

void addMemories(const Process& process, Module& module) {
  for (const auto& memory : process.memories) {
    if (memory->isPort || (memory->isShared && !memory->isReadHere)) continue;
    module.registers.push_back({memory->name, memory->width, memory->words,
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
      module.initialLoops = true;
      Operation zero;
      zero.type = {memory->width, 0};
      zero.words.assign((memory->width + 31) / 32, 0);
      module.initial.push_back(line("for (word = 0; word < " + std::to_string(memory->initial.size()) +
                                    "; word = word + 1) " + memory->name + "[word] = " + literal(zero) + ";"));
    }
    for (size_t i = 0; i < memory->initial.size(); ++i) {
      if (isSparse && isZero(memory->initial[i])) continue;
      Operation word;
      word.type = {memory->width, 0};
      word.words = memory->initial[i];
      module.initial.push_back(line(memory->name + "[" + std::to_string(i) + "] = " + literal(word) + ";"));
    }
  }
}

void addClocked(const Process& process, const ProcessStep& decided, PortEmitter& outside, Module& module) {
  Statements clear, idle, arrivals;
  for (const auto& channel : process.channels)
    if (channel->isOutput && !channel->isCall && !channel->isDirect) clear.push_back(line(channel->name + "_valid_o <= 1'b0;"));
  for (const auto& memory : process.memories)
    if ((memory->isShared || memory->isPort) && memory->isWrittenHere)
      clear.push_back(line(memory->name + "_we_o <= 1'b0;"));
  // A process that waits for input with nothing in flight and nothing on its outputs sleeps until something arrives:
  // in simulation most processes wait most of the time.
  const bool canSleep = decided.canSleep;
  Statements step = clear;
  if (decided.hasSlowNets)
    for (const auto& channel : process.channels)
      if (channel->isInput && !channel->isCall && !channel->isDirect) step.push_back(fifoBegin(*channel));
  step.push_back(line("step;"));
  Statements running;
  if (canSleep)
    running.push_back(when("!asleep", step));
  else
    running = step;
  if (canSleep) {
    module.registers.push_back({"asleep", 1, 0, "", ""});
    idle.push_back(line("asleep = 1'b0;"));
  }
  idle.insert(idle.end(), clear.begin(), clear.end());
  for (const std::string& name : decided.resets) idle.push_back(line(name + " = 0;"));
  idle.push_back(line("state = " + decided.firstState + ";"));
  std::string anyArrives;
  for (const auto& channel : process.channels) {
    if (!channel->isInput || channel->isCall || channel->isDirect) continue;
    const std::string fifo = "fifo_" + channel->name, &name = channel->name;
    if (decided.hasSlowNets) {
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
  if (!decided.hasSlowNets && arrivals.size() > 1) arrivals = {when(anyArrives, arrivals)};
  running.insert(running.end(), arrivals.begin(), arrivals.end());
  if (hasDone(process)) addDone(module, running, idle);
  for (const auto& channel : process.channels)
    if (channel->isDirect && channel->isOutput) {
      const std::string waits = channel->name + "_waits", valid = channel->name + "_valid_o <= ";
      running.insert(running.begin(), when(channel->name + "_ready_i", {line(waits + " = 1'b0;")}));
      running.push_back(line(valid + waits + ";"));
      idle.push_back(line(waits + " = 1'b0;"));
      idle.push_back(line(valid + "1'b0;"));
    }
  const bool isResetLastHere = isResetLast(process, decided.hasSlowNets);
  Statements before;
  outside.inner(before, running, isResetLastHere);
  running.insert(running.begin(), before.begin(), before.end());
  Statements& always = module.always;
  if (isResetLastHere) {
    always = running;
    always.push_back(when("!rst_ni", idle));
  } else {
    always.push_back(when("rst_ni", running, idle));
  }
  outside.copies(always);
  for (const auto& [output, source] : decided.followers) always.push_back(line(output + " <= " + source + ";"));
  if (!decided.result.empty()) always.push_back(line("done_data_o <= " + decided.result + ";"));
  for (const auto& memory : process.memories)
    if (memory->isShared && memory->isReadHere)
      always.push_back(when(memory->name + "_we_i", {line(memory->name + "[" + memory->name +
                                                          "_address_i] = " + memory->name + "_data_i;")}));
}

Statements ProcessStep::sleepIn(const Operation& operation, const std::string& condition) {
  if (operation.opcode != Opcode::kRead || operation.channel->isCall || operation.channel->isDirect || hasSlowNets) return {};
  canSleep = true;
  return {line("asleep = " + condition + ";")};
}

}  // namespace kilnc
