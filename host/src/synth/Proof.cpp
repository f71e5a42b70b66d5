// The proof of equivalence: each module of the netlist against the same module of the elaborated RTL.
#include "Proof.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <set>

#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

// A module that is not proved within this time is simulated.
constexpr unsigned kCpuSeconds = 60;

// What the library's cells do; without it they are black boxes.
std::string modelsScript(const Job& job, const fs::path& synthesis) {
  if (job.target.isFpga()) return readFile(synthesis / "models.ys");
  return fmt::format("read_liberty -ignore_miss_func {}\n",
                     liberties(job.target).at(job.target.data.at("synthesis_corner")).string());
}

// One side becomes a module without instances: their ports are exposed, so that what goes into them is compared and what
// comes out of them is any value, the same on both sides. (Left inside, equiv_make takes differing inputs for equal.)
std::string sideScript(const std::string& module, const char* name) {
  return fmt::format("select -module {0}\nmemory\nopt_clean\nexpose -evert c:*\nselect -clear\nrename {0} {1}\ndesign -stash {1}\n",
                     module, name);
}

std::string proofScript(const Job& job, const std::string& module, const fs::path& synthesis) {
  return fmt::format(
      "read_rtlil {0}/rtl.il\nhierarchy -top {1}\n{2}"
      "read_rtlil {0}/modules.il\ndelete =A:blackbox\nsetattr -mod -set keep_hierarchy 1\n{3}hierarchy -top {1}\nproc\nflatten\n{4}"
      "design -copy-from gold -as gold gold\ndesign -copy-from gate -as gate gate\n"
      "equiv_make gold gate equiv\nhierarchy -top equiv\nequiv_simple\nequiv_induct\nequiv_status -assert\n",
      synthesis.string(), module, sideScript(module, "gold"), modelsScript(job, synthesis), sideScript(module, "gate"));
}

// Why a proof is not tried; empty when it is.
std::string reasonAgainst(const Json& counts, const Json& rtl) {
  if (counts.value("memory_macros", uint64_t{0}) + counts.value("brams", uint64_t{0}) > 0) return "has a memory block";
  for (const char* const cell : {"$mul", "$div", "$mod"}) {
    if (rtl.at("num_cells_by_type").contains(cell)) return "multiplies or divides";
  }
  return "";
}

// Kinds of cells of the whole netlist that no module has.
std::set<std::string> addedKinds(const Job& job, const Json& whole, const fs::path& synthesis) {
  std::set<std::string> kinds;
  for (const auto& cell : whole.at("modules").at(job.top).at("cells")) kinds.insert(cell.at("type").get<std::string>());
  const Json modules = readCells(synthesis / "cells.json").at("modules");
  for (const auto& module : modules)
    for (const auto& [kind, count] : module.at("num_cells_by_type").items()) kinds.erase(kind);
  return kinds;
}

}  // namespace

std::vector<ModuleProof> proveModules(const Job& job, const Tool& yosys, const Json& whole, const fs::path& folder) {
  const fs::path synthesis = job.stepFolder("synthesis");
  const Json rtl = readCells(synthesis / "rtl.json").at("modules");
  std::vector<ModuleProof> proofs;
  const Json result = job.resultOf("synthesis");
  for (const auto& counts : result.at("modules")) {
    ModuleProof proof{counts.at("module"), false, ""};
    const std::string id = counts.at("id");
    proof.reason = rtl.contains(id) ? reasonAgainst(counts, rtl.at(id)) : "is not in the RTL";
    if (proof.reason.empty()) {
      const std::string name = fmt::format("proof-{}", proofs.size());
      writeFileAtomically(folder / (name + ".ys"), proofScript(job, id, synthesis));
      const fs::path log = folder / (name + ".log");
      const int status = runLogged({yosys.path.string(), "-Q", "-T", "-s", (folder / (name + ".ys")).string()}, folder, log, kCpuSeconds);
      const std::string text = readFile(log);
      proof.proved = status == 0 && text.find("Equivalence successfully proven!") != std::string::npos;
      if (proof.proved) {
        proof.reason = "by induction";
      } else if (status == 128 + kCpuLimitSignal) {
        proof.reason = fmt::format("not proved in {} s", kCpuSeconds);
      } else {
        const size_t found = text.rfind("Found a total of ");
        proof.reason = found == std::string::npos ? "Yosys cannot prove it: " + log.filename().string()
                                                  : text.substr(found, text.find('\n', found) - found);
      }
    }
    proofs.push_back(proof);
  }
  if (const std::set<std::string> kinds = addedKinds(job, whole, synthesis); !kinds.empty())
    proofs.push_back({"(all, joined)", false, fmt::format("has {}, which no module has", fmt::join(kinds, ", "))});
  return proofs;
}

}  // namespace kiln::synth
