// Fetches the commands of a program.
#pragma once

#include "Messages.h"
#include "Validate.h"

namespace kiln {

// One burst of abi::kCommandBytes per command. At most kFetchAhead commands are under way: they fit in the
// sequencer's FIFO, so that the memory's read channel is never held up by a command that nobody takes yet. The
// sequencer writes a credit for each command that it has taken. A misaligned program is announced and not fetched.
inline constexpr unsigned kFetchAhead = 2;

template <class Chip>
KILN_PROCESS void fetch(Stream<Start>& start, Stream<Token>& credits, Stream<AddressBeat>& command_ar,
                        Stream<Program>& programs) {
  uint64_t address = 0;
  uint32_t left = 0;     // commands of the program to fetch
  UInt<2> underWay = 0;  // commands fetched and not known to be taken, at most kFetchAhead
  for (;;) {
    KILN_PIPELINE(1);
    if (left == 0) {
      const Start program = start.read();
      const bool aligned = program.address % abi::kCommandBytes == 0;
      programs.write({program.count, aligned});
      address = program.address;
      left = aligned ? program.count : 0;
    }
    if (left != 0) {
      if (underWay == kFetchAhead)
        credits.read();
      else
        ++underWay;
      command_ar.write({address, Chip::kCommandBeats - 1});
      address += abi::kCommandBytes;
      --left;
    }
  }
}

// Takes commands off the memory's read channel at once, because `commands` has room for kFetchAhead of them, and checks
// each one by itself.
template <class Chip>
KILN_PROCESS void decode(Stream<ReadBeat<Chip>>& command_r, Stream<DecodedCommand>& commands) {
  using Word = UInt<8 * abi::kCommandBytes>;
  Word word = 0;  // the beats so far, the last one on top
  UInt<indexBits(Chip::kCommandBeats)> beat = 0;
  bool failed = false;
  for (;;) {
    KILN_PIPELINE(1);
    const ReadBeat<Chip> read = command_r.read();
    word = word >> Chip::kBusBits | Word(read.data) << (8 * abi::kCommandBytes - Chip::kBusBits);
    failed = failed | isError(read.response);
    const bool complete = beat == Chip::kCommandBeats - 1;
    if (complete) {
      const auto command = __builtin_bit_cast(abi::Command, word);
      commands.write({command, failed ? abi::kErrBus : validate<Chip>(command)});
    }
    beat = complete ? UInt<indexBits(Chip::kCommandBeats)>(0) : UInt<indexBits(Chip::kCommandBeats)>(beat + 1);
    failed = failed & !complete;
  }
}

}  // namespace kiln
