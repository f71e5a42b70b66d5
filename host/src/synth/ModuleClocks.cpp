#include "ModuleClocks.h"

#include <fmt/format.h>

#include <algorithm>
#include <regex>
#include <unordered_map>
#include <vector>

#include "Target.h"
#include "Tools.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

// Parentheses and words; a backslash makes the next character a part of the word.
class Tokens {
 public:
  explicit Tokens(const fs::path& file) : file_(file), text_(readFile(file)) {}
  bool next(std::string& token) {
    while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_]))) ++at_;
    token.clear();
    if (at_ == text_.size()) return false;
    if (text_[at_] == '(' || text_[at_] == ')') {
      token = text_[at_++];
      return true;
    }
    for (; at_ < text_.size() && !std::isspace(static_cast<unsigned char>(text_[at_])) && text_[at_] != '(' && text_[at_] != ')'; ++at_) {
      if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
      token += text_[at_];
    }
    return true;
  }
  std::string expect() {
    std::string token;
    if (!next(token)) throw ToolFailure(fmt::format("{} ends within an expression", file_.string()));
    return token;
  }
  // PIN or (edge PIN)
  std::string pin() {
    std::string token = expect();
    if (token != "(") return token;
    expect();
    token = expect();
    expect();
    return token;
  }
  // The last of (min:typ:max), in ps.
  double delay() {
    expect();
    const std::string token = expect();
    if (token == ")") return 0;
    expect();
    return std::stod(token.substr(token.rfind(':') + 1));
  }

 private:
  const fs::path file_;
  const std::string text_;
  size_t at_ = 0;
};

struct Arc {
  unsigned to;
  double ps;
};

struct Graph {
  std::unordered_map<std::string, unsigned> pins;  // "cell/PIN"
  std::vector<std::string> cells;                  // of each pin
  std::vector<std::vector<Arc>> arcs;
  std::vector<double> launches, setups;  // ps; less than 0: none

  unsigned pin(const std::string& cell, const std::string& name) {
    const auto [entry, isNew] = pins.try_emplace(cell + "/" + name, pins.size());
    if (isNew) {
      cells.push_back(cell);
      arcs.emplace_back();
      launches.push_back(-1), setups.push_back(-1);
    }
    return entry->second;
  }
  unsigned pin(const std::string& path) {
    const size_t slash = path.rfind('/');
    return pin(path.substr(0, slash), path.substr(slash + 1));
  }
};

Graph read(const fs::path& file, double clockNetworkPs) {
  // CLK, CLKA, CLK0, RCLK, WCLK, WCK of nextpnr's cells for iCE40 and ECP5.
  static const std::regex kClock("[RW]?CL?K[A-Z0-9]*");
  Graph graph;
  Tokens tokens(file);
  std::string cell;
  for (std::string token; tokens.next(token);) {
    if (token == "INSTANCE") {
      cell = tokens.expect();
    } else if (token == "INTERCONNECT") {
      const unsigned from = graph.pin(tokens.expect());
      const unsigned to = graph.pin(tokens.expect());
      graph.arcs[from].push_back({to, tokens.delay()});
    } else if (token == "IOPATH") {
      const std::string from = tokens.pin();
      const std::string toName = tokens.expect();
      const unsigned to = graph.pin(cell, toName);
      const double ps = tokens.delay();
      if (from == "CLKI" && toName == "CLKO") {  // DCCA, the entrance of a clock network
        graph.arcs[graph.pin(cell, from)].push_back({to, ps + clockNetworkPs});
      } else if (std::regex_match(from, kClock)) {
        graph.launches[to] = std::max(graph.launches[to], ps);
      } else {
        graph.arcs[graph.pin(cell, from)].push_back({to, ps});
      }
    } else if (token == "SETUPHOLD") {
      const unsigned pin = graph.pin(cell, tokens.pin());
      tokens.pin();
      graph.setups[pin] = std::max(graph.setups[pin], tokens.delay());
    }
  }
  return graph;
}

}  // namespace

std::map<std::string, double> clocksByModule(const fs::path& sdf, const std::function<std::string(const std::string&)>& moduleOf,
                                             double clockNetworkPs) {
  const Graph graph = read(sdf, clockNetworkPs);
  const size_t pins = graph.cells.size();
  std::unordered_map<std::string, unsigned> moduleOfCell, modules;
  std::vector<unsigned> module(pins);
  for (size_t pin = 0; pin < pins; ++pin) {
    const auto [entry, isNew] = moduleOfCell.try_emplace(graph.cells[pin], 0);
    if (isNew) entry->second = modules.try_emplace(moduleOf(graph.cells[pin]), modules.size()).first->second;
    module[pin] = entry->second;
  }

  // Arrivals at each pin by the module that the signal began in, from pin to pin in topological order. (Pins on a combinational
  // loop have none: nextpnr times no loop either.)
  std::vector<unsigned> awaited(pins), ready;
  for (const auto& arcs : graph.arcs)
    for (const Arc& arc : arcs) ++awaited[arc.to];
  for (unsigned pin = 0; pin < pins; ++pin)
    if (awaited[pin] == 0) ready.push_back(pin);
  std::vector<float> arrivals(pins * modules.size(), -1.0f);
  std::vector<double> periods(modules.size());
  while (!ready.empty()) {
    const unsigned pin = ready.back();
    ready.pop_back();
    float* const here = &arrivals[pin * modules.size()];
    if (graph.launches[pin] >= 0) here[module[pin]] = std::max(here[module[pin]], float(graph.launches[pin]));
    for (size_t from = 0; from < modules.size(); ++from) {
      if (here[from] < 0) continue;
      for (const Arc& arc : graph.arcs[pin]) {
        float& there = arrivals[arc.to * modules.size() + from];
        there = std::max(there, here[from] + float(arc.ps));
      }
      if (graph.setups[pin] < 0) continue;
      for (const size_t end : {from, size_t{module[pin]}}) periods[end] = std::max(periods[end], here[from] + graph.setups[pin]);
    }
    for (const Arc& arc : graph.arcs[pin])
      if (--awaited[arc.to] == 0) ready.push_back(arc.to);
  }
  std::map<std::string, double> clocks;
  for (const auto& [name, index] : modules)
    if (periods[index] > 0) clocks[name] = 1e6 / periods[index];
  return clocks;
}

}  // namespace kiln::synth
