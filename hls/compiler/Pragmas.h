// Pragmas of ordinary functions: `#pragma kiln ...`, and `#pragma HLS ...` as users of Vitis write it. Compilers ignore
// both; kilnc reads them from the preprocessed text and leaves marks that survive clang:
//
//   #pragma kiln unroll factor=4      becomes    #pragma clang loop pipeline_initiation_interval(1000000)
//   for (...) {                                  for (...) {
//     #pragma HLS pipeline II=1                    __kiln_pragma(1, 0);
//
// `kiln` names what kilnc must do: what it cannot is an error. `HLS` is taken over from programs for another tool: what
// kilnc does not know, or cannot do, is a warning.
#pragma once

#include <llvm/IR/Instructions.h>
#include <llvm/IR/Module.h>

#include <map>
#include <string>
#include <vector>

#include "Diagnostic.h"

namespace llvm {
class Loop;
}

namespace kilnc {

struct Pragma {
  enum class Kind {
    kUnroll,     // value: factor, 0: fully; isOff
    kPipeline,   // value: interval, 0: the least; isOff
    kTripCount,  // least, most
    kLatency,    // least, most: cycles of an iteration
    kPartition,  // variable, style, value: factor, dimension (from 1; 0: all)
    kStorage,    // variable, style
    kNoDependence,  // variable; empty: all
    kInline,     // isOff
    kInterface,  // variable, bundle: an AXI4 manager
  };
  enum class Style { kComplete, kCyclic, kBlock, kRam, kRom, kRegisters };
  Kind kind = Kind::kUnroll;
  Style style = Style::kComplete;
  bool isStrict = true;  // `kiln`: an error if it cannot be done
  bool isOff = false;
  unsigned value = 0, dimension = 1;
  uint64_t least = 0, most = 0;  // most 0: none given
  std::string variable, bundle, text;  // text: as written
  Location where;
};

// All pragmas of a program, and what is said about them.
class Pragmas {
 public:
  static constexpr unsigned kFirstGroup = 1000000;  // numbers in `clang loop pipeline_initiation_interval`

  // The preprocessed text (clang -E -dD) of one file with marks in place of pragmas; empty if it has none.
  // Errors: kPragma.
  std::string mark(const std::string& preprocessed, bool isC);

  // Replaces the marks by metadata of loops, variables and functions; first thing after clang.
  void apply(llvm::Module& module);
  // Between rounds of simplification: pragmas of variables that other functions passed, loops inside pipelined ones,
  // unrolling by a factor.
  void refine(llvm::Module& module);

  // An error if the pragma is strict, else a warning.
  void complain(const Pragma& pragma, const std::string& what, const std::string& fix);

  const Pragma& operator[](unsigned id) const { return all_[id]; }
  bool isEmpty() const { return all_.empty(); }
  unsigned size() const { return static_cast<unsigned>(all_.size()); }
  // The pragmas before the loop that clang marked so.
  std::vector<unsigned> before(const llvm::Loop& loop) const;
  std::vector<std::string> notes;

 private:
  friend class PragmaReader;

  std::vector<Pragma> all_;
  std::vector<std::vector<unsigned>> groups_;  // pragmas before one loop
};

// The pragma of this name that a loop carries ("kiln.pipeline", "kiln.unroll", ...); -1: none. Its number in Pragmas.
int pragmaOf(const llvm::MDNode* loopId, llvm::StringRef name);
// The pragmas `assume no dependence variable=...` that a loop carries.
std::vector<unsigned> promisesOf(const llvm::MDNode* loopId);
// The marks of pragmas inside a function, in order; the pragma of one.
std::vector<llvm::CallInst*> marksOf(llvm::Function& function);
unsigned idOf(const llvm::CallInst& mark);

}  // namespace kilnc
