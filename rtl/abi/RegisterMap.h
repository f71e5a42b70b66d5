// The register file as a table: one row per register of Abi.h, from which the Verilog and the documentation are
// printed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kiln/Shapes.h"

namespace kiln::registers {

enum class Access { kReadOnly, kReadWrite, kWriteOnly };

struct Register {
  uint32_t offset;  // byte offset, a multiple of 4
  const char* name;
  Access access;
  const char* description;  // one sentence for the documentation
  std::string readValue;    // Verilog expression of 32 bits; empty: reads as 0
  std::string writeAction;  // Verilog statement that runs when the register is written; empty: ignored
};

// The capability registers say what `chip` is.
std::vector<Register> registerMap(const ChipSizes& chip);

std::string printVerilog(const ChipSizes& chip);
std::string printMarkdown();

}  // namespace kiln::registers
