// Native twin of streams, memories and processes: each process is a fiber, all fibers run in the calling thread, and a
// fiber yields when it must wait. Deterministic: fibers run in the order in which they were started, unless shuffle()
// asks for another order. When every fiber waits, run() returns, and blocked() tells who waits for what.
#pragma once

#include <boost/context/fiber.hpp>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
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

  // `name` and `arguments` (the addresses of the streams it uses) are for blocked() only.
  void start(std::function<void()> body, std::string_view name = "", std::vector<const void*> arguments = {}) {
    auto entry = [this, body = std::move(body)](boost::context::fiber&& scheduler) {
      scheduler_ = std::move(scheduler);
      body();
      return std::move(scheduler_);
    };
    fibers_.push_back(std::make_unique<Fiber>());
    fibers_.back()->context = boost::context::fiber(std::move(entry));
    fibers_.back()->name = name;
    fibers_.back()->arguments = std::move(arguments);
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

  // Called in a fiber that cannot go on; `reason` is for people, `stream` is what it waits on. Returns after someone
  // else had a turn.
  void wait(const char* reason, const void* stream = nullptr) {
    running_->waitsFor = reason;
    running_->waitsOn = stream;
    scheduler_ = std::move(scheduler_).resume();
  }
  // Makes fibers pause at random (seed not 0) at accesses to streams and memories. Results must not depend on it: a
  // memory whose tokens are wrong gives itself away.
  void shuffle(uint64_t seed) { random_ = seed; }
  // Every access to a stream or a memory comes here first.
  static void pause() {
    Dataflow* region = current();
    if (region == nullptr || region->random_ == 0) return;
    region->random_ ^= region->random_ << 13;
    region->random_ ^= region->random_ >> 7;
    region->random_ ^= region->random_ << 17;
    if (region->random_ % 16 != 0) return;
    region->progressed();
    region->wait("its next turn");
  }
  // A stream was read or written.
  void progressed() { ++progress_; }

  // What each fiber waits for, in the order they were started.
  std::vector<std::string> blocked() const {
    std::vector<std::string> reasons;
    for (const auto& fiber : fibers_) {
      std::string reason = fiber->name + (fiber->name.empty() ? "waits for " : " waits for ") + fiber->waitsFor;
      for (size_t i = 0; i < fiber->arguments.size(); ++i) {
        if (fiber->waitsOn == fiber->arguments[i]) reason += ", its argument " + std::to_string(i + 1);
      }
      reasons.push_back(std::move(reason));
    }
    return reasons;
  }

 private:
  struct Fiber {
    boost::context::fiber context;
    std::string name;
    std::vector<const void*> arguments;
    const char* waitsFor = "its start";
    const void* waitsOn = nullptr;
  };
  std::vector<std::unique_ptr<Fiber>> fibers_;
  boost::context::fiber scheduler_;
  Fiber* running_ = nullptr;
  unsigned long progress_ = 0;
  uint64_t random_ = 0;
};

template <class T>
class Stream {
 public:
  // Holds as many entries as the hardware's FIFO of that depth (Stream.h), so that a program that never blocks natively
  // does not block there.
  explicit Stream(unsigned depth = 4) : capacity_(depth - 1) { assert(depth >= 4 && (depth & (depth - 1)) == 0); }
  Stream(const Stream&) = delete;
  // Outside of a region nobody else runs: a stream between a program and an ordinary function that it calls grows without
  // bound, and to read an empty one is an error of the program.
  T read() {
    Dataflow::pause();
    Dataflow* region = Dataflow::current();
    if (region == nullptr && fifo_.empty()) {
      std::fputs("error: the program reads from an empty kiln::Stream, and nobody is left who could write to it\n", stderr);
      std::abort();
    }
    while (fifo_.empty()) region->wait("a read from an empty stream", this);
    T value = fifo_.front();
    fifo_.pop_front();
    if (region != nullptr) region->progressed();
    return value;
  }
  void write(const T& value) {
    Dataflow::pause();
    Dataflow* region = Dataflow::current();
    while (region != nullptr && fifo_.size() >= capacity_) region->wait("a write to a full stream", this);
    fifo_.push_back(value);
    if (region != nullptr) region->progressed();
  }
  // For the environment only (a process must not look): number of entries.
  size_t size() const { return fifo_.size(); }
  bool empty() const { return fifo_.empty(); }
  bool full() const { return fifo_.size() >= capacity_; }

 private:
  size_t capacity_;
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
    Dataflow::pause();
    return words_[index];
  }
  void write(unsigned index, const T& value) {
    assert(index < Words);
    Dataflow::pause();
    words_[index] = value;
  }

 private:
  std::vector<T> words_;
};

// The name of a process without namespaces and template arguments, from clang's "... [Process = &kiln::matmul<...>,
// ...".
constexpr std::string_view processName(std::string_view signature) {
  signature.remove_prefix(signature.find("Process = &") + 11);
  signature = signature.substr(0, signature.find_first_of("<,]"));
  return signature.substr(signature.rfind(':') + 1);
}

// A process that returns is restarted, as in hardware.
template <auto Process, class... Arguments>
void process(Arguments&... arguments) {
  const auto body = [&arguments...] {
    for (;;) Process(arguments...);
  };
  Dataflow::current()->start(body, processName(__PRETTY_FUNCTION__), {&arguments...});
}

// Last statement of a top that starts processes: its streams live as long as they run.
inline void join() {
  for (;;) Dataflow::current()->wait("its processes");
}

}  // namespace kiln
