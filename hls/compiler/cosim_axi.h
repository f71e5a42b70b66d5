// External memory in co-simulation: the program's own memory behind the AXI4 ports of the top, with latency, stalls and the
// rules that a manager must keep. Included by the code that `kilnc cosim` generates.
#pragma once

#include <memory>
#include <optional>
#include <set>

#include "cosim_runtime.h"

namespace kiln_cosim {

// The program's memory as it was before the call, read when it is first needed, with what the RTL writes on top. Pointers
// of the top begin regions in it.
class Image {
 public:
  void begin() {
    pages_.clear();
    regions_.clear();
  }
  void addRegion(const char* name, const void* base, uint64_t size) {
    const uint64_t from = reinterpret_cast<uintptr_t>(base);
    regions_.push_back({name, from, size <= kLargest ? size : ~0ull, {}});
    if (size <= kLargest)
      for (uint64_t byte = 0; byte < size; byte += kPage - (from + byte) % kPage) page(from + byte);
  }
  // False if nothing is there: a bus answers DECERR.
  bool read(uint64_t address, unsigned bytes, uint64_t& value) {
    value = 0;
    if (!isInside(address, bytes)) return false;
    for (unsigned i = 0; i < bytes; ++i) value |= uint64_t(page(address + i)->bytes[(address + i) % kPage]) << (8 * i);
    return true;
  }
  bool write(uint64_t address, unsigned bytes, uint64_t value, uint64_t strobe) {
    if (!isInside(address, bytes)) return false;
    for (unsigned i = 0; i < bytes; ++i)
      if ((strobe >> i) & 1) {
        page(address + i)->bytes[(address + i) % kPage] = static_cast<uint8_t>(value >> (8 * i));
        if (Region* region = regionOf(address)) region->written.insert(address + i);
      }
    return true;
  }
  // Not the address itself, which is another one in every run.
  std::string describe(uint64_t address) const {
    const Region* best = nullptr;
    for (const Region& region : regions_)
      if (best == nullptr || address - region.base < address - best->base) best = &region;
    return best == nullptr ? "no pointer's" : "byte " + std::to_string(static_cast<int64_t>(address - best->base)) + " of pointer " + best->name;
  }
  // After the native call: what differs in arrays whose size is known, and in what the RTL wrote elsewhere; empty if
  // nothing.
  std::string difference() {
    for (const Region& region : regions_) {
      if (region.size != ~0ull)
        for (uint64_t i = 0; i < region.size; ++i)
          if (const std::string text = compare(region, region.base + i); !text.empty()) return text;
      if (region.size == ~0ull)
        for (uint64_t address : region.written)
          if (const std::string text = compare(region, address); !text.empty()) return text;
    }
    return {};
  }

 private:
  static constexpr uint64_t kPage = 4096, kLargest = 1u << 26;
  struct Page {
    bool exists = false;
    uint8_t bytes[kPage] = {};
  };
  struct Region {
    const char* name;
    uint64_t base, size;
    std::set<uint64_t> written;
  };
  std::string compare(const Region& region, uint64_t address) {
    const uint8_t rtl = page(address)->bytes[address % kPage], native = *reinterpret_cast<const uint8_t*>(address);
    if (rtl == native) return {};
    return "pointer " + std::string(region.name) + ", byte " + std::to_string(static_cast<int64_t>(address - region.base)) + ": native " +
           std::to_string(native) + ", RTL " + std::to_string(rtl);
  }
  // The region that an address belongs to: one that has it, else one of unknown size that begins closest before it.
  Region* regionOf(uint64_t address) {
    Region* best = nullptr;
    for (Region& region : regions_) {
      if (region.size != ~0ull && address - region.base < region.size) return &region;
      if (region.size == ~0ull && (best == nullptr || address - region.base < address - best->base)) best = &region;
    }
    return best;
  }
  bool isInside(uint64_t address, unsigned bytes) {
    for (unsigned i = 0; i < bytes; ++i)
      if (regionOf(address + i) == nullptr || !page(address + i)->exists) return false;
    return true;
  }
  Page* page(uint64_t address) {
    std::unique_ptr<Page>& page = pages_[address / kPage];
    if (page == nullptr) {
      page = std::make_unique<Page>();
      iovec local{page->bytes, kPage}, remote{reinterpret_cast<void*>(address / kPage * kPage), kPage};
      page->exists = process_vm_readv(getpid(), &local, 1, &remote, 1, 0) == static_cast<ssize_t>(kPage);
    }
    return page.get();
  }
  std::map<uint64_t, std::unique_ptr<Page>> pages_;
  std::vector<Region> regions_;
};

// One AXI4 port, before an edge: what the manager drives, and what it gets.
struct AxiPins {
  struct Address {
    bool valid;
    uint64_t id, address, length;  // length: beats minus one
    bool operator==(const Address& o) const { return valid == o.valid && id == o.id && address == o.address && length == o.length; }
  } ar, aw;
  struct Word {
    bool valid, last;
    uint64_t data, strobe;
    bool operator==(const Word& o) const { return valid == o.valid && last == o.last && data == o.data && strobe == o.strobe; }
  } w;
};
struct AxiAnswers {
  bool arready, awready, wready, rvalid, rlast, bvalid;
  uint64_t rid, rdata, rresp, bid, bresp;
};

class AxiPort {
 public:
  AxiPort(const char* name, unsigned bytes) : name_(name), bytes_(bytes) {}

  // Before an edge: `stall` is the chance that a channel waits. Beats of one identifier keep their order, bursts of
  // several are mixed.
  const AxiAnswers& offer(Image& image, Random& random, double stall) {
    out_.arready = reads_.size() < kMostBursts && !random.chance(stall);
    out_.awready = writes_.size() < kMostBursts && !random.chance(stall);
    out_.wready = !random.chance(stall);
    if (!out_.rvalid && !reads_.empty() && reads_.front().due <= now_ && !random.chance(stall)) {
      size_t choice = 0;  // any burst may answer that is the first of its identifier
      for (size_t i = 1; i < reads_.size(); ++i) {
        bool isFirst = reads_[i].due <= now_;
        for (size_t j = 0; j < i; ++j) isFirst = isFirst && reads_[j].at.id != reads_[i].at.id;
        if (isFirst && random.chance(stall)) choice = i;
      }
      Burst& burst = reads_[choice];
      out_.rvalid = true;
      out_.rid = burst.at.id;
      out_.rresp = image.read(burst.at.address + burst.beats * bytes_, bytes_, out_.rdata) ? 0 : 3;
      if (out_.rresp != 0 && !foreign_) foreign_ = burst.at.address + burst.beats * bytes_;
      out_.rlast = burst.beats == burst.at.length;
      if (burst.beats++ == burst.at.length) reads_.erase(reads_.begin() + static_cast<long>(choice));
    }
    if (!out_.bvalid && !writes_.empty() && writes_.front().words.size() == writes_.front().at.length + 1 &&
        writes_.front().due <= now_ && !random.chance(stall)) {
      Burst& burst = writes_.front();
      out_.bvalid = true;
      out_.bid = burst.at.id;
      out_.bresp = 0;
      for (uint64_t i = 0; i < burst.words.size(); ++i)
        if (!image.write(burst.at.address + i * bytes_, bytes_, burst.words[i].data, burst.words[i].strobe)) {
          out_.bresp = 3;
          if (!foreign_) foreign_ = burst.at.address + i * bytes_;
        }
      writes_.pop_front();
    }
    return out_;
  }

  // At the edge.
  void take(const AxiPins& pins, bool rready, bool bready) {
    check("AR", pins.ar, arBefore_, out_.arready);
    check("AW", pins.aw, awBefore_, out_.awready);
    checkHeld("W", pins.w, wBefore_, out_.wready);
    if (pins.ar.valid && out_.arready) {
      reads_.push_back({pins.ar, now_ + kLatency, 0, {}});
      ++bursts_;
    }
    if (pins.aw.valid && out_.awready) {
      writes_.push_back({pins.aw, ~0ull, 0, {}});
      ++bursts_;
    }
    if (pins.w.valid && out_.wready) early_.push_back(pins.w);
    while (!early_.empty()) {  // words may come before their address
      auto burst = std::find_if(writes_.begin(), writes_.end(), [](const Burst& b) { return b.words.size() <= b.at.length; });
      if (burst == writes_.end()) break;
      burst->words.push_back(early_.front());
      early_.pop_front();
      const bool isLast = burst->words.size() == burst->at.length + 1;
      if (isLast != burst->words.back().last) violate("W: WLAST is " + std::to_string(burst->words.back().last) + " at beat " +
                                                      std::to_string(burst->words.size()) + " of " + std::to_string(burst->at.length + 1));
      if (isLast) burst->due = now_ + kLatency;
    }
    if (out_.rvalid && rready) out_.rvalid = false;
    if (out_.bvalid && bready) out_.bvalid = false;
    ++now_;
  }

  // At the end of a call: what was wrong; empty if nothing.
  std::string problem(const Image& image, bool isDone) {
    std::string text = problem_;
    if (text.empty() && foreign_) text = "an access outside of the program's arrays, at " + image.describe(*foreign_);
    if (text.empty() && isDone && (!reads_.empty() || !writes_.empty() || !early_.empty() || out_.rvalid || out_.bvalid))
      text = "bursts are under way after the call is done";
    problem_.clear();
    foreign_.reset();
    return text.empty() ? text : "AXI port " + std::string(name_) + ": " + text;
  }
  uint64_t bursts() const { return bursts_; }

 private:
  static constexpr uint64_t kLatency = 10, kMostBursts = 16;
  struct Burst {
    AxiPins::Address at;
    uint64_t due, beats;
    std::vector<AxiPins::Word> words;
  };
  void violate(const std::string& text) {
    if (problem_.empty()) problem_ = text;
  }
  template <class Payload>
  void checkHeld(const char* channel, const Payload& now, Payload& before, bool ready) {
    if (before.valid && !(now == before)) violate(std::string(channel) + " changes or withdraws what it offers before it is taken");
    before = now;
    before.valid = now.valid && !ready;
  }
  void check(const char* channel, const AxiPins::Address& now, AxiPins::Address& before, bool ready) {
    checkHeld(channel, now, before, ready);
    if (!now.valid) return;
    if (now.address % bytes_ != 0) violate(std::string(channel) + ": an address that is no multiple of " + std::to_string(bytes_));
    if (now.address % 4096 + (now.length + 1) * bytes_ > 4096) violate(std::string(channel) + ": a burst that crosses 4 KiB");
  }

  const char* name_;
  unsigned bytes_;
  uint64_t now_ = 0, bursts_ = 0;
  AxiAnswers out_{};
  AxiPins::Address arBefore_{}, awBefore_{};
  AxiPins::Word wBefore_{};
  std::deque<Burst> reads_, writes_;
  std::deque<AxiPins::Word> early_;
  std::string problem_;
  std::optional<uint64_t> foreign_;
};

}  // namespace kiln_cosim
