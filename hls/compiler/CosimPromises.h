// What the user promises about loops, checked while the program runs natively under co-simulation.
#pragma once

#include <string>
#include <vector>

#include "Pragmas.h"

namespace kilnc {

struct Promise {
  std::string text, where;  // as written, FILE:LINE:COLUMN
  std::string variable;     // of `assume no dependence`; empty: any array
  uint64_t least = 0, most = 0;  // of `assume tripcount`; most 0: none given
  bool isTripCount = false;
  bool isStrict = true;  // false: a warning if it does not hold
};

struct Promises {
  std::vector<Promise> all;
  std::vector<std::string> sites;  // accesses to memory that are watched: "a at FILE:LINE:COLUMN"
};

// Makes the loops with `assume` tell the functions of cosim_promises.h what they do, and removes all marks of pragmas.
// Accesses of the C library's own functions are not seen.
Promises watchPromises(llvm::Module& module, const Pragmas& pragmas);

}  // namespace kilnc
