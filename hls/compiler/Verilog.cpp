#include "Verilog.h"

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
      out_ << "  " << (port.isInput ? "input  wire " : port.isRegister ? "output reg  " : "output wire ")
           << range(port.width) << port.name << (i + 1 < module.ports.size() ? "," : "") << "\n";
    }
    out_ << ");\n";
    for (const Signal& wire : module.wires) declare("wire ", wire, 1);
    if (!module.registers.empty()) out_ << "\n";
    for (const Signal& signal : module.registers) declare("reg ", signal, 1);
    if (!module.initial.empty()) {
      out_ << "\n  initial begin\n";
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
      case Statement::Kind::kLine: out_ << statement.text << "\n"; return;
      case Statement::Kind::kComment: out_ << "// " << statement.text << "\n"; return;
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
        out_ << "case (" << statement.text << ")\n";
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

std::string print(const Module& module) { return Printer().print(module); }

}  // namespace kilnc::verilog
