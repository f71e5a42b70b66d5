// Reads operands, masks and biases from memory: two processes ask, a third one receives.
#pragma once

#include "Messages.h"

namespace kiln {

// What a command's next group brings: `steps` valid k steps of an operand, or the command's single group. A transposed
// group always has all lanes, the missing ones as zeros, because lanes become bytes of every word.
template <class Chip>
ReceiveCommand<Chip> nextGroup(const LoadCommand<Chip>& command, bool turnB, typename Chip::StepCount steps,
                               bool firstSteps, bool lastSteps) {
  using StepCount = typename Chip::StepCount;
  using LaneCount = typename Chip::LaneCount;
  // Every tile has kRows steps or more.
  const LaneCount words = firstSteps ? LaneCount(Chip::kGroup) : LaneCount((steps + Chip::kDepth - 1) / Chip::kDepth);
  const bool single = command.isSingle, natural = turnB ? command.b.natural : command.a.natural;
  const uint64_t address = turnB ? command.b.address : command.a.address;
  const StepCount lanes(turnB ? command.b.lanes : command.a.lanes), all(Chip::kGroup);
  const auto sub = (unsigned(address) % Chip::kBusBytes) / Chip::kGroup;
  return {single ? command.single.sub : UInt<indexBits(Chip::kMaskPanels)>(sub),
          single    ? command.single.beats
          : natural ? steps
                    : all,
          single    ? command.single.validBeats
          : natural ? steps
                    : lanes,
          natural ? lanes : steps,
          words,
          single  ? command.single.target
          : turnB ? LoadTarget::kB
                  : LoadTarget::kA,
          !natural,
          bool(lastSteps & (turnB ? command.b.last : command.a.last))};
}

// Cuts commands into groups, one per cycle.
template <class Chip>
KILN_PROCESS void load_groups(Stream<LoadCommand<Chip>>& commands, Stream<LoadGroup<Chip>>& groups) {
  constexpr unsigned kGroupSteps = Chip::kGroupSteps;
  LoadCommand<Chip> command{};
  bool more = false, turnB = false;  // more groups; the next one is of B
  UInt<17> stepsLeft = 0;            // k steps whose groups are not all out
  for (;;) {
    KILN_PIPELINE(1);
    if (!more) {
      command = commands.read();
      stepsLeft = command.steps;
      turnB = !command.a.used;
    }
    const bool any = command.a.used | command.b.used, lastSteps = stepsLeft <= kGroupSteps;
    const auto steps = lastSteps ? typename Chip::StepCount(stepsLeft) : typename Chip::StepCount(kGroupSteps);
    const uint64_t address = turnB ? command.b.address : command.a.address;
    const uint32_t pitch = turnB ? command.b.pitch : command.a.pitch;
    const bool natural = turnB ? command.b.natural : command.a.natural;
    if (any)
      groups.write({address & ~uint64_t(Chip::kBusBytes - 1), pitch,
                    nextGroup<Chip>(command, turnB, steps, stepsLeft == command.steps, lastSteps)});

    const uint64_t next = address + (natural ? uint64_t(pitch) * kGroupSteps : kGroupSteps);
    command.a.address = turnB ? command.a.address : next;
    command.b.address = turnB ? next : command.b.address;
    const bool stepsDone = turnB | !command.b.used;
    more = (any & !command.isSingle) & !(stepsDone & lastSteps);
    stepsLeft = stepsDone ? UInt<17>(stepsLeft - kGroupSteps) : stepsLeft;
    turnB = command.b.used & (!command.a.used | !turnB);
  }
}

// One single-beat burst per valid beat, one per cycle; single beats never cross a 4 KiB boundary, whatever the pitch.
template <class Chip>
KILN_PROCESS void load_request(Stream<LoadGroup<Chip>>& groups, Stream<ReceiveCommand<Chip>>& receives,
                               Stream<AddressBeat>& load_ar) {
  LoadGroup<Chip> group{};
  typename Chip::StepCount left = 0;  // beats to ask for
  uint64_t address = 0;
  for (;;) {
    KILN_PIPELINE(1);
    if (left == 0) {
      group = groups.read();
      receives.write(group.receive);
      left = group.receive.validBeats;
      address = group.address;
    }
    if (left != 0) {
      load_ar.write({address, 0});
      address += group.stride;
      --left;
    }
  }
}

// Sends each beat where its command says. Reports on `load_status` at each probe whether any beat since the last probe
// came with an error.
//
// May block on any of its outputs without risk of deadlock: everything is loaded in the order in which it is consumed,
// so whoever must make room waits only for what came earlier.
template <class Chip>
KILN_PROCESS void load_receive(Stream<ReceiveCommand<Chip>>& commands, Stream<ReadBeat<Chip>>& load_r,
                               Stream<FillWord<Chip>>& fill_a, Stream<FillWord<Chip>>& fill_b,
                               Stream<UInt<Chip::kCols>>& masks, Stream<typename Chip::Sums>& biases,
                               Stream<bool>& load_status) {
  using Operand = typename Chip::OperandWord;
  using BusWord = typename Chip::BusWord;
  constexpr unsigned kWordBytes = Chip::kGroupSteps, kLaneBits = 8 * Chip::kGroup;

  ReceiveCommand<Chip> command{};
  bool begin = true, failed = false;
  typename Chip::StepCount beat = 0;
  Operand valid = 0;              // ones in the valid bytes
  UInt<Chip::kRowBits> bias = 0;  // the beats so far, the last one on top

  for (;;) {
    KILN_PIPELINE(1);
    if (begin) {
      command = commands.read();
      beat = 0;
      valid = Operand((UInt<8 * kWordBytes + 1>(1) << (8 * unsigned(command.bytes))) - 1);
    }
    BusWord data = 0;
    if (beat < command.validBeats) {
      const ReadBeat<Chip> read = load_r.read();
      data = read.data;
      failed = failed || isError(read.response);
    }
    ++beat;
    begin = beat == command.beats;

    if (command.target == LoadTarget::kA || command.target == LoadTarget::kB) {
      const FillWord<Chip> word{Operand(Operand(data >> (kLaneBits * unsigned(command.sub))) & valid), command.words,
                                command.transpose, begin && command.last};
      if (command.target == LoadTarget::kA)
        fill_a.write(word);
      else
        fill_b.write(word);
    }
    if (command.target == LoadTarget::kMask)
      masks.write(UInt<Chip::kCols>(data >> (Chip::kCols * unsigned(command.sub))));
    if (command.target == LoadTarget::kBias) {
      bias = UInt<Chip::kRowBits>(data) << (Chip::kRowBits - Chip::kBusBits) |
             (Chip::kBiasBeats > 1 ? bias >> (Chip::kBusBits % Chip::kRowBits) : 0);
      if (begin) biases.write(Chip::Sums::fromWord(bias));
    }
    if (command.target == LoadTarget::kProbe) {
      load_status.write(failed);
      failed = false;
    }
  }
}

}  // namespace kiln
