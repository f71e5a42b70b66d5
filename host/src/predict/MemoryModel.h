// When external memory answers, after the rules of host/include/kiln/MemoryTiming.h. No bytes move here; a command's
// address is handed back with its beats.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "kiln/MemoryTiming.h"

namespace kiln::prediction {

// Queue of fixed capacity, a power of two.
template <class T, uint32_t Capacity>
class Queue {
  static_assert((Capacity & (Capacity - 1)) == 0);

 public:
  bool empty() const { return head_ == tail_; }
  bool full() const { return tail_ - head_ == Capacity; }
  T& front() { return slots_[head_ % Capacity]; }
  const T& front() const { return slots_[head_ % Capacity]; }
  void push(const T& value) { slots_[tail_++ % Capacity] = value; }
  void pop() { ++head_; }

 private:
  uint32_t head_ = 0, tail_ = 0;
  std::array<T, Capacity> slots_;
};

class MemoryModel {
 public:
  struct ReadBeat {
    uint64_t address = 0;
    bool isCommand = false, isError = false;
  };

  MemoryModel(uint64_t sizeBytes, uint32_t busBytes, uint32_t latencyCycles, uint32_t bytesPerCycle)
      : sizeBytes_(sizeBytes),
        busBytes_(busBytes),
        latency_(std::max(latencyCycles, 1u)),
        perCycle_(std::clamp(bytesPerCycle, 1u, busBytes)),
        readCredit_(perCycle_ + busBytes),
        writeCredit_(perCycle_ + busBytes) {}

  // What is on offer before the edge.
  bool arReady() const { return arReady_; }
  bool awReady() const { return awReady_; }
  bool wReady() const { return wReady_; }
  bool rValid() const { return rValid_; }
  bool bValid() const { return bValid_; }
  const ReadBeat& read() const { return beat_; }
  bool isAnswerError() const { return answerError_; }

  // The transfers at the edge of cycle `now`. Credits accrue in every cycle, skipped ones included.
  struct Transfers {
    bool ar = false, aw = false, w = false, r = false, b = false;
    uint64_t arAddress = 0, awAddress = 0;
    uint32_t arBeats = 0, awBeats = 0;
    bool arIsCommand = false;
  };
  void step(uint64_t now, const Transfers& at) {
    if (perCycle_ < busBytes_) {
      const uint64_t limit = perCycle_ + busBytes_, gained = (now - lastStep_) * perCycle_;
      readCredit_ = std::min(readCredit_ + gained, limit);
      writeCredit_ = std::min(writeCredit_ + gained, limit);
    }
    lastStep_ = now;
    if (at.ar) {
      ++readsInFlight_;
      reads_[at.arIsCommand].push({now + latency_, at.arAddress, at.arBeats, isOutside(at.arAddress, at.arBeats)});
    }
    if (at.aw) {
      ++writesInFlight_;
      writes_.push({at.awBeats, isOutside(at.awAddress, at.awBeats)});
      for (; early_ > 0 && !writes_.empty(); --early_) acceptBeat(now);
    }
    if (at.w) {
      if (perCycle_ < busBytes_) writeCredit_ -= busBytes_;
      writes_.empty() ? void(++early_) : acceptBeat(now);
    }
    if (!rValid_ || at.r) chooseBeat(now);
    if (!bValid_ || at.b) chooseAnswer(now);
    arReady_ = readsInFlight_ < kMaxReadBursts;
    awReady_ = writesInFlight_ < kMaxWriteBursts;
    wReady_ = early_ < kMaxEarlyBeats && (perCycle_ == busBytes_ || writeCredit_ >= busBytes_);
  }

  // The next cycle in which it offers something new although nothing transfers; ~0 if none. While credits are short
  // that is the next cycle.
  uint64_t nextEvent(uint64_t now) const {
    uint64_t at = ~uint64_t{0};
    if (!rValid_)
      for (const auto& reads : reads_)
        if (!reads.empty()) at = std::min(at, reads.front().dueCycle - 1);
    if (!bValid_ && !answers_.empty()) at = std::min(at, answers_.front().dueCycle - 1);
    if (!wReady_) at = now + 1;
    return std::max(at, now + 1);
  }

 private:
  struct Read {
    uint64_t dueCycle, address;
    uint32_t beats;
    bool isOutside;
  };
  struct Write {
    uint32_t beats;
    bool isOutside;
  };
  struct Answer {
    uint64_t dueCycle;
    bool isOutside;
  };

  bool isOutside(uint64_t address, uint32_t beats) const {
    return address > sizeBytes_ || uint64_t{beats} * busBytes_ > sizeBytes_ - address;
  }
  void acceptBeat(uint64_t now) {
    if (++written_ < writes_.front().beats) return;
    written_ = 0;
    answers_.push({now + latency_, writes_.front().isOutside});
    writes_.pop();
  }
  void chooseBeat(uint64_t now) {
    rValid_ = false;
    if (perCycle_ < busBytes_ && readCredit_ < busBytes_) return;
    if (!isInBurst_) {
      const auto isDue = [&](unsigned id) { return !reads_[id].empty() && reads_[id].front().dueCycle <= now + 1; };
      if (!isDue(0) && !isDue(1)) return;
      burst_ = !isDue(0) || (isDue(1) && reads_[1].front().dueCycle < reads_[0].front().dueCycle);
      isInBurst_ = true;
    }
    Read& read = reads_[burst_].front();
    rValid_ = true;
    beat_ = {read.address, burst_ == 1, read.isOutside};
    read.address += busBytes_;
    if (--read.beats == 0) {
      reads_[burst_].pop();
      --readsInFlight_;
      isInBurst_ = false;
    }
    if (perCycle_ < busBytes_) readCredit_ -= busBytes_;
  }
  void chooseAnswer(uint64_t now) {
    bValid_ = !answers_.empty() && answers_.front().dueCycle <= now + 1;
    if (!bValid_) return;
    answerError_ = answers_.front().isOutside;
    answers_.pop();
    --writesInFlight_;
  }

  const uint64_t sizeBytes_;
  const uint32_t busBytes_, latency_, perCycle_;
  uint64_t lastStep_ = 0, readCredit_, writeCredit_;
  bool arReady_ = false, awReady_ = false, wReady_ = false, rValid_ = false, bValid_ = false;
  uint32_t readsInFlight_ = 0, writesInFlight_ = 0;
  Queue<Read, kMaxReadBursts> reads_[2];  // operands, commands
  unsigned burst_ = 0;
  bool isInBurst_ = false;
  ReadBeat beat_;
  Queue<Write, kMaxWriteBursts> writes_;
  uint32_t written_ = 0, early_ = 0;
  Queue<Answer, kMaxWriteBursts> answers_;
  bool answerError_ = false;
};

}  // namespace kiln::prediction
