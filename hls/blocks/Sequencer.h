// Runs programs: takes commands, refuses the malformed ones, orders the others by their dependences.
#pragma once

#include "Tiles.h"
#include "Validate.h"

namespace kiln {

inline constexpr unsigned kCommandsAhead = 8;  // GEMMs issued and not yet stored

// What the sequencer knows of the running program. The first command (by index) that failed decides its outcome.
struct Progress {
  uint32_t issued = 0, stored = 0;  // GEMMs
  abi::ErrorCode error = abi::kOk;
  uint32_t errorCommand = 0;

  void fail(abi::ErrorCode code, uint32_t command) {
    error = code;
    errorCommand = command;
  }
  // Waits until `count` GEMMs have been stored. All loads of a stored GEMM have been answered, and its probe as well.
  void waitStored(uint32_t count, Stream<bool>& store_status, Stream<bool>& load_status) {
    while (stored < count) {
      const bool storeFailed = store_status.read();
      const bool loadFailed = load_status.read();
      if ((storeFailed || loadFailed) && (error == abi::kOk || stored < errorCommand)) fail(abi::kErrBus, stored);
      ++stored;
    }
  }
};

// Per program: one `done`, after everything that was issued has been stored. After a command that fails, the
// rest of the program is taken and ignored. A bus error of a GEMM is noticed when the sequencer waits for it, so a few
// commands behind it may have run.
template <class Chip>
KILN_PROCESS void sequencer(Stream<Program>& programs, Stream<ReadBeat<Chip>>& command_beats, Stream<Token>& credits,
                            Stream<LoadCommand<Chip>>& loads, Stream<bool>& load_status,
                            Stream<MatmulCommand<Chip>>& matmuls, Stream<Release<Chip>>& releases,
                            Stream<EpilogueCommand<Chip>>& epilogues, Stream<StoreCommand<Chip>>& stores,
                            Stream<bool>& store_status, Stream<Done>& done) {
  const TileStreams<Chip> to{loads, matmuls, releases, epilogues, stores};
  Scratchpads<Chip> pads;
  for (;;) {
    const Program program = programs.read();
    Progress progress;
    if (!program.aligned) progress.fail(abi::kErrAlignment, 0);
    const uint32_t count = program.aligned ? program.count : 0;
    for (uint32_t index = 0; index < count; ++index) {
      struct {
        typename Chip::BusWord beats[Chip::kCommandBeats];
      } words;
      bool failed = false;
      KILN_UNROLL
      for (unsigned i = 0; i < Chip::kCommandBeats; ++i) {
        const ReadBeat<Chip> beat = command_beats.read();
        words.beats[i] = beat.data;
        failed = failed || isError(beat.response);
      }
      credits.write(true);
      if (progress.error != abi::kOk) continue;
      if (failed) {
        progress.fail(abi::kErrBus, index);
        continue;
      }
      const auto command = __builtin_bit_cast(abi::Command, words);
      const abi::ErrorCode code = validate<Chip>(command, index);
      if (code != abi::kOk) {
        progress.fail(code, index);
        continue;
      }
      const uint32_t needed = command.dependsOn != 0 ? index - command.dependsOn + 1 : 0;
      const uint32_t tooOld = index < kCommandsAhead ? 0 : index - kCommandsAhead + 1;
      progress.waitStored(needed > tooOld ? needed : tooOld, store_status, load_status);
      if (progress.error != abi::kOk) continue;
      issueGemm<Chip>(command, pads, to);
      LoadCommand<Chip> probe{};
      probe.receive.beats = 1;
      probe.receive.target = LoadTarget::kProbe;
      loads.write(probe);
      ++progress.issued;
    }
    pads.settle(releases);
    progress.waitStored(progress.issued, store_status, load_status);
    done.write({progress.error, progress.errorCommand});
  }
}

}  // namespace kiln
