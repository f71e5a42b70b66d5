// A small Verilog tree. The emitter decides everything; the printer only writes it down.
#pragma once

#include <string>
#include <vector>

namespace kilnc::verilog {

struct Statement {
  enum class Kind { kLine, kComment, kIf, kFor, kCase, kOneOf };  // kOneOf: labels are patterns, of which exactly one fits
  Kind kind = Kind::kLine;
  std::string text;    // the line; the condition; the loop's variable; the case's selector
  unsigned count = 0;  // iterations of a for
  std::vector<Statement> body, orElse;
  std::vector<std::pair<std::string, std::vector<Statement>>> cases;  // label, statements
};
using Statements = std::vector<Statement>;

Statement line(std::string text);
Statement comment(std::string text);
Statement when(std::string condition, Statements body, Statements orElse = {});
Statement loop(std::string variable, unsigned count, Statements body);

struct Signal {
  std::string name;
  unsigned width = 1;
  unsigned entries = 0;  // 0: a single value; otherwise an unpacked array
  std::string comment;
  std::string attribute;
};

struct Port {
  std::string name;
  unsigned width = 1;
  bool isInput = true;
  bool isRegister = false;
};

struct Connection {
  std::string port, signal;
};

struct ModuleInstance {
  std::string module, name;
  std::vector<Connection> parameters, ports;
};

struct Module {
  std::string name;
  std::vector<std::string> header;      // comment lines
  std::vector<std::string> parameters;  // "NAME = value"
  std::vector<Port> ports;
  std::vector<Signal> wires, registers;
  std::vector<Statement> initial;
  bool initialLoops = false;  // it counts with `word`
  std::string taskName;
  std::vector<Signal> locals;
  std::vector<std::string> loopVariables;
  Statements task, always;
  std::vector<Signal> combinationalLocals;
  Statements combinational;  // always @*
  std::vector<ModuleInstance> instances;
};

std::string print(const Module& module);

// Bits of a number that counts from 0 to n - 1; at least 1.
unsigned bitsFor(unsigned n);
// Parameters are written in capitals.
std::string upper(std::string text);

bool isKeyword(const std::string& name);
// A name from the source, changed where it could be taken for a keyword or for a name that the emitter makes itself:
// registers end in _q, _x, _p<cycle>, ports in _i and _o, FIFOs and loop controls start with fifo_ and loop<block>.
std::string safeName(const std::string& name);

}  // namespace kilnc::verilog
