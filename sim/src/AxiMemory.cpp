#include "AxiMemory.h"

#include <fmt/format.h>

#include <algorithm>

namespace kiln::sim {

template <uint32_t kBeatBytes>
AxiMemory<kBeatBytes>::AxiMemory(std::span<std::byte> memory, const MemoryTiming& timing)
    : memory_(memory), timing_(timing), injector_(timing.stallProbability, timing.stallSeed) {
  if (timing_.bytesPerCycle == 0) timing_.bytesPerCycle = kBeatBytes;
  careful_ = injector_.enabled() || timing_.bytesPerCycle < kBeatBytes;
  timing_.latencyCycles = std::max(timing_.latencyCycles, 1u);
  timing_.bytesPerCycle = std::min(timing_.bytesPerCycle, kBeatBytes);
}

template <uint32_t kBeatBytes>
void AxiMemory<kBeatBytes>::reset() {
  cycle_ = transfers_ = quietUntil_ = 0;
  arready_ = awready_ = wready_ = rvalid_ = bvalid_ = active_ = false;
  for (auto& reads : reads_) reads.clear();
  readCredit_ = writeCredit_ = written_ = readsInFlight_ = writesInFlight_ = 0;
  writes_.clear();
  early_.clear();
  answers_.clear();
  unanswered_.clear();
  arStability_.clear();
  awStability_.clear();
  wStability_.clear();
}

template <uint32_t kBeatBytes>
void AxiMemory<kBeatBytes>::checkReadHazard(uint64_t address, uint32_t beats) const {
  for (uint32_t i = 0; i < unanswered_.size(); ++i) {
    const Write& write = unanswered_[i];
    if (address < write.address + write.beats * kBeatBytes && write.address < address + beats * kBeatBytes) {
      failHazard("AR", cycle_, address, beats, write.address, write.beats);
    }
  }
}

template <uint32_t kBeatBytes>
void AxiMemory<kBeatBytes>::checkWriteHazard(uint64_t address, uint32_t beats) const {
  for (const auto& reads : reads_) {
    for (uint32_t i = 0; i < reads.size(); ++i) {
      const Read& read = reads[i];
      if (address < read.address + read.beats * kBeatBytes && read.address < address + beats * kBeatBytes) {
        failHazard("AW", cycle_, address, beats, read.address, read.beats);
      }
    }
  }
}

template <uint32_t kBeatBytes>
std::string AxiMemory<kBeatBytes>::state() const {
  return fmt::format(
      "memory at cycle {}: {} command reads, {} operand reads and {} writes in flight, {} write beats without address, "
      "{} answers waiting; offering ARREADY {} RVALID {} AWREADY {} WREADY {} BVALID {}\n",
      cycle_, reads_[1].size(), reads_[0].size(), writes_.size(), early_.size(), answers_.size(), int{arready_},
      int{rvalid_}, int{awready_}, int{wready_}, int{bvalid_});
}

template class AxiMemory<16>;
template class AxiMemory<32>;
template class AxiMemory<64>;

}  // namespace kiln::sim
