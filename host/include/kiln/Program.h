// Tensors in device memory, the choice of tiling, and programs: planned once, run many times without allocation.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "kiln/Device.h"

namespace kiln {

// The device failed while it ran a program: an error status or a timeout. what() holds the state of its FIFOs if known.
class DeviceFailure : public std::runtime_error {
 public:
  explicit DeviceFailure(const std::string& what) : std::runtime_error(what) {}
};

enum class Element { kInt8, kInt32, kBit };

// A row-major matrix in device memory. Bytes between a row's end and the next row are arbitrary.
struct Tensor {
  uint64_t address = 0;
  uint32_t rows = 0, cols = 0;
  Element element = Element::kInt8;
  uint32_t pitchBytes = 0;  // from a row to the next; a multiple of the bus width

  uint32_t rowBytes() const;                                      // bytes that hold elements
  size_t sizeBytes() const { return size_t{rows} * pitchBytes; }  // of the whole buffer
  uint64_t rowAddress(uint32_t row) const { return address + uint64_t{row} * pitchBytes; }
};

// Reserves a (rows, cols) tensor with the smallest legal pitch. Throws UserError when device memory is exhausted.
Tensor allocateTensor(Device& device, uint32_t rows, uint32_t cols, Element element);

// How a product is cut for the scratchpads (Abi.h). Changes cycles, never results.
struct Tiling {
  uint32_t mBlockPanels = 1;
  uint32_t kChunk = 1;
  bool operator==(const Tiling&) const = default;
};
// Keeps whole-K panels when both operands' panels fit, all of A if possible, else at most half of A's scratchpad so
// that blocks double-buffer; streams chunks of K otherwise. Throws UserError when not even one chunk fits.
Tiling chooseTiling(uint32_t m, uint32_t k, bool withMaskOut, const Capabilities& capabilities);

// One macro operation in terms of tensors: c(M,N) = epilogue(bias(N) + op(a)(M,K) * op(b)(K,N)).
struct Gemm {
  Tensor a, b, c;  // a, b int8; c int8 (requantised by `shift`) or int32
  bool transposeA = false, transposeB = false;
  bool relu = false;
  uint32_t shift = 0;
  std::optional<Tensor> bias;     // (1,N) int32
  std::optional<Tensor> maskOut;  // (M,N) bits
  std::optional<Tensor> maskIn;   // (M,N) bits
  std::optional<uint64_t> stats;  // address of a StatsRecord
  uint32_t dependsOn = 0;         // Command::dependsOn
};
// Fills a command. Throws UserError when shapes disagree, K exceeds kMaxK, a pitch or address is illegal, or an output
// (from its first byte to its last) overlaps another buffer of the command.
abi::Command planGemm(const Gemm& gemm, const Capabilities& capabilities);

uint64_t macs(const abi::Command& command);                                 // m * k * n
uint64_t idealCycles(const abi::Command& command, const ChipShape& shape);  // ceil(m/R) ceil(n/C) ceil(k/D)
// Bytes that the command writes: C, the mask up to whole bus words, the statistics record.
uint64_t bytesWritten(const abi::Command& command, const Capabilities& capabilities);
uint32_t maskRowBytes(uint32_t n, const Capabilities& capabilities);  // written per mask row

// |bias| above this could overflow the accumulator; the driver refuses it.
inline constexpr int64_t kMaxBias = int64_t{1} << 30;
// Throws UserError when an element of bias(N) exceeds kMaxBias.
void checkBias(std::span<const int32_t> bias);

// Commands in device memory. Constructing one allocates; running it does not.
class Program {
 public:
  Program(Device& device, std::string name, std::vector<abi::Command> commands);

  const std::string& name() const { return name_; }
  std::span<const abi::Command> commands() const { return commands_; }
  uint64_t address() const { return address_; }
  void setShift(size_t command, uint32_t shift);  // patches one requantisation shift, 0..31
  Completion run(Device& device, uint64_t timeoutCycles) const;

  uint64_t macs() const { return macs_; }
  uint64_t idealCycles() const { return idealCycles_; }
  uint64_t bytesWritten() const { return bytesWritten_; }

 private:
  Device& device_;
  std::string name_;
  std::vector<abi::Command> commands_;
  uint64_t address_ = 0;
  uint64_t macs_ = 0, idealCycles_ = 0, bytesWritten_ = 0;
};

std::string toString(abi::ErrorCode error);
// Throws DeviceFailure unless the program completed without error in time.
void requireSuccess(const Completion& completion, const Device& device, const Program& program, uint64_t timeoutCycles);

}  // namespace kiln
