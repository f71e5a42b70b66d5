// Fetches the commands of a program.
#pragma once

#include "Messages.h"

namespace kiln {

// One burst of abi::kCommandBytes per command. At most kFetchAhead commands are under way: their beats fit in the
// sequencer's FIFO, so that the memory's read channel is never held up by a command that nobody takes yet. The
// sequencer writes a credit for each command that it has taken. A misaligned program is announced and not fetched.
inline constexpr unsigned kFetchAhead = 2;

template <class Chip>
KILN_PROCESS void fetch(Stream<Start>& start, Stream<Token>& credits, Stream<AddressBeat>& command_ar,
                        Stream<Program<Chip>>& programs) {
  typename Chip::Address address = 0;
  typename Chip::Size left = 0;     // commands of the program to fetch
  UInt<2> underWay = 0;  // commands fetched and not known to be taken, at most kFetchAhead
  for (;;) {
    KILN_PIPELINE(1);
    if (left == 0) {
      const Start program = start.read();
      const bool inside = uint64_t(typename Chip::Address(program.address)) == program.address &&
                          uint32_t(typename Chip::Size(program.count)) == program.count;
      const bool aligned = program.address % abi::kCommandBytes == 0 && inside;
      programs.write({typename Chip::Size(program.count), aligned});
      address = typename Chip::Address(program.address);
      left = aligned ? typename Chip::Size(program.count) : typename Chip::Size(0);
    }
    if (left != 0) {
      if (underWay == kFetchAhead)
        credits.read();
      else
        ++underWay;
      command_ar.write({uint64_t(address), Chip::kCommandBeats - 1});
      address += abi::kCommandBytes;
      --left;
    }
  }
}

// Takes commands off the memory's read channel at once: `command_beats` has room for kFetchAhead commands.
template <class Chip>
KILN_PROCESS void receive_commands(Stream<ReadBeat<Chip>>& command_r, Stream<ReadBeat<Chip>>& command_beats) {
  for (;;) {
    KILN_PIPELINE(1);
    command_beats.write(command_r.read());
  }
}

}  // namespace kiln
