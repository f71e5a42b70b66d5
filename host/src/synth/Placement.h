// Where nextpnr put the cells: counted by module, and as a picture.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "Flow.h"
#include "Origin.h"

namespace kiln::synth {

struct PlacedCell {
  int x = 0, y = 0;    // tile
  std::string module;  // of the design, or kScanChain
  std::string type;    // as nextpnr calls it: ICESTORM_LC, TRELLIS_COMB, ...
};

inline constexpr const char* kScanChain = "(scan chain)";

// The module of a cell. `isWrapped`: the top is the instance `block` between the registers of a scan chain.
std::string placedModule(const std::string& cell, const Origins& origins, bool isWrapped);
// Cells of placed.json that have a place.
std::vector<PlacedCell> readPlacement(const std::filesystem::path& file, const Origins& origins, bool isWrapped);
// {module: {type: count}}
Json countPlaced(const std::vector<PlacedCell>& cells);
// SVG with a legend: a tile has the colour of the module that has most of its cells, the stronger the more cells there are.
std::string drawPlacement(const std::vector<PlacedCell>& cells);

}  // namespace kiln::synth
