// The compiler as a library: one C++ file and the name of a top to Verilog and a report.
#pragma once

#include <string>
#include <vector>

#include "Ir.h"
#include "Schedule.h"

namespace kilnc {

struct Options {
  std::string file;
  std::string top;
  unsigned clockPs = 10000;
  std::vector<std::string> frontEnd;  // -D and -I options
  bool withCycleModel = false;
  std::vector<std::string> observed;  // outputs of the top whose payload the cycle model keeps
};

struct Result {
  std::string verilog;
  std::string reportText, reportJson;
  std::string cycleModel;  // empty unless asked for
};

// Errors: CompileError.
Result compile(const Options& options, const std::string& commandForHeader);

// The parts, for tests.
Design buildDesign(const Options& options);
std::string emitDesign(const Design& design, const std::vector<std::vector<Schedule>>& schedules,
                       const Options& options, const std::string& commandForHeader);
std::string reportText(const Design& design, const std::vector<std::vector<Schedule>>& schedules,
                       const Options& options);
std::string reportJson(const Design& design, const std::vector<std::vector<Schedule>>& schedules,
                       const Options& options);

}  // namespace kilnc
