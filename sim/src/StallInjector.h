// Decides, for every channel and cycle, whether a handshake is withheld: a hash of (seed, channel, cycle), so that a
// run repeats exactly and one channel's traffic never changes another channel's stalls.
#pragma once

#include <cstdint>

namespace kiln::sim {

enum class Channel : uint32_t { kAr, kR, kAw, kW, kB };

class StallInjector {
 public:
  // Withholds with the given probability (0: never, 1 and above: almost always, so that nothing hangs for ever).
  StallInjector(double probability, uint64_t seed)
      : seed_(seed),
        threshold_(probability <= 0       ? 0
                   : probability >= 0.999 ? kAlmostOne
                                          : probability * kScale) {}

  bool enabled() const { return threshold_ != 0; }
  bool stalls(Channel channel, uint64_t cycle) const {
    return hash(seed_ + kGolden * (8 * cycle + static_cast<uint32_t>(channel))) >> 32 < threshold_;
  }
  // A choice between two equal possibilities.
  bool flip(Channel channel, uint64_t cycle) const {
    return hash(~seed_ + kGolden * (8 * cycle + static_cast<uint32_t>(channel))) & 1;
  }

 private:
  static constexpr double kScale = 4294967296.0;
  static constexpr uint64_t kAlmostOne = 4290672328;  // 0.999
  static constexpr uint64_t kGolden = 0x9E3779B97F4A7C15;

  // Finaliser of SplitMix64 (Steele, Lea, Flood 2014).
  static uint64_t hash(uint64_t x) {
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
    x = (x ^ x >> 27) * 0x94D049BB133111EB;
    return x ^ x >> 31;
  }

  uint64_t seed_;
  uint64_t threshold_;
};

}  // namespace kiln::sim
