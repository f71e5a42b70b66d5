// What operators cost on a part: delays and areas that `make characterise` measured (constraints/<target>/delays.json), which
// kilnc carries with it.
//
//   --target ecp5-85k   add of 24 bits: between the measured 16 and 32, 4.5 and 4.7 ns  ->  4.6 ns, 48 look-up tables
//
// "generic" has no data: the figures of Delay.cpp, and no estimates.
#pragma once

#include <limits>
#include <map>
#include <string>
#include <vector>

#include "Ir.h"

namespace kilnc {

struct Cost {
  double delayPs = 0;  // from operands to result
  double luts = 0, ffs = 0, dsps = 0, brams = 0;
  double cells = 0, areaUm2 = 0;  // of gates, in place of the row above
};

class Target {
 public:
  // Errors: kUsage with the names that exist.
  static const Target& named(const std::string& name);
  static const Target& generic();
  static std::vector<std::string> names();  // sorted, "generic" first

  bool isGeneric() const { return operators_.empty(); }
  bool isFpga() const { return isFpga_; }
  // On an FPGA the way to many registers takes longer than what decides whether they change: SlowNets.cpp, FifoEmitter.h.
  bool hasSlowNets() const { return !isGeneric() && isFpga_; }
  const std::string& name() const { return name_; }
  const std::string& source() const { return source_; }  // how the figures were made
  unsigned clockPs() const { return clockPs_; }            // when none is asked for
  unsigned registerPs() const { return registerPs_; }      // what a path between registers takes besides its operators
  double registerAreaUm2() const { return registerAreaUm2_; }
  // Gates: memories of that many bits and more count as macros, without area.
  double macroBits() const { return macroBits_; }
  unsigned levelPs() const;  // one level of logic of four inputs, with its net

  // Linear between measured widths, proportional area below the least, along the last two points' power law above the
  // greatest. `name`: a name in the data file; an unknown one is a bug.
  Cost cost(const std::string& name, double width) const;

 private:
  explicit Target(const std::string& json);
  Target() = default;
  static const std::map<std::string, Target>& all();

  std::string name_ = "generic", source_;
  bool isFpga_ = true;
  unsigned clockPs_ = 10000, registerPs_ = 0;
  double registerAreaUm2_ = 0, macroBits_ = std::numeric_limits<double>::infinity();
  std::map<std::string, std::map<unsigned, Cost>> operators_;
};

// What a schedule is made for.
struct Clock {
  unsigned periodPs;
  const Target* target;
  Clock(unsigned ps, const Target& of = Target::generic()) : periodPs(ps), target(&of) {}  // NOLINT: a period is a clock
};

}  // namespace kilnc
