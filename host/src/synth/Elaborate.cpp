// The first half of step 2: Verilog as RTLIL without decision trees.
#include <fmt/format.h>

#include "Flow.h"
#include "kiln/AtomicFile.h"

namespace kiln::synth {
namespace fs = std::filesystem;

void elaborate(const fs::path& folder, const Tool& yosys, StepOutcome& outcome) {
  const Tool python = findTool("python3");
  outcome.tools.push_back(python);
  const fs::path muxes = rootFolder() / "constraints/muxes.py";
  outcome.inputs.push_back(muxes);
  const fs::path script = folder / "elaborate.ys", processes = folder / "processes.il";
  writeFileAtomically(script, readFile(script) + fmt::format("proc_clean\nproc_rmdead\nproc_prune\nproc_init\nproc_arst\nproc_rom\nwrite_rtlil {}\n",
                                                             processes.string()));
  runTool(yosys, {"-q", "-l", (folder / "elaborate-full.log").string(), "-s", script.string()}, folder, folder / "yosys.log");
  runTool(python, {muxes.string(), processes.string(), (folder / "elaborated.il").string()}, folder, folder / "muxes.log");
  fs::remove(processes);
}

}  // namespace kiln::synth
