// random_loops SEED: a random C program of loops over arrays of all widths, on stdout. main returns a checksum of all that
// it computes; with -DKILN_GLOBALS it is main_globals, which also writes every value of the checksum to its argument.
//
// Aimed at what Csmith has little of: pipelined loops, dependences through arrays at small distances, reductions, values that
// change together, exits known late, integers of any width (_BitInt, also beyond 64), arrays of two dimensions, structs,
// functions with array arguments, and pragmas. Defined behaviour only (with -fwrapv): indices stay in their arrays, shift
// counts below the width, divisors are positive. The same seed gives the same program on every host: no distribution of the
// standard library is used.
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace {

struct Type {
  std::string name;
  unsigned bits;
};

struct Array {
  std::string name;
  Type type;
  unsigned indexBits;  // of the last dimension
  unsigned rows = 0;   // 0: one dimension
  std::string member = "";   // of a struct
  bool hasPragma = false;    // asked to be in banks: accessed by whole elements only
  unsigned size() const { return 1u << indexBits; }
};

struct Loop {
  std::string index;
  int most;  // the index is in 0..most
};

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  std::string program() {
    std::string text = "#include <stdint.h>\n#include <string.h>\n\n";
    const unsigned count = 2 + pick(4);
    for (unsigned i = 0; i < count; ++i) text += global("g" + std::to_string(i));
    const std::vector<Array> globals = arrays_;
    std::string calls;
    const unsigned functions = 1 + pick(3);
    for (unsigned f = 0; f < functions; ++f) {
      arrays_ = globals;
      text += function("f" + std::to_string(f), calls);
    }
    text += "\n#ifdef KILN_GLOBALS\n"
            "#define CHECK(value) (hash = (hash ^ (uint64_t)(value)) * 1099511628211ull, kiln_globals[count++] = (uint64_t)(value))\n"
            "int main_globals(uint64_t *kiln_globals) {\n  unsigned count = 0;\n"
            "#else\n"
            "#define CHECK(value) (hash = (hash ^ (uint64_t)(value)) * 1099511628211ull)\n"
            "int main(void) {\n"
            "#endif\n"
            "  uint64_t hash = 14695981039346656037ull;\n" + calls;
    for (const Array& array : globals) {
      text += "  for (int i = 0; i < " + std::to_string(array.size()) + "; ++i)";
      if (array.rows != 0) text += " for (int r = 0; r < " + std::to_string(array.rows) + "; ++r)";
      const std::string word = array.name + (array.rows != 0 ? "[r]" : "") + "[i]" + array.member;
      text += array.type.bits > 64 ? " { CHECK(" + word + "); CHECK(" + word + " >> 64); }\n" : " CHECK(" + word + ");\n";
    }
    return text + "  return (int)(hash ^ hash >> 32);\n}\n";
  }

 private:
  unsigned pick(unsigned n) { return static_cast<unsigned>(random_() % n); }
  bool oneIn(unsigned n) { return pick(n) == 0; }
  template <class T>
  const T& any(const std::vector<T>& from) {
    return from[pick(static_cast<unsigned>(from.size()))];
  }

  Type type() {
    static const std::vector<Type> kTypes = {
        {"int8_t", 8},         {"uint8_t", 8},   {"int16_t", 16},      {"uint16_t", 16},       {"int32_t", 32},
        {"uint32_t", 32},      {"int64_t", 64},  {"uint64_t", 64},     {"char", 8},            {"_Bool", 1},
        {"short", 16},         {"long", 64},     {"unsigned long", 64}, {"long long", 64},     {"unsigned long long", 64},
        {"signed char", 8},    {"unsigned", 32}, {"unsigned char", 8},  {"unsigned short", 16}};
    static const std::vector<unsigned> kWidths = {2, 3, 5, 7, 9, 12, 13, 17, 24, 31, 33, 40, 47, 63, 65, 72, 100, 127};
    if (!oneIn(4)) return any(kTypes);
    const unsigned bits = any(kWidths);
    return {std::string(oneIn(2) ? "unsigned " : "") + "_BitInt(" + std::to_string(bits) + ")", bits};
  }

  std::string literal() {
    static const std::vector<std::string> kCorners = {"0", "1", "-1", "127", "255", "-32768", "65535", "2147483647", "4294967295u"};
    return oneIn(3) ? any(kCorners) : std::to_string(static_cast<int>(pick(2000)) - 1000);
  }

  std::string partition(const Array& array) {
    const std::string variable = "#pragma kiln array_partition variable=" + array.name;
    switch (pick(4)) {
      case 0:
        return variable + (array.size() * (array.rows == 0 ? 1 : array.rows) <= 32 ? " complete dim=0\n" : " cyclic factor=2\n");
      case 1:
        return variable + " cyclic factor=" + std::to_string(2u << pick(2)) + (array.rows != 0 ? " dim=2\n" : "\n");
      case 2:
        return variable + " block factor=" + std::to_string(2u << pick(2)) + (array.rows != 0 ? " dim=2\n" : "\n");
      default:
        return "#pragma kiln bind_storage variable=" + array.name + (oneIn(2) && array.size() <= 32 && array.rows == 0 ? " type=registers\n" : " type=ram\n");
    }
  }

  std::string global(const std::string& name) {
    Array array{name, type(), 2 + pick(5)};
    const std::string linkage = oneIn(4) ? "" : "static ";
    if (oneIn(5)) array.rows = 2 + pick(3);
    if (oneIn(6)) {
      array.member = ".m";
      arrays_.push_back(array);
      return linkage + "struct { " + type().name + " k; " + array.type.name + " m" +
             (array.type.bits > 4 && array.type.bits <= 32 && array.type.name[0] != '_' && oneIn(2) ? " : " + std::to_string(2 + pick(array.type.bits - 3)) : "") +
             "; } " + name + rows(array) + "[" + std::to_string(array.size()) + "];\n";
    }
    array.hasPragma = oneIn(3);
    if (array.hasPragma) partitioned_.push_back(array);
    arrays_.push_back(array);
    std::string text = linkage + array.type.name + " " + name + rows(array) + "[" + std::to_string(array.size()) + "]";
    if (oneIn(2)) {
      text += array.rows != 0 ? " = {{" : " = {";
      for (unsigned k = 0; k < 3; ++k) text += literal() + (k < 2 ? ", " : array.rows != 0 ? "}}" : "}");
    }
    text += ";\n";
    return text;
  }
  static std::string rows(const Array& array) { return array.rows != 0 ? "[" + std::to_string(array.rows) + "]" : ""; }

  std::string function(const std::string& name, std::string& calls) {
    scalars_ = {"n", "x"};
    states_.clear();
    const Type parameter = type();
    std::string text = "\n" + std::string(oneIn(3) ? "__attribute__((noinline)) " : "") + "static uint64_t " + name + "(int n, " +
                       parameter.name + " x) {\n";
    if (oneIn(6)) text += oneIn(2) ? "#pragma kiln inline\n" : "#pragma kiln noinline\n";
    for (const Array& array : partitioned_) text += partition(array);
    partitioned_.clear();
    if (oneIn(2)) {
      arrays_.push_back({"local", type(), 2 + pick(4)});
      text += "  " + arrays_.back().type.name + " local[" + std::to_string(arrays_.back().size()) + "];\n";
      Array& local = arrays_.back();
      local.hasPragma = oneIn(4);
      if (local.hasPragma) {
        text += partition(local) + fill(local);
      } else if (local.type.name.find("_BitInt") == std::string::npos && local.type.bits != 1) {
        text += "  memset(local, " + std::to_string(pick(256)) + ", sizeof local);\n";
      } else {
        text += fill(local);  // any byte is not a value of every type
      }
    }
    for (unsigned i = 0; i < 3; ++i) {
      const std::string state = "v" + std::to_string(i);
      scalars_.push_back(state);
      states_.push_back(state);
      text += "  " + type().name + " " + state + " = " + literal() + ";\n";
    }
    const unsigned statements = 2 + pick(3);
    for (unsigned i = 0; i < statements; ++i) text += oneIn(3) ? recurrence(1) : loop(1, 2);
    text += "  return (uint64_t)v0 * 31 + (uint64_t)v1 * 7 + (uint64_t)v2;\n}\n";
    calls += "  for (int i = 0; i < " + std::to_string(1 + pick(4)) + "; ++i) CHECK(" + name + "(i * " + std::to_string(pick(9)) + ", (" +
             parameter.name + ")(" + literal() + " + i)));\n";
    return text;
  }

  std::string fill(const Array& array) {
    return "  for (int i = 0; i < " + std::to_string(array.size()) + "; ++i) " + array.name + "[i] = i * " + std::to_string(pick(99)) + ";\n";
  }

  // An element: at an index of a loop, without a mask where it fits, or anywhere.
  std::string place(unsigned depth) {
    const Array& array = any(arrays_);
    const int last = static_cast<int>(array.size()) - 1;
    std::string index;
    if (!loops_.empty() && !oneIn(4)) {
      const Loop& loop = any(loops_);
      if (loop.most <= last && !oneIn(3)) {
        const int more = static_cast<int>(pick(3));
        index = loop.index + (loop.most + more <= last ? " + " + std::to_string(more) : "");
      } else {
        index = loop.index;
        if (oneIn(3)) index += " * " + std::to_string(1 + pick(3));
        if (oneIn(2)) index += (oneIn(2) ? " + " : " - ") + std::to_string(pick(4));
        index = "(" + index + ") & " + std::to_string(last);
      }
    } else {
      index = "(int)" + expression(depth) + " & " + std::to_string(last);
    }
    std::string row;
    if (array.rows != 0) row = "[" + (oneIn(2) ? std::to_string(pick(array.rows)) : "(unsigned)" + expression(0) + " % " + std::to_string(array.rows)) + "]";
    return array.name + row + "[" + index + "]" + array.member;
  }

  std::string expression(unsigned depth) {
    const unsigned kind = depth == 0 ? pick(3) : pick(14);
    auto sub = [&] { return expression(depth - 1); };
    switch (kind) {
      case 0: {
        const std::string number = literal();
        return number[0] == '-' ? "(" + number + ")" : number;
      }
      case 1:
        return any(scalars_);
      case 2:
        return loops_.empty() ? scalars_.back() : any(loops_).index;
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
        return "((uint64_t)" + sub() + (oneIn(2) ? " << " : " >> ") + "(" + sub() + " & 63))";
      case 9:
        return "((" + any(std::vector<std::string>{"int8_t", "uint8_t", "int16_t", "int", "int64_t", "_BitInt(100)"}) + ")" + sub() + " >> (" + sub() + " & 7))";
      case 10:
        return "((" + type().name + ")" + sub() + ")";
      case 11:
        return "(" + sub() + any(std::vector<std::string>{" < ", " <= ", " > ", " >= ", " == ", " != "}) + sub() + " ? " + sub() + " : " + sub() + ")";
      default:
        return "(" + sub() + any(std::vector<std::string>{" + ", " - ", " & ", " | ", " ^ "}) + sub() + ")";
    }
  }

  static std::string indent(unsigned level) { return std::string(2 * level, ' '); }

  std::string statement(unsigned level, bool inLoop = true) {
    const std::string space = indent(level), state = any(states_);
    switch (pick(10)) {
      case 6:  // bytes of an array
        if (const Array& array = any(arrays_); array.rows == 0 && array.member.empty() && !array.hasPragma && array.type.name[0] != '_' &&
                                               array.type.name.find("_BitInt") == std::string::npos)
          return space + "((uint8_t *)" + array.name + ")[" + (loops_.empty() ? "n" : any(loops_).index) + " & " +
                 std::to_string(array.size() * array.type.bits / 8 - 1) + "] = " + expression(1) + ";\n";
        break;
      case 0:
        return space + place(1) + " = " + expression(2) + ";\n";
      case 1:
        return space + place(1) + " += " + expression(2) + ";\n";
      case 2:
        return space + "if (" + expression(1) + (oneIn(2) ? " > " : " != ") + expression(1) + ") {\n" + statement(level + 1, inLoop) + space +
               (oneIn(2) ? "} else {\n" + statement(level + 1, inLoop) + space : "") + "}\n";
      case 3:
        if (!inLoop) break;
        return space + "if ((" + expression(1) + " & 15) == 3) " + (oneIn(2) ? "break" : "continue") + ";\n";
      case 4:
        return exchange(level);
      case 5: {
        std::string text = space + "switch (" + expression(1) + " & 3) {\n";
        for (unsigned k = 0; k < 3; ++k)
          text += space + "  case " + std::to_string(k) + ":\n" + statement(level + 2, false) + (oneIn(4) ? "" : space + "    break;\n");
        return text + space + "  default:\n" + statement(level + 2, false) + space + "}\n";
      }
      default:
        break;
    }
    return space + state + (oneIn(2) ? " += " : " ^= ") + expression(2) + ";\n";
  }

  // Values that take each other's.
  std::string exchange(unsigned level) {
    const unsigned from = pick(3);
    const std::string a = states_[from], b = states_[(from + 1 + pick(2)) % 3];
    return indent(level) + "{ __typeof__(" + a + ") t = " + a + "; " + a + " = " + b + "; " + b + " = t; }\n";
  }

  // A word made of words that stand a little before or behind it, with indices that are known to differ.
  std::string recurrence(unsigned level) {
    const Array& array = any(arrays_);
    const unsigned distance = 1 + pick(3);
    if (array.rows != 0 || array.size() <= distance + 1) return loop(level, 1);
    const std::string i = "i" + std::to_string(loops_.size()), space = indent(level);
    const unsigned first = oneIn(2) ? distance : 0;  // backwards or forwards
    const unsigned end = first != 0 ? array.size() : array.size() - distance;
    const std::string other = array.name + "[" + i + (first != 0 ? " - " : " + ") + std::to_string(distance) + "]" + array.member;
    std::string text = pragma(level, end - first) + space + "for (int " + i + " = " + std::to_string(first) + "; " + i + " < " + std::to_string(end) + "; " + i +
                       (oneIn(4) ? " += 2" : "++") + ") {\n" + inside(level + 1);
    loops_.push_back({i, static_cast<int>(end) - 1});
    text += indent(level + 1) + array.name + "[" + i + "]" + array.member + " = " + other +
            any(std::vector<std::string>{" + ", " ^ ", " * 3 + ", " - "}) + expression(1) + ";\n";
    if (oneIn(2)) text += statement(level + 1);
    loops_.pop_back();
    return text + space + "}\n";
  }

  // Before a loop, and first in its body.
  std::string pragma(unsigned level, unsigned trips) {
    const std::string text = indent(level) + "#pragma kiln ";
    switch (pick(10)) {
      case 0: return text + "pipeline off\n";
      case 1: return trips != 0 && trips <= 16 ? text + "unroll\n" : "";
      case 2: return trips != 0 ? text + "unroll factor=" + std::to_string(2 + pick(3)) + "\n" : "";
      case 3: return text + "unroll off\n";
      case 4: return text + "assume tripcount max=64\n";
      default: return "";
    }
  }
  std::string inside(unsigned level) {
    if (!oneIn(8)) return "";
    return indent(level) + "#pragma HLS pipeline" + (oneIn(2) ? " II=" + std::to_string(1 + pick(4)) : "") + "\n";
  }

  std::string loop(unsigned level, unsigned depth) {
    const std::string i = "i" + std::to_string(loops_.size());
    unsigned trips = 1 + pick(20);
    std::string bound = std::to_string(trips), head;
    int most = static_cast<int>(trips);
    if (oneIn(3)) {
      const unsigned more = pick(3);
      bound = "((" + expression(1) + " & 15) + " + std::to_string(more) + ")";
      most = static_cast<int>(15 + more);
      trips = 0;
    }
    switch (pick(4)) {
      case 0:
      case 1:
        head = "for (int " + i + " = 0; " + i + " < (int)" + bound + "; ++" + i + ") {\n";
        --most;
        break;
      case 2:
        head = "for (int " + i + " = (int)" + bound + "; " + i + " >= 0; " + i + " -= " + std::to_string(1 + pick(3)) + ") {\n";
        trips = 0;
        break;
      default:
        head = "for (unsigned " + i + " = " + std::to_string(pick(5)) + "; " + i + " != 24; ++" + i + ") {\n";
        most = 23;
        trips = 0;
    }
    std::string body = pragma(level, trips) + indent(level) + head;
    const unsigned statements = 1 + pick(4);
    if (depth == 1) body += inside(level + 1);
    loops_.push_back({i, most});
    for (unsigned k = 0; k < statements; ++k) body += depth > 1 && oneIn(3) ? loop(level + 1, depth - 1) : statement(level + 1);
    if (depth > 1 && oneIn(3)) body += exchange(level + 1);
    loops_.pop_back();
    return body + indent(level) + "}\n";
  }

  std::mt19937_64 random_;
  std::vector<Array> arrays_, partitioned_;
  std::vector<std::string> scalars_, states_;
  std::vector<Loop> loops_;
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
