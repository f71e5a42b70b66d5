// What a co-simulated call does, included by the code that `kilnc cosim` generates for one top. `Model` is the Verilated
// top.
#pragma once

#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

namespace kiln_cosim {

// The bytes that an array argument points to, as the RTL sees them during one call. Reads come from the program's memory
// as it was before the call, a page at a time; writes stay here until they are compared.
class Memory {
 public:
  void begin(const void* base, uint64_t size) {
    base_ = reinterpret_cast<uintptr_t>(base);
    size_ = size;
    pages_.clear();
    low_ = ~0ull;
    high_ = 0;
    outside_ = 0;
    if (isSized())
      for (uint64_t byte = 0; byte < size_; byte += kPage - (base_ + byte) % kPage) at(base_ + byte);
  }
  uint64_t read(uint64_t index, unsigned bytes) {
    const uint64_t offset = index * bytes;
    if (isSized() && offset + bytes > size_) return 0;  // a read ahead that nobody uses
    uint64_t value = 0;
    for (unsigned i = 0; i < bytes; ++i) value |= uint64_t(at(base_ + offset + i)) << (8 * i);
    return value;
  }
  void write(uint64_t index, unsigned bytes, uint64_t value) {
    const uint64_t offset = index * bytes;
    if (isSized() && offset + bytes > size_) {
      ++outside_;
      return;
    }
    for (unsigned i = 0; i < bytes; ++i) at(base_ + offset + i) = static_cast<uint8_t>(value >> (8 * i));
    low_ = std::min(low_, offset);
    high_ = std::max(high_, offset + bytes);
  }
  // After the native call: the first byte that differs in the array, or in what the RTL wrote if the array's size is not
  // known; -1: none.
  int64_t difference() {
    const uint64_t from = isSized() ? 0 : low_, to = isSized() ? size_ : high_;
    for (uint64_t byte = from; byte < to; ++byte)
      if (at(base_ + byte) != *reinterpret_cast<const uint8_t*>(base_ + byte)) return static_cast<int64_t>(byte);
    return -1;
  }
  uint8_t seen(int64_t byte) { return at(base_ + static_cast<uint64_t>(byte)); }
  uint8_t native(int64_t byte) const { return *reinterpret_cast<const uint8_t*>(base_ + static_cast<uint64_t>(byte)); }
  uint64_t outside() const { return outside_; }

 private:
  static constexpr uint64_t kPage = 4096, kLargest = 1u << 26;
  bool isSized() const { return size_ <= kLargest; }
  uint8_t& at(uintptr_t address) {
    std::vector<uint8_t>& page = pages_[address / kPage];
    if (page.empty()) {
      page.resize(kPage);
      // Reads ahead of the array may touch pages that are not there: those are zeros.
      iovec local{page.data(), kPage}, remote{reinterpret_cast<void*>(address / kPage * kPage), kPage};
      (void)!process_vm_readv(getpid(), &local, 1, &remote, 1, 0);
    }
    return page[address % kPage];
  }
  uintptr_t base_ = 0;
  uint64_t size_ = 0, low_ = ~0ull, high_ = 0, outside_ = 0;
  std::map<uintptr_t, std::vector<uint8_t>> pages_;
};

// xorshift64*: the same stalls for the same seed everywhere.
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed * 0x9e3779b97f4a7c15ull + 1) {}
  bool chance(double probability) {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<double>((state_ * 0x2545f4914f6cdd1dull) >> 11) * 0x1p-53 < probability;
  }

 private:
  uint64_t state_;
};

// The streams of the program: what a kiln::Stream does is here while it is co-simulated.
struct Queue {
  std::deque<std::vector<uint8_t>> words;
  uint64_t read = 0, written = 0;  // since the program began
};
inline Queue& queueOf(const void* stream) {
  static std::map<const void*, Queue> all;
  return all[stream];
}

// A word on a port of the model: Verilator has arrays of 32 bits beyond 64.
template <class Pin>
void setWord(Pin& pin, const std::vector<uint8_t>& bytes) {
  if constexpr (std::is_integral_v<Pin>) {
    uint64_t value = 0;
    std::memcpy(&value, bytes.data(), std::min<size_t>(8, bytes.size()));
    pin = static_cast<Pin>(value);
  } else {
    for (size_t i = 0; i < bytes.size(); i += 4) {
      uint32_t part = 0;
      std::memcpy(&part, bytes.data() + i, std::min<size_t>(4, bytes.size() - i));
      pin[i / 4] = part;
    }
  }
}
template <class Pin>
std::vector<uint8_t> getWord(const Pin& pin, unsigned bytes) {
  std::vector<uint8_t> word(bytes);
  for (unsigned i = 0; i < bytes; ++i) {
    if constexpr (std::is_integral_v<Pin>)
      word[i] = static_cast<uint8_t>(static_cast<uint64_t>(pin) >> (8 * i));
    else
      word[i] = static_cast<uint8_t>(pin[i / 4] >> (8 * (i % 4)));
  }
  return word;
}
inline std::string hex(const std::vector<uint8_t>& word) {
  std::string text = "0x";
  char digits[3];
  for (size_t i = word.size(); i-- > 0;) {
    std::snprintf(digits, sizeof digits, "%02x", word[i]);
    text += digits;
  }
  return text;
}

// What feeds an input stream of the top: the program's words, which are still there while the RTL runs. The RTL has a FIFO
// and may take words that only a later call uses.
class Source {
 public:
  void begin(const void* stream) {
    Queue& queue = queueOf(stream);
    isForeign_ = ahead_ > 0 && (queue_ != &queue || readBefore_ != queue.read);
    queue_ = &queue;
    readBefore_ = queue.read;
    next_ = ahead_;
    isOffered_ = false;
  }
  // Before an edge: the word on offer, null if there is none.
  const std::vector<uint8_t>* offer(bool mayStart) {
    isOffered_ = isOffered_ || mayStart;
    return isOffered_ && next_ < queue_->words.size() ? &queue_->words[next_] : nullptr;
  }
  void taken() {
    ++next_;
    isOffered_ = false;
  }
  // After the native call: what is wrong; empty if nothing.
  std::string difference(unsigned fifo) {
    const uint64_t native = queue_->read - readBefore_, rtl = next_;
    readBefore_ = queue_->read;
    ahead_ = rtl >= native ? rtl - native : 0;
    if (isForeign_) return "the program reads from it too, or passes another one, and the RTL had taken words before";
    if (rtl < native) return "native reads " + std::to_string(native) + " words, RTL at most " + std::to_string(rtl);
    if (ahead_ > fifo)
      return "native reads " + std::to_string(native) + " words, RTL at least " + std::to_string(rtl - fifo);
    return {};
  }

 private:
  Queue* queue_ = nullptr;
  uint64_t readBefore_ = 0;
  size_t next_ = 0, ahead_ = 0;  // words: taken in this call, with those that were ahead before it
  bool isOffered_ = false, isForeign_ = false;
};

// What an output stream of the top leaves.
class Sink {
 public:
  void begin(const void* stream) {
    queue_ = &queueOf(stream);
    before_ = queue_->written;
  }
  void take(std::vector<uint8_t> word) { words_.push_back(std::move(word)); }
  bool isComplete() const { return words_.size() >= queue_->written - before_; }
  // After the native call: what is wrong; empty if nothing.
  std::string difference() {
    const size_t count = queue_->written - before_, first = queue_->words.size() - count;
    std::string text;
    for (size_t i = 0; i < std::min(count, words_.size()) && text.empty(); ++i)
      if (words_[i] != queue_->words[first + i])
        text = "word " + std::to_string(i) + ": native " + hex(queue_->words[first + i]) + ", RTL " + hex(words_[i]);
    if (text.empty() && words_.size() != count)
      text = "native writes " + std::to_string(count) + " words, RTL " + std::to_string(words_.size());
    words_.clear();
    return text;
  }

 private:
  Queue* queue_ = nullptr;
  uint64_t before_ = 0;
  std::vector<std::vector<uint8_t>> words_;
};

struct Report {
  const char* file = nullptr;
  const char* top = "";
  uint64_t calls = 0, cycles = 0, lastCall = 0, mismatches = 0;  // lastCall: its cycles
  uint64_t broken = 0, unchecked = 0;  // promises that did not hold, accesses that nobody compared
  std::vector<std::string> first, firstBroken;
  void mismatch(const std::string& text) {
    ++mismatches;
    if (first.size() < 10) {
      first.push_back("call " + std::to_string(calls) + ": " + text);
      std::fprintf(stderr, "cosim: %s\n", first.back().c_str());
    }
  }
  // A promise of the user's that does not hold; of those that are only warnings, and of each but once, nothing is counted.
  void promise(const std::string& text, bool isStrict, bool isTold) {
    if (isStrict) ++broken;
    if (isTold) return;
    const std::string line = "call " + std::to_string(calls) + ": " + text;
    std::fprintf(stderr, "cosim: %s%s\n", isStrict ? "" : "warning: ", line.c_str());
    if (isStrict && firstBroken.size() < 10) firstBroken.push_back(line);
  }
  // Written when the program ends, whatever way it ends.
  ~Report() {
    std::FILE* out = std::fopen(file, "w");
    if (out == nullptr) std::_Exit(3);
    std::fprintf(out, "{\n  \"top\": \"%s\",\n  \"calls\": %" PRIu64 ",\n  \"cycles\": %" PRIu64 ",\n  \"last_call_cycles\": %" PRIu64 ",\n  \"mismatches\": %" PRIu64, top,
                 calls, cycles, lastCall, mismatches);
    list(out, "first_mismatches", first);
    std::fprintf(out, ",\n  \"broken_promises\": %" PRIu64 ",\n  \"unchecked_accesses\": %" PRIu64, broken, unchecked);
    list(out, "first_broken_promises", firstBroken);
    std::fprintf(out, "\n}\n");
    std::fclose(out);
  }
  static void list(std::FILE* out, const char* name, const std::vector<std::string>& lines) {
    std::fprintf(out, ",\n  \"%s\": [", name);
    for (size_t i = 0; i < lines.size(); ++i) {
      std::fprintf(out, "%s\"", i == 0 ? "" : ", ");
      for (char c : lines[i]) std::fprintf(out, c == '"' || c == '\\' ? "\\%c" : "%c", c);
      std::fprintf(out, "\"");
    }
    std::fprintf(out, "]");
  }
};

}  // namespace kiln_cosim

// kiln::Stream (Stream.h) while it is co-simulated.
extern "C" void __kiln_stream_init(void* stream, unsigned, unsigned) { kiln_cosim::queueOf(stream) = {}; }
extern "C" unsigned long __kiln_stream_size(const void* stream) { return kiln_cosim::queueOf(stream).words.size(); }
extern "C" void __kiln_stream_write(void* stream, const void* value, unsigned bytes) {
  kiln_cosim::Queue& queue = kiln_cosim::queueOf(stream);
  const uint8_t* from = static_cast<const uint8_t*>(value);
  queue.words.emplace_back(from, from + bytes);
  ++queue.written;
}
extern "C" void __kiln_stream_read(void* stream, void* value, unsigned bytes) {
  kiln_cosim::Queue& queue = kiln_cosim::queueOf(stream);
  if (queue.words.empty()) {
    std::fprintf(stderr, "cosim: the program reads from an empty kiln::Stream, and nobody is left who could write to it\n");
    std::exit(4);
  }
  std::memcpy(value, queue.words.front().data(), bytes);
  queue.words.pop_front();
  ++queue.read;
}
