// Co-simulation: the user's own main() runs natively, and every call of the top runs on the Verilated RTL as well.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "Compile.h"

namespace kilnc {

struct CosimOptions {
  Options compile;
  double stall = 0;        // probability, each cycle, that the start is held back or the result is not taken
  uint64_t seed = 1;       // of the stalls
  uint64_t cycles = 10'000'000;  // a call that takes more is stuck
  std::string json;        // report; empty: none
  std::string html;        // the page of the report, with the cycles of the calls; empty: none
  std::string folder;      // keeps what was generated; empty: nothing is kept
  std::string rtl;         // Verilog to simulate in place of kilnc's: a module with the same name and ports; empty: kilnc's
  std::string waves;       // waves of all calls (FST), with a view for GTKWave beside it (.gtkw); empty: none
};

// Returns the exit status: 0 if there was a call and all agree. Errors: those of compile, kCosim.
int cosim(const CosimOptions& options);

}  // namespace kilnc
