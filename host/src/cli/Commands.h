// The subcommands of `kiln`: each registers itself and leaves its action in `run`, which returns the exit status.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

namespace kiln::cli {

inline constexpr int kExitOk = 0;
inline constexpr int kExitBadInput = 1;  // something the user can mend: options, files, sizes
inline constexpr int kExitFailed = 2;    // the flow failed: a mismatch, a hang, an error status of the device
inline constexpr int kExitTimingUnmet = 3;  // a netlist that works, but not at the clock that was asked for

using Action = std::function<int()>;

void addTrain(CLI::App& app, Action& run);
void addEval(CLI::App& app, Action& run);
void addGemm(CLI::App& app, Action& run);
void addBench(CLI::App& app, Action& run);
void addSynth(CLI::App& app, Action& run);
void addExport(CLI::App& app, Action& run);
void addDoctor(CLI::App& app, Action& run);

}  // namespace kiln::cli
