// random_loops SEED: a random C program of loops over arrays of all widths, on stdout. main returns a checksum of all that
// it computes; with -DKILN_GLOBALS it is main_globals, which also writes every value of the checksum to its argument.
//
// random_loops SEED ports: a C++ program whose top() has scalars, arrays of one and two dimensions and streams as arguments, and
// passes them on to functions. main calls it several times with random contents. With -DKILN_TRANSCRIPT it gives all that
// goes in and comes out to kiln_log. Its lines that begin with //bench tell scripts/fuzz-harness.cpp what ports there are:
//
//   void top(int32_t n, int16_t a0[8], kiln::Stream<uint8_t>& in0)      //bench KILN_SCALAR(32) KILN_ARRAY(a0, 8, 16) KILN_INPUT(in0)
//
// Aimed at what Csmith has little of: pipelined loops, dependences through arrays at small distances, reductions, values that
// change together, exits known late, integers of any width (_BitInt, also beyond 64), arrays of two dimensions, structs,
// functions with array arguments, and pragmas. Defined behaviour only (with -fwrapv): indices stay in their arrays, shift
// counts below the width, divisors are positive. The same seed gives the same program on every host: no distribution of the
// standard library is used.
#include <algorithm>
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
  bool isPort = false;       // an argument of the top: so too
  bool isConst = false;
  bool isWhole() const { return rows == 0 && member.empty() && !hasPragma && !isPort && !isConst; }
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

  std::string portProgram() {
    std::string text = "#include <stdint.h>\n#include <string.h>\n\n#include \"kiln/Stream.h\"\n\n";
    const unsigned count = 1 + pick(2);
    for (unsigned i = 0; i < count; ++i) text += global("g" + std::to_string(i));
    makePorts();
    const std::vector<Array> shared = arrays_;
    std::string calls;
    const unsigned functions = pick(3);
    for (unsigned f = 0; f < functions; ++f) {
      arrays_ = shared;
      text += function("f" + std::to_string(f), calls);
    }
    arrays_ = shared;
    return text + top(calls) + caller();
  }

 private:
  struct Port {
    std::string name, declaration;
    Type type;
    unsigned elements = 0;  // of an array
  };

  Type portType() {
    static const std::vector<Type> kTypes = {{"int8_t", 8},    {"uint8_t", 8},   {"int16_t", 16}, {"uint16_t", 16},
                                             {"int32_t", 32},  {"uint32_t", 32}, {"int64_t", 64}, {"uint64_t", 64}};
    return any(kTypes);
  }

  void makePorts() {
    const unsigned arrays = 1 + pick(3), inputs = pick(3), outputs = pick(3);
    for (unsigned i = 0; i < arrays; ++i) {
      Array array{"a" + std::to_string(i), portType(), 2 + pick(4)};
      if (oneIn(4)) array.rows = 2 + pick(3);
      array.isPort = true;
      array.isConst = oneIn(4);
      arrays_.push_back(array);
      portArrays_.push_back({array.name, (array.isConst ? "const " : "") + array.type.name + " " + array.name + rows(array) + "[" + std::to_string(array.size()) + "]",
                             array.type, array.size() * (array.rows != 0 ? array.rows : 1)});
    }
    auto stream = [&](const std::string& name) {
      const Type word = portType();
      return Port{name, "kiln::Stream<" + word.name + ">& " + name, word};
    };
    for (unsigned i = 0; i < inputs; ++i) inputs_.push_back(stream("in" + std::to_string(i)));
    for (unsigned i = 0; i < outputs; ++i) outputs_.push_back(stream("out" + std::to_string(i)));
    const unsigned scalars = pick(3);
    for (unsigned i = 0; i < scalars; ++i) {
      const Type word = portType();
      portScalars_.push_back({"s" + std::to_string(i), word.name + " s" + std::to_string(i), word});
    }
  }

  std::vector<Port> ports() const {  // in the order of the arguments
    std::vector<Port> all = portScalars_;
    for (const auto* more : {&portArrays_, &inputs_, &outputs_}) all.insert(all.end(), more->begin(), more->end());
    return all;
  }

  std::string passed(bool isDeclared) const {
    std::string text;
    for (const auto* more : {&portArrays_, &inputs_, &outputs_})
      for (const Port& port : *more) text += ", " + (isDeclared ? port.declaration : port.name);
    return text;
  }

  std::string top(const std::string& calls) {
    scalars_.clear();
    states_.clear();
    result_ = oneIn(5) ? Type{"void", 0} : portType();
    std::string text = "\n#define CHECK(value) (hash = (hash ^ (uint64_t)(value)) * 1099511628211ull)\nextern \"C\" " + result_.name + " top(";
    std::string comma;
    for (const Port& port : ports()) {
      text += comma + port.declaration;
      comma = ", ";
    }
    for (const Port& port : portScalars_) scalars_.push_back(port.name);
    text += ") {\n  uint64_t hash = 14695981039346656037ull;\n  int n = 5;\n  (void)n;\n";
    text += states();
    const unsigned statements = 1 + pick(3);
    returned_ = result_.bits == 0 ? "" : "(" + result_.name + ")(v0 ^ v1)";
    for (unsigned i = 0; i < statements; ++i) text += oneIn(4) ? statement(1, false) : loop(1, 2);
    text += calls;
    const unsigned more = pick(2);
    for (unsigned i = 0; i < more; ++i) text += loop(1, 1);
    text += label();
    const Array& array = arrays_.back();
    if (!array.isConst) text += "  " + array.name + (array.rows != 0 ? "[1]" : "") + "[3] = (" + array.type.name + ")(hash ^ (uint64_t)v2);\n";
    if (result_.bits != 0) text += "  return (" + result_.name + ")(hash ^ (uint64_t)v0 * 31 ^ (uint64_t)v1 * 7 ^ (uint64_t)v2);\n";
    return text + "}\n";
  }

  // main, and the ports for the harness. Streams have all their words before the first call: what a call leaves, the next finds.
  std::string caller() {
    const unsigned calls = 1 + pick(4);
    std::string names, comma, declared, contents, arguments, scalars, after, left, bench = "//bench " + std::to_string(calls) + ", " + std::to_string(result_.bits);
    auto each = [&](const Port& array, const std::string& what) {
      return "    for (unsigned i = 0; i < " + std::to_string(array.elements) + "; ++i) " + what + ";\n";
    };
    for (const Port& port : portScalars_) {
      scalars += "    const " + port.type.name + " " + port.name + " = (" + port.type.name + ")next();\n    LOG(" + port.name + ", " + std::to_string(port.type.bits) + ");\n";
      bench += ", KILN_SCALAR(" + std::to_string(port.type.bits) + ")";
    }
    for (const Port& port : portArrays_) {
      const std::string word = "((" + port.type.name + " *)" + port.name + ")[i]", bits = std::to_string(port.type.bits);
      const std::string::size_type from = port.declaration.find(port.type.name);
      declared += "  static " + port.declaration.substr(from) + ";\n";
      contents += each(port, word + " = (" + port.type.name + ")next(), LOG(" + word + ", " + bits + ")");
      after += each(port, "LOG(" + word + ", " + bits + ")");
      bench += ", KILN_ARRAY(" + port.name + ", " + std::to_string(port.elements) + ")";
    }
    for (const Port& port : inputs_) {
      declared += "  kiln::Stream<" + port.type.name + "> " + port.name + ";\n  for (int i = 0; i < 4096; ++i) {\n    const " + port.type.name + " word = (" +
                  port.type.name + ")next();\n    " + port.name + ".write(word);\n    LOG(word, " + std::to_string(port.type.bits) + ");\n  }\n";
      left += "  LOG(4096 - " + port.name + ".size(), 32);\n";
      bench += ", KILN_INPUT(" + port.name + ")";
    }
    for (const Port& port : outputs_) {
      declared += "  kiln::Stream<" + port.type.name + "> " + port.name + ";\n";
      after += "    LOG(" + port.name + ".size(), 32);\n    while (" + port.name + ".size() != 0) LOG(" + port.name + ".read(), " + std::to_string(port.type.bits) + ");\n";
      bench += ", KILN_OUTPUT(" + port.name + ")";
    }
    for (const Port& port : ports()) {
      arguments += comma + port.name;
      comma = ", ";
    }
    std::string text = "\n#ifdef KILN_TRANSCRIPT\nextern \"C\" void kiln_log(uint64_t word);\n"
                       "#define LOG(value, bits) kiln_log((uint64_t)(value) & (~0ull >> (64 - (bits))))\n#else\n#define LOG(value, bits) (void)(value)\n#endif\n"
                       "static uint64_t state = 88172645463325252ull;\n"
                       "static uint64_t next() {\n  state ^= state << 13;\n  state ^= state >> 7;\n  state ^= state << 17;\n  return state >> (state & 32 ? 40 : 0);\n}\n\n"
                       "int main() {\n" + declared + "  for (int call = 0; call < " + std::to_string(calls) + "; ++call) {\n" + scalars + contents;
    text += result_.bits == 0 ? "    top(" + arguments + ");\n" : "    const " + result_.name + " result = top(" + arguments + ");\n    LOG(result, " + std::to_string(result_.bits) + ");\n";
    return text + after + "  }\n" + left + "  return 0;\n}\n" + bench + "\n";
  }

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
    returned_ = "(uint64_t)v0 * 3 + 1";
    const Type parameter = type();
    std::string text = "\n" + std::string(oneIn(3) ? "__attribute__((noinline)) " : "") + "static uint64_t " + name + "(int n, " +
                       parameter.name + " x" + passed(true) + ") {\n";
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
    text += states();
    const unsigned statements = 2 + pick(3);
    for (unsigned i = 0; i < statements; ++i) text += oneIn(3) ? recurrence(1) : loop(1, 2);
    text += label() + "  return (uint64_t)v0 * 31 + (uint64_t)v1 * 7 + (uint64_t)v2;\n}\n";
    calls += "  for (int i = 0; i < " + std::to_string(1 + pick(4)) + "; ++i) CHECK(" + name + "(i * " + std::to_string(pick(9)) + ", (" +
             parameter.name + ")(" + literal() + " + i)" + passed(false) + "));\n";
    return text;
  }

  std::string states() {
    std::string text;
    for (unsigned i = 0; i < 3; ++i) {
      const std::string state = "v" + std::to_string(i);
      scalars_.push_back(state);
      states_.push_back(state);
      text += "  " + type().name + " " + state + " = " + literal() + ";\n";
    }
    return text;
  }

  // What `goto out` in the function goes to.
  std::string label() {
    if (!usesLabel_) return "";
    usesLabel_ = false;
    return "out:\n  v0 ^= 5;\n";
  }

  std::string fill(const Array& array) {
    return "  for (int i = 0; i < " + std::to_string(array.size()) + "; ++i) " + array.name + "[i] = i * " + std::to_string(pick(99)) + ";\n";
  }

  // An element: at an index of a loop, without a mask where it fits, or anywhere.
  std::string place(unsigned depth, bool isWritten = false) {
    const Array* chosen = &any(arrays_);
    while (isWritten && chosen->isConst) chosen = &any(arrays_);
    const Array& array = *chosen;
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
    if (inputs_.size() + outputs_.size() != 0 && oneIn(3)) return transfer(level);
    switch (pick(18)) {
      case 6:  // bytes of an array
        if (const Array& array = any(arrays_); array.isWhole() && array.type.name[0] != '_' &&
                                               array.type.name.find("_BitInt") == std::string::npos)
          return space + "((uint8_t *)" + array.name + ")[" + (loops_.empty() ? "n" : any(loops_).index) + " & " +
                 std::to_string(array.size() * array.type.bits / 8 - 1) + "] = " + expression(1) + ";\n";
        break;
      case 0:
        return space + place(1, true) + " = " + expression(2) + ";\n";
      case 1:
        return space + place(1, true) + " += " + expression(2) + ";\n";
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
      case 7: return walk(level);
      case 8: return choice(level);
      case 9: return trips(level);
      case 10: return table(level);
      case 11: return quotient(level);
      case 12: return view(level);
      case 13: return bytes(level);
      case 14: return jump(level);
      case 15: return wide(level);
      default:
        break;
    }
    return space + state + (oneIn(2) ? " += " : " ^= ") + expression(2) + ";\n";
  }

  // A word that goes through a stream.
  std::string transfer(unsigned level) {
    const std::string state = any(states_);
    if (outputs_.empty() || (!inputs_.empty() && oneIn(2))) {
      const std::string in = any(inputs_).name;
      return indent(level) + (oneIn(3) ? place(1, true) + " = " : state + (oneIn(2) ? " += " : " = ")) + in + ".read();\n";
    }
    const Port& out = any(outputs_);
    return indent(level) + out.name + ".write((" + out.type.name + ")" + (oneIn(3) ? place(1) : expression(2)) + ");\n";
  }

  const Array* plain(bool mayBePort) {  // an array that a pointer may walk
    const Array& array = any(arrays_);
    return array.rows == 0 && array.member.empty() && !array.hasPragma && !array.isConst && (mayBePort || !array.isPort) ? &array : nullptr;
  }
  std::string assign(unsigned level) {
    return indent(level) + any(states_) + (oneIn(2) ? " += " : " ^= ") + expression(2) + ";\n";
  }

  // A pointer that walks an array, up or down.
  std::string walk(unsigned level) {
    const Array* array = plain(true);
    if (array == nullptr || isPipelined_) return assign(level);
    const std::string space = indent(level), end = array->name + " + " + std::to_string(array->size());
    std::string text = space + "{ " + array->type.name + " *p = " + (oneIn(2) ? array->name : array->name + " + " + std::to_string(pick(array->size()))) + "; while (p < " + end;
    if (oneIn(2)) text += " && *p != " + std::to_string(pick(5));
    text += ") { " + any(states_) + (oneIn(2) ? " += *p" : " ^= *p");
    if (oneIn(3)) text += ", *p = (" + array->type.name + ")" + expression(1);
    return text + "; p++; } }\n";
  }

  // A pointer that is chosen: to an array of the same type, or to a part of one.
  std::string choice(unsigned level) {
    const Array* one = plain(false);
    if (one == nullptr || one->size() < 8) return assign(level);
    std::string other = one->name + " + " + std::to_string(one->size() / 2);
    unsigned most = one->size() / 2 - 1;
    for (const Array& array : arrays_)
      if (array.name != one->name && array.type.name == one->type.name && array.isWhole()) {
        other = array.name;
        most = std::min(one->size(), array.size()) - 1;
      }
    return indent(level) + "{ " + one->type.name + " *p = (" + expression(1) + " & 1) ? " + one->name + " : " + other + "; p[(unsigned)" + expression(0) + " & " +
           std::to_string(most) + "] = " + expression(1) + "; " + any(states_) + " ^= p[(unsigned)" + expression(0) + " & " + std::to_string(most) + "]; }\n";
  }

  // A loop whose number of trips is known when it starts, or not even then.
  std::string trips(unsigned level) {
    if (isPipelined_) return assign(level);
    const std::string k = "k" + std::to_string(level), state = any(states_), space = indent(level);
    const std::string start = space + "{ unsigned " + k + " = (unsigned)" + expression(1) + " & 15; ";
    switch (pick(3)) {
      case 0:
        return start + "do {\n" + assign(level + 1) + space + "} while (" + k + "-- != 0); }\n";
      case 1:
        return start + "while (" + k + "-- > 0) {\n" + assign(level + 1) + indent(level + 1) + "if ((" + expression(1) + " & 31) == 7) break;\n" + space + "} }\n";
      default:
        return start + "while (" + k + " < 40 && (" + state + " & 1) == 0) {\n" + assign(level + 1) + indent(level + 1) + k + " += 1 + (" + expression(0) + " & 3);\n" + space + "} }\n";
    }
  }

  std::string table(unsigned level) {
    const unsigned bits = 2 + pick(3);
    const Type word = type();
    std::string text = indent(level) + "{ static const " + word.name + " table[" + std::to_string(1u << bits) + "] = {";
    for (unsigned i = 0; i < 1u << bits; ++i) text += (i != 0 ? ", " : "") + ("(" + word.name + ")" + literal());
    return text + "}; " + any(states_) + " ^= table[(unsigned)" + expression(1) + " & " + std::to_string((1u << bits) - 1) + "]; }\n";
  }

  // By a constant, of any sign, or by what is not zero.
  std::string quotient(unsigned level) {
    static const std::vector<std::string> kDivisors = {"3", "5", "7", "10", "13", "100", "255", "641", "1000", "-3", "-7", "8", "-16", "65537"};
    static const std::vector<std::string> kTypes = {"int8_t", "uint8_t", "int16_t", "uint16_t", "int", "unsigned", "int64_t", "uint64_t", "_BitInt(40)", "unsigned _BitInt(72)"};
    const std::string word = any(kTypes), operation = oneIn(2) ? " / " : " % ";
    if (oneIn(3)) return indent(level) + any(states_) + " ^= (" + word + ")" + expression(1) + operation + "(" + word + ")(((" + word + ")" + expression(1) + " & 62) | 1);\n";
    return indent(level) + any(states_) + " += (" + word + ")" + expression(2) + operation + any(kDivisors) + ";\n";
  }

  std::string view(unsigned level) {
    const std::string state = any(states_);
    return indent(level) + "{ union { uint64_t w; uint8_t b[8]; uint16_t h[4]; struct { uint32_t low : " + std::to_string(1 + pick(15)) +
           ", high : " + std::to_string(1 + pick(16)) + "; int32_t top : " + std::to_string(2 + pick(30)) + "; } f; } u; u.w = (uint64_t)" + expression(1) + "; " +
           any(std::vector<std::string>{"u.b[(unsigned)" + expression(0) + " & 7] ^= ", "u.f.high = ", "u.f.top = ", "u.h[1] += "}) + expression(1) + "; " + state + " += " +
           any(std::vector<std::string>{"u.f.low + u.h[3]", "u.b[(unsigned)" + expression(0) + " & 7]", "u.f.top", "(" + std::string("u.w >> 7)")}) + "; }\n";
  }

  // Copies and moves, within an array and to a temporary one.
  std::string bytes(unsigned level) {
    const Array* array = plain(true);
    if (array == nullptr || (array->isPort && !oneIn(4))) return assign(level);  // few words of a port become one word: rejected
    const unsigned count = 1 + pick(array->size() - 1), from = pick(array->size() - count + 1), to = pick(array->size() - count + 1);
    const std::string size = std::to_string(count) + " * sizeof(" + array->type.name + ")", a = array->name;
    if (!array->isPort && oneIn(2)) return indent(level) + "memmove(" + a + " + " + std::to_string(to) + ", " + a + " + " + std::to_string(from) + ", " + size + ");\n";
    return indent(level) + "{ " + array->type.name + " copy[" + std::to_string(count) + "]; memcpy(copy, " + a + " + " + std::to_string(from) + ", " + size + "); copy[" +
           std::to_string(pick(count)) + "] = " + expression(1) + "; memcpy(" + a + " + " + std::to_string(to) + ", copy, " + size + "); }\n";
  }

  // Out of the function, to its end, or back a few times.
  std::string jump(unsigned level) {
    const std::string space = indent(level);
    switch (pick(isPipelined_ ? 2 : 3)) {
      case 0:
        return space + "if ((" + expression(1) + " & 63) == 5) return " + returned_ + ";\n";
      case 1:
        usesLabel_ = true;
        return space + "if ((" + expression(1) + " & 63) == 9) goto out;\n";
      default: {
        const std::string number = std::to_string(++jumps_);
        return space + "{ unsigned tries" + number + " = 0;\n" + space + "again" + number + ":\n" + assign(level + 1) + space + "  if (++tries" + number + " < " + std::to_string(2 + pick(4)) +
               " && (" + expression(1) + " & 1) != 0) goto again" + number + ";\n" + space + "}\n";
      }
    }
  }

  std::string wide(unsigned level) {
    const std::string word = oneIn(2) ? "unsigned __int128" : "__int128", state = any(states_);
    return indent(level) + "{ " + word + " t = (" + word + ")" + expression(1) + any(std::vector<std::string>{" * ", " + ", " - ", " ^ "}) + "((" + word + ")" + expression(1) + " << " +
           std::to_string(pick(64)) + "); " + (oneIn(4) ? "t /= 1 + (" + expression(0) + " & 1023); " : "") + state + " ^= (uint64_t)(t >> " + std::to_string(1 + pick(100)) + ") + (uint64_t)t; }\n";
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
    if (array.isConst || array.rows != 0 || array.size() <= distance + 1) return loop(level, 1);
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
    isPipelined_ = false;
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
    isPipelined_ = false;
    if (!oneIn(8)) return "";
    isPipelined_ = !oneIn(8);  // a loop inside that cannot be unrolled is an error: not too often
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
    isPipelined_ = false;
    loops_.pop_back();
    return body + indent(level) + "}\n";
  }

  std::mt19937_64 random_;
  std::vector<Array> arrays_, partitioned_;
  std::vector<std::string> scalars_, states_;
  std::vector<Loop> loops_;
  std::vector<Port> portScalars_, portArrays_, inputs_, outputs_;
  Type result_{"void", 0};
  std::string returned_;  // what an early return gives
  bool usesLabel_ = false, isPipelined_ = false;
  unsigned jumps_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
  const bool hasPorts = count == 3 && std::string(arguments[2]) == "ports";
  if (count != 2 && !hasPorts) {
    std::fputs("usage: random_loops SEED [ports]\n", stderr);
    return 1;
  }
  Generator generator(static_cast<unsigned>(std::strtoul(arguments[1], nullptr, 10)));
  std::fputs((hasPorts ? generator.portProgram() : generator.program()).c_str(), stdout);
  return 0;
}
