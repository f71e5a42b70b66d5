// The register file as a table: one row per register of Abi.h, from which the Verilog and the documentation are
// printed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kiln/Shapes.h"

namespace kiln::registers {

enum class Access { kReadOnly, kReadWrite, kWriteOnly };
// "RO", "RW" or "WO".
const char* accessName(Access access);

struct Register {
  uint32_t offset;  // byte offset, a multiple of 4
  const char* name;
  Access access;
  const char* description;  // one sentence for the documentation
  std::string readValue;    // Verilog expression of 32 bits; empty: reads as 0
  std::string writeAction;  // Verilog statement that runs when the register is written; empty: ignored
};

// "0x4e4c494b" for a register that always reads 32'h4e4c494b; empty where what it reads changes.
std::string constantOf(const Register& reg);

// The capability registers say what `chip` is.
std::vector<Register> registerMap(const ChipSizes& chip);

std::string printVerilog(const ChipSizes& chip);
std::string printMarkdown();
// C99 and C++: offsets, the constants that `chip` answers with, bits of the status register.
std::string printHeader(const ChipSizes& chip);
// RFC 4180: offset,name,access,value,description; `value` is what `chip` always answers, empty where that changes.
std::string printCsv(const ChipSizes& chip);

}  // namespace kiln::registers
