// Where the variables of a program live. An array that is only accessed directly, element by element, becomes a memory
// of its own; everything else (what pointers reach, structs, unions) shares one RAM with byte addresses:
//
//   int table[64];  table[i]                  a memory of 64 words of 32 bits
//   int x, *p = &x;  *p                       words of 64 bits in the RAM; p is a byte address
//
// Address 0 is the null pointer.
#pragma once

#include <llvm/IR/Module.h>

#include <map>
#include <optional>
#include <vector>

#include "Ir.h"
#include "Program.h"

namespace kilnc {

class ProgramMemory {
 public:
  static constexpr unsigned kPointerBits = 32;

  ProgramMemory(const Program& program, Process& process);

  // The memory of an array (an alloca or a global); null if it is in the RAM.
  Memory* arrayOf(const llvm::Value* object) const;
  bool hasRam() const { return ram_ != nullptr; }
  Memory& ram() const { return *ram_; }  // only if there is one
  // The address of an object in the RAM, or the value of a constant that may contain addresses; none if it is not known
  // when compiling.
  std::optional<uint64_t> constant(const llvm::Value& value) const;

 private:
  struct Shape {
    uint64_t bytes = 0;  // of an access; 0: none seen
    bool isRead = false, isWritten = false, holdsPointers = false;
    std::vector<uint64_t> steps;  // all offsets are sums of multiples of these
  };
  bool walk(const llvm::Value& pointer, Shape& shape) const;
  void obeyPragmas(const llvm::Value& object, Memory& memory) const;
  void makePort(const llvm::Argument& argument);
  void place(const llvm::Value& object);
  Memory* makeArray(const llvm::Value& object, const Shape& shape);
  void makeRam();
  void initialise();
  void flatten(const llvm::Constant& constant, uint64_t offset, std::vector<uint8_t>& bytes) const;

  Process& process_;
  Pragmas* pragmas_;
  const llvm::DataLayout& layout_;
  std::vector<const llvm::Value*> objects_;  // in order of address
  std::map<const llvm::Value*, Memory*> arrays_;
  std::map<const llvm::Value*, uint64_t> addresses_;
  Memory* ram_ = nullptr;
  const llvm::Value* initialised_ = nullptr;  // whose contents are being made
  uint64_t end_ = 16;
};

}  // namespace kilnc
