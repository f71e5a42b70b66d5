// Reads operands, masks and biases from memory: one process asks, the other one receives.
#pragma once

#include "Messages.h"

namespace kiln {

// One single-beat burst per valid beat, one per cycle; single beats never cross a 4 KiB boundary, whatever the pitch.
template <class Chip>
KILN_PROCESS void load_request(Stream<LoadCommand<Chip>>& commands, Stream<ReceiveCommand<Chip>>& receives,
                               Stream<AddressBeat>& load_ar) {
  LoadCommand<Chip> command{};
  typename Chip::StepCount left = 0;  // beats to ask for
  using Address = typename Chip::Address;
  Address address = 0;
  for (;;) {
    KILN_PIPELINE(1);
    if (left == 0) {
      command = commands.read();
      receives.write(command.receive);
      left = command.receive.validBeats;
      address = command.address & ~Address(Chip::kBusBytes - 1);
    }
    if (left != 0) {
      load_ar.write({uint64_t(address), 0});
      address += command.stride;
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
      const FillWord<Chip> word{Operand(Operand(data >> (kLaneBits * unsigned(command.sub))) & valid),
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
