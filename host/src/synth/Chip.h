// The Verilog of a shipped chip, for synthesis and for other people's flows.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kiln::synth {

// Every Verilog file of the chip "RxCxD": rtl/generated/<chip>, then rtl/lib, each sorted by name. Throws UserError with the
// chips that exist.
std::vector<std::filesystem::path> verilogOfChip(const std::string& chip);
// rtl/lib/kiln_chip.v with the width of that chip's bus as BUS_BYTES.
std::string chipTopOf(const std::string& chip);

}  // namespace kiln::synth
