#include "Origin.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <sstream>

#include "Target.h"

namespace kiln::synth {

Origins::Origins(const std::vector<std::filesystem::path>& sources, std::string top) : top_(std::move(top)) {
  static const std::regex kModule(R"(^module (\w+).*)"), kInstance(R"(^  (\w+) (?:(\w+) \(|#\().*)"),
      kAfterParameters(R"(^  \) (\w+) \(.*)"), kFrom(R"(^// (\w+): from (\S+:\d+))"), kPlace(R"(.*\S:\d+.*)"), kRegister(R"(^\s+(?:output )?reg\s+(?:signed )?(?:\[\d+:\d+\] )?(\w+)(?: \[\d+:\d+\])?[;,)]*(?:\s+// (.*))?.*)");
  for (const auto& source : sources) {
    std::istringstream lines(readFile(source));
    std::string module, pending;
    for (std::string line; std::getline(lines, line);) {
      std::smatch match;
      if (std::regex_match(line, match, kFrom)) {
        places_[match[1]] = match[2];
      } else if (std::regex_match(line, match, kModule)) {
        module = match[1];
      } else if (std::regex_match(line, match, kAfterParameters) && !pending.empty()) {
        instances_[module][match[1]] = pending;
        pending.clear();
      } else if (std::regex_match(line, match, kRegister)) {
        const std::string comment = match[2];  // of some registers what they are, of most where they come from
        registers_[module][match[1]] = std::regex_match(comment, kPlace) ? comment : places_[module];
      } else if (std::regex_match(line, match, kInstance)) {
        if (match[2].matched) {
          instances_[module][match[2]] = match[1];
        } else {
          pending = match[1];
        }
      }
    }
  }
}

std::string Origins::enter(std::string& rest) const {
  std::string module = top_;
  rest.erase(0, std::min(rest.find_first_not_of('\\'), rest.size()));
  if (rest.rfind("block.", 0) == 0) rest = rest.substr(6);  // behind the scan chain
  for (size_t end; (end = rest.find_first_of("./")) != std::string::npos;) {
    const auto known = instances_.find(module);
    if (known == instances_.end()) break;
    const auto child = known->second.find(rest.substr(0, end));
    if (child == known->second.end()) break;
    module = child->second;
    rest = rest.substr(end + 1);
  }
  return module;
}

std::string Origins::moduleOf(const std::string& net) const {
  std::string rest = net;
  return enter(rest);
}

std::string Origins::describe(const std::string& net) const {
  std::string rest = net;
  const std::string module = enter(rest);
  const auto registers = registers_.find(module);
  if (registers == registers_.end()) return net;
  // The longest register name that begins the rest.
  std::string best, place;
  for (const auto& [name, line] : registers->second) {
    const bool fits = rest.rfind(name, 0) == 0 && (rest.size() == name.size() || !std::isalnum(static_cast<unsigned char>(rest[name.size()])));
    if (fits && name.size() > best.size()) best = name, place = line;
  }
  if (best.empty()) return net;
  return module + ": " + best + (place.empty() ? "" : ", " + place);
}

}  // namespace kiln::synth
