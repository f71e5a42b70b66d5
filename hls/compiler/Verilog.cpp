#include "Verilog.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <sstream>

namespace kilnc::verilog {

Statement line(std::string text) { return {Statement::Kind::kLine, std::move(text), 0, {}, {}, {}}; }
Statement comment(std::string text) { return {Statement::Kind::kComment, std::move(text), 0, {}, {}, {}}; }
Statement when(std::string condition, Statements body, Statements orElse) {
  return {Statement::Kind::kIf, std::move(condition), 0, std::move(body), std::move(orElse), {}};
}
Statement loop(std::string variable, unsigned count, Statements body) {
  return {Statement::Kind::kFor, std::move(variable), count, std::move(body), {}, {}};
}

namespace {

std::string range(unsigned width) { return width == 1 ? "" : "[" + std::to_string(width - 1) + ":0] "; }

class Printer {
 public:
  unsigned bitsFor(unsigned n) {
    unsigned bits = 1;
    while ((1u << bits) < n) ++bits;
    return bits;
  }

  std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
  }

  std::string print(const Module& module) {
    for (const std::string& text : module.header) out_ << "// " << text << "\n";
    out_ << "module " << module.name;
    if (!module.parameters.empty()) {
      out_ << " #(\n";
      for (size_t i = 0; i < module.parameters.size(); ++i)
        out_ << "  parameter " << module.parameters[i] << (i + 1 < module.parameters.size() ? "," : "") << "\n";
      out_ << ")";
    }
    out_ << " (\n";
    for (size_t i = 0; i < module.ports.size(); ++i) {
      const Port& port = module.ports[i];
      out_ << "  "
           << (port.isInput      ? "input  wire "
               : port.isRegister ? "output reg  "
                                 : "output wire ")
           << range(port.width) << port.name << (i + 1 < module.ports.size() ? "," : "") << "\n";
    }
    out_ << ");\n";
    for (const Signal& wire : module.wires) declare("wire ", wire, 1);
    if (!module.registers.empty()) out_ << "\n";
    for (const Signal& signal : module.registers) declare("reg ", signal, 1);
    if (!module.initial.empty()) {
      out_ << (module.initialLoops ? "\n  initial begin : contents\n    integer word;\n" : "\n  initial begin\n");
      statements(module.initial, 2);
      out_ << "  end\n";
    }
    for (const ModuleInstance& instance : module.instances) print(instance);
    if (!module.taskName.empty()) {
      out_ << "\n  task automatic " << module.taskName << ";\n";
      for (const std::string& variable : module.loopVariables) out_ << "    integer " << variable << ";\n";
      for (const Signal& local : module.locals) declare("reg ", local, 2);
      out_ << "    begin\n";
      statements(module.task, 3);
      out_ << "    end\n  endtask\n";
    }
    if (!module.combinational.empty()) {
      out_ << "\n";
      for (const Signal& local : module.combinationalLocals) declare("reg ", local, 1);
      out_ << "  always @* begin\n";
      statements(module.combinational, 2);
      out_ << "  end\n";
    }
    if (!module.always.empty()) {
      out_ << "\n  always @(posedge clk_i) begin\n";
      statements(module.always, 2);
      out_ << "  end\n";
    }
    out_ << "endmodule\n";
    return out_.str();
  }

 private:
  void indent(unsigned depth) { out_ << std::string(2 * depth, ' '); }

  void declare(const char* kind, const Signal& signal, unsigned depth) {
    indent(depth);
    out_ << signal.attribute << kind << range(signal.width) << signal.name;
    if (signal.entries != 0) out_ << " [0:" << signal.entries - 1 << "]";
    out_ << ";";
    if (!signal.comment.empty()) out_ << "  // " << signal.comment;
    out_ << "\n";
  }

  void print(const ModuleInstance& instance) {
    out_ << "\n  " << instance.module;
    connections(instance.parameters, " #(", ")");
    out_ << " " << instance.name;
    connections(instance.ports, " (", ");\n");
  }

  void connections(const std::vector<Connection>& all, const char* open, const char* close) {
    if (all.empty()) return;
    out_ << open << "\n";
    for (size_t i = 0; i < all.size(); ++i)
      out_ << "    ." << all[i].port << "(" << all[i].signal << ")" << (i + 1 < all.size() ? "," : "") << "\n";
    out_ << "  " << close;
  }

  void statements(const Statements& all, unsigned depth) {
    for (const Statement& statement : all) print(statement, depth);
  }

  void print(const Statement& statement, unsigned depth) {
    indent(depth);
    switch (statement.kind) {
      case Statement::Kind::kLine:
        out_ << statement.text << "\n";
        return;
      case Statement::Kind::kComment:
        out_ << "// " << statement.text << "\n";
        return;
      case Statement::Kind::kIf:
        out_ << "if (" << statement.text << ") begin\n";
        statements(statement.body, depth + 1);
        indent(depth);
        if (!statement.orElse.empty()) {
          out_ << "end else begin\n";
          statements(statement.orElse, depth + 1);
          indent(depth);
        }
        out_ << "end\n";
        return;
      case Statement::Kind::kFor:
        out_ << "for (" << statement.text << " = 0; " << statement.text << " < " << statement.count << "; "
             << statement.text << " = " << statement.text << " + 1) begin\n";
        statements(statement.body, depth + 1);
        indent(depth);
        out_ << "end\n";
        return;
      case Statement::Kind::kCase:
      case Statement::Kind::kOneOf:
        out_ << (statement.kind == Statement::Kind::kCase ? "case (" : "(* parallel_case *) casez (") << statement.text << ")\n";
        for (const auto& [label, body] : statement.cases) {
          indent(depth + 1);
          out_ << label << ": begin\n";
          statements(body, depth + 2);
          indent(depth + 1);
          out_ << "end\n";
        }
        indent(depth);
        out_ << "endcase\n";
        return;
    }
  }

  std::ostringstream out_;
};

}  // namespace

unsigned bitsFor(unsigned n) {
  unsigned bits = 1;
  while ((1u << bits) < n) ++bits;
  return bits;
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
  return text;
}

std::string print(const Module& module) { return Printer().print(module); }

bool isKeyword(const std::string& name) {
  // IEEE 1800-2017, annex B: tools read .v files as SystemVerilog too.
  static const std::set<std::string> kKeywords = {"accept_on",
                                                  "alias",
                                                  "always",
                                                  "always_comb",
                                                  "always_ff",
                                                  "always_latch",
                                                  "and",
                                                  "assert",
                                                  "assign",
                                                  "assume",
                                                  "automatic",
                                                  "before",
                                                  "begin",
                                                  "bind",
                                                  "bins",
                                                  "binsof",
                                                  "bit",
                                                  "break",
                                                  "buf",
                                                  "bufif0",
                                                  "bufif1",
                                                  "byte",
                                                  "case",
                                                  "casex",
                                                  "casez",
                                                  "cell",
                                                  "chandle",
                                                  "checker",
                                                  "class",
                                                  "clocking",
                                                  "cmos",
                                                  "config",
                                                  "const",
                                                  "constraint",
                                                  "context",
                                                  "continue",
                                                  "cover",
                                                  "covergroup",
                                                  "coverpoint",
                                                  "cross",
                                                  "deassign",
                                                  "default",
                                                  "defparam",
                                                  "design",
                                                  "disable",
                                                  "dist",
                                                  "do",
                                                  "edge",
                                                  "else",
                                                  "end",
                                                  "endcase",
                                                  "endchecker",
                                                  "endclass",
                                                  "endclocking",
                                                  "endconfig",
                                                  "endfunction",
                                                  "endgenerate",
                                                  "endgroup",
                                                  "endinterface",
                                                  "endmodule",
                                                  "endpackage",
                                                  "endprimitive",
                                                  "endprogram",
                                                  "endproperty",
                                                  "endsequence",
                                                  "endspecify",
                                                  "endtable",
                                                  "endtask",
                                                  "enum",
                                                  "event",
                                                  "eventually",
                                                  "expect",
                                                  "export",
                                                  "extends",
                                                  "extern",
                                                  "final",
                                                  "first_match",
                                                  "for",
                                                  "force",
                                                  "foreach",
                                                  "forever",
                                                  "fork",
                                                  "forkjoin",
                                                  "function",
                                                  "generate",
                                                  "genvar",
                                                  "global",
                                                  "highz0",
                                                  "highz1",
                                                  "if",
                                                  "iff",
                                                  "ifnone",
                                                  "ignore_bins",
                                                  "illegal_bins",
                                                  "implements",
                                                  "implies",
                                                  "import",
                                                  "incdir",
                                                  "include",
                                                  "initial",
                                                  "inout",
                                                  "input",
                                                  "inside",
                                                  "instance",
                                                  "int",
                                                  "integer",
                                                  "interconnect",
                                                  "interface",
                                                  "intersect",
                                                  "join",
                                                  "join_any",
                                                  "join_none",
                                                  "large",
                                                  "let",
                                                  "liblist",
                                                  "library",
                                                  "local",
                                                  "localparam",
                                                  "logic",
                                                  "longint",
                                                  "macromodule",
                                                  "matches",
                                                  "medium",
                                                  "modport",
                                                  "module",
                                                  "nand",
                                                  "negedge",
                                                  "nettype",
                                                  "new",
                                                  "nexttime",
                                                  "nmos",
                                                  "nor",
                                                  "noshowcancelled",
                                                  "not",
                                                  "notif0",
                                                  "notif1",
                                                  "null",
                                                  "or",
                                                  "output",
                                                  "package",
                                                  "packed",
                                                  "parameter",
                                                  "pmos",
                                                  "posedge",
                                                  "primitive",
                                                  "priority",
                                                  "program",
                                                  "property",
                                                  "protected",
                                                  "pull0",
                                                  "pull1",
                                                  "pulldown",
                                                  "pullup",
                                                  "pulsestyle_ondetect",
                                                  "pulsestyle_onevent",
                                                  "pure",
                                                  "rand",
                                                  "randc",
                                                  "randcase",
                                                  "randsequence",
                                                  "rcmos",
                                                  "real",
                                                  "realtime",
                                                  "ref",
                                                  "reg",
                                                  "reject_on",
                                                  "release",
                                                  "repeat",
                                                  "restrict",
                                                  "return",
                                                  "rnmos",
                                                  "rpmos",
                                                  "rtran",
                                                  "rtranif0",
                                                  "rtranif1",
                                                  "s_always",
                                                  "s_eventually",
                                                  "s_nexttime",
                                                  "s_until",
                                                  "s_until_with",
                                                  "scalared",
                                                  "sequence",
                                                  "shortint",
                                                  "shortreal",
                                                  "showcancelled",
                                                  "signed",
                                                  "small",
                                                  "soft",
                                                  "solve",
                                                  "specify",
                                                  "specparam",
                                                  "static",
                                                  "string",
                                                  "strong",
                                                  "strong0",
                                                  "strong1",
                                                  "struct",
                                                  "super",
                                                  "supply0",
                                                  "supply1",
                                                  "sync_accept_on",
                                                  "sync_reject_on",
                                                  "table",
                                                  "tagged",
                                                  "task",
                                                  "this",
                                                  "throughout",
                                                  "time",
                                                  "timeprecision",
                                                  "timeunit",
                                                  "tran",
                                                  "tranif0",
                                                  "tranif1",
                                                  "tri",
                                                  "tri0",
                                                  "tri1",
                                                  "triand",
                                                  "trior",
                                                  "trireg",
                                                  "type",
                                                  "typedef",
                                                  "union",
                                                  "unique",
                                                  "unique0",
                                                  "unsigned",
                                                  "until",
                                                  "until_with",
                                                  "untyped",
                                                  "use",
                                                  "uwire",
                                                  "var",
                                                  "vectored",
                                                  "virtual",
                                                  "void",
                                                  "wait",
                                                  "wait_order",
                                                  "wand",
                                                  "weak",
                                                  "weak0",
                                                  "weak1",
                                                  "while",
                                                  "wildcard",
                                                  "wire",
                                                  "with",
                                                  "within",
                                                  "wor",
                                                  "xnor",
                                                  "xor"};
  return kKeywords.count(name) != 0;
}

std::string safeName(const std::string& name) {
  auto isNumber = [](const std::string& text) {
    for (char c : text)
      if (std::isdigit(static_cast<unsigned char>(c)) == 0) return false;
    return !text.empty();
  };
  auto startsWith = [&](const char* prefix) { return name.rfind(prefix, 0) == 0; };
  const size_t cut = name.rfind('_');
  const std::string end = cut == std::string::npos ? "" : name.substr(cut + 1);
  if (startsWith("fifo_") ||
      (startsWith("loop") && name.size() > 4 && std::isdigit(static_cast<unsigned char>(name[4])) != 0))
    return "v_" + name;
  const bool isOwn = name == "j" || name == "asleep" || name == "result_waits" || name == "state" || name == "step" || end == "q" || end == "x" ||
                     end == "i" || end == "o" || end == "EXTERNAL" ||
                     (!end.empty() && end[0] == 'p' && isNumber(end.substr(1)));
  return isOwn || isKeyword(name) ? name + "_v" : name;
}

}  // namespace kilnc::verilog
