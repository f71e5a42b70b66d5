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
#include <map>
#include <string>
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

struct Report {
  const char* file = nullptr;
  const char* top = "";
  uint64_t calls = 0, cycles = 0, mismatches = 0, stuck = 0;
  std::vector<std::string> first;
  void mismatch(const std::string& text) {
    ++mismatches;
    if (first.size() < 10) {
      first.push_back("call " + std::to_string(calls) + ": " + text);
      std::fprintf(stderr, "cosim: %s\n", first.back().c_str());
    }
  }
  // Written when the program ends, whatever way it ends.
  ~Report() {
    std::FILE* out = std::fopen(file, "w");
    if (out == nullptr) std::_Exit(3);
    std::fprintf(out, "{\n  \"top\": \"%s\",\n  \"calls\": %" PRIu64 ",\n  \"cycles\": %" PRIu64 ",\n  \"mismatches\": %" PRIu64, top,
                 calls, cycles, mismatches);
    std::fprintf(out, ",\n  \"first_mismatches\": [");
    for (size_t i = 0; i < first.size(); ++i) std::fprintf(out, "%s\"%s\"", i == 0 ? "" : ", ", first[i].c_str());
    std::fprintf(out, "]\n}\n");
    std::fclose(out);
  }
};

}  // namespace kiln_cosim
