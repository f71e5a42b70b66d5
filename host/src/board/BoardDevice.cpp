#include "kiln/board/BoardDevice.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "kiln/Error.h"
#include "kiln/Program.h"
#include "kiln/board/Bridge.h"

namespace kiln {
namespace {

using board::Bridge;
using board::ByteTransport;

constexpr size_t kAllocationBytes = 128;    // a command's size: a board has no memory to waste
constexpr size_t kRequestOverheadBytes = 16;  // of one block: closer changes go together
constexpr uint32_t kPortBaud = 1'000'000;

struct Range {
  uint64_t begin, end;
};

std::unique_ptr<Bridge> connect(ByteTransport& transport, const BoardOptions& options) {
  auto bridge = std::make_unique<Bridge>(transport);
  const uint32_t clockHz = bridge->clockKhz() * 1000;
  const uint32_t baud = options.baud != 0 ? options.baud : options.port.empty() ? clockHz / board::kMinBitCycles : kPortBaud;
  bridge->setBitCycles((clockHz + baud / 2) / baud);
  return bridge;
}

class BoardDevice final : public Device {
 public:
  BoardDevice(std::unique_ptr<ByteTransport> transport, std::unique_ptr<Bridge> bridge, bool readEverything)
      : Device(bridge->memoryBytes(), kAllocationBytes),
        transport_(std::move(transport)),
        bridge_(std::move(bridge)),
        readEverything_(readEverything),
        onBoard_(memory().size()) {
    if (bridge_->readRegister(abi::kRegMagic) != abi::kMagic ||
        bridge_->readRegister(abi::kRegVersion) != abi::kVersion) {
      throw UserError(fmt::format("the chip on {} is not one that this driver knows (contract version {})\n"
                                  "fix: configure the board with a bitstream of this release",
                                  transport_->name(), abi::kVersion));
    }
    const uint32_t shape = bridge_->readRegister(abi::kRegShape);
    capabilities_.shape = {shape & 0xff, shape >> 8 & 0xff, shape >> 16 & 0xff};
    capabilities_.busBytes = bridge_->readRegister(abi::kRegBusBytes);
    capabilities_.aWords = bridge_->readRegister(abi::kRegAWords);
    capabilities_.bWords = bridge_->readRegister(abi::kRegBWords);
    capabilities_.maskRows = bridge_->readRegister(abi::kRegMaskRows);
    bridge_->writeRegister(board::kRegChipReset, 1);
  }

  std::string name() const override { return "board"; }
  Capabilities capabilities() const override { return capabilities_; }

  Completion run(uint64_t programAddress, uint32_t count, uint64_t timeoutCycles) override {
    sendChanges();
    bridge_->writeRegister(abi::kRegProgramLow, static_cast<uint32_t>(programAddress));
    bridge_->writeRegister(abi::kRegProgramHigh, static_cast<uint32_t>(programAddress >> 32));
    bridge_->writeRegister(abi::kRegProgramCount, count);
    bridge_->writeRegister(abi::kRegDoorbell, 1);

    Completion completion;
    uint32_t status;
    while (!((status = bridge_->readRegister(abi::kRegStatus)) & abi::kStatusDone)) {
      if (readCycles() < timeoutCycles) continue;
      completion.timedOut = true;
      bridge_->writeRegister(board::kRegChipReset, 1);
      break;
    }
    completion.cycles = completion.timedOut ? timeoutCycles : readCycles();
    if (status & abi::kStatusError) {
      const uint32_t error = bridge_->readRegister(abi::kRegError);
      completion.error = static_cast<abi::ErrorCode>(error & 0xff);
      completion.errorCommand = error >> 8;
    }
    ranges_.clear();
    if (completion.timedOut || completion.error != abi::kOk || readEverything_)
      ranges_.push_back({0, usedBytes()});
    else
      addWritten(programAddress, count);
    fetch();
    return completion;
  }

 private:
  uint64_t readCycles() {
    // The counter runs: its halves belong together only if the high one stays.
    for (;;) {
      const uint32_t high = bridge_->readRegister(abi::kRegCyclesHigh);
      const uint32_t low = bridge_->readRegister(abi::kRegCyclesLow);
      if (bridge_->readRegister(abi::kRegCyclesHigh) == high) return low | uint64_t{high} << 32;
    }
  }

  // Memory that buffers occupy, or all of it for users who do not allocate.
  size_t usedBytes() const { return allocatedBytes() != 0 ? allocatedBytes() : memory().size(); }

  void sendChanges() {
    const size_t used = usedBytes();
    const auto differs = [&](size_t at) { return at >= known_ || memory()[at] != onBoard_[at]; };
    for (size_t begin = 0; begin < used; ++begin) {
      if (!differs(begin)) continue;
      size_t end = begin + 1;
      for (size_t at = end; at < used && at < end + kRequestOverheadBytes; ++at)
        if (differs(at)) end = at + 1;
      bridge_->writeMemory(begin, memory().subspan(begin, end - begin));
      begin = end - 1;
    }
    std::memcpy(onBoard_.data(), memory().data(), used);
    known_ = std::max(known_, used);
  }

  void fetch() {
    std::ranges::sort(ranges_, {}, &Range::begin);
    for (size_t i = 0; i < ranges_.size();) {
      Range range = ranges_[i++];
      while (i < ranges_.size() && ranges_[i].begin <= range.end + kRequestOverheadBytes)
        range.end = std::max(range.end, ranges_[i++].end);
      range.end = std::min<uint64_t>(range.end, memory().size());
      if (range.begin >= range.end) continue;
      bridge_->readMemory(range.begin, memory().subspan(range.begin, range.end - range.begin));
      std::memcpy(onBoard_.data() + range.begin, memory().data() + range.begin, range.end - range.begin);
    }
  }

  // Where the results of a program that succeeded lie.
  void addWritten(uint64_t programAddress, uint32_t count) {
    for (uint32_t i = 0; i < count; ++i) {
      abi::Command c;
      read(programAddress + uint64_t{i} * abi::kCommandBytes, std::as_writable_bytes(std::span(&c, 1)));
      const uint64_t rowBytes = uint64_t{c.n} * (c.flags & abi::kOutInt32 ? 4 : 1);
      for (uint32_t row = 0; row < c.m; ++row) {
        const uint64_t at = c.c + uint64_t{row} * c.cPitch;
        ranges_.push_back({at, at + rowBytes});
        if (!(c.flags & abi::kMaskOut)) continue;
        const uint64_t mask = c.maskOut + uint64_t{row} * c.maskOutPitch;
        ranges_.push_back({mask, mask + maskRowBytes(c.n, capabilities_)});
      }
      if (c.flags & abi::kStats) ranges_.push_back({c.stats, c.stats + sizeof(abi::StatsRecord)});
    }
  }

  std::unique_ptr<ByteTransport> transport_;
  std::unique_ptr<Bridge> bridge_;
  const bool readEverything_;
  Capabilities capabilities_;
  std::vector<std::byte> onBoard_;  // what the board's memory holds
  std::vector<Range> ranges_;       // to fetch; kept for its memory
  size_t known_ = 0;                // bytes from address 0 of which that is true
};

}  // namespace

std::unique_ptr<Device> makeBoardDevice(std::unique_ptr<ByteTransport> transport, const BoardOptions& options) {
  auto bridge = connect(*transport, options);
  return std::make_unique<BoardDevice>(std::move(transport), std::move(bridge), options.readEverything);
}

}  // namespace kiln
