// Rules of AXI4 that a manager must keep, checked in every cycle.
//
// A rule costs one well-predicted branch when it holds; everything else is out of line.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>

namespace kiln::sim {

struct AddressBeat {
  uint64_t address;
  uint8_t length;  // beats minus one
  uint8_t id, size, burst;
  bool operator==(const AddressBeat&) const = default;
};

template <uint32_t kBeatBytes>
struct WriteBeat {
  static_assert(kBeatBytes >= 4 && kBeatBytes <= 64 && (kBeatBytes & (kBeatBytes - 1)) == 0, "AXI data buses");
  static constexpr uint64_t kFullStrobe = ~uint64_t{0} >> (64 - kBeatBytes);
  uint64_t data[(kBeatBytes + 7) / 8];
  uint64_t strobe;
  bool last;
  bool operator==(const WriteBeat&) const = default;
};

// For people.
std::string describe(const AddressBeat& beat);
std::string describeWrite(std::span<const uint64_t> data, uint64_t strobe, bool last);
template <uint32_t kBeatBytes>
std::string describe(const WriteBeat<kBeatBytes>& beat) {
  return describeWrite(beat.data, beat.strobe, beat.last);
}

// Each throws ProtocolViolation.
[[noreturn]] void failAddress(const char* channel, uint64_t cycle, const AddressBeat& beat, uint8_t maxId,
                              uint32_t beatBytes);
[[noreturn]] void failWithdrawn(const char* channel, uint64_t cycle);
[[noreturn]] void failChanged(const char* channel, uint64_t cycle, const std::string& before, const std::string& now);
[[noreturn]] void failLast(uint64_t cycle, uint64_t address, uint32_t beat, uint32_t beats, bool last);
[[noreturn]] void failHazard(const char* channel, uint64_t cycle, uint64_t address, uint32_t beats, uint64_t other,
                             uint32_t otherBeats);

// Full-width incrementing bursts of aligned beats within 4 KiB, known identifiers.
template <uint32_t kBeatBytes>
[[gnu::always_inline]] inline void checkAddress(const char* channel, uint64_t cycle, const AddressBeat& beat,
                                                uint8_t maxId) {
  const bool crosses = (beat.address & 4095) + (uint32_t{beat.length} + 1) * kBeatBytes > 4096;
  const bool good = !crosses & (beat.address % kBeatBytes == 0) & (beat.size == std::countr_zero(kBeatBytes)) &
                    (beat.burst == 1) & (beat.id <= maxId);
  if (!good) [[unlikely]]
    failAddress(channel, cycle, beat, maxId, kBeatBytes);
}

// Valid, once up, stays up with the same payload until the transfer.
template <class Payload>
class Stability {
 public:
  explicit Stability(const char* channel) : channel_(channel) {}
  void clear() { stalled_ = false; }
  bool isHeld() const { return stalled_; }  // offered, not taken

  // `payload` reads the channel only when it is needed.
  template <class Read>
  [[gnu::always_inline]] void check(uint64_t cycle, bool valid, bool ready, Read payload) {
    if (valid ? stalled_ || !ready : stalled_) [[unlikely]]
      stalled(cycle, valid, ready, payload);
  }

 private:
  template <class Read>
  [[gnu::noinline]] void stalled(uint64_t cycle, bool valid, bool ready, Read payload) {
    if (!valid) failWithdrawn(channel_, cycle);
    const Payload now = payload();
    if (stalled_ && !(now == before_)) failChanged(channel_, cycle, describe(before_), describe(now));
    before_ = now;
    stalled_ = !ready;
  }

  const char* channel_;
  bool stalled_ = false;
  Payload before_{};
};

}  // namespace kiln::sim
