// The compiler as a library: C and C++ files and the name of a top to Verilog and a report.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "Ir.h"
#include "Schedule.h"
#include "SharedUnit.h"

namespace kilnc {

struct Options {
  std::vector<std::string> files;  // one for a top of processes; any number of C and C++ files for an ordinary function
  std::string top;
  std::string module;  // name of the Verilog module of an ordinary function; empty: that of the top
  unsigned clockPs = 10000;
  const Target* target = &Target::generic();    // scheduled for
  const Target* estimated = &Target::generic();  // areas and periods are estimated for
  std::string llvmFile;  // where to leave what LLVM made of an ordinary function; empty: nowhere
  std::vector<std::string> frontEnd;  // -D, -I and -std options
  bool withCycleModel = false;
  std::vector<std::string> observed;  // outputs of the top whose payload the cycle model keeps
  Clock clock() const { return {clockPs, *target}; }
};

struct Result {
  std::string verilog;
  std::string reportText, reportJson, reportHtml;
  std::string cycleModel;  // empty unless asked for
  std::vector<std::string> notes;
};

// Errors: CompileError.
Result compile(const Options& options, const std::string& commandForHeader);

// The parts, for tests.
// `keptNests`: see Program.h.
Design buildDesign(const Options& options, const std::set<std::string>& keptNests = {});
// A design with its schedules, per instance and block. Nests of loops are flattened as far as no interval grows by it.
struct Scheduled {
  Design design;
  std::vector<std::vector<Schedule>> schedules;
  // Operators that serve several operations, per instance; none in a top of processes, whose author has chosen what works when.
  std::vector<std::vector<SharedUnit>> units;
};
Scheduled buildScheduled(const Options& options);
std::string emitDesign(const Scheduled& scheduled, const Options& options, const std::string& commandForHeader);
std::string reportText(const Scheduled& scheduled, const Options& options);
std::string reportJson(const Scheduled& scheduled, const Options& options);

}  // namespace kilnc
