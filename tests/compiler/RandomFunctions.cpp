#include "RandomFunctions.h"

std::string RandomFunctions::partition(const Array& array) {
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

std::string RandomFunctions::global(const std::string& name) {
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

std::string RandomFunctions::rows(const Array& array) { return array.rows != 0 ? "[" + std::to_string(array.rows) + "]" : ""; }

std::string RandomFunctions::passed(bool isDeclared) const {
  std::string text;
  for (const auto* more : {&portArrays_, &inputs_, &outputs_})
    for (const Port& port : *more) text += ", " + (isDeclared ? port.declaration : port.name);
  return text;
}

std::string RandomFunctions::function(const std::string& name, std::string& calls) {
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

std::string RandomFunctions::states() {
  std::string text;
  for (unsigned i = 0; i < 3; ++i) {
    const std::string state = "v" + std::to_string(i);
    scalars_.push_back(state);
    states_.push_back(state);
    text += "  " + type().name + " " + state + " = " + literal() + ";\n";
  }
  return text;
}

std::string RandomFunctions::fill(const Array& array) {
  return "  for (int i = 0; i < " + std::to_string(array.size()) + "; ++i) " + array.name + "[i] = i * " + std::to_string(pick(99)) + ";\n";
}

// A word made of words that stand a little before or behind it, with indices that are known to differ.
std::string RandomFunctions::recurrence(unsigned level) {
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
std::string RandomFunctions::pragma(unsigned level, unsigned trips) {
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

std::string RandomFunctions::inside(unsigned level) {
  isPipelined_ = false;
  if (!oneIn(8)) return "";
  isPipelined_ = !oneIn(8);  // a loop inside that cannot be unrolled is an error: not too often
  return indent(level) + "#pragma HLS pipeline" + (oneIn(2) ? " II=" + std::to_string(1 + pick(4)) : "") + "\n";
}

std::string RandomFunctions::loop(unsigned level, unsigned depth) {
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
