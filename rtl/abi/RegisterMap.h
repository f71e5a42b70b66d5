// The register file as a table: one row per register of Abi.h, from which the Verilog and the documentation are
// printed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kiln::registers {

enum class Access { kReadOnly, kReadWrite, kWriteOnly };

// What the capability registers of one chip say; the sizes are those of its scratchpads.
struct Chip {
  uint32_t rows, cols, depth;
  uint32_t busBytes = 16;
  uint32_t aWords = 4096, bWords = 2048;
  uint32_t maskRows = 1024;
};

struct Register {
  uint32_t offset;  // byte offset, a multiple of 4
  const char* name;
  Access access;
  const char* description;  // one sentence for the documentation
  std::string readValue;    // Verilog expression of 32 bits; empty: reads as 0
  std::string writeAction;  // Verilog statement that runs when the register is written; empty: ignored
};

std::vector<Register> registerMap(const Chip& chip);

std::string printVerilog(const Chip& chip);
std::string printMarkdown();

}  // namespace kiln::registers
