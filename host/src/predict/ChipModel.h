// A whole chip as its cycles see it: the core's cycle model, written by kilnc, with rtl/lib and external memory around
// it.
#pragma once

#include <bit>
#include <cstring>
#include <span>
#include <type_traits>

#include "MemoryModel.h"
#include "kiln/Abi.h"
#include "kiln/CycleModel.h"

namespace kiln::prediction {

using cycles::kOutside;
using cycles::OutRegister;
using cycles::Token;

// `Core`: kiln_core of some shape.
template <class Core>
class ChipModel {
 public:
  ChipModel(const MemoryModel& memory, uint32_t busBytes, uint64_t programAddress,
            std::span<const abi::Command> commands)
      : memory_(memory), busBytes_(busBytes), programAddress_(programAddress), commands_(commands) {}

  // After reset, until nothing moves: as a chip waits for its doorbell.
  void settle() {
    while (!clock().isQuiet()) cycle();
    doorbell_ = clock().now;
    for (unsigned i = 0; i < Core::kProcesses; ++i) core_.activity[i].restart(doorbell_);
  }

  // Rings the doorbell and runs until the chip is done. `observe` is called after each cycle with the number of cycles
  // since the doorbell. False if nothing moves any more or `limit` cycles went by.
  template <class Observe>
  bool run(uint64_t limit, cycles::SliceSink* sink, Observe observe) {
    core_.sink = sink;
    startWaits_ = true;
    clock().next |= kOutsideBit;
    while (!isDone_) {
      if (clock().isQuiet()) {
        if (timer_ == kNever) return false;
        clock().now = timer_ - 1;
      }
      cycle();
      observe(core_, elapsed());
      if (elapsed() > limit) return false;
    }
    for (unsigned i = 0; i < Core::kProcesses; ++i) core_.activity[i].settle(clock().now, i, sink);
    return true;
  }

  uint64_t elapsed() const { return core_.clock.now - doorbell_; }
  uint64_t doorbell() const { return doorbell_; }
  uint64_t doneWord() const { return done_.word; }  // error in the low half, command in the high one
  const Core& core() const { return core_; }

 private:
  static constexpr uint64_t kOutsideBit = uint64_t{1} << kOutside, kNever = ~uint64_t{0};

  cycles::Clock& clock() { return core_.clock; }

  using Address = cycles::Word<128>;  // AddressBeat: address, then length
  static uint32_t beatsOf(const Address& beat) { return static_cast<uint32_t>(beat.limbs[1] & 0xff) + 1; }

  void cycle() {
    clock().advance();
    if (timer_ <= clock().now) clock().active |= kOutsideBit;
    if ((clock().active & (clock().active - 1)) == 0 && clock().active != kOutsideBit) return alone();
    for (uint64_t mask = clock().active & ~kOutsideBit; mask != 0; mask &= mask - 1) {
      const auto process = static_cast<unsigned>(std::countr_zero(mask));
      if (!core_.step(process)) clock().active &= ~(uint64_t{1} << process);
    }
    if (clock().active & kOutsideBit) outside();
  }

  // Most of the time only the array works: cycles in which nobody else can move, until somebody is to be woken.
  void alone() {
    const auto process = static_cast<unsigned>(std::countr_zero(clock().active));
    while (core_.step(process)) {
      if ((clock().next | clock().afterNext) != 0 || clock().now + 1 >= timer_) return;
      ++clock().now;
    }
    clock().active = 0;
  }

  // One edge of everything around the core. All handshakes are decided first, from what registers held before it.
  void outside() {
    const uint64_t now = clock().now;
    const bool commandAr = commandAr_.valid && commandReady_, loadAr = loadAr_.valid && loadReady_;
    MemoryModel::Transfers at;
    at.ar = arValid_ && memory_.arReady();
    at.arAddress = ar_.limbs[0];
    at.arBeats = beatsOf(ar_);
    at.arIsCommand = arIsCommand_;
    at.aw = aw_.valid && memory_.awReady();
    at.awAddress = aw_.word.limbs[0];
    at.awBeats = beatsOf(aw_.word);
    at.w = w_.valid && memory_.wReady();
    at.r = memory_.rValid() && rReady_;
    at.b = memory_.bValid() && bReady_;
    const MemoryModel::ReadBeat beat = memory_.read();
    const bool isAnswerError = memory_.isAnswerError();

    if (startWaits_ && core_.start.hasRoom(clock())) {
      core_.start.push(clock(), {{programAddress_, commands_.size()}});
      startWaits_ = false;
    }
    isDone_ = done_.valid;
    router(at.r, beat);
    answers(at.b, isAnswerError);
    memory_.step(now, at);
    arbiter(commandAr, loadAr, at.ar);
    commandAr_.step(core_.command_ar, clock(), commandAr);
    loadAr_.step(core_.load_ar, clock(), loadAr);
    aw_.step(core_.aw, clock(), at.aw);
    w_.step(core_.w, clock(), at.w);
    done_.step(core_.done, clock(), true);

    timer_ = memory_.nextEvent(now);
    // Without a transfer and with every flag as before, the next edge would change nothing either.
    const bool isTransfer = at.ar || at.aw || at.w || at.r || at.b || commandAr || loadAr;
    if (const uint32_t after = flags(); isTransfer || after != flags_)
      flags_ = after;
    else
      clock().active &= ~kOutsideBit;
  }

  // Whatever a register around the core holds or offers, a bit each.
  uint32_t flags() const {
    uint32_t result = 1;
    for (const bool flag :
         {startWaits_,   commandAr_.valid,  loadAr_.valid,     aw_.valid,        w_.valid,         done_.valid,
          commandReady_, loadReady_,        commandHeld_,      loadHeld_,        arValid_,         arIsCommand_,
          rReady_,       heldBeat_,         commandRValid_,    loadRValid_,      bReady_,          heldAnswer_,
          answerValid_,  memory_.arReady(), memory_.awReady(), memory_.wReady(), memory_.rValid(), memory_.bValid()})
      result = result << 1 | flag;
    return result;
  }

  // kiln_read_arbiter
  void arbiter(bool command, bool load, bool isTaken) {
    if (command) {
      commandQ_ = commandAr_.word;
      commandHeld_ = true;
    }
    if (load) {
      loadQ_ = loadAr_.word;
      loadHeld_ = true;
    }
    if (!arValid_ || isTaken) {
      arValid_ = commandHeld_ || loadHeld_;
      arIsCommand_ = commandHeld_;
      if (arValid_) ar_ = commandHeld_ ? commandQ_ : loadQ_;
      (commandHeld_ ? commandHeld_ : loadHeld_) = false;
    }
    commandReady_ = !commandHeld_;
    loadReady_ = !loadHeld_;
  }

  // kiln_read_router
  void router(bool isTaken, const MemoryModel::ReadBeat& beat) {
    const bool commandRoom = core_.command_r.hasRoom(clock()), loadRoom = core_.load_r.hasRoom(clock());
    if (commandRValid_ && commandRoom) core_.command_r.push(clock(), word(core_.command_r, r_));
    if (loadRValid_ && loadRoom) core_.load_r.push(clock(), word(core_.load_r, r_));
    if (isTaken) {
      heldR_ = beat;
      heldBeat_ = true;
    }
    if (loadRValid_ ? loadRoom : commandRoom || !commandRValid_) {
      commandRValid_ = heldBeat_ && heldR_.isCommand;
      loadRValid_ = heldBeat_ && !heldR_.isCommand;
      if (heldBeat_) r_ = heldR_;
      heldBeat_ = false;
    }
    rReady_ = !heldBeat_;
  }

  // kiln_skid of the write responses
  void answers(bool isTaken, bool isError) {
    const bool room = core_.b.hasRoom(clock());
    if (answerValid_ && room) core_.b.push(clock(), answer(core_.b));
    if (isTaken) {
      heldAnswer_ = true;
      heldAnswerError_ = isError;
    }
    if (!answerValid_ || room) {
      answerValid_ = heldAnswer_;
      if (heldAnswer_) answerError_ = heldAnswerError_;
      heldAnswer_ = false;
    }
    bReady_ = !heldAnswer_;
  }

  // The stream's word of a beat: the bus's bytes, then the response. Operands decide nothing and are left 0.
  template <class Stream>
  auto word(const Stream& stream, const MemoryModel::ReadBeat& beat) const {
    std::remove_cvref_t<decltype(stream.front())> result{};
    if constexpr (!std::is_same_v<decltype(result), Token>) {
      const uint64_t offset = beat.address - programAddress_;
      if (beat.isCommand && offset + busBytes_ <= commands_.size_bytes())
        std::memcpy(result.limbs.data(), std::as_bytes(commands_).data() + offset, busBytes_);
      if (beat.isError) result.limbs[busBytes_ / 8] = kSlaveError;
    }
    return result;
  }
  template <class Stream>
  auto answer(const Stream& stream) const {
    std::remove_cvref_t<decltype(stream.front())> result{};
    if constexpr (!std::is_same_v<decltype(result), Token>) result = answerError_ ? kSlaveError : 0;
    return result;
  }
  static constexpr uint64_t kSlaveError = 2;

  Core core_;
  MemoryModel memory_;
  const uint32_t busBytes_;
  const uint64_t programAddress_;
  const std::span<const abi::Command> commands_;
  uint64_t doorbell_ = 0, timer_ = kNever;
  uint32_t flags_ = 0;  // after the last edge
  bool startWaits_ = false, isDone_ = false;

  OutRegister<Address> commandAr_, loadAr_, aw_;
  OutRegister<Token> w_;
  OutRegister<uint64_t> done_;
  bool commandReady_ = false, loadReady_ = false, commandHeld_ = false, loadHeld_ = false;
  bool arValid_ = false, arIsCommand_ = false;
  Address commandQ_, loadQ_, ar_;
  bool rReady_ = false, heldBeat_ = false, commandRValid_ = false, loadRValid_ = false;
  MemoryModel::ReadBeat heldR_, r_;
  bool bReady_ = false, heldAnswer_ = false, heldAnswerError_ = false, answerValid_ = false, answerError_ = false;
};

}  // namespace kiln::prediction
