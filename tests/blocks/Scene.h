// Programs on devices whose memory is random bytes, compared with the reference over the whole memory.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <random>
#include <vector>

#include "Reference.h"
#include "kiln/Device.h"

namespace kiln::test {

// One GEMM. Zero mBlockPanels or kChunk: everything that fits, or all of k.
struct Gemm {
  uint32_t m = 1, k = 1, n = 1;
  uint32_t flags = 0;
  uint32_t shift = 8;
  uint32_t mBlockPanels = 0, kChunk = 0;
  uint32_t dependsOn = 0;
};

// A program in the making and two devices to run it: one in plain order, one whose processes pause at random. Tensors
// lie at random bus-aligned addresses with random pitches, so that rows straddle 4 KiB boundaries; everything that is
// not written by a test is random.
class Scene {
 public:
  // `memoryBytes` with a bus of 16 bytes; more with a wider one, whose rows are padded to more.
  Scene(const ChipShape& shape, uint64_t seed, size_t memoryBytes = 1 << 20);

  // Lays out the tensors of a GEMM and appends its command, which the test may still change.
  abi::Command& add(const Gemm& gemm);
  // Runs the program. Commands before `errorCommand` (all, without error) must have done exactly what the reference
  // does.
  void expect(abi::ErrorCode error = abi::kOk, uint32_t errorCommand = 0);
  // Forgets the program, not the memory.
  void restart() { program_.clear(); }
  // The tensor of `rows` rows of `rowBytes` bytes; sets its pitch.
  uint64_t tensor(uint32_t rows, uint32_t rowBytes, uint32_t& pitch);

  std::vector<abi::Command>& program() { return program_; }
  Device& device() { return *device_; }  // in plain order; lends its memory to the other one at each expect()
  unsigned busBytes() const { return capabilities_.busBytes; }
  unsigned rows() const { return capabilities_.shape.rows; }
  const Capabilities& capabilities() const { return capabilities_; }
  std::mt19937_64& random() { return random_; }

 private:
  void runOn(Device& device, std::span<const std::byte> wanted, abi::ErrorCode error, uint32_t errorCommand);

  std::mt19937_64 random_;
  std::unique_ptr<Device> device_, shuffled_;
  Capabilities capabilities_;
  std::vector<abi::Command> program_;
  static constexpr uint64_t kTensorsBegin = 1 << 16;  // the program lies below
  uint64_t next_ = kTensorsBegin;
  uint64_t seed_;
};

// Tests run on every shipped shape.
class ChipTest : public ::testing::TestWithParam<ChipShape> {
 protected:
  unsigned lanes() const { return GetParam().rows; }
  unsigned groupSteps() const { return GetParam().rows * GetParam().depth; }  // k steps
};

}  // namespace kiln::test
