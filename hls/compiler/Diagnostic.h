// Errors in the user's C++: what, where, the values that disagree, and how to mend it.
#pragma once

#include <stdexcept>
#include <string>

namespace kilnc {

// A place in the user's source. line 0: unknown.
struct Location {
  std::string file;
  unsigned line = 0;
  unsigned column = 0;
  std::string text() const {
    if (line == 0) return file.empty() ? "(no source line)" : file;
    return file + ":" + std::to_string(line) + (column != 0 ? ":" + std::to_string(column) : "");
  }
};

// Identifiers of diagnostics, so that messages can be looked up and tested.
enum class ErrorId {
  kUsage = 1001,        // the command line
  kFrontEnd = 1002,     // clang rejected the source, or is missing
  kNoTop = 1003,        // no such top
  kOutput = 1004,       // cannot write a result
  kCosim = 1005,        // a co-simulation that cannot be built or run
  kRecursion = 2001,    // functions that call themselves
  kHeap = 2002,         // memory that is not known when compiling
  kUnknownCall = 2003,  // a function without a body
  kFloat = 2004,        // floating point
  kInnerLoop = 2005,    // a pipelined loop with a loop inside
  kInterval = 2006,     // an initiation interval that cannot be met
  kArrayAccess = 2007,  // an access that is not a whole element
  kPointer = 2008,      // a pointer that cannot be traced to one array
  kOperation = 2009,    // an operation without a lowering
  kStreamUse = 2010,    // a stream or ram used against its rules
  kUnroll = 2011,       // a loop that was to be unrolled and is not
  kSharedGlobal = 2012,  // a variable that the top and its caller share
  kAxi = 2013,           // a pointer to external memory against its rules
  kPragma = 2020,        // a pragma that cannot be done
};

class CompileError : public std::runtime_error {
 public:
  CompileError(ErrorId id, const Location& where, const std::string& what, const std::string& fix)
      : std::runtime_error("error KILN-" + std::to_string(static_cast<int>(id)) + ": " + what + "\n  at " +
                           where.text() + "\n  fix: " + fix) {}
};

}  // namespace kilnc
