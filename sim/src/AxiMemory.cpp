#include "AxiMemory.h"

#include <fmt/format.h>

#include <algorithm>

namespace kiln::sim {

AxiMemory::AxiMemory(std::span<std::byte> memory, const MemoryTiming& timing)
    : memory_(memory), timing_(timing), injector_(timing.stallProbability, timing.stallSeed) {
  careful_ = injector_.enabled() || timing_.bytesPerCycle < kBeatBytes;
  timing_.latencyCycles = std::max(timing_.latencyCycles, 1u);
  timing_.bytesPerCycle = std::clamp(timing_.bytesPerCycle, 1u, kBeatBytes);
}

void AxiMemory::reset() {
  cycle_ = transfers_ = 0;
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

void AxiMemory::checkReadHazard(uint64_t address, uint32_t beats) const {
  for (uint32_t i = 0; i < unanswered_.size(); ++i) {
    const Write& write = unanswered_[i];
    if (address < write.address + write.beats * kBeatBytes && write.address < address + beats * kBeatBytes) {
      failHazard("AR", cycle_, address, beats, write.address, write.beats);
    }
  }
}

void AxiMemory::checkWriteHazard(uint64_t address, uint32_t beats) const {
  for (const auto& reads : reads_) {
    for (uint32_t i = 0; i < reads.size(); ++i) {
      const Read& read = reads[i];
      if (address < read.address + read.beats * kBeatBytes && read.address < address + beats * kBeatBytes) {
        failHazard("AW", cycle_, address, beats, read.address, read.beats);
      }
    }
  }
}

std::string AxiMemory::state() const {
  return fmt::format(
      "memory at cycle {}: {} command reads, {} operand reads and {} writes in flight, {} write beats without address, "
      "{} answers waiting; offering ARREADY {} RVALID {} AWREADY {} WREADY {} BVALID {}\n",
      cycle_, reads_[1].size(), reads_[0].size(), writes_.size(), early_.size(), answers_.size(), int{arready_},
      int{rvalid_}, int{awready_}, int{wready_}, int{bvalid_});
}

}  // namespace kiln::sim
