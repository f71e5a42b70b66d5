// Equivalence proved, module by module.
#pragma once

#include <string>
#include <vector>

#include "Flow.h"

namespace kiln::synth {

struct ModuleProof {
  std::string module;
  bool proved = false;
  std::string reason;  // how, or why not
};
// Proves, with Yosys, that each module of the netlist and the same module of the RTL never part once they agree, their
// flip-flops and the ports of their instances matched by name. That they agree from reset on is for simulation to show.
// Scripts and logs are left in `folder`. A module that is not proved is not known to differ. `whole` is netlist.json: when it has
// cells of a kind that no module has, put in when these were joined, it is one more that is not proved.
std::vector<ModuleProof> proveModules(const Job& job, const Tool& yosys, const Json& whole, const std::filesystem::path& folder);

}  // namespace kiln::synth
