// What the two halves of lowering share: LowerValues.cpp (instructions) and Lower.cpp (control flow).
#pragma once

#include <llvm/Analysis/AssumptionCache.h>
#include <llvm/IR/DataLayout.h>
#include <llvm/IR/Function.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/IntrinsicInst.h>

#include <map>

#include "Lower.h"

namespace kilnc {

class ProgramMemory;

class ValueLowering {
 public:
  // `program`: where variables live, if the function is part of an ordinary program; null for processes of blocks.
  ValueLowering(llvm::Function& function, Process& process, std::vector<Lowered::Parameter>& parameters,
                const ProgramMemory* program = nullptr);

  // Lowers one instruction other than phis and terminators into `into`. `form` is the predicate of its block.
  void lowerInstruction(llvm::Instruction& instruction, std::vector<Operation*>& into, const PredicateForm& form,
                        Operation* predicate);
  // The operation that stands for a value; constants are made on demand.
  Operation* value(llvm::Value* value, std::vector<Operation*>& into);
  void define(llvm::Value* value, Operation* operation);
  Type typeOf(const llvm::Value& value, const Location& where);

 private:
  Operation* append(std::vector<Operation*>& into, Opcode opcode, Type type, std::vector<Operation*> operands);
  Operation* constant(llvm::Constant& constant);
  Operation* truncate(std::vector<Operation*>& into, Operation* operation, unsigned width);
  Operation* narrowSigned(std::vector<Operation*>& into, Operation* operation, unsigned width);
  Operation* lowerBinary(llvm::BinaryOperator& instruction, std::vector<Operation*>& into);
  Operation* lowerSignedDivision(llvm::BinaryOperator& instruction, std::vector<Operation*>& into);
  Operation* lowerMultiply(llvm::BinaryOperator& instruction, std::vector<Operation*>& into);
  Operation* lowerCompare(llvm::ICmpInst& instruction, std::vector<Operation*>& into);
  Operation* lowerCast(llvm::CastInst& instruction, std::vector<Operation*>& into);
  Operation* lowerShuffle(llvm::ShuffleVectorInst& instruction, std::vector<Operation*>& into);
  Operation* lowerOverflow(llvm::CallInst& instruction, std::vector<Operation*>& into);
  Operation* lowerIntrinsic(llvm::CallInst& instruction, std::vector<Operation*>& into);
  Operation* lowerCall(llvm::CallInst& instruction, std::vector<Operation*>& into, const PredicateForm& form,
                       Operation* predicate);
  Operation* lowerArrayAccess(llvm::Instruction& instruction, std::vector<Operation*>& into, const PredicateForm& form,
                              Operation* predicate);
  Channel* channelOf(llvm::Value* pointer, unsigned width, bool isRead);
  Memory* sharedMemoryOf(llvm::Value* pointer, unsigned width, bool isRead);
  Memory* arrayOf(llvm::Value* base, unsigned elementBits);
  Operation* wordIndex(llvm::Value* pointer, unsigned elementBytes, const Memory& memory,
                       std::vector<Operation*>& into);
  Operation* lowerProgramAccess(llvm::Instruction& instruction, std::vector<Operation*>& into,
                                const PredicateForm& form, Operation* predicate);
  Operation* lowerAggregate(llvm::Instruction& instruction, std::vector<Operation*>& into);
  Operation* address(llvm::Value* pointer, std::vector<Operation*>& into);
  Operation* slice(std::vector<Operation*>& into, Operation* from, unsigned low, unsigned width);
  Operation* loadWord(std::vector<Operation*>& into, Operation* at);
  // Bytes of an access that are accessed together.
  struct Piece {
    enum class Kind {
      kPlain,     // at a known byte of a word
      kHalf,      // in one half of a word or the other, at a known byte of it
      kShifted,   // anywhere in a word
      kCrossing,  // anywhere, perhaps in two words
    };
    unsigned byte, bytes;  // of the access
    unsigned position;     // byte of the word or half
    Kind kind;
  };
  std::vector<Piece> cut(Operation* at, unsigned bytes, uint64_t align);
  Operation* bitOffset(std::vector<Operation*>& into, Operation* at);
  Operation* nextWord(std::vector<Operation*>& into, Operation* at);
  Operation* takeWord(std::vector<Operation*>& into, Operation* load, Memory& memory);
  Operation* loadPiece(std::vector<Operation*>& into, Operation* at, const Piece& piece);
  void storeWord(std::vector<Operation*>& into, Operation* at, Operation* word, const PredicateForm& form,
                 Operation* predicate);
  void storePiece(std::vector<Operation*>& into, Operation* at, Operation* data, const Piece& piece,
                  const PredicateForm& form, Operation* predicate);
  unsigned bitsOf(const llvm::Type& type) const;
  llvm::Value* baseOf(llvm::Value* pointer);
  [[noreturn]] void reject(ErrorId id, const std::string& what, const std::string& fix) const;

  llvm::Function& function_;
  Process& process_;
  std::vector<Lowered::Parameter>& parameters_;
  const llvm::DataLayout& layout_;
  std::map<llvm::Value*, Operation*> values_;
  std::map<llvm::Value*, Memory*> arrays_;
  const ProgramMemory* program_;
  Location where_;  // of the instruction at hand
};

// An intrinsic that changes nothing and may be left out.
bool isHint(const llvm::IntrinsicInst& intrinsic);

// A name that is a Verilog identifier, from a source name such as "c.sroa.0.0".
std::string identifier(llvm::StringRef name);

}  // namespace kilnc
