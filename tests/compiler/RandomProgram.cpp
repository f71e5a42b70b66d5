// random_program SEED COUNT FILE: writes a kernel of COUNT processes with random arithmetic, for the differential test.
//
// Each process is a pipelined loop, or an FSM, around a straight line of statements over variables of mixed widths and
// signs, with if/else, inner accumulators that live across iterations, a small array, and a write under a condition.
// Shifts stay within the width and nothing is divided, so that C++ defines every result.
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace {

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  std::string process(const std::string& name) {
    variables_.clear();
    text_.clear();
    const bool isPipelined = pick(4) != 0, hasArray = pick(3) == 0;
    text_ += "KILN_PROCESS void " + name + "(Stream<uint64_t>& in, Stream<uint64_t>& out) {\n";
    const unsigned states = pick(3);
    for (unsigned i = 0; i < states; ++i) {
      const Variable state{"s" + std::to_string(i), randomType()};
      text_ += "  " + state.type + " " + state.name + " = " + state.type + "(" + std::to_string(pick(200)) + ");\n";
      variables_.push_back(state);
    }
    if (hasArray) text_ += "  uint32_t memory[8];\n  for (int i = 0; i < 8; ++i) memory[i] = i * 77;\n";
    text_ += "  for (;;) {\n";
    if (isPipelined) text_ += "    KILN_PIPELINE(8);\n";
    text_ += "    const uint64_t word = in.read();\n";
    variables_.push_back({"word", "uint64_t"});
    const unsigned count = 5 + pick(10);
    for (unsigned i = 0; i < count; ++i) statement(i, 2, states, hasArray);
    text_ += "    if ((" + expression(2) + ") != 0) out.write(uint64_t(" + expression(3) + "));\n";
    std::string sum = "uint64_t(word)";
    for (const Variable& variable : variables_) sum += " * 31 + uint64_t(" + variable.name + ")";
    text_ += "    out.write(" + sum + ");\n  }\n}\n\n";
    return text_;
  }

 private:
  struct Variable {
    std::string name, type;
  };

  unsigned pick(unsigned n) { return static_cast<unsigned>(random_() % n); }

  std::string randomType() {
    static const unsigned kWidths[] = {1, 2, 3, 5, 7, 8, 9, 12, 13, 16, 17, 20, 24, 31, 32, 33, 40, 47, 48, 63, 64, 65, 72, 100};
    switch (pick(3)) {
      case 0: {
        static const char* const kNative[] = {"int8_t", "uint8_t", "int16_t", "uint16_t", "int32_t", "uint32_t", "int64_t", "uint64_t"};
        return kNative[pick(8)];
      }
      case 1: return "UInt<" + std::to_string(kWidths[pick(24)]) + ">";
      default: return "Int<" + std::to_string(kWidths[1 + pick(23)]) + ">";
    }
  }

  std::string operand() {
    if (pick(6) == 0) return std::to_string(static_cast<int>(pick(512)) - 256);
    return variables_[pick(static_cast<unsigned>(variables_.size()))].name;
  }

  // An expression converted to `type`, so that widths and signs mix at every level.
  std::string expression(unsigned depth) {
    const std::string type = randomType();
    if (depth == 0) return type + "(" + operand() + ")";
    const std::string a = expression(depth - 1), b = expression(depth - 1);
    auto same = [&](const std::string& text) { return type + "(" + text + ")"; };
    switch (pick(16)) {
      case 0: case 1: return same(same(a) + " + " + same(b));
      case 2: case 3: return same(same(a) + " - " + same(b));
      case 4: case 5: return same(same(a) + " * " + same(b));
      case 6: return same(a + " & " + b);
      case 7: return same(a + " | " + b);
      case 8: return same(a + " ^ " + b);
      case 9: return same("~" + a);
      case 10: return same("UInt<100>(" + a + ") << (unsigned(" + b + ") & 63)");
      case 11: return same("Int<100>(" + a + ") >> (unsigned(" + b + ") & 63)");
      case 12: return same("UInt<70>(" + a + ") >> " + std::to_string(pick(70)));
      case 13: return same("(" + same(a) + compare() + same(b) + ") ? " + same(a) + " : " + same(b));
      case 14: return same("(" + a + compare() + b + ")");
      default: return same("-" + same(a));
    }
  }

  std::string compare() {
    static const char* const kCompare[] = {" < ", " > ", " <= ", " >= ", " == ", " != "};
    return kCompare[pick(6)];
  }

  void statement(unsigned index, unsigned indent, unsigned states, bool hasArray) {
    const std::string space(2 * indent, ' ');
    const std::string name = "v" + std::to_string(index);
    switch (pick(7)) {
      case 0: case 1:
        if (states != 0) {
          const Variable& state = variables_[pick(states)];
          text_ += space + "if (" + expression(1) + compare() + expression(1) + ") " + state.name + " = " + state.type + "(" + expression(2) + ");\n";
          if (pick(2) == 0) text_ += space + "else " + state.name + " = " + state.type + "(" + expression(1) + ");\n";
          return;
        }
        break;
      case 2:
        if (hasArray) {
          text_ += space + "if (" + expression(1) + compare() + expression(1) + ") memory[unsigned(" + expression(1) + ") & 7] = uint32_t(" + expression(1) + ");\n";
          text_ += space + "const uint32_t " + name + " = memory[unsigned(" + expression(1) + ") & 7];\n";
          variables_.push_back({name, "uint32_t"});
          return;
        }
        break;
      case 3: {
        const std::string type = randomType();
        text_ += space + type + " " + name + " = " + type + "(" + expression(1) + ");\n";
        text_ += space + "if (" + expression(1) + compare() + expression(1) + ") {\n" + space + "  " + name + " = " + type + "(" + expression(2) + ");\n";
        if (pick(2) == 0) text_ += space + "  out.write(uint64_t(" + name + "));\n";
        text_ += space + "} else if ((" + expression(1) + ") != 0) {\n" + space + "  " + name + " = " + type + "(" + expression(2) + ");\n" + space + "}\n";
        variables_.push_back({name, type});
        return;
      }
      default: break;
    }
    const std::string type = randomType();
    text_ += space + "const " + type + " " + name + " = " + type + "(" + expression(3) + ");\n";
    variables_.push_back({name, type});
  }

  std::mt19937 random_;
  std::vector<Variable> variables_;
  std::string text_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: random_program SEED COUNT FILE\n";
    return 1;
  }
  const std::string seed = argv[1];
  const unsigned count = static_cast<unsigned>(std::stoul(argv[2]));
  Generator generator(static_cast<unsigned>(std::stoul(seed)));
  std::ofstream out(argv[3]);
  out << "// random_program " << seed << " " << count << "\n#pragma clang diagnostic ignored \"-Weverything\"\n#include \"kiln/Int.h\"\n#include \"kiln/Stream.h\"\n\nnamespace {\nusing namespace kiln;\n\n";
  std::string ports, starts;
  for (unsigned i = 0; i < count; ++i) {
    const std::string n = std::to_string(i);
    out << generator.process("program" + n);
    ports += (i == 0 ? "" : ", ") + ("kiln::Stream<uint64_t>& in" + n) + ", kiln::Stream<uint64_t>& out" + n;
    starts += "  kiln::process<program" + n + ">(in" + n + ", out" + n + ");\n";
  }
  out << "}  // namespace\n\nKILN_TOP void random_" << seed << "(" << ports << ") {\n" << starts << "  kiln::join();\n}\n";
  return out.good() ? 0 : 1;
}
