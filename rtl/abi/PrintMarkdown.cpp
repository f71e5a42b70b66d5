#include <fmt/format.h>

#include "RegisterMap.h"
#include "kiln/Abi.h"

namespace kiln::registers {

std::string printMarkdown() {
  std::string text = fmt::format(
      "# Registers\n\n"
      "Generated from `hls/include/kiln/Abi.h` by `rtl/abi` (`make generated`). Do not edit.\n\n"
      "AXI4-Lite, 32-bit registers in {} bytes. A write must set all four strobes; otherwise it is answered with "
      "SLVERR and has\n"
      "no effect. Offsets that are not listed read as 0 and ignore writes.\n\n"
      "| offset | register | access | meaning |\n| --- | --- | --- | --- |\n",
      abi::kRegisterSpaceBytes);
  for (const Register& reg : registerMap({})) {
    text +=
        fmt::format("| 0x{:02x} | `{}` | {} | {} |\n", reg.offset, reg.name, accessName(reg.access), reg.description);
  }
  return text;
}

}  // namespace kiln::registers
