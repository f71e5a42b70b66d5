// Stage 7: what reads, writes, stores and loads do, and when they can.
#include <algorithm>
#include <cassert>

#include "Delay.h"
#include "FifoEmitter.h"
#include "StepEmitter.h"

namespace kilnc {

using verilog::line;
using verilog::loop;
using verilog::Statements;
using verilog::when;

std::string StepEmitter::readiness(const Operation& operation) const {
  const std::string& channel = operation.channel->name;
  if (operation.channel->isCall && operation.opcode == Opcode::kWrite) return "1'b1";
  if (operation.channel->isCall) {  // what start_ready_o says in the first state
    return channel + "_valid_i" + (hasDone(process_) ? " && !done_valid_o" : "");
  }
  const bool isDirect = operation.channel->isDirect;
  if (operation.opcode == Opcode::kWrite) return isDirect ? "!" + channel + "_waits" : channel + "_ready_i";
  if (isDirect) return channel + "_valid_i";
  if (hasSlowNets_) return fifoHasWord(*operation.channel);
  return "fifo_" + channel + "_wp != fifo_" + channel + "_rp";
}

// Where the word of a load is in the cycle after it.
std::string StepEmitter::portWord(const Operation& portData) const {
  const Memory& memory = *portData.operands[0]->memory;
  return memory.isPort ? memory.name + "_rdata_i" : storage_.port(memory, "rdata");
}

// Whether a store to a memory with ports is the only one of its cycle: then word and address go to the port whether it
// happens or not, and only the write enable knows.
bool StepEmitter::isAloneAtPort(const Operation& operation) const {
  if (operation.opcode != Opcode::kStore || !operation.memory->hasPorts || place_.block < 0) return false;
  const auto& all = process_.blocks[static_cast<size_t>(place_.block)].operations;
  return std::none_of(all.begin(), all.end(), [&](const Operation* other) {
    return other != &operation && other->opcode == Opcode::kStore && other->memory == operation.memory &&
           storage_.cycleOf(*other) == place_.cycle;
  });
}

bool StepEmitter::isOnlyStore(const Operation& operation) const {
  unsigned stores = 0;
  for (const Block& block : process_.blocks)
    for (const Operation* other : block.operations)
      if (other->opcode == Opcode::kStore && other->memory == operation.memory) ++stores;
  return stores == 1;
}

// The register that has `value` from the end of this cycle on, always; empty: there is none.
std::string StepEmitter::registerThatTakes(const Operation& value) const {
  if (place_.block < 0 || value.type.isArray()) return "";
  std::set<std::string> changed;  // by the way out, in the same cycle
  for (const ResolvedEdge& edge : storage_.edges(process_.blocks[static_cast<size_t>(place_.block)])) {
    if (edge.target == place_.block) return "";  // a loop that is left and entered again at once starts with other values
    for (const ResolvedEdge& step : storage_.way(edge)) {
      if (step.target < 0) continue;
      if (step.target == place_.block) return "";
      for (const Operation* phi : process_.blocks[static_cast<size_t>(step.target)].phis) changed.insert(storage_.phiRegister(*phi));
    }
  }
  for (const Storage::Move& move : storage_.moves(place_))
    if (move.value == &value && changed.count(move.target) == 0 && (move.isPhi || isolation(value) == nullptr)) return move.target;
  return "";
}

void StepEmitter::effect(const Operation& operation, Statements& into) {
  Statements body;
  const auto outside = computed_;
  Statements& data_into = operation.predicate != nullptr && !isAloneAtPort(operation) ? body : into;
  switch (operation.opcode) {
    case Opcode::kRead:
      if (operation.channel->isCall || operation.channel->isDirect) return;
      if (hasSlowNets_) {
        body.push_back(fifoPop(*operation.channel));
        break;
      }
      body.push_back(line("fifo_" + operation.channel->name + "_rp = fifo_" + operation.channel->name + "_rp + 1'b1;"));
      body.push_back(line(readyUpdate(*operation.channel)));
      break;
    case Opcode::kWrite:
      body.push_back(line(operation.channel->isCall     ? "result_waits = 1'b1;"
                          : operation.channel->isDirect ? operation.channel->name + "_waits = 1'b1;"
                                                        : operation.channel->name + "_valid_o <= 1'b1;"));
      {
        const std::string data = scalar(*operation.operands[0], data_into);
        body.push_back(line(operation.channel->name + "_data_o <= " + data + ";"));
      }
      break;
    case Opcode::kStore: {
      const bool isPassedOn = storage_.isPassedOn(operation);  // PortEmitter shows the word
      const std::string index = scalar(*operation.operands[0], data_into),
                        data = isPassedOn ? "" : scalar(*operation.operands[1], data_into);
      const std::string& memory = operation.memory->name;
      if (operation.memory->isPort) {
        body.push_back(line(memory + "_we_o <= 1'b1;"));
        auto show = [&](const char* port, const Operation& value, const std::string& text) {
          if (const std::string same = registerThatTakes(value); !same.empty() && isOnlyStore(operation))
            followers_.emplace_back(memory + port, same);
          else
            data_into.push_back(line(memory + port + " <= " + text + ";"));
        };
        show("_waddress_o", *operation.operands[0], index);
        if (!isPassedOn) show("_wdata_o", *operation.operands[1], data);
      } else if (operation.memory->hasPorts) {
        body.push_back(line(storage_.port(*operation.memory, "we") + " = 1'b1;"));
        data_into.push_back(line(storage_.port(*operation.memory, "waddress") + " = " + index + ";"));
        data_into.push_back(line(storage_.port(*operation.memory, "wdata") + " = " + data + ";"));
      } else if (operation.memory->isShared) {
        for (const std::string& text :
             {memory + "_we_o <= 1'b1;", memory + "_address_o <= " + index + ";", memory + "_data_o <= " + data + ";"})
          body.push_back(line(text));
      } else {
        body.push_back(line(memory + "[" + index + "] <= " + data + ";"));
      }
      break;
    }
    case Opcode::kLoad:
    case Opcode::kWordToLanes: {
      if (latencyCycles(operation, isPipelined_) == 0) return;
      if (operation.opcode == Opcode::kLoad && operation.memory->isPort) return;  // PortEmitter shows the address
      if (operation.opcode == Opcode::kLoad && operation.memory->hasPorts) {
        into.push_back(line(storage_.port(*operation.memory, "re") + " = 1'b1;"));
        into.push_back(line(storage_.port(*operation.memory, "raddress") + " = " + scalar(*operation.operands[0], into) + ";"));
        return;
      }
      const std::string target = storage_.destination(operation);
      if (target.empty()) return;
      if (operation.opcode == Opcode::kLoad) {
        into.push_back(
            line(target + " = " + operation.memory->name + "[" + scalar(*operation.operands[0], into) + "];"));
      } else {
        written(operation, target, into);
      }
      return;
    }
    default:
      return;
  }
  if (operation.predicate != nullptr) {
    computed_ = outside;  // what the branch computed is not there for others
    const std::string condition = scalar(*operation.predicate, into);
    into.push_back(when(condition, body));
  } else {
    into.insert(into.end(), body.begin(), body.end());
  }
}

}  // namespace kilnc
