// A chip as a folder for other people's flows.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kiln::synth {

// Writes Verilog, constraints, register map and a FuseSoC core of the shipped chip "RxCxD" to `folder`, which must not exist
// or be empty; it is whole or absent afterwards. Returns the files, relative to `folder`, sorted. Throws UserError.
std::vector<std::string> exportChip(const std::string& chip, const std::filesystem::path& folder);

}  // namespace kiln::synth
