// The part of AxiMemory that runs in every cycle. Inlined into the loop over cycles by force: calls cost as much as the
// work.
#pragma once

namespace kiln::sim {

template <uint32_t kBeatBytes>
template <bool kCareful, class Ports>
[[gnu::always_inline]] inline bool AxiMemory<kBeatBytes>::sample(const Ports& chip) {
  ++cycle_;
  const bool isAsked = chip.m_axi_arvalid_o | chip.m_axi_awvalid_o | chip.m_axi_wvalid_o;
  if constexpr (!kCareful) {
    if (!isAsked & (cycle_ + 1 < quietUntil_)) return false;
  }
  if constexpr (kCareful) {
    const uint32_t limit = timing_.bytesPerCycle + kBeatBytes;
    readCredit_ = readCredit_ + timing_.bytesPerCycle < limit ? readCredit_ + timing_.bytesPerCycle : limit;
    writeCredit_ = writeCredit_ + timing_.bytesPerCycle < limit ? writeCredit_ + timing_.bytesPerCycle : limit;
    transfers_ += (chip.m_axi_arvalid_o && arready_) + (chip.m_axi_awvalid_o && awready_) +
                  (chip.m_axi_wvalid_o && wready_) + (rvalid_ && chip.m_axi_rready_o) +
                  (bvalid_ && chip.m_axi_bready_o);
  }

  const auto readAddress = [&] {
    return AddressBeat{chip.m_axi_araddr_o, chip.m_axi_arlen_o, chip.m_axi_arid_o, chip.m_axi_arsize_o,
                       chip.m_axi_arburst_o};
  };
  arStability_.check(cycle_, chip.m_axi_arvalid_o, arready_, readAddress);
  if (chip.m_axi_arvalid_o && arready_) {
    const AddressBeat beat = readAddress();
    checkAddress<kBeatBytes>("AR", cycle_, beat, kIds - 1);
    acceptRead<kCareful>(beat.id, beat.address, beat.length + 1u);
  }

  const auto writeAddress = [&] {
    return AddressBeat{chip.m_axi_awaddr_o, chip.m_axi_awlen_o, chip.m_axi_awid_o, chip.m_axi_awsize_o,
                       chip.m_axi_awburst_o};
  };
  awStability_.check(cycle_, chip.m_axi_awvalid_o, awready_, writeAddress);
  if (chip.m_axi_awvalid_o && awready_) {
    const AddressBeat beat = writeAddress();
    checkAddress<kBeatBytes>("AW", cycle_, beat, 0);
    acceptWrite<kCareful>(beat.address, beat.length + 1u);
  }

  const auto writeData = [&] {
    WriteBeat beat;
    if constexpr (kBeatBytes < sizeof beat.data) beat.data[0] = 0;
    std::memcpy(beat.data, &chip.m_axi_wdata_o, kBeatBytes);
    beat.strobe = chip.m_axi_wstrb_o;
    beat.last = chip.m_axi_wlast_o;
    return beat;
  };
  wStability_.check(cycle_, chip.m_axi_wvalid_o, wready_, writeData);
  if (chip.m_axi_wvalid_o && wready_) {
    if constexpr (kCareful) writeCredit_ -= kBeatBytes;
    if (writes_.empty()) {
      early_.push(writeData());
    } else {
      acceptBeat(writeData());
    }
  }

  if (!rvalid_ || chip.m_axi_rready_o) chooseBeat<kCareful>();
  if (!bvalid_ || chip.m_axi_bready_o) chooseAnswer<kCareful>();

  arready_ = readsInFlight_ < kMaxReads;
  awready_ = writesInFlight_ < kMaxWrites;
  wready_ = !early_.full();
  if constexpr (kCareful) {
    arready_ = arready_ && !injector_.stalls(Channel::kAr, cycle_);
    awready_ = awready_ && !injector_.stalls(Channel::kAw, cycle_);
    wready_ = wready_ && writeCredit_ >= kBeatBytes && !injector_.stalls(Channel::kW, cycle_);
  } else {
    quietUntil_ = isAsked || rvalid_ || bvalid_ || active_ || isHeld() ? 0 : nextDue();
  }
  return true;
}

template <uint32_t kBeatBytes>
template <class Ports>
[[gnu::always_inline]] inline void AxiMemory<kBeatBytes>::drive(Ports& chip) {
  chip.m_axi_arready_i = arready_;
  chip.m_axi_awready_i = awready_;
  chip.m_axi_wready_i = wready_;
  chip.m_axi_rvalid_i = rvalid_;
  if (rvalid_) {
    std::memcpy(&chip.m_axi_rdata_i, beat_, kBeatBytes);
    chip.m_axi_rid_i = beatId_;
    chip.m_axi_rlast_i = beatLast_;
    chip.m_axi_rresp_i = beatOutside_ ? 2 : 0;
  }
  chip.m_axi_bvalid_i = bvalid_;
  chip.m_axi_bresp_i = answerOutside_ ? 2 : 0;
}

template <uint32_t kBeatBytes>
template <bool kCareful>
[[gnu::always_inline]] inline void AxiMemory<kBeatBytes>::acceptRead(uint32_t id, uint64_t address, uint32_t beats) {
  if constexpr (kCareful) checkReadHazard(address, beats);
  ++readsInFlight_;
  reads_[id].push({cycle_ + timing_.latencyCycles, address, beats, outside(address, beats)});
}

template <uint32_t kBeatBytes>
template <bool kCareful>
[[gnu::always_inline]] inline void AxiMemory<kBeatBytes>::acceptWrite(uint64_t address, uint32_t beats) {
  if constexpr (kCareful) {
    checkWriteHazard(address, beats);
    unanswered_.push({address, beats, false});
  }
  ++writesInFlight_;
  writes_.push({address, beats, outside(address, beats)});
  while (!early_.empty() && !writes_.empty()) {
    acceptBeat(early_.front());
    early_.pop();
  }
}

template <uint32_t kBeatBytes>
[[gnu::always_inline]] inline void AxiMemory<kBeatBytes>::acceptBeat(const WriteBeat& beat) {
  const Write& write = writes_.front();
  if (beat.last != (written_ + 1 == write.beats)) [[unlikely]] {
    failLast(cycle_, write.address, written_, write.beats, beat.last);
  }
  if (!write.outside) [[likely]] {
    std::byte* const to = memory_.data() + write.address + written_ * kBeatBytes;
    if (beat.strobe == WriteBeat::kFullStrobe) {
      std::memcpy(to, beat.data, kBeatBytes);
    } else {
      const auto* const from = reinterpret_cast<const std::byte*>(beat.data);
      for (uint32_t i = 0; i < kBeatBytes; ++i) {
        if (beat.strobe >> i & 1) to[i] = from[i];
      }
    }
  }
  ++written_;
  if (beat.last) {
    written_ = 0;
    answers_.push({cycle_ + timing_.latencyCycles, write.outside});
    writes_.pop();
  }
}

// A beat offered after edge t transfers at t + 1 at the earliest: the latency counts to that edge.
template <uint32_t kBeatBytes>
template <bool kCareful>
[[gnu::always_inline]] inline void AxiMemory<kBeatBytes>::chooseBeat() {
  rvalid_ = false;
  if constexpr (kCareful) {
    if (readCredit_ < kBeatBytes || injector_.stalls(Channel::kR, cycle_)) return;
    if (injector_.enabled()) {
      activeId_ = injector_.flip(Channel::kR, cycle_);
      active_ = !reads_[activeId_].empty() && reads_[activeId_].front().dueCycle <= cycle_ + 1;
    }
  }
  if (!active_) {
    const bool due0 = !reads_[0].empty() && reads_[0].front().dueCycle <= cycle_ + 1;
    const bool due1 = !reads_[1].empty() && reads_[1].front().dueCycle <= cycle_ + 1;
    if (!due0 && !due1) return;
    activeId_ = !due0 || (due1 && reads_[1].front().dueCycle < reads_[0].front().dueCycle);
    active_ = true;
  }
  static constexpr std::byte kZeros[kBeatBytes] = {};
  Read& read = reads_[activeId_].front();
  rvalid_ = true;
  beatId_ = activeId_;
  beat_ = read.outside ? kZeros : memory_.data() + read.address;
  beatOutside_ = read.outside;
  read.address += kBeatBytes;
  beatLast_ = --read.beats == 0;
  if (beatLast_) {
    reads_[activeId_].pop();
    --readsInFlight_;
    active_ = false;
  }
  if constexpr (kCareful) readCredit_ -= kBeatBytes;
}

template <uint32_t kBeatBytes>
template <bool kCareful>
[[gnu::always_inline]] inline void AxiMemory<kBeatBytes>::chooseAnswer() {
  if constexpr (kCareful) {
    if (bvalid_) unanswered_.pop();
  }
  bvalid_ = !answers_.empty() && answers_.front().dueCycle <= cycle_ + 1;
  if constexpr (kCareful) bvalid_ = bvalid_ && !injector_.stalls(Channel::kB, cycle_);
  if (bvalid_) {
    answerOutside_ = answers_.front().outside;
    answers_.pop();
    --writesInFlight_;
  }
}

}  // namespace kiln::sim
