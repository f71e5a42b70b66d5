// Puts the stack of a loop over cycles at a fixed place relative to the model.
//
// A load waits for an earlier store whose address has the same lower 12 bits, on x86. Where registers of the model and what its
// function keeps on the stack meet in them is chance, as both are placed at random: some runs of the array alone were a tenth slower
// than others. A whole chip's do not differ.
#pragma once

#include <cstddef>
#include <cstdint>

namespace kiln::sim {

inline constexpr size_t kAliasBytes = 4096;
inline constexpr size_t kStackPlace = 3584;  // among the best of 0, 256, ... 3840 in every run on Zen 5; 2560 was slow in every run

// The result of `loop()`, called with its frame kStackPlace bytes after `model`, modulo kAliasBytes.
template <class Loop>
[[gnu::noinline]] auto callBesideModel(const void* model, Loop loop) {
  const auto here = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  const size_t gap = (here - reinterpret_cast<uintptr_t>(model) - kStackPlace) % kAliasBytes;
  volatile char* const room = static_cast<volatile char*>(__builtin_alloca(gap + 1));
  room[0] = 0;  // it is used
  struct Frame {
    [[gnu::noinline]] static auto call(Loop& loop) { return loop(); }  // a frame below the gap
  };
  return Frame::call(loop);
}

}  // namespace kiln::sim
