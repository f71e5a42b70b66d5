// What clock each module of a routed design reaches, from the delays that nextpnr writes (SDF, IEEE 1497).
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace kiln::synth {

// {module: MHz}: of the module's longest path, that is, of those between registers, memories and multipliers of which one end is
// in it. `moduleOf` tells the module of a cell. Slowest corner. What goes over a clock network takes `clockNetworkPs` from the buffer
// at its entrance on: nextpnr counts nothing for that on ECP5. Throws ToolFailure when the file ends within an expression.
std::map<std::string, double> clocksByModule(const std::filesystem::path& sdf, const std::function<std::string(const std::string&)>& moduleOf,
                                             double clockNetworkPs);

}  // namespace kiln::synth
