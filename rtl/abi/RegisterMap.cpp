#include "RegisterMap.h"

#include <fmt/format.h>

#include "kiln/Abi.h"

namespace kiln::registers {
namespace {

std::string constant(uint32_t value) { return fmt::format("32'h{:08x}", value); }

}  // namespace

const char* accessName(Access access) {
  switch (access) {
    case Access::kReadOnly:
      return "RO";
    case Access::kReadWrite:
      return "RW";
    case Access::kWriteOnly:
      return "WO";
  }
  return "";
}

std::string constantOf(const Register& reg) {
  return reg.readValue.rfind("32'h", 0) == 0 ? "0x" + reg.readValue.substr(4) : "";
}

std::vector<Register> registerMap(const ChipSizes& chip) {
  using namespace abi;
  using enum Access;
  const uint32_t shape = chip.rows | chip.cols << 8 | chip.depth << 16;
  return {
      {kRegMagic, "magic", kReadOnly, "\"KILN\" in memory order", constant(kMagic), ""},
      {kRegVersion, "version", kReadOnly, "version of this contract", constant(kVersion), ""},
      {kRegShape, "shape", kReadOnly, "rows R [7:0], columns C [15:8], multiply-adds per output and cycle D [23:16]",
       constant(shape), ""},
      {kRegBusBytes, "bus_bytes", kReadOnly, "bytes per beat of the memory bus", constant(chip.busBytes), ""},
      {kRegAWords, "a_words", kReadOnly, "words (R*D bytes each) in the A scratchpad", constant(chip.aWords), ""},
      {kRegBWords, "b_words", kReadOnly, "words (C*D bytes each) in the B scratchpad", constant(chip.bWords), ""},
      {kRegMaskRows, "mask_rows", kReadOnly, "rows of an output block for which mask bits can be collected",
       constant(chip.maskRows), ""},
      {kRegFormats, "formats", kReadOnly, "operand formats, bit i = format i of Abi.h", constant(1u << kFormatInt8),
       ""},
      {kRegProgramLow, "program_low", kReadWrite, "address of the first command, bits 31:0", "program_q[31:0]",
       "program_q[31:0] = s_axil_wdata_i;"},
      {kRegProgramHigh, "program_high", kReadWrite, "address of the first command, bits 63:32", "program_q[63:32]",
       "program_q[63:32] = s_axil_wdata_i;"},
      {kRegProgramCount, "program_count", kReadWrite, "number of commands; 0 ends at once", "count_q",
       "count_q = s_axil_wdata_i;"},
      {kRegDoorbell, "doorbell", kWriteOnly, "any write starts the program; ignored while busy", "",
       "doorbell_q = !busy_q;"},
      {kRegStatus, "status", kReadOnly, "busy [0], done [1], error [2]; done and error are cleared by the doorbell",
       "{29'd0, error_q[7:0] != 0, done_q, busy_q}", ""},
      {kRegError, "error", kReadOnly, "error code [7:0], index of the offending command [31:8]", "error_q", ""},
      {kRegCyclesLow, "cycles_low", kReadOnly, "cycles from the doorbell's acceptance to done, bits 31:0",
       "cycles_q[31:0]", ""},
      {kRegCyclesHigh, "cycles_high", kReadOnly, "the same, bits 63:32", "cycles_q[63:32]", ""},
      {kRegIrqEnable, "irq_enable", kReadWrite, "bit 0: raise irq_o when done", "{31'd0, irq_enable_q}",
       "irq_enable_q = s_axil_wdata_i[0];"},
      {kRegIrqClear, "irq_clear", kWriteOnly, "any write lowers irq_o", "", "irq_o <= 1'b0;"},
  };
}

}  // namespace kiln::registers
