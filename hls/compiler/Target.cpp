#include "Target.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>

#include "Embedded.h"

namespace kilnc {
namespace {

constexpr double Cost::* kFields[] = {&Cost::delayPs, &Cost::luts, &Cost::ffs, &Cost::dsps, &Cost::brams, &Cost::cells, &Cost::areaUm2};

double between(double at, double lowAt, double low, double highAt, double high) {
  return low + (high - low) * (at - lowAt) / (highAt - lowAt);
}

double beyond(double at, double lowAt, double low, double highAt, double high) {
  if (low <= 0 || high <= low) return high;
  return high * std::pow(at / highAt, std::log(high / low) / std::log(highAt / lowAt));
}

}  // namespace

Target::Target(const std::string& json) {
  const auto data = nlohmann::json::parse(json);
  name_ = data.at("target");
  source_ = data.at("source");
  isFpga_ = data.at("kind") == "fpga";
  clockPs_ = data.at("clock_ps");
  registerPs_ = data.at("register_ps");
  registerAreaUm2_ = data.value("register_area_um2", 0.0);
  macroBits_ = data.value("macro_bits", macroBits_);
  for (const auto& [name, widths] : data.at("operators").items())
    for (const auto& [width, entry] : widths.items())
      operators_[name][static_cast<unsigned>(std::stoul(width))] = {
          entry.at("delay_ps"),       entry.value("luts", 0.0),  entry.value("ffs", 0.0),     entry.value("dsps", 0.0),
          entry.value("brams", 0.0), entry.value("cells", 0.0), entry.value("area_um2", 0.0)};
}

const std::map<std::string, Target>& Target::all() {
  static const std::map<std::string, Target> targets = [] {
    std::map<std::string, Target> result;
    for (const char* const* text = kDelays; *text != nullptr; ++text) {
      const Target target{std::string(*text)};
      result.emplace(target.name(), target);
    }
    return result;
  }();
  return targets;
}

const Target& Target::generic() {
  static const Target target;
  return target;
}

std::vector<std::string> Target::names() {
  std::vector<std::string> result{"generic"};
  for (const auto& [name, target] : all()) result.push_back(name);
  return result;
}

const Target& Target::named(const std::string& name) {
  if (name == "generic") return generic();
  if (const auto found = all().find(name); found != all().end()) return found->second;
  std::string known;
  for (const std::string& one : names()) known += (known.empty() ? "" : ", ") + one;
  throw CompileError(ErrorId::kUsage, {"command line", 0, 0}, "--target " + name + ": no such target", "use one of " + known);
}

Cost Target::cost(const std::string& name, double width) const {
  const auto found = operators_.find(name);
  assert(found != operators_.end() && "every data file has every operator");
  const auto& widths = found->second;
  const auto high = widths.lower_bound(static_cast<unsigned>(std::ceil(width)));
  if (high != widths.end() && high->first == width) return high->second;
  Cost result;
  if (high == widths.begin()) {  // a narrow operator is as slow as the narrowest that was measured
    result = high->second;
    for (double Cost::* field : kFields)
      if (field != &Cost::delayPs) result.*field *= width / high->first;
    return result;
  }
  const bool isBeyond = high == widths.end();
  const auto last = isBeyond ? std::prev(high) : high;
  if (last == widths.begin()) {  // one width was measured
    result = last->second;
    for (double Cost::* field : kFields)
      if (field != &Cost::delayPs) result.*field *= width / last->first;
    return result;
  }
  const auto first = std::prev(last);
  for (double Cost::* field : kFields)
    result.*field = (isBeyond ? beyond : between)(width, first->first, first->second.*field, last->first, last->second.*field);
  return result;
}

unsigned Target::levelPs() const {
  return static_cast<unsigned>(std::lround(cost("reduce", 64).delayPs / 3));  // 64 = 4^3
}

}  // namespace kilnc
