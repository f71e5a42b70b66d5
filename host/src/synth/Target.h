// A synthesis target: the data of constraints/<name>/target.json.
#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace kiln::synth {

struct Target {
  std::string name;
  std::filesystem::path folder;  // constraints/<name>
  nlohmann::ordered_json data;
  // constraints/<name>/board.json: {"top", "chip", "files" from the root folder, "pins" in this folder, ...}, or null.
  nlohmann::ordered_json board;

  bool isFpga() const { return data.at("kind") == "fpga"; }
  // From the buffer at the entrance of a clock network to any register, where the router leaves that out; else 0.
  double clockNetworkPs() const { return data.value("clock_network_ps", 0.0); }
  double clockMhz() const { return data.at("clock_mhz").get<double>(); }
  // The folder of the scripts: the target's own, or one that targets of a kind share.
  std::filesystem::path scripts() const;
};

// Folder that holds constraints/ and rtl/: KILN_ROOT, or the installed data, or the source tree of this build.
std::filesystem::path rootFolder();
// All targets, sorted by name. Throws UserError when a target.json or board.json is no JSON, or when a board.json lacks
// what it must have or names a file that is not there.
std::vector<Target> allTargets();
// Throws UserError with the names that exist.
Target loadTarget(const std::string& name);

// The liberty of each corner. Throws UserError with the variables to set, the package to install, or what is unreadable.
std::map<std::string, std::filesystem::path> liberties(const Target& target);

// Replaces every @NAME@ that has a value. Throws std::logic_error when one has none.
using Values = std::map<std::string, std::string>;
std::string expand(const std::string& text, const Values& values);
// Expands a file into another.
void expandFile(const std::filesystem::path& from, const std::filesystem::path& to, const Values& values);
std::string readFile(const std::filesystem::path& path);

}  // namespace kiln::synth
