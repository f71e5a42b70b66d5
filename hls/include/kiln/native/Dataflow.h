// Native twin of streams, memories and processes: each process is a fiber, all fibers run in the calling thread, and a
// fiber yields when it must wait. Deterministic: fibers run in the order in which they were started. When every fiber
// waits, run() returns, and blocked() tells who waits for what.
#pragma once

#include <boost/context/fiber.hpp>
#include <cassert>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kiln {

// The processes of one top: start it in a fiber, then call run() whenever its environment has done something. Not
// thread-safe; each thread may have its own.
class Dataflow {
 public:
  Dataflow() = default;
  Dataflow(const Dataflow&) = delete;
  // Unwinds processes before the top whose streams they use.
  ~Dataflow() {
    current() = this;
    while (!fibers_.empty()) fibers_.pop_back();
    current() = nullptr;
  }

  // The region whose processes run, or are being started, on this thread.
  static Dataflow*& current() {
    static thread_local Dataflow* region = nullptr;
    return region;
  }

  void start(std::function<void()> body) {
    auto entry = [this, body = std::move(body)](boost::context::fiber&& scheduler) {
      scheduler_ = std::move(scheduler);
      body();
      return std::move(scheduler_);
    };
    fibers_.push_back(std::make_unique<Fiber>());
    fibers_.back()->context = boost::context::fiber(std::move(entry));
    ++progress_;
  }

  // Resumes fibers in turn until all of them wait. Returns true if any of them made progress.
  bool run() {
    current() = this;
    const unsigned long start = progress_;
    unsigned long before;
    do {
      before = progress_;
      for (size_t i = 0; i < fibers_.size(); ++i) {  // by index: a top starts processes while it runs
        running_ = fibers_[i].get();
        if (running_->context) running_->context = std::move(running_->context).resume();
      }
    } while (progress_ != before);
    current() = nullptr;
    return progress_ != start;
  }

  // Called in a fiber that cannot go on; `reason` is for people. Returns after someone else had a turn.
  void wait(const char* reason) {
    running_->waitsFor = reason;
    scheduler_ = std::move(scheduler_).resume();
  }
  // A stream was read or written.
  void progressed() { ++progress_; }

  // What each fiber waits for, in the order they were started.
  std::vector<std::string> blocked() const {
    std::vector<std::string> reasons;
    for (const auto& fiber : fibers_) reasons.emplace_back(fiber->waitsFor);
    return reasons;
  }

 private:
  struct Fiber {
    boost::context::fiber context;
    const char* waitsFor = "its start";
  };
  std::vector<std::unique_ptr<Fiber>> fibers_;
  boost::context::fiber scheduler_;
  Fiber* running_ = nullptr;
  unsigned long progress_ = 0;
};

template <class T>
class Stream {
 public:
  explicit Stream(unsigned depth) : depth_(depth) { assert(depth >= 2 && (depth & (depth - 1)) == 0); }
  Stream(const Stream&) = delete;
  T read() {
    while (fifo_.empty()) Dataflow::current()->wait("a read from an empty stream");
    T value = fifo_.front();
    fifo_.pop_front();
    Dataflow::current()->progressed();
    return value;
  }
  void write(const T& value) {
    while (fifo_.size() >= depth_) Dataflow::current()->wait("a write to a full stream");
    fifo_.push_back(value);
    Dataflow::current()->progressed();
  }
  // For the environment only (a process must not look): number of entries.
  size_t size() const { return fifo_.size(); }
  bool full() const { return fifo_.size() >= depth_; }

 private:
  size_t depth_;
  std::deque<T> fifo_;
};

template <class T, unsigned Words>
class Ram {
 public:
  static constexpr unsigned kWords = Words;
  Ram() : words_(Words) {}
  Ram(const Ram&) = delete;
  T read(unsigned index) {
    assert(index < Words);
    return words_[index];
  }
  void write(unsigned index, const T& value) {
    assert(index < Words);
    words_[index] = value;
  }

 private:
  std::vector<T> words_;
};

// A process that returns is restarted, as in hardware.
template <auto Process, class... Arguments>
void process(Arguments&... arguments) {
  Dataflow::current()->start([&arguments...] {
    for (;;) Process(arguments...);
  });
}

// Last statement of a top that starts processes: its streams live as long as they run.
inline void join() {
  for (;;) Dataflow::current()->wait("its processes");
}

}  // namespace kiln
