// The block `matmul`, Verilated alone, kept busy: commands and tokens are there before it asks, rows are always taken.
//
// `Traits` as in ChipClock.h, and Chip, its configuration (Config.h).
#pragma once

#include <verilated.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <stdexcept>

#include "Messages.h"
#include "StackPlace.h"
#include "kiln/ArrayModel.h"

namespace kiln::sim {

template <class Traits>
class MatmulBlock final : public ArrayModel {
  using Chip = typename Traits::Chip;
  using Command = MatmulCommand<Chip>;

 public:
  explicit MatmulBlock(const ArrayProduct& product) : product_(product) {
    Verilated::threadContextp(&context_);
    model_ = std::make_unique<typename Traits::Model>(&context_);
    model_->clk_i = 0;
    model_->rst_ni = 0;
    model_->eval();  // runs initial blocks
    auto& block = *model_->rootp;
    block.commands_valid_i = block.a_ready_valid_i = block.b_ready_valid_i = 0;
    block.a_words_we_i = block.b_words_we_i = 0;
    block.rows_ready_i = block.releases_ready_i = 1;
    for (int i = 0; i < 4; ++i) edge();
    block.rst_ni = 1;
    fill(product.a, block.a_words_we_i, block.a_words_address_i, block.a_words_data_i);
    fill(product.b, block.b_words_we_i, block.b_words_address_i, block.b_words_data_i);
  }
  ~MatmulBlock() override {
    model_->final();
    Verilated::threadContextp(&context_);  // as in ChipClock
    model_.reset();
    Verilated::threadContextp(nullptr);
  }

  uint64_t run(std::span<int32_t> result) override {
    return callBesideModel(model_->rootp, [&] { return multiply(result); });
  }

 private:
  static constexpr size_t kRowBytes = 4 * Chip::kCols;

  uint64_t multiply(std::span<int32_t> result) {
    auto& block = *model_->rootp;
    const uint64_t commands = product_.tiles() + 1;  // the last one flushes the last tile
    const uint64_t limit = 2 * (product_.tiles() * product_.steps + 1000);
    char* out = reinterpret_cast<char*>(result.data());
    char* const end = out + result.size_bytes();
    uint64_t sent = 0, cycles = 0;
    while (out != end) {
      if ((block.commands_valid_i = block.commands_ready_o && sent < commands)) [[unlikely]] {
        const Command command = commandOf(sent++);
        std::memcpy(&block.commands_data_i, &command, sizeof command);
      }
      block.a_ready_valid_i = block.a_ready_ready_o;
      block.b_ready_valid_i = block.b_ready_ready_o;
      edge();
      if (block.rows_valid_o) {
        std::memcpy(out, &block.rows_data_o, kRowBytes);
        out += kRowBytes;
      }
      if (++cycles > limit) throw std::runtime_error("the block matmul stopped");
    }
    block.commands_valid_i = 0;
    return cycles;
  }

  void edge() {
    if constexpr (Traits::kDirect) {
      Traits::clockedLogic(model_->rootp);
    } else {
      model_->clk_i = 1;
      model_->eval();
      model_->clk_i = 0;
      model_->eval();
    }
  }
  template <class Flag, class Address, class Word>
  void fill(const std::vector<int8_t>& words, Flag& enable, Address& address, Word& data) {
    constexpr size_t kWordBytes = Chip::kRows * Chip::kDepth;
    enable = 1;
    for (size_t i = 0; i < words.size() / kWordBytes; ++i) {
      address = static_cast<Address>(i);
      std::memcpy(&data, words.data() + i * kWordBytes, kWordBytes);
      edge();
    }
    enable = 0;
  }
  Command commandOf(uint64_t tile) const {
    Command command;
    std::memset(static_cast<void*>(&command), 0, sizeof command);
    command.first = true;
    if (tile == product_.tiles()) {
      command.steps = Chip::kRows + 1;
      return command;
    }
    command.steps = product_.steps;
    command.aBase = static_cast<unsigned>(tile / product_.bPanels) * product_.steps;
    command.bBase = static_cast<unsigned>(tile % product_.bPanels) * product_.steps;
    command.waitA = command.waitB = command.last = true;
    return command;
  }

  const ArrayProduct& product_;
  VerilatedContext context_;
  std::unique_ptr<typename Traits::Model> model_;
};

}  // namespace kiln::sim
