#include <fmt/format.h>

#include <cctype>

#include "RegisterMap.h"
#include "kiln/Abi.h"

namespace kiln::registers {

std::string printHeader(const ChipSizes& chip) {
  std::string text = fmt::format(
      "/* Registers of the {0}x{1}x{2} chip: byte offsets, constants, bits. Generated from hls/include/kiln/Abi.h by rtl/abi.\n"
      " * AXI4-Lite, 32-bit registers in {3} bytes; a write must set all four strobes. */\n"
      "#ifndef KILN_REGISTERS_H\n#define KILN_REGISTERS_H\n\n#define KILN_REGISTER_SPACE_BYTES {3}u\n\n",
      chip.rows, chip.cols, chip.depth, abi::kRegisterSpaceBytes);
  for (const Register& reg : registerMap(chip)) {
    std::string name = reg.name;
    for (char& c : name) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    text += fmt::format("/* {}: {} */\n#define KILN_REG_{} 0x{:02x}u\n", accessName(reg.access), reg.description, name, reg.offset);
    if (const std::string value = constantOf(reg); !value.empty()) text += fmt::format("#define KILN_VALUE_{} {}u\n", name, value);
  }
  return text + fmt::format(
      "\n/* Bits of KILN_REG_STATUS. */\n#define KILN_STATUS_BUSY 0x{:x}u\n#define KILN_STATUS_DONE 0x{:x}u\n"
      "#define KILN_STATUS_ERROR 0x{:x}u\n\n#endif\n",
      uint32_t{abi::kStatusBusy}, uint32_t{abi::kStatusDone}, uint32_t{abi::kStatusError});
}

}  // namespace kiln::registers
