// A Verilated module with a clock, and random traffic on its valid/ready streams.
//
// Everything random comes from one seed per test case, printed on failure:
//   build/bin/kiln_rtl_tests --gtest_filter=NAME
#pragma once

#include <gtest/gtest.h>
#include <verilated.h>

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <random>

namespace kiln::rtltest {

template <class Model>
class Bench {
 public:
  explicit Bench(uint32_t seed) : random(seed) {
    context_.randReset(2);  // registers start with anything
    context_.randSeed(static_cast<int>(seed + 1));
    Verilated::threadContextp(&context_);
    model = std::make_unique<Model>(&context_);
    model->clk_i = 0;
    model->rst_ni = 0;
    model->eval();
  }
  ~Bench() {
    Verilated::threadContextp(&context_);
    model.reset();
    Verilated::threadContextp(nullptr);
  }
  void reset() {
    constexpr int kCycles = 3;
    for (int i = 0; i < kCycles; ++i) edge();
    model->rst_ni = 1;
  }
  void edge() {
    model->clk_i = 1;
    model->eval();
    model->clk_i = 0;
    model->eval();
  }
  bool chance(double probability) { return std::uniform_real_distribution<>(0, 1)(random) < probability; }

  std::mt19937 random;

 private:
  VerilatedContext context_;

 public:
  std::unique_ptr<Model> model;
};

// Sender of a stream: offers the next word with some probability per cycle, then holds it until it transferred.
template <class Word>
class Sender {
 public:
  // Before an edge: did the word on offer transfer?
  void sample(bool ready) {
    if (valid_ && ready) valid_ = false;
  }
  // After an edge.
  template <class Next>
  void drive(bool offer, Next next) {
    if (!valid_ && offer) {
      word_ = next();
      valid_ = true;
    }
  }
  bool valid() const { return valid_; }
  const Word& word() const { return word_; }

 private:
  bool valid_ = false;
  Word word_{};
};

// Receiver of a stream: every word must be the oldest expected one, and stay while it is stalled.
template <class Word>
class Scoreboard {
 public:
  void expect(const Word& word) { expected_.push_back(word); }
  // Before an edge.
  void sample(bool valid, bool ready, const Word& word) {
    if (stalled_) {
      EXPECT_TRUE(valid) << "valid fell before the transfer";
      EXPECT_EQ(word, before_) << "the word changed while stalled";
    }
    stalled_ = valid && !ready;
    before_ = word;
    if (!valid || !ready) return;
    ++received_;
    ASSERT_FALSE(expected_.empty()) << "a word nobody sent";
    EXPECT_EQ(word, expected_.front());
    expected_.pop_front();
  }
  uint64_t received() const { return received_; }
  bool complete() const { return expected_.empty(); }

 private:
  std::deque<Word> expected_;
  bool stalled_ = false;
  Word before_{};
  uint64_t received_ = 0;
};

// Probabilities of offering and of being ready: both idle and saturated, and everything between.
struct Traffic {
  double offer, ready;
};
inline constexpr Traffic kTraffics[] = {{1, 1}, {1, 0.3}, {0.3, 1}, {0.5, 0.5}, {0.9, 0.9}, {0.05, 0.05}, {1, 0.05}};

}  // namespace kiln::rtltest
