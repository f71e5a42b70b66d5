// External memory at the chip's AXI4 manager port, with a protocol checker that is always on.
//
// Objective: cycle-accurate latency and bandwidth at a few nanoseconds per cycle: no virtual call, no allocation.
// Timing:    the first beat of a read can transfer `latency` cycles after its address did, further beats follow one per
//            cycle; a write is answered `latency` cycles after its last beat. At most `bytesPerCycle` each way.
// Order:     reads with the same ID stay in order; IDs are served oldest first, or interleaved beat by beat when stalls
//            are injected. Writes stay in order. Data may come before its address.
// Data:      a read returns the bytes at the time of its beat, a write takes effect at once. A chip that relies on
// either
//            without waiting for responses breaks rule "hazard" when stalls are injected.
// Errors:    bursts outside memory get SLVERR and change nothing. A broken rule throws ProtocolViolation.
//
// `Ports` has the fields m_axi_* of kiln_chip: a Verilated root, or a test's structure.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <span>
#include <string>

#include "AxiRules.h"
#include "Ring.h"
#include "StallInjector.h"
#include "kiln/MemoryTiming.h"

namespace kiln::sim {

struct MemoryTiming {
  unsigned latencyCycles = 100;
  unsigned bytesPerCycle = 0;  // each way; 0: a beat
  double stallProbability = 0;
  uint64_t stallSeed = 1;
};

// A bus of kBeatBytes, 16 to 64.
template <uint32_t kBeatBytes>
class AxiMemory {
 public:
  using WriteBeat = sim::WriteBeat<kBeatBytes>;

  AxiMemory(std::span<std::byte> memory, const MemoryTiming& timing);

  // Forgets everything in flight. The contents of memory stay.
  void reset();

  // Before a clock edge: takes what transfers at this edge and decides what to offer after it.
  // kCareful: obey the bandwidth limit, inject stalls and check hazards; needed exactly when careful().
  // False: nothing to put on the chip's inputs. That is most cycles of a long product: the chip asks for nothing, and
  // nothing that was asked for is due.
  template <bool kCareful, class Ports>
  bool sample(const Ports& chip);
  // After the edge: puts the new values on the chip's inputs.
  template <class Ports>
  void drive(Ports& chip);

  bool careful() const { return careful_; }
  // Nothing is in flight: every burst has all its beats and its answer.
  bool idle() const { return readsInFlight_ == 0 && writesInFlight_ == 0 && early_.empty() && !rvalid_ && !bvalid_; }
  uint64_t transfers() const { return transfers_; }  // on all channels since reset; counted while careful()
  std::string state() const;  // what is in flight, for people

 private:
  static constexpr uint32_t kMaxReads = kMaxReadBursts, kMaxWrites = kMaxWriteBursts, kEarlyBeats = kMaxEarlyBeats;
  static constexpr uint32_t kIds = 2;

  struct Read {
    uint64_t dueCycle;
    uint64_t address;
    uint32_t beats;
    bool outside;
  };
  struct Write {
    uint64_t address;
    uint32_t beats;
    bool outside;
  };
  struct Answer {
    uint64_t dueCycle;
    bool outside;
  };

  bool isHeld() const { return arStability_.isHeld() || awStability_.isHeld() || wStability_.isHeld(); }
  // The first cycle in which a beat or an answer may transfer, of those asked for.
  uint64_t nextDue() {
    uint64_t due = ~uint64_t{0};
    for (auto& reads : reads_)
      if (!reads.empty()) due = std::min(due, reads.front().dueCycle);
    return answers_.empty() ? due : std::min(due, answers_.front().dueCycle);
  }
  bool outside(uint64_t address, uint32_t beats) const {
    return address > memory_.size() || uint64_t{beats} * kBeatBytes > memory_.size() - address;
  }
  template <bool kCareful>
  void acceptRead(uint32_t id, uint64_t address, uint32_t beats);
  template <bool kCareful>
  void acceptWrite(uint64_t address, uint32_t beats);
  void acceptBeat(const WriteBeat& beat);
  template <bool kCareful>
  void chooseBeat();
  template <bool kCareful>
  void chooseAnswer();
  void checkReadHazard(uint64_t address, uint32_t beats) const;
  void checkWriteHazard(uint64_t address, uint32_t beats) const;

  std::span<std::byte> memory_;
  MemoryTiming timing_;
  StallInjector injector_;
  bool careful_;
  uint64_t cycle_ = 0;
  uint64_t quietUntil_ = 0;  // nothing is due before, and nothing is on offer; 0: do not know
  uint64_t transfers_ = 0;

  uint32_t readsInFlight_ = 0, writesInFlight_ = 0;  // bursts whose last beat or answer was not offered yet

  // Values on the chip's inputs.
  bool arready_ = false, awready_ = false, wready_ = false, rvalid_ = false, bvalid_ = false;

  // Read data: the current burst of each ID lies in the front of its ring and shrinks beat by beat.
  Ring<Read, kMaxReads> reads_[kIds];
  uint32_t activeId_ = 0;
  bool active_ = false;  // a burst of activeId_ has begun and has beats left
  uint32_t beatId_ = 0;  // of the beat on offer
  const std::byte* beat_ = nullptr;
  bool beatLast_ = false, beatOutside_ = false;
  uint32_t readCredit_ = 0, writeCredit_ = 0;  // bytes that the bandwidth limit allows now

  Ring<Write, kMaxWrites> writes_;      // addresses whose data is not complete
  uint32_t written_ = 0;                // beats of the front one that came
  Ring<WriteBeat, kEarlyBeats> early_;  // data whose address did not come yet
  Ring<Answer, kMaxWrites> answers_;
  Ring<Write, 2 * kMaxWrites> unanswered_;  // careful mode: addresses whose answer did not transfer
  bool answerOutside_ = false;

  Stability<AddressBeat> arStability_{"AR"}, awStability_{"AW"};
  Stability<WriteBeat> wStability_{"W"};
};

}  // namespace kiln::sim

#include "AxiMemoryInline.h"
