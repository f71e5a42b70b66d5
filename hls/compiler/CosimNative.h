// The native side of co-simulation.
#pragma once

#include <string>
#include <vector>

#include "Compile.h"
#include "CosimPromises.h"

namespace kilnc {

// The top's C signature.
struct NativeTop {
  struct Parameter {
    std::string name, type;
    unsigned bits;  // in the word `start`; 0: an array or stream
    bool isPointer;
  };
  std::vector<Parameter> parameters;
  std::string returnType;  // "void" or an integer type
  unsigned returnBits = 0;
  bool isMain = false;
  Promises promises;
};

// Writes the user's program with the top renamed to kiln_native_top and its calls to kiln_cosim_top, which gets, after
// the arguments, the bytes behind each pointer (all ones: not known). Errors: kCosim, kSharedGlobal.
NativeTop writeNative(const Options& options, const std::string& bitcodeFile);

}  // namespace kilnc
