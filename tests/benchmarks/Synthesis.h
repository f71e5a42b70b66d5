// Area and clock of a kernel's RTL on an LFE5U-85F-6: Yosys, then nextpnr if it is there.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

// nextpnr-ecp5 or its WebAssembly build from PyPI, whichever is on PATH, with its version; no name if neither is.
// Files go to `folder`.
struct Router {
  std::string program, version;
};
Router findRouter(const std::filesystem::path& folder);

// Adds to `result`: lut (four-input tables; those of the carry chains, two each, and of distributed memory, six for 16 words of 4
// bits, included), ff, dsp (MULT18X18D), block_ram (DP16KD); with a router fmax_mhz, the median of three placements without
// pins (of a large kernel one), and fmax_by, the router's version. Files go to `folder`. False, with the tool's output on stderr, if a tool fails.
bool synthesize(const std::filesystem::path& verilog, const std::string& top, const std::filesystem::path& folder, const Router& router,
                nlohmann::ordered_json& result);
