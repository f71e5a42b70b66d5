// The host's end of a simulated serial line as a transport: 8 data bits, no parity, one stop bit.
//
// `Pins` is what is at the other end, one clock cycle at a time: unsigned cycle(unsigned rx) takes the level that the host
// puts on the line and returns the level that comes back.
#pragma once

#include <deque>
#include <string>
#include <utility>

#include "kiln/board/ByteTransport.h"

namespace kiln::sim {

struct LineTiming {
  uint32_t firstBitCycles;  // the rate after reset
  uint64_t pauseCycles;     // silence after which the bridge abandons a request
};

template <class Pins>
class SerialLine final : public board::ByteTransport {
 public:
  template <class... Arguments>
  SerialLine(std::string name, const LineTiming& timing, Arguments&&... arguments)
      : name_(std::move(name)),
        timing_(timing),
        pins_(std::forward<Arguments>(arguments)...),
        bitCycles_(timing.firstBitCycles) {
    run(kStartCycles, 1);
  }

  Pins& pins() { return pins_; }
  uint64_t cycles() const { return cycles_; }

  std::string name() const override { return name_; }

  void send(std::span<const std::byte> bytes) override {
    for (const std::byte byte : bytes) {
      run(bitCycles_, 0);
      for (int bit = 0; bit < 8; ++bit) run(bitCycles_, std::to_integer<unsigned>(byte) >> bit & 1);
      run(bitCycles_, 1);
    }
  }

  size_t receive(std::span<std::byte> bytes) override {
    size_t received = 0;
    for (uint64_t quiet = 0; received < bytes.size() && quiet < patience(); ++quiet) {
      if (received_.empty()) {
        run(1, 1);
        continue;
      }
      bytes[received++] = received_.front();
      received_.pop_front();
      quiet = 0;
    }
    return received;
  }

  void discard() override { received_.clear(); }

  void setBitTime(uint32_t cyclesPerBit, uint32_t) override {
    run(kSettleBits * bitCycles_, 1);  // the answer's stop bit passes before the board changes
    bitCycles_ = cyclesPerBit;
  }

  void sendBreak() override {
    run(patience(), 0);
    run(patience(), 1);
    bitCycles_ = timing_.firstBitCycles;
    bitsLeft_ = 0;
  }

 private:
  static constexpr uint64_t kStartCycles = 100;  // reset and more
  static constexpr uint64_t kSettleBits = 2;

  uint64_t patience() const { return timing_.pauseCycles + timing_.pauseCycles / 4 + 20 * uint64_t{bitCycles_}; }

  void run(uint64_t cycles, unsigned rx) {
    for (uint64_t i = 0; i < cycles; ++i) listen(pins_.cycle(rx));
    cycles_ += cycles;
  }

  // Samples each bit in its middle.
  void listen(unsigned level) {
    if (bitsLeft_ == 0) {
      if (level != 0) return;
      bitsLeft_ = 9;  // eight of data and the stop bit
      wait_ = bitCycles_ + bitCycles_ / 2;
    }
    if (--wait_ != 0) return;
    wait_ = bitCycles_;
    if (--bitsLeft_ == 0) {
      if (level != 0) received_.push_back(std::byte(shift_));
    } else {
      shift_ = static_cast<uint8_t>(shift_ >> 1 | level << 7);
    }
  }

  std::string name_;
  const LineTiming timing_;
  Pins pins_;
  uint64_t cycles_ = 0;
  uint32_t bitCycles_;
  uint32_t bitsLeft_ = 0, wait_ = 0;  // of the byte that is coming
  uint8_t shift_ = 0;
  std::deque<std::byte> received_;
};

}  // namespace kiln::sim
