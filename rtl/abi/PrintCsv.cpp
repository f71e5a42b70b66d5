#include <fmt/format.h>

#include "RegisterMap.h"

namespace kiln::registers {
namespace {

std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
  return result + "\"";
}

}  // namespace

std::string printCsv(const ChipSizes& chip) {
  std::string text = "offset,name,access,value,description\r\n";
  for (const Register& reg : registerMap(chip)) {
    text += fmt::format("0x{:02x},{},{},{},{}\r\n", reg.offset, reg.name, accessName(reg.access), constantOf(reg),
                        quoted(reg.description));
  }
  return text;
}

}  // namespace kiln::registers
