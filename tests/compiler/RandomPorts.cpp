#include "RandomPorts.h"

Type PortProgram::portType() {
  static const std::vector<Type> kTypes = {{"int8_t", 8},    {"uint8_t", 8},   {"int16_t", 16}, {"uint16_t", 16},
                                           {"int32_t", 32},  {"uint32_t", 32}, {"int64_t", 64}, {"uint64_t", 64}};
  return any(kTypes);
}

void PortProgram::makePorts() {
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

std::vector<Port> PortProgram::ports() const {  // in the order of the arguments
  std::vector<Port> all = portScalars_;
  for (const auto* more : {&portArrays_, &inputs_, &outputs_}) all.insert(all.end(), more->begin(), more->end());
  return all;
}

std::string PortProgram::top(const std::string& calls) {
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
std::string PortProgram::caller() {
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

std::string PortProgram::text() {
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
