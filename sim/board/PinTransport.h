// A board's top, Verilated, as a transport: its oscillator runs, and the host talks to it through the two pins of its serial
// port, like anybody else. Nothing reaches into the model.
//
// `Traits` comes from the build (kiln_add_board): Model, and clock(), rx(), tx() which name the pins of a model.
#pragma once

#include <verilated.h>

#include <deque>
#include <memory>

#include "kiln/board/ByteTransport.h"

namespace kiln::sim {

template <class Traits>
class PinTransport final : public board::ByteTransport {
 public:
  explicit PinTransport(std::string name) : name_(std::move(name)) {
    Verilated::threadContextp(&context_);
    model_ = std::make_unique<typename Traits::Model>(&context_);
    Traits::rx(*model_) = 1;
    Traits::clock(*model_) = 0;
    model_->eval();
    run(kStartCycles);
  }
  ~PinTransport() override {
    model_->final();
    // Verilator 5.006 takes a dying model's scopes out of the thread's current context instead of the model's own.
    Verilated::threadContextp(&context_);
    model_.reset();
    Verilated::threadContextp(nullptr);
  }

  std::string name() const override { return name_; }

  void send(std::span<const std::byte> bytes) override {
    for (const std::byte byte : bytes) {
      sendBit(0);
      for (int bit = 0; bit < 8; ++bit) sendBit(std::to_integer<unsigned>(byte) >> bit & 1);
      sendBit(1);
    }
  }

  size_t receive(std::span<std::byte> bytes) override {
    size_t received = 0;
    for (uint64_t quiet = 0; received < bytes.size() && quiet < kPatienceCycles; ++quiet) {
      if (received_.empty()) {
        tick();
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
    run(kSettleBits * bitCycles_);  // the answer's stop bit has passed before the board changes
    bitCycles_ = cyclesPerBit;
  }

  void sendBreak() override {
    Traits::rx(*model_) = 0;
    run(kBreakCycles);
    Traits::rx(*model_) = 1;
    run(kPatienceCycles);
    bitCycles_ = kFirstBitCycles;
  }

 private:
  static constexpr uint64_t kStartCycles = 100;           // reset and more
  static constexpr uint32_t kFirstBitCycles = Traits::kFirstBitCycles;
  static constexpr uint64_t kPatienceCycles = 5u << 18;  // a bridge gives up after 1 << 20
  static constexpr uint64_t kBreakCycles = 5u << 18;
  static constexpr uint64_t kSettleBits = 2;

  void sendBit(unsigned level) {
    Traits::rx(*model_) = static_cast<uint8_t>(level);
    run(bitCycles_);
  }
  void run(uint64_t cycles) {
    for (uint64_t i = 0; i < cycles; ++i) tick();
  }
  void tick() {
    Traits::clock(*model_) = 1;
    model_->eval();
    Traits::clock(*model_) = 0;
    model_->eval();
    listen(Traits::tx(*model_));
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
  VerilatedContext context_;
  std::unique_ptr<typename Traits::Model> model_;
  uint32_t bitCycles_ = kFirstBitCycles;
  uint32_t bitsLeft_ = 0, wait_ = 0;  // of the byte that the board is sending
  uint8_t shift_ = 0;
  std::deque<std::byte> received_;
};

}  // namespace kiln::sim
