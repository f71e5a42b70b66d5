// Stage 7: what surrounds the step of a process: ports, memories, FIFOs, the clocked block with its reset.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "Ir.h"
#include "PortEmitter.h"
#include "Storage.h"
#include "Verilog.h"

namespace kilnc {

// What the cycles of a process leave to the clocked block around them.
struct ProcessStep {
  bool hasSlowNets;
  bool isFunction;                       // an ordinary one, with a start
  std::string firstState;                // its literal
  std::vector<std::string> resets = {};  // registers that a reset clears besides the state
  bool canSleep = false;
  std::string result = "";               // what `done` shows, if it is always the same register or literal
  std::vector<std::pair<std::string, std::string>> followers = {};  // outputs that always show what a register has

  // What a process does when `operation` cannot go on: only a push can end the wait for an entry.
  verilog::Statements sleepIn(const Operation& operation, const std::string& condition);
};

void addPorts(const Process& process, const Storage& storage, bool hasSlowNets, verilog::Module& module);
void addMemories(const Process& process, verilog::Module& module);
// The clocked block. Memories change by blocking assignment behind the step that reads them: nobody else sees them,
// and a simulation need not carry the word to the end of the cycle.
void addClocked(const Process& process, const ProcessStep& decided, PortEmitter& outside, verilog::Module& module);

// The ports of a memory outside; none for other memories.
std::vector<verilog::Port> portsOf(const Memory& memory);

}  // namespace kilnc
