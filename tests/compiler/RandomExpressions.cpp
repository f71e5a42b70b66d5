#include "RandomExpressions.h"

Type RandomExpressions::type() {
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

std::string RandomExpressions::literal() {
  static const std::vector<std::string> kCorners = {"0", "1", "-1", "127", "255", "-32768", "65535", "2147483647", "4294967295u"};
  return oneIn(3) ? any(kCorners) : std::to_string(static_cast<int>(pick(2000)) - 1000);
}

std::string RandomExpressions::place(unsigned depth, bool isWritten) {
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

std::string RandomExpressions::expression(unsigned depth) {
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
