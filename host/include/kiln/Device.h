// A chip as its driver sees it: memory, registers' capabilities, and programs of commands that run to completion.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "kiln/Abi.h"

namespace kiln {

// Array of rows x cols outputs with depth multiply-adds each per cycle, written "16x16x1".
struct ChipShape {
  unsigned rows = 16, cols = 16, depth = 1;
  bool operator==(const ChipShape&) const = default;
};
// Throws UserError on anything but "RxCxD" with positive numbers.
ChipShape parseChipShape(const std::string& text);
std::string toString(const ChipShape& shape);

// What the capability registers say (Abi.h).
struct Capabilities {
  ChipShape shape;
  uint32_t busBytes = 16;
  uint32_t aWords = 0, bWords = 0;  // scratchpad words
  uint32_t maskRows = 0;
};

// What came back from one program.
struct Completion {
  uint64_t cycles = 0;  // doorbell accepted to done; 0 on devices without a clock (golden, csim)
  abi::ErrorCode error = abi::kOk;
  uint32_t errorCommand = 0;  // index of the offending command
  bool timedOut = false;
  std::string state;  // after a timeout or deadlock: the state of every FIFO, for people
};

// Timing of the simulated memory and what to record; only the rtl device uses all of it.
struct SimulationOptions {
  unsigned memoryLatencyCycles = 100;
  unsigned memoryBytesPerCycle = 0;  // each way; 0: as wide as the chip's bus
  double stallProbability = 0.0;     // each handshake of the memory model is withheld with this probability
  uint64_t stallSeed = 1;
  std::string traceFile;  // FST; empty: none
  uint64_t traceFromCycle = 0, traceToCycle = UINT64_MAX;
  std::string pinFile;  // every pin in every cycle, as text (kiln synth --activity); empty: none
};

// Device memory is a plain little-endian byte array; address 0 is its first byte. Allocation is planned before programs
// run: running one allocates nothing.
class Device {
 public:
  // Buffers begin at multiples of `allocationBytes`, a power of two and a multiple of 128.
  explicit Device(size_t memoryBytes, size_t allocationBytes = 4096);
  virtual ~Device();
  Device(const Device&) = delete;
  Device& operator=(const Device&) = delete;

  virtual std::string name() const = 0;  // "golden", "csim", "rtl", "gate", "systemc", "board"
  virtual Capabilities capabilities() const = 0;

  // Reserves `bytes` bytes, in whole units of the allocation. Throws UserError with both numbers when memory is exhausted.
  uint64_t allocate(size_t bytes);
  size_t allocatedBytes() const { return allocated_; }
  void write(uint64_t address, std::span<const std::byte> bytes);
  void read(uint64_t address, std::span<std::byte> bytes) const;
  std::span<std::byte> memory() { return memory_; }
  std::span<const std::byte> memory() const { return memory_; }

  // Timing of the memory that the device has or stands for: with it, programs know the cycles they will take
  // (Prediction.h). Makes no difference to what runs.
  void setTiming(const SimulationOptions& timing) { timing_ = timing; }
  const std::optional<SimulationOptions>& timing() const { return timing_; }

  // Runs `count` commands stored at `programAddress` and returns when all of them are done, one failed, or
  // `timeoutCycles` went by (counted only on devices with a clock).
  virtual Completion run(uint64_t programAddress, uint32_t count, uint64_t timeoutCycles) = 0;

 private:
  std::vector<std::byte> memory_;
  const size_t allocationBytes_;
  size_t allocated_ = 0;
  std::optional<SimulationOptions> timing_;
};

// One factory per device. Each throws UserError when this build has no such shape and lists those it has.
// The golden device has any shape: one that is not shipped gets the sizes of the smaller shipped chips.
std::unique_ptr<Device> makeGoldenDevice(const ChipShape& shape, size_t memoryBytes);
std::unique_ptr<Device> makeGoldenTwin(const Capabilities& capabilities, size_t memoryBytes);
std::unique_ptr<Device> makeCsimDevice(const ChipShape& shape, size_t memoryBytes);
std::unique_ptr<Device> makeRtlDevice(const ChipShape& shape, size_t memoryBytes, const SimulationOptions& options);
// The netlist after synthesis instead of the RTL; the same cycles and bytes.
std::unique_ptr<Device> makeGateDevice(const ChipShape& shape, size_t memoryBytes, const SimulationOptions& options);
// The RTL on a TLM-2.0 platform (sim/systemc); no traces. Throws UserError for a second one in the same process.
std::unique_ptr<Device> makeSystemcDevice(const ChipShape& shape, size_t memoryBytes, const SimulationOptions& options);

// Shapes that this build can simulate.
std::vector<ChipShape> shippedShapes();

}  // namespace kiln
