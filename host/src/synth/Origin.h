// Where a net of a netlist comes from: the register in the Verilog, and the C++ behind it.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace kiln::synth {

// Reads the comments that kilnc writes, "// file:line" behind registers and "// module: from file:line" before modules, for
// registers that have none of their own; and which module an instance is of.
class Origins {
 public:
  Origins(const std::vector<std::filesystem::path>& sources, std::string top);
  // "u_core.u_matmul.sums_3_q[7]_FF" -> "matmul: sums_3_q, hls/blocks/Matmul.h:16"; the name itself when nothing is known.
  std::string describe(const std::string& net) const;
  // The module that holds it: "matmul" of "u_core.u_matmul.sums_3_q[7]_FF", "u_core/u_matmul/_12_" or "block.u_core.u_matmul.x".
  std::string moduleOf(const std::string& net) const;

 private:
  // Takes the names of instances off the front of `rest`, and returns the module of the last.
  std::string enter(std::string& rest) const;

  std::string top_;
  std::map<std::string, std::map<std::string, std::string>> instances_;  // module -> instance -> module
  std::map<std::string, std::string> places_;                            // module -> file:line
  std::map<std::string, std::map<std::string, std::string>> registers_;  // module -> register -> file:line
};

}  // namespace kiln::synth
