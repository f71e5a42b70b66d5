// The golden device: every command as three plain steps, after the numbered contract of the README. Kept naive on
// purpose; it shares layouts with the chip (Abi.h), never arithmetic.
#include <Eigen/Core>
#include <cstring>
#include <string>
#include <vector>

#include "CommandCheck.h"
#include "Epilogue.h"
#include "kiln/Device.h"

namespace kiln {
namespace {

// The capacities of every shipped chip, whatever its array's shape.
constexpr uint32_t kBusBytes = 16, kAWords = 4096, kBWords = 2048, kMaskRows = 1024;

using RowMajor = Eigen::Matrix<int32_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

class GoldenDevice final : public Device {
 public:
  GoldenDevice(const ChipShape& shape, size_t memoryBytes)
      : Device(memoryBytes), capabilities_{shape, kBusBytes, kAWords, kBWords, kMaskRows} {}

  std::string name() const override { return "golden"; }
  Capabilities capabilities() const override { return capabilities_; }

  Completion run(uint64_t programAddress, uint32_t count, uint64_t) override {
    Completion completion;
    const auto fail = [&](abi::ErrorCode error, uint32_t index) {
      completion.error = error;
      completion.errorCommand = index;
      return completion;
    };
    if (programAddress % abi::kCommandBytes != 0) return fail(abi::kErrAlignment, 0);
    for (uint32_t index = 0; index < count; ++index) {
      const uint64_t offset = uint64_t{index} * abi::kCommandBytes;
      const size_t size = memory().size();
      if (programAddress > size || offset + abi::kCommandBytes > size - programAddress)
        return fail(abi::kErrBus, index);
      abi::Command command;
      std::memcpy(&command, memory().data() + programAddress + offset, sizeof command);
      if (const auto error = golden::checkCommand(command, index, capabilities_, size)) return fail(error, index);
      multiply(command);
      finish(command);
    }
    return completion;
  }

 private:
  int8_t* int8At(uint64_t address) { return reinterpret_cast<int8_t*>(memory().data() + address); }
  uint8_t* bytesAt(uint64_t address) { return reinterpret_cast<uint8_t*>(memory().data() + address); }

  // The (rows, cols) int8 matrix at `address`, or the transpose of what is stored there, widened to int32.
  void load(std::vector<int32_t>& into, uint64_t address, uint32_t pitch, bool transpose, uint32_t rows,
            uint32_t cols) {
    if (into.size() < size_t{rows} * cols) into.resize(size_t{rows} * cols);
    using Stored = Eigen::Matrix<int8_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const Eigen::Map<const Stored, 0, Eigen::OuterStride<>> stored(
        int8At(address), transpose ? cols : rows, transpose ? rows : cols, Eigen::OuterStride<>(pitch));
    Eigen::Map<RowMajor> matrix(into.data(), rows, cols);
    if (transpose) {
      matrix = stored.transpose().cast<int32_t>();
    } else {
      matrix = stored.cast<int32_t>();
    }
  }

  // accumulators_ = op(A) * op(B). K <= 65536 products of at most 2^14 stay within 2^30: int32 is exact here.
  void multiply(const abi::Command& c) {
    load(a_, c.a, c.aPitch, c.flags & abi::kTransposeA, c.m, c.k);
    load(b_, c.b, c.bPitch, c.flags & abi::kTransposeB, c.k, c.n);
    if (accumulators_.size() < size_t{c.m} * c.n) accumulators_.resize(size_t{c.m} * c.n);
    Eigen::Map<RowMajor>(accumulators_.data(), c.m, c.n).noalias() =
        Eigen::Map<const RowMajor>(a_.data(), c.m, c.k) * Eigen::Map<const RowMajor>(b_.data(), c.k, c.n);
  }

  // Bias, ReLU and mask, statistics, requantisation and store.
  void finish(const abi::Command& c) {
    abi::StatsRecord stats{0, 0, c.m * c.n, abi::kStatsMarker};
    const uint32_t maskBytes = (c.n + 8 * kBusBytes - 1) / (8 * kBusBytes) * kBusBytes;
    for (uint32_t row = 0; row < c.m; ++row) {
      if (c.flags & abi::kMaskOut) std::memset(bytesAt(c.maskOut + uint64_t{row} * c.maskOutPitch), 0, maskBytes);
      for (uint32_t col = 0; col < c.n; ++col) {
        const int32_t acc = masked(c, row, col, biased(c, row, col));
        stats.magnitudeOr |= golden::magnitudeBits(acc);
        if (c.flags & abi::kOutInt32) {
          std::memcpy(bytesAt(c.c + uint64_t{row} * c.cPitch + 4 * uint64_t{col}), &acc, sizeof acc);
        } else {
          const int64_t shifted = golden::shiftRounded(acc, c.shift);
          const int8_t y = golden::clampToInt8(shifted);
          if (y != shifted) ++stats.saturated;
          int8At(c.c + uint64_t{row} * c.cPitch)[col] = y;
        }
      }
    }
    if (c.flags & abi::kStats) std::memcpy(bytesAt(c.stats), &stats, sizeof stats);
  }

  // Wraps modulo 2^32, hence unsigned.
  int32_t biased(const abi::Command& c, uint32_t row, uint32_t col) {
    uint32_t acc = static_cast<uint32_t>(accumulators_[size_t{row} * c.n + col]);
    if (c.flags & abi::kBias) {
      uint32_t bias;
      std::memcpy(&bias, bytesAt(c.bias + 4 * uint64_t{col}), sizeof bias);
      acc += bias;
    }
    return static_cast<int32_t>(acc);
  }

  int32_t masked(const abi::Command& c, uint32_t row, uint32_t col, int32_t acc) {
    const uint8_t bit = static_cast<uint8_t>(1u << (col % 8));
    if ((c.flags & abi::kMaskOut) && acc > 0) bytesAt(c.maskOut + uint64_t{row} * c.maskOutPitch)[col / 8] |= bit;
    if ((c.flags & abi::kRelu) && acc < 0) return 0;
    if ((c.flags & abi::kMaskIn) && !(bytesAt(c.maskIn + uint64_t{row} * c.maskInPitch)[col / 8] & bit)) return 0;
    return acc;
  }

  Capabilities capabilities_;
  std::vector<int32_t> a_, b_, accumulators_;  // scratch; grows to the largest command and stays
};

}  // namespace

std::unique_ptr<Device> makeGoldenDevice(const ChipShape& shape, size_t memoryBytes) {
  return std::make_unique<GoldenDevice>(shape, memoryBytes);
}

}  // namespace kiln
