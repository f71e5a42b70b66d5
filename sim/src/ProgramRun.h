// What a driver does at the register port, for every way to reach it: `Registers` has read(offset) and write(offset, value).
#pragma once

#include <stdexcept>

#include "kiln/Device.h"

namespace kiln::sim {

// After a reset: reads who the chip is, and enables its interrupt.
template <class Registers>
Capabilities greet(Registers& registers) {
  if (registers.read(abi::kRegMagic) != abi::kMagic || registers.read(abi::kRegVersion) != abi::kVersion) {
    throw std::logic_error("the simulated chip's registers are not those of Abi.h: run make generated");
  }
  Capabilities capabilities;
  const uint32_t shape = registers.read(abi::kRegShape);
  capabilities.shape = {shape & 0xff, shape >> 8 & 0xff, shape >> 16 & 0xff};
  capabilities.busBytes = registers.read(abi::kRegBusBytes);
  capabilities.aWords = registers.read(abi::kRegAWords);
  capabilities.bWords = registers.read(abi::kRegBWords);
  capabilities.maskRows = registers.read(abi::kRegMaskRows);
  registers.write(abi::kRegIrqEnable, 1);
  return capabilities;
}

template <class Registers>
void start(Registers& registers, uint64_t programAddress, uint32_t count) {
  registers.write(abi::kRegProgramLow, static_cast<uint32_t>(programAddress));
  registers.write(abi::kRegProgramHigh, static_cast<uint32_t>(programAddress >> 32));
  registers.write(abi::kRegProgramCount, count);
  registers.write(abi::kRegDoorbell, 1);
}

// After the interrupt.
template <class Registers>
Completion collect(Registers& registers) {
  Completion completion;
  completion.cycles = registers.read(abi::kRegCyclesLow) | uint64_t{registers.read(abi::kRegCyclesHigh)} << 32;
  if (registers.read(abi::kRegStatus) & abi::kStatusError) {
    const uint32_t error = registers.read(abi::kRegError);
    completion.error = static_cast<abi::ErrorCode>(error & 0xff);
    completion.errorCommand = error >> 8;
  }
  registers.write(abi::kRegIrqClear, 1);
  return completion;
}

}  // namespace kiln::sim
