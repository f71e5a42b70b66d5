// random_loops SEED: a random C program of loops over arrays of all widths, on stdout. main returns a checksum of all that
// it computes. Aimed at what Csmith has little of: pipelined loops, dependences through arrays, reductions, exits known
// late, mixed widths, functions with array arguments. Defined behaviour only (with -fwrapv): indices and shift counts are
// masked, divisors are positive.
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace {

struct Array {
  std::string name, type;
  unsigned bits;  // of the index
};

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  std::string program() {
    std::string text = "#include <stdint.h>\n#include <string.h>\n\n";
    const unsigned count = 2 + pick(4);
    for (unsigned i = 0; i < count; ++i) {
      arrays_.push_back({"g" + std::to_string(i), type(), 2 + pick(5)});
      const Array& array = arrays_.back();
      text += (pick(4) == 0 ? "" : "static ") + array.type + " " + array.name + "[" + size(array) + "]";
      if (pick(2) == 0) {
        text += " = {";
        for (unsigned k = 0; k < 3; ++k) text += literal() + (k < 2 ? ", " : "}");
      }
      text += ";\n";
    }
    const std::vector<Array> globals = arrays_;
    const unsigned functions = 1 + pick(3);
    std::string calls;
    for (unsigned f = 0; f < functions; ++f) {
      arrays_ = globals;
      scalars_ = {"n", "x"};
      const std::string name = "f" + std::to_string(f), parameterType = type();
      text += "\n" + std::string(pick(3) == 0 ? "__attribute__((noinline)) " : "") + "static uint64_t " + name + "(int n, " +
              parameterType + " x) {\n";
      if (pick(2) == 0) {
        arrays_.push_back({"local", type(), 2 + pick(4)});
        text += "  " + arrays_.back().type + " local[" + size(arrays_.back()) + "];\n  memset(local, " +
                std::to_string(pick(256)) + ", sizeof local);\n";
      }
      for (unsigned i = 0; i < 3; ++i) {
        scalars_.push_back("v" + std::to_string(i));
        text += "  " + type() + " v" + std::to_string(i) + " = " + literal() + ";\n";
      }
      const unsigned statements = 2 + pick(3);
      for (unsigned i = 0; i < statements; ++i) text += loop(1, 2);
      text += "  return (uint64_t)v0 * 31 + (uint64_t)v1 * 7 + (uint64_t)v2;\n}\n";
      calls += "  for (int i = 0; i < " + std::to_string(1 + pick(4)) + "; ++i) hash = hash * 1099511628211ull ^ " + name +
               "(i * " + std::to_string(pick(9)) + ", (" + parameterType + ")(" + literal() + " + i));\n";
    }
    text += "\nint main(void) {\n  uint64_t hash = 14695981039346656037ull;\n" + calls;
    for (const Array& array : globals)
      text += "  for (int i = 0; i < " + size(array) + "; ++i) hash = (hash ^ (uint64_t)" + array.name +
              "[i]) * 1099511628211ull;\n";
    return text + "  return (int)(hash ^ hash >> 32);\n}\n";
  }

 private:
  unsigned pick(unsigned n) { return static_cast<unsigned>(random_() % n); }
  static std::string size(const Array& array) { return std::to_string(1u << array.bits); }

  std::string type() {
    static const char* const kTypes[] = {"int8_t", "uint8_t", "int16_t", "uint16_t", "int32_t", "uint32_t", "int64_t", "uint64_t"};
    return kTypes[pick(8)];
  }
  std::string literal() {
    static const char* const kCorners[] = {"0", "1", "-1", "127", "255", "-32768", "65535", "2147483647", "4294967295u"};
    return pick(3) == 0 ? kCorners[pick(9)] : std::to_string(static_cast<int>(pick(2000)) - 1000);
  }

  std::string place(unsigned depth) {
    const Array& array = arrays_[pick(static_cast<unsigned>(arrays_.size()))];
    std::string index;
    if (!loops_.empty() && pick(4) != 0) {
      index = loops_[pick(static_cast<unsigned>(loops_.size()))];
      if (pick(3) == 0) index += " * " + std::to_string(1 + pick(3));
      if (pick(2) == 0) index += (pick(2) == 0 ? " + " : " - ") + std::to_string(pick(4));
    } else {
      index = "(int)" + expression(depth);
    }
    return array.name + "[(" + index + ") & " + std::to_string((1u << array.bits) - 1) + "]";
  }

  std::string expression(unsigned depth) {
    const unsigned kind = depth == 0 ? pick(3) : pick(13);
    auto sub = [&] { return expression(depth - 1); };
    switch (kind) {
      case 0:
        return literal()[0] == '-' ? "(" + literal() + ")" : literal();
      case 1:
        return scalars_[pick(static_cast<unsigned>(scalars_.size()))];
      case 2:
        return loops_.empty() ? scalars_.back() : loops_[pick(static_cast<unsigned>(loops_.size()))];
      case 3:
      case 4:
        return place(depth - 1);
      case 5:
        return "(" + sub() + " * " + sub() + ")";
      case 6:
        return "(" + sub() + " / (int)((" + sub() + " & 31) + 1))";
      case 7:
        return "(" + sub() + " % (unsigned)((" + sub() + " & 255) + 1))";
      case 8:
        return "((uint64_t)" + sub() + (pick(2) == 0 ? " << " : " >> ") + "(" + sub() + " & 63))";
      case 9:
        return "((" + type() + ")" + sub() + " >> (" + sub() + " & 7))";
      case 10:
        return "(" + sub() + (pick(2) == 0 ? " < " : " == ") + sub() + " ? " + sub() + " : " + sub() + ")";
      default: {
        static const char* const kOperators[] = {" + ", " - ", " & ", " | ", " ^ "};
        return "(" + sub() + kOperators[pick(5)] + sub() + ")";
      }
    }
  }

  std::string indent(unsigned level) const { return std::string(2 * level, ' '); }

  std::string statement(unsigned level) {
    const std::string scalar = "v" + std::to_string(pick(3));
    switch (pick(6)) {
      case 0:
        return indent(level) + place(1) + " = " + expression(2) + ";\n";
      case 1:
        return indent(level) + place(1) + " += " + expression(2) + ";\n";
      case 2:
        return indent(level) + "if (" + expression(1) + (pick(2) == 0 ? " > " : " != ") + expression(1) + ") {\n" +
               statement(level + 1) + indent(level) + (pick(2) == 0 ? "} else {\n" + statement(level + 1) + indent(level) : "") +
               "}\n";
      case 3:
        return indent(level) + "if ((" + expression(1) + " & 15) == 3) " + (pick(2) == 0 ? "break" : "continue") + ";\n";
      default:
        return indent(level) + scalar + (pick(2) == 0 ? " += " : " ^= ") + expression(2) + ";\n";
    }
  }

  std::string loop(unsigned level, unsigned depth) {
    const std::string i = "i" + std::to_string(loops_.size());
    std::string bound = std::to_string(1 + pick(20));
    if (pick(3) == 0) bound = "((" + expression(1) + " & 15) + " + std::to_string(pick(3)) + ")";
    std::string head;
    switch (pick(3)) {
      case 0:
        head = "for (int " + i + " = 0; " + i + " < (int)" + bound + "; ++" + i + ") {\n";
        break;
      case 1:
        head = "for (int " + i + " = (int)" + bound + "; " + i + " >= 0; " + i + " -= " + std::to_string(1 + pick(3)) + ") {\n";
        break;
      default:
        head = "for (unsigned " + i + " = " + std::to_string(pick(5)) + "; " + i + " != 24; ++" + i + ") {\n";
    }
    loops_.push_back(i);
    std::string body;
    const unsigned statements = 1 + pick(4);
    for (unsigned k = 0; k < statements; ++k)
      body += depth > 1 && pick(3) == 0 ? loop(level + 1, depth - 1) : statement(level + 1);
    loops_.pop_back();
    return indent(level) + head + body + indent(level) + "}\n";
  }

  std::mt19937 random_;
  std::vector<Array> arrays_;
  std::vector<std::string> scalars_, loops_;
};

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fputs("usage: random_loops SEED\n", stderr);
    return 1;
  }
  std::fputs(Generator(static_cast<unsigned>(std::strtoul(arguments[1], nullptr, 10))).program().c_str(), stdout);
  return 0;
}
