#include "Target.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

#ifndef KILN_SOURCE_ROOT
#define KILN_SOURCE_ROOT ""
#endif

namespace kiln::synth {
namespace fs = std::filesystem;

std::string readFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw UserError(fmt::format("cannot read {}\nfix: give the path of a readable file", path.string()));
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

fs::path rootFolder() {
  std::error_code ignored;
  std::vector<fs::path> candidates;
  if (const char* const root = std::getenv("KILN_ROOT")) candidates.emplace_back(root);
  candidates.push_back(fs::read_symlink("/proc/self/exe", ignored).parent_path().parent_path() / "share/kiln");
  candidates.emplace_back(KILN_SOURCE_ROOT);
  for (const fs::path& candidate : candidates) {
    if (fs::is_directory(candidate / "constraints", ignored)) return candidate;
  }
  throw UserError(
      "the folder with constraints/ and rtl/ is not where this kiln was built or installed\n"
      "fix: set KILN_ROOT to the folder of Kiln's sources");
}

fs::path Target::scripts() const {
  return data.contains("scripts") ? (folder / data["scripts"].get<std::string>()).lexically_normal() : folder;
}

namespace {

// The board of the target in FOLDER, or null.
nlohmann::ordered_json boardOf(const fs::path& folder) {
  const fs::path file = folder / "board.json";
  if (!fs::exists(file)) return nullptr;
  try {
    const auto json = nlohmann::ordered_json::parse(readFile(file));
    std::string missing;
    for (const char* const key : {"top", "chip", "pins"}) static_cast<void>(json.at(key).get<std::string>());
    for (const auto& source : json.at("files")) {
      if (!fs::exists(rootFolder() / source.get<std::string>())) missing += " " + source.get<std::string>();
    }
    if (!fs::exists(folder / json.at("pins").get<std::string>())) missing += " " + json.at("pins").get<std::string>();
    if (missing.empty()) return json;
    throw UserError(fmt::format("{} names files that do not exist:{}\nfix: correct that file", file.string(), missing));
  } catch (const nlohmann::json::exception& error) {
    throw UserError(fmt::format("{} does not describe a board: {}\nfix: correct that file", file.string(), error.what()));
  }
}

}  // namespace

std::vector<Target> allTargets() {
  std::vector<Target> targets;
  for (const fs::directory_entry& entry : fs::directory_iterator(rootFolder() / "constraints")) {
    const fs::path file = entry.path() / "target.json";
    if (!fs::exists(file)) continue;
    try {
      Target target{entry.path().filename().string(), entry.path(), nlohmann::ordered_json::parse(readFile(file)), nullptr};
      target.board = boardOf(entry.path());
      targets.push_back(std::move(target));
    } catch (const nlohmann::json::exception& error) {
      throw UserError(fmt::format("{} is not valid JSON: {}\nfix: correct that file", file.string(), error.what()));
    }
  }
  std::sort(targets.begin(), targets.end(), [](const Target& a, const Target& b) { return a.name < b.name; });
  return targets;
}

Target loadTarget(const std::string& name) {
  std::string names;
  for (const Target& target : allTargets()) {
    if (target.name == name) return target;
    names += (names.empty() ? "" : ", ") + target.name;
  }
  throw UserError(fmt::format("unknown target \"{}\"\nfix: use --target with one of {}", name, names));
}

namespace {

// ${NAME} from the environment. Throws UserError that repeats how to set it.
std::string fromEnvironment(std::string text, const Target& target) {
  for (size_t at; (at = text.find("${")) != std::string::npos;) {
    const size_t end = text.find('}', at);
    const std::string name = text.substr(at + 2, end - at - 2);
    const char* const value = std::getenv(name.c_str());
    if (!value || !*value) {
      throw UserError(fmt::format("target {} needs a PDK, but {} is not set\nfix: {}", target.name, name,
                                  target.data.at("libraries").at("install").get<std::string>()));
    }
    text.replace(at, end - at + 1, value);
  }
  return text;
}

}  // namespace

std::map<std::string, fs::path> liberties(const Target& target) {
  const auto& libraries = target.data.at("libraries");
  const std::string install = libraries.at("install");
  const fs::path root = fromEnvironment(libraries.at("root"), target);
  std::map<std::string, fs::path> result;
  for (const auto& [corner, name] : target.data.at("corners").items()) {
    const fs::path file = root / name.get<std::string>();
    std::ifstream in(file);
    if (!in) {
      throw UserError(fmt::format("target {}: the liberty of corner {} is missing: {}\nfix: {}", target.name, corner,
                                  file.string(), install));
    }
    std::string head(4096, '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<size_t>(in.gcount()));
    if (head.find("library") == std::string::npos) {
      throw UserError(fmt::format("target {}: {} is not a liberty: its first {} bytes have no \"library\"\nfix: {}",
                                  target.name, file.string(), head.size(), install));
    }
    result[corner] = file;
  }
  return result;
}

std::string expand(const std::string& text, const Values& values) {
  std::string result;
  for (size_t at = 0; at < text.size();) {
    const size_t end = text[at] == '@' ? text.find('@', at + 1) : std::string::npos;
    const std::string name = end == std::string::npos ? "" : text.substr(at + 1, end - at - 1);
    const bool isName = !name.empty() && name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == std::string::npos;
    if (!isName) {
      result += text[at++];
      continue;
    }
    const auto value = values.find(name);
    if (value == values.end()) throw std::logic_error("no value for @" + name + "@");
    result += value->second;
    at = end + 1;
  }
  return result;
}

void expandFile(const fs::path& from, const fs::path& to, const Values& values) {
  writeFileAtomically(to, expand(readFile(from), values));
}

}  // namespace kiln::synth
