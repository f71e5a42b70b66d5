#include "Placement.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <regex>

namespace kiln::synth {
namespace fs = std::filesystem;

std::string placedModule(const std::string& cell, const Origins& origins, bool isWrapped) {
  return !isWrapped || cell.rfind("block.", 0) == 0 ? origins.moduleOf(cell) : kScanChain;
}

std::vector<PlacedCell> readPlacement(const fs::path& file, const Origins& origins, bool isWrapped) {
  std::vector<PlacedCell> cells;
  static const std::regex kTile(R"(X(\d+)/Y(\d+)/.*)");
  const Json modules = Json::parse(readFile(file)).at("modules");
  for (const auto& [name, module] : modules.items()) {
    for (const auto& [cell, data] : module.at("cells").items()) {
      const std::string bel = data.value("attributes", Json::object()).value("NEXTPNR_BEL", "");
      std::smatch tile;
      PlacedCell placed;
      if (!std::regex_match(bel, tile, kTile)) continue;
      placed.x = std::stoi(tile[1]), placed.y = std::stoi(tile[2]);
      placed.type = data.at("type");
      placed.module = placedModule(cell, origins, isWrapped);
      cells.push_back(std::move(placed));
    }
  }
  return cells;
}

Json countPlaced(const std::vector<PlacedCell>& cells) {
  std::map<std::string, std::map<std::string, uint64_t>> counts;
  for (const PlacedCell& cell : cells) ++counts[cell.module][cell.type];
  Json result = Json::object();
  for (const auto& [module, types] : counts) result[module] = types;
  return result;
}

std::string drawPlacement(const std::vector<PlacedCell>& cells) {
  constexpr int kTile = 8;
  constexpr double kFullTile = 8;  // cells
  int width = 1, height = 1;
  std::map<std::string, size_t> modules;  // with the count of their cells, then with their place in the legend
  std::map<std::pair<int, int>, std::map<std::string, unsigned>> tiles;
  for (const PlacedCell& cell : cells) {
    width = std::max(width, cell.x + 1), height = std::max(height, cell.y + 1);
    ++modules[cell.module];
    ++tiles[{cell.x, cell.y}][cell.module];
  }
  std::string legend;
  size_t index = 0;
  const size_t count = modules.size();
  std::map<std::string, std::string> colours;
  for (const auto& [name, placed] : modules) {
    colours[name] = name == kScanChain ? "hsl(0,0%,60%)" : fmt::format("hsl({},65%,45%)", index++ * 360 / count);
    legend += fmt::format("<span style=\"color:{}\">&#9632;</span> {} ({}) ", colours[name], name, placed);
  }
  std::string svg = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" style=\"background:#f4f4f0\">\n"
                                "<rect width=\"{0}\" height=\"{1}\" fill=\"#f4f4f0\"/>\n",
                                width * kTile, height * kTile);
  for (const auto& [at, inside] : tiles) {
    auto most = inside.begin();
    unsigned sum = 0;
    for (auto i = inside.begin(); i != inside.end(); ++i) {
      sum += i->second;
      if (i->second > most->second) most = i;
    }
    svg += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"7\" height=\"7\" fill=\"{}\" opacity=\"{:.2f}\"><title>{}, {} cells</title></rect>\n", at.first * kTile,
                       (height - 1 - at.second) * kTile, colours[most->first], 0.35 + 0.65 * std::min(1.0, sum / kFullTile), most->first, sum);
  }
  return svg + "</svg>\n<p>" + legend + "</p>\n";
}

}  // namespace kiln::synth
