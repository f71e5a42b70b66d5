// Flags that name a device and its memory, shared by train, eval and gemm.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "kiln/Device.h"
#include "kiln/Lockstep.h"
#include "kiln/board/BoardDevice.h"

namespace kiln::cli {

struct DeviceOptions {
  std::string chip = "16x16x1";
  std::string device = "rtl";
  SimulationOptions simulation;
  BoardOptions board;
  std::optional<unsigned> memoryBytesPerCycle;  // each way; the width of the chip's bus unless given
  uint64_t timeoutCycles = 0;                   // 0: chosen from the program's size and the memory's speed
  uint64_t memoryMib = 64;
  std::optional<uint64_t> injectFlip;

  void addTo(CLI::App& app);
  // Throws UserError on unknown names, shapes or out-of-range memory options.
  std::unique_ptr<Device> make(size_t memoryBytes) const;
  std::unique_ptr<Device> make() const { return make(size_t{memoryMib} << 20); }
  // Cycles after which a program of `idealCycles` counts as hung.
  uint64_t timeoutFor(uint64_t idealCycles) const;
  nlohmann::ordered_json describe() const;

 private:
  std::unique_ptr<Device> makeBoard(const ChipShape& shape) const;
  unsigned bytesPerCycle() const;  // of the memory
};

}  // namespace kiln::cli
