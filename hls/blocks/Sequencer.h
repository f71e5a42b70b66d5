// Runs programs: takes commands, refuses the malformed ones, orders the others by their dependences.
#pragma once

#include "Tiles.h"

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
  Done outcome() const { return {error, error == abi::kOk ? 0 : errorCommand}; }
  // Waits until `count` GEMMs have been stored. All loads of a stored GEMM have been answered, and its probe as well.
  void waitStored(uint32_t count, Stream<bool>& store_status, Stream<bool>& load_status) {
    while (stored < count) {
      const bool loadFailed = load_status.read();  // known before the last store is answered
      const bool storeFailed = store_status.read();
      const bool fails = (storeFailed | loadFailed) & ((error == abi::kOk) | (stored < errorCommand));
      error = fails ? abi::kErrBus : error;
      errorCommand = fails ? stored : errorCommand;
      ++stored;
    }
  }
};

// Per program: one `done`, after everything that was issued has been stored. After a command that fails, the
// rest of the program is taken and ignored. A bus error of a GEMM is noticed when the sequencer waits for it, so a few
// commands behind it may have run.
template <class Chip>
KILN_PROCESS void sequencer(Stream<Program>& programs, Stream<DecodedCommand>& commands, Stream<Token>& credits,
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
      const DecodedCommand decoded = commands.read();
      const abi::Command& command = decoded.command;
      credits.write(true);
      const abi::ErrorCode dependence = command.dependsOn > index ? abi::kErrDependence : abi::kOk;
      const abi::ErrorCode code = decoded.code != abi::kOk ? decoded.code : dependence;
      const bool first = progress.error == abi::kOk;
      progress.error = first ? code : progress.error;
      progress.errorCommand = first ? index : progress.errorCommand;
      const uint32_t needed = command.dependsOn != 0 ? index - command.dependsOn + 1 : 0;
      const uint32_t tooOld = index < kCommandsAhead ? 0 : index - kCommandsAhead + 1;
      const uint32_t stored = needed > tooOld ? needed : tooOld;
      if ((progress.error != abi::kOk) | (progress.stored < stored)) {
        if (progress.error != abi::kOk) continue;
        progress.waitStored(stored, store_status, load_status);
        if (progress.error != abi::kOk) continue;
      }
      issueGemm<Chip>(command, pads, to);
      loads.write(loadProbe<Chip>());
      ++progress.issued;
    }
    if (progress.stored < progress.issued) {
      progress.waitStored(progress.issued, store_status, load_status);
      done.write(progress.outcome());
    } else {
      done.write(progress.outcome());  // in both branches: a common one would be a cycle later
    }
    pads.settle(releases);
  }
}

}  // namespace kiln
