// Runs programs on a device and, when asked, on a golden one beside it, and compares every byte they write. Where the
// device has a clock and memory that does not stall, also compares the cycles with the program's prediction, always.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "kiln/Device.h"
#include "kiln/Program.h"

namespace kiln {

struct CheckReport {
  uint64_t valuesPlanned = 0;   // bytes that the programs' commands say they write
  uint64_t valuesCompared = 0;  // bytes that were compared
  uint64_t mismatches = 0;      // bytes that differ, stray writes and differing completions included
  std::string firstMismatch;    // where, and both values; empty when none
  bool flipped = false;         // the injected flip has happened

  uint64_t programsTimed = 0;      // programs whose cycles were compared with their prediction
  uint64_t cycleMismatches = 0;    // those that took more or fewer
  std::string firstCycleMismatch;  // which, and both numbers; empty when none
};

// Both devices see the same commands and the same host data, each in its own memory.
class Lockstep {
 public:
  // `golden` may be null: then nothing is compared. `flipValue`: after the device wrote compared byte number N (counted
  // from 0 over the whole run), its bit 0 is inverted in the device's memory, to prove that the comparison can fail.
  Lockstep(Device& device, std::unique_ptr<Device> golden, uint64_t timeoutCycles,
           std::optional<uint64_t> flipValue = std::nullopt);

  Device& device() { return device_; }
  void setTimeoutCycles(uint64_t cycles) { timeoutCycles_ = cycles; }
  bool isChecking() const { return golden_ != nullptr; }

  // The host wrote these bytes of the device's memory: the golden memory receives them too.
  void published(uint64_t address, size_t bytes);
  void published(const Tensor& tensor) { published(tensor.address, tensor.sizeBytes()); }
  // The golden memory becomes a copy of the device's: once, after everything is allocated.
  void publishAll();

  // Runs on both and compares. Throws DeviceFailure on an error status or a timeout.
  Completion run(const Program& program);

  const CheckReport& report() const { return report_; }
  double checkSeconds() const { return checkSeconds_; }  // time spent on the golden device and on comparing

 private:
  void compareCycles(const Program& program, uint64_t cycles);
  void compareProgram(const Program& program);
  void compareRow(const Program& program, size_t command, const char* what, uint32_t row, uint64_t address,
                  size_t bytes);
  void compareRest();
  void recordMismatch(const std::string& text);

  Device& device_;
  std::unique_ptr<Device> golden_;
  uint64_t timeoutCycles_;
  std::optional<uint64_t> flipValue_;
  CheckReport report_;
  double checkSeconds_ = 0;
};

}  // namespace kiln
