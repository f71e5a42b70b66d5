// Stage 4: one LLVM function to one Kiln IR process; pipelined loops become one block by if-conversion.
#pragma once

#include <llvm/IR/Function.h>

#include <memory>

#include "Ir.h"
#include "Program.h"

namespace kilnc {

// Parameters keep their order: process->channels and shared memories are listed by the function's argument order, then
// local arrays and tables. Errors: kFloat, kInnerLoop, kArrayAccess, kPointer, kOperation, kStreamUse, kUnroll.
struct Lowered {
  std::shared_ptr<Process> process;
  // For each function argument: the channel, shared memory, or scalar it became (at most one not null).
  struct Parameter {
    Channel* channel = nullptr;
    Memory* memory = nullptr;
    Operation* scalar = nullptr;
  };
  std::vector<Parameter> parameters;
};
Lowered lower(llvm::Function& function, const std::string& name);

// A whole program as one process: reads its arguments from the stream `start`, writes its result to the stream `done`.
Lowered lowerProgram(const Program& program, const std::string& name);

}  // namespace kilnc
