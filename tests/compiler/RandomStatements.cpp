#include "RandomStatements.h"

#include <algorithm>

std::string RandomStatements::indent(unsigned level) { return std::string(2 * level, ' '); }

std::string RandomStatements::statement(unsigned level, bool inLoop) {
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
std::string RandomStatements::transfer(unsigned level) {
  const std::string state = any(states_);
  if (outputs_.empty() || (!inputs_.empty() && oneIn(2))) {
    const std::string in = any(inputs_).name;
    return indent(level) + (oneIn(3) ? place(1, true) + " = " : state + (oneIn(2) ? " += " : " = ")) + in + ".read();\n";
  }
  const Port& out = any(outputs_);
  return indent(level) + out.name + ".write((" + out.type.name + ")" + (oneIn(3) ? place(1) : expression(2)) + ");\n";
}

const Array* RandomStatements::plain(bool mayBePort) {  // an array that a pointer may walk
  const Array& array = any(arrays_);
  return array.rows == 0 && array.member.empty() && !array.hasPragma && !array.isConst && (mayBePort || !array.isPort) ? &array : nullptr;
}

std::string RandomStatements::assign(unsigned level) {
  return indent(level) + any(states_) + (oneIn(2) ? " += " : " ^= ") + expression(2) + ";\n";
}

// A pointer that walks an array, up or down.
std::string RandomStatements::walk(unsigned level) {
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
std::string RandomStatements::choice(unsigned level) {
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
std::string RandomStatements::trips(unsigned level) {
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

std::string RandomStatements::table(unsigned level) {
  const unsigned bits = 2 + pick(3);
  const Type word = type();
  std::string text = indent(level) + "{ static const " + word.name + " table[" + std::to_string(1u << bits) + "] = {";
  for (unsigned i = 0; i < 1u << bits; ++i) text += (i != 0 ? ", " : "") + ("(" + word.name + ")" + literal());
  return text + "}; " + any(states_) + " ^= table[(unsigned)" + expression(1) + " & " + std::to_string((1u << bits) - 1) + "]; }\n";
}

// By a constant, of any sign, or by what is not zero.
std::string RandomStatements::quotient(unsigned level) {
  static const std::vector<std::string> kDivisors = {"3", "5", "7", "10", "13", "100", "255", "641", "1000", "-3", "-7", "8", "-16", "65537"};
  static const std::vector<std::string> kTypes = {"int8_t", "uint8_t", "int16_t", "uint16_t", "int", "unsigned", "int64_t", "uint64_t", "_BitInt(40)", "unsigned _BitInt(72)"};
  const std::string word = any(kTypes), operation = oneIn(2) ? " / " : " % ";
  if (oneIn(3)) return indent(level) + any(states_) + " ^= (" + word + ")" + expression(1) + operation + "(" + word + ")(((" + word + ")" + expression(1) + " & 62) | 1);\n";
  return indent(level) + any(states_) + " += (" + word + ")" + expression(2) + operation + any(kDivisors) + ";\n";
}

std::string RandomStatements::view(unsigned level) {
  const std::string state = any(states_);
  return indent(level) + "{ union { uint64_t w; uint8_t b[8]; uint16_t h[4]; struct { uint32_t low : " + std::to_string(1 + pick(15)) +
         ", high : " + std::to_string(1 + pick(16)) + "; int32_t top : " + std::to_string(2 + pick(30)) + "; } f; } u; u.w = (uint64_t)" + expression(1) + "; " +
         any(std::vector<std::string>{"u.b[(unsigned)" + expression(0) + " & 7] ^= ", "u.f.high = ", "u.f.top = ", "u.h[1] += "}) + expression(1) + "; " + state + " += " +
         any(std::vector<std::string>{"u.f.low + u.h[3]", "u.b[(unsigned)" + expression(0) + " & 7]", "u.f.top", "(" + std::string("u.w >> 7)")}) + "; }\n";
}

// Copies and moves, within an array and to a temporary one.
std::string RandomStatements::bytes(unsigned level) {
  const Array* array = plain(true);
  if (array == nullptr || (array->isPort && !oneIn(4))) return assign(level);  // few words of a port become one word: rejected
  const unsigned count = 1 + pick(array->size() - 1), from = pick(array->size() - count + 1), to = pick(array->size() - count + 1);
  const std::string size = std::to_string(count) + " * sizeof(" + array->type.name + ")", a = array->name;
  if (!array->isPort && oneIn(2)) return indent(level) + "memmove(" + a + " + " + std::to_string(to) + ", " + a + " + " + std::to_string(from) + ", " + size + ");\n";
  return indent(level) + "{ " + array->type.name + " copy[" + std::to_string(count) + "]; memcpy(copy, " + a + " + " + std::to_string(from) + ", " + size + "); copy[" +
         std::to_string(pick(count)) + "] = " + expression(1) + "; memcpy(" + a + " + " + std::to_string(to) + ", copy, " + size + "); }\n";
}

// Out of the function, to its end, or back a few times.
std::string RandomStatements::jump(unsigned level) {
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

std::string RandomStatements::wide(unsigned level) {
  const std::string word = oneIn(2) ? "unsigned __int128" : "__int128", state = any(states_);
  return indent(level) + "{ " + word + " t = (" + word + ")" + expression(1) + any(std::vector<std::string>{" * ", " + ", " - ", " ^ "}) + "((" + word + ")" + expression(1) + " << " +
         std::to_string(pick(64)) + "); " + (oneIn(4) ? "t /= 1 + (" + expression(0) + " & 1023); " : "") + state + " ^= (uint64_t)(t >> " + std::to_string(1 + pick(100)) + ") + (uint64_t)t; }\n";
}

std::string RandomStatements::exchange(unsigned level) {
  const unsigned from = pick(3);
  const std::string a = states_[from], b = states_[(from + 1 + pick(2)) % 3];
  return indent(level) + "{ __typeof__(" + a + ") t = " + a + "; " + a + " = " + b + "; " + b + " = t; }\n";
}

std::string RandomStatements::label() {
  if (!usesLabel_) return "";
  usesLabel_ = false;
  return "out:\n  v0 ^= 5;\n";
}
