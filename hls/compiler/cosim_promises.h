// What `assume` promises about loops, checked while the native side of a co-simulated call runs (CosimPromises.cpp puts the
// calls into the program).
#pragma once

#include <cstdint>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "cosim_runtime.h"

namespace kiln_cosim {

struct PromiseText {
  const char *text, *where, *variable;
  uint64_t least, most;  // trips; most 0: none given
  bool isTripCount, isStrict;
};

class Promises {
 public:
  Promises(Report& report, const PromiseText* texts, size_t count, const char* const* sites)
      : report_(report), texts_(texts), sites_(sites), loops_(count) {}

  void enter() {
    isInside_ = true;
    objects_.clear();
    open_.clear();
  }
  void leave() {
    for (uint32_t promise = 0; promise < loops_.size(); ++promise) end(promise);  // those that the program's end cut off
    isInside_ = false;
  }

  // An array, or all ones as its size: it goes on up to the next one. An object of the same place begins anew.
  void object(const void* place, uint64_t bytes) {
    if (!isInside_) return;
    const auto base = reinterpret_cast<uintptr_t>(place);
    if (bytes == ~0ull) {
      open_[base] = true;
      return;
    }
    if (bytes == 0) return;
    for (auto next = objects_.lower_bound(base); next != objects_.end() && next->first < base + bytes;) next = objects_.erase(next);
    objects_[base] = base + bytes;
    for (Loop& loop : loops_)
      if (loop.isRunning) loop.forget(base, bytes);
  }

  void begin(uint32_t promise) {
    if (!isInside_) return;
    Loop& loop = loops_[promise];
    loop.isRunning = true;
    loop.trips = 0;
    loop.start();
  }
  void turn(uint32_t promise) { ++loops_[promise].trips; }
  void iteration(uint32_t promise) { ++loops_[promise].iteration; }
  void setObject(uint32_t promise, const void* place) {
    if (isInside_) loops_[promise].object = objectOf(reinterpret_cast<uintptr_t>(place));
  }
  void end(uint32_t promise) {
    Loop& loop = loops_[promise];
    if (!loop.isRunning) return;
    loop.isRunning = false;
    const PromiseText& text = texts_[promise];
    if (text.isTripCount && (loop.trips < text.least || (text.most != 0 && loop.trips > text.most)))
      tell(promise, "the loop ran " + std::to_string(loop.trips) + " times, " +
                        (loop.trips < text.least ? "less than " + std::to_string(text.least) : "more than " + std::to_string(text.most)));
    if (loop.unseen != 0) {
      report_.unchecked += loop.unseen;
      std::fprintf(stderr, "cosim: warning: call %llu: '%s' (%s): %llu accesses went unchecked, it touches more than %u MB of memory\n",
                   static_cast<unsigned long long>(report_.calls), text.text, text.where, static_cast<unsigned long long>(loop.unseen),
                   unsigned(Loop::kMostPages * Loop::kPage >> 20));
      loop.unseen = 0;
    }
  }

  void access(const void* pointer, uint64_t bytes, bool isWrite, uint32_t site) {
    if (!isInside_) return;
    const auto address = reinterpret_cast<uintptr_t>(pointer);
    for (uint32_t promise = 0; promise < loops_.size(); ++promise) {
      Loop& loop = loops_[promise];
      const PromiseText& text = texts_[promise];
      if (!loop.isRunning || text.isTripCount) continue;
      if (*text.variable != 0 && (loop.object == 0 || objectOf(address) != loop.object)) continue;
      bool isTold = false;
      for (uint64_t i = 0; i < bytes; ++i) {
        Byte* byte = loop.at(address + i);
        if (byte == nullptr) {
          ++loop.unseen;
          break;
        }
        const Access* other = byte->writes.before(loop.iteration, loop.first);
        const bool isOtherWrite = other != nullptr;
        if (isWrite && other == nullptr) other = byte->reads.before(loop.iteration, loop.first);
        if (other != nullptr && !isTold) {
          isTold = true;
          tellDependence(promise, address, bytes, isWrite, site, *other, isOtherWrite);
        }
        (isWrite ? byte->writes : byte->reads).add({loop.iteration, site});
      }
    }
  }

 private:
  struct Access {
    uint32_t iteration = 0, site = 0;  // iteration 0: none
  };
  // The last access of the last two iterations that made one.
  struct Accesses {
    Access last, former;
    void add(Access access) {
      if (access.iteration != last.iteration) former = last;
      last = access;
    }
    // One of this run of the loop (from iteration `first` on) and of another iteration than `now`; null: none.
    const Access* before(uint32_t now, uint32_t first) const {
      const Access& access = last.iteration == now ? former : last;
      return access.iteration >= first ? &access : nullptr;
    }
  };
  struct Byte {
    Accesses reads, writes;
  };
  struct Loop {
    static constexpr uintptr_t kPage = 4096;
    static constexpr size_t kMostPages = 1024;  // 4 MB of the program's memory, 128 MB here
    bool isRunning = false;
    uint64_t trips = 0, unseen = 0;
    uint32_t iteration = 0, first = 1;  // count on from one run of the loop to the next, so that nothing needs clearing
    uintptr_t object = 0;
    uintptr_t pageNumber = ~uintptr_t(0);
    Byte* page = nullptr;
    std::unordered_map<uintptr_t, std::unique_ptr<Byte[]>> pages;

    void start() {
      if (pages.size() >= kMostPages || iteration >= 1u << 31) {
        pages.clear();
        pageNumber = ~uintptr_t(0);
        iteration = 0;
      }
      first = iteration + 1;
    }
    Byte* at(uintptr_t address) {
      if (iteration == ~0u) return nullptr;  // four thousand million iterations in one run
      if (address / kPage != pageNumber) {
        auto found = pages.find(address / kPage);
        if (found == pages.end()) {
          if (pages.size() >= kMostPages) return nullptr;
          found = pages.emplace(address / kPage, std::make_unique<Byte[]>(kPage)).first;
        }
        pageNumber = address / kPage;
        page = found->second.get();
      }
      return page + address % kPage;
    }
    void forget(uintptr_t base, uint64_t bytes) {
      for (uint64_t i = 0; i < bytes; ++i)
        if (pages.count((base + i) / kPage) != 0) *at(base + i) = {};
    }
  };

  // Where the object that `address` lies in begins; 0: not known.
  uintptr_t objectOf(uintptr_t address) const {
    if (auto next = objects_.upper_bound(address); next != objects_.begin() && std::prev(next)->second > address) return std::prev(next)->first;
    if (auto next = open_.upper_bound(address); next != open_.begin()) return std::prev(next)->first;
    return 0;
  }

  void tellDependence(uint32_t promise, uintptr_t address, uint64_t bytes, bool isWrite, uint32_t site, const Access& other, bool isOtherWrite) {
    const Loop& loop = loops_[promise];
    const uintptr_t object = objectOf(address);
    std::string text = "iteration " + std::to_string(loop.iteration - loop.first + 1) + (isWrite ? " writes " : " reads ") + sites_[site];
    if (object != 0 && bytes != 0)
      text += ", element " + std::to_string((address - object) / bytes) + " (of " + std::to_string(bytes) + " bytes)";
    text += std::string(", which iteration ") + std::to_string(other.iteration - loop.first + 1) + (isOtherWrite ? " writes (" : " reads (") +
            sites_[other.site] + "): a distance of " + std::to_string(loop.iteration - other.iteration);
    tell(promise, text);
  }

  void tell(uint32_t promise, const std::string& text) {
    const PromiseText& about = texts_[promise];
    report_.promise("'" + std::string(about.text) + "' (" + about.where + ") does not hold: " + text, about.isStrict, told_[promise]);
    told_[promise] = true;
  }

  Report& report_;
  const PromiseText* texts_;
  const char* const* sites_;
  std::vector<Loop> loops_;
  std::map<uint32_t, bool> told_;
  std::map<uintptr_t, uintptr_t> objects_;  // begin, end
  std::map<uintptr_t, bool> open_;          // begin of those whose end is not known
  bool isInside_ = false;
};

}  // namespace kiln_cosim
