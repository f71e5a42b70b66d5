// Step 5 of gates: power with the activity of a simulation (Activity.h), and what a product, an image and a training step take of it.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <fnmatch.h>

#include <algorithm>
#include <functional>
#include <map>
#include <sstream>

#include "Activity.h"
#include "ChipWork.h"
#include "Flow.h"
#include "Origin.h"
#include "Workload.h"
#include "kiln/AtomicFile.h"
#include "kiln/Device.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

struct Watts {
  double internal = 0, switching = 0, leakage = 0;
};

// Of each cell, from the lines "1e-5 2e-6 1e-10 3e-5 c12" of report_power -instances behind "changes CHANGES".
std::vector<Watts> readCells(const std::string& report, const std::string& changes, size_t count) {
  std::vector<Watts> cells(count);
  size_t found = 0;
  const size_t begin = report.find("changes " + changes), end = report.find("changes ", begin == std::string::npos ? begin : begin + 1);
  std::istringstream lines(begin == std::string::npos ? "" : report.substr(begin, end == std::string::npos ? end : end - begin));
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    Watts watts;
    double total = 0;
    std::string name;
    if (!(words >> watts.internal >> watts.switching >> watts.leakage >> total >> name) || name[0] != 'c') continue;
    cells.at(std::stoul(name.substr(1))) = watts;
    ++found;
  }
  if (found != count) throw ToolFailure(fmt::format("OpenSTA told the power of {} of {} cells", found, count));
  return cells;
}

void addTo(Json& sums, const char* key, double milliwatts) { sums[key] = sums.value(key, 0.0) + milliwatts; }

// mW by kind, of flip-flops and of other cells, and of each module. What a cell takes beyond what it takes while nothing but the
// clock changes grows with the changes of its output.
Json sumUp(const Job& job, const PowerNetlist& netlist, const std::vector<Watts>& still, const std::vector<Watts>& changing, const Activity& activity) {
  const Origins origins(sourcesOf(job), job.top);
  Json result = {{"internal", 0.0}, {"switching", 0.0}, {"leakage", 0.0}, {"total", 0.0}, {"flip_flops", 0.0}, {"combinational", 0.0}};
  std::map<std::string, double> modules;
  for (size_t i = 0; i < netlist.cells.size(); ++i) {
    const PowerCell& cell = netlist.cells[i];
    double changes = 0;
    for (const size_t net : cell.outputs) changes += activity.changes[net] / static_cast<double>(cell.outputs.size());
    const double internal = 1e3 * (still[i].internal + (changing[i].internal - still[i].internal) * changes);
    const double switching = 1e3 * (still[i].switching + (changing[i].switching - still[i].switching) * changes);
    const double leakage = 1e3 * still[i].leakage;
    addTo(result, "internal", internal);
    addTo(result, "switching", switching);
    addTo(result, "leakage", leakage);
    addTo(result, "total", internal + switching + leakage);
    bool isFlipFlop = false;
    for (const auto& pattern : job.target.data.at("ff_cells")) isFlipFlop |= fnmatch(pattern.get<std::string>().c_str(), cell.type.c_str(), 0) == 0;
    addTo(result, isFlipFlop ? "flip_flops" : "combinational", internal + switching + leakage);
    modules[origins.moduleOf(cell.name)] += internal + switching + leakage;
  }
  result["modules"] = modules;
  result["changes_per_net_and_cycle"] = activity.meanChanges();
  return result;
}

// Power of every cell at rest and when all of its pins change in every cycle.
std::pair<std::vector<Watts>, std::vector<Watts>> analyse(const Job& job, const Tool& sta, const PowerNetlist& netlist, const fs::path& liberty, const fs::path& folder) {
  const Values values = {{"LIBERTIES", liberty.string()}, {"NETLIST", (folder / "power.v").string()}, {"TOP", job.top}, {"CLOCK_NS", fmt::format("{:.4f}", 1000 / job.clockMhz)}, {"CLOCK", netlist.clock}};
  const fs::path script = folder / "power.tcl", log = folder / "power.log";
  expandFile(job.target.scripts() / "power.tcl", script, values);
  runTool(sta, {"-no_splash", script.string()}, folder, log);
  const std::string report = readFile(log);
  // OpenSTA goes on after errors and ends with status 0.
  if (report.find("Error:") != std::string::npos) {
    throw ToolFailure(fmt::format("{} found errors; its last lines:\n{}log: {}", sta.path.string(), lastLines(log, 12), log.string()));
  }
  return {readCells(report, "0.0", netlist.cells.size()), readCells(report, "1.0", netlist.cells.size())};
}

// A process of a chip waits when it is not busy. mW over MHz is nJ a cycle.
double energyNj(const WorkPart& part, double busyMw, double idleMw, double clockMhz) {
  return (part.busyCycles * busyMw + (part.cycles - part.busyCycles) * idleMw) / clockMhz;
}

Json describe(const WorkPart& part) {
  return {{"cycles", part.cycles}, {"busy_cycles", part.busyCycles}, {"macs", part.macs}};
}

// Of the pieces of work of a recording, the last of which is what the top takes when it has nothing to do: mW and nJ of each, and `busy`, all but
// the last together.
void addRecorded(const Job& job, const std::vector<Activity>& activities, const std::function<Json(const Activity&)>& powerOf, Json& result) {
  const std::span<const Activity> works(activities.data(), activities.size() - 1);
  const Activity all = merge(works);
  result["activity"] = "recorded";
  result["cycles"] = all.cycles;
  result["busy"] = powerOf(all);
  result["idle"] = powerOf(activities.back());
  result["work"] = Json::array();
  for (const Activity& activity : works) {
    const double milliwatts = powerOf(activity)["total"];
    result["work"].push_back({{"name", activity.name},
                              {"cycles", activity.cycles},
                              {"power_mw", milliwatts},
                              {"changes_per_net_and_cycle", activity.meanChanges()},
                              {"energy_nj", milliwatts * static_cast<double>(activity.cycles) / job.clockMhz}});
  }
}

// What a chip's inference and training step took, and what they would take in the batches of `kiln train`: the same power, in the cycles that the
// driver predicts for those.
void addChipEnergies(const Job& job, const ChipWork& work, Json& result) {
  const auto sumOf = [&](const std::vector<std::string>& names, const char* key) {
    double sum = 0;
    for (const auto& piece : result["work"]) {
      if (std::find(names.begin(), names.end(), piece["name"].get<std::string>()) != names.end()) sum += piece[key].get<double>();
    }
    return sum;
  };
  const double images = work.batch;
  const double inferenceCycles = sumOf(work.inference, "cycles"), inferenceNj = sumOf(work.inference, "energy_nj");
  const double stepCycles = sumOf(work.trainingStep, "cycles"), stepNj = sumOf(work.trainingStep, "energy_nj");
  result["network"] = fmt::format("{}", fmt::join(work.layers, "-"));
  result["inference"] = {{"cycles", inferenceCycles / images}, {"macs", static_cast<double>(work.inferenceMacs) / images}, {"batch", work.batch}, {"energy_nj", inferenceNj / images}};
  result["training_step"] = {{"cycles", stepCycles}, {"macs", work.trainingMacs}, {"batch", work.batch}, {"energy_uj", 1e-3 * stepNj}};
  result["energy_per_mac_pj"] = 1e3 * stepNj / static_cast<double>(work.trainingMacs);
  const std::optional<Workload> usual = workloadOf(job.chip, "matmul");
  if (!usual) return;
  result["usual_batches"] = {{"inference_batch", usual->inferenceBatch}, {"inference_cycles", usual->inference.cycles}, {"inference_nj", inferenceNj / inferenceCycles * usual->inference.cycles},
                             {"training_batch", usual->trainingBatch}, {"training_step_cycles", usual->trainingStep.cycles}, {"training_step_uj", 1e-3 * stepNj / stepCycles * usual->trainingStep.cycles}};
}

}  // namespace

StepOutcome analysePower(const Job& job, const fs::path& folder) {
  StepOutcome outcome;
  const Tool sta = findTool("sta");
  outcome.tools.push_back(sta);
  const std::string corner = job.target.data.at("synthesis_corner");
  const fs::path liberty = liberties(job.target).at(corner);
  outcome.inputs = {job.stepFolder("synthesis") / "netlist.json", liberty};
  const PowerNetlist netlist = writePowerNetlist(job, folder);
  const bool isChip = !job.chip.empty() && !job.isBoard && job.top == "kiln_chip";
  ActivityModel model(job, netlist, folder, outcome);
  Json& result = outcome.result;
  result = {{"corner", corner}, {"clock_mhz", job.clockMhz}, {"seed", job.seed}, {"memory_macros_left_out", netlist.memoryMacros}};
  if (isChip || !job.activity.empty()) {
    fs::path recording = job.activity;
    std::optional<ChipWork> work;
    if (recording.empty()) {
      recording = folder / "pins.txt";
      work = recordChipWork(job.chip, recording);
    } else {
      outcome.inputs.push_back(recording);
    }
    const std::vector<Activity> activities = model.replay(recording);
    const auto [still, changing] = analyse(job, sta, netlist, liberty, folder);
    addRecorded(job, activities, [&](const Activity& activity) { return sumUp(job, netlist, still, changing, activity); }, result);
    if (work) addChipEnergies(job, *work, result);
    outcome.outputs.push_back(folder / "power.v");
    return outcome;
  }
  const std::vector<Activity> activities = model.atRandom();
  result["cycles"] = activities.front().cycles;
  const auto [still, changing] = analyse(job, sta, netlist, liberty, folder);
  for (const Activity& activity : activities) result[activity.name] = sumUp(job, netlist, still, changing, activity);
  const double busyMw = result["busy"]["total"], idleMw = result["idle"]["total"];
  const std::optional<Workload> work = job.chip.empty() || job.isBoard ? std::nullopt : workloadOf(job.chip, job.top);
  if (work) {
    result["network"] = fmt::format("{}", fmt::join(work->layers, "-"));
    result["inference"] = describe(work->inference);
    result["inference"]["batch"] = work->inferenceBatch;
    result["inference"]["energy_nj"] = energyNj(work->inference, busyMw, idleMw, job.clockMhz);
    result["training_step"] = describe(work->trainingStep);
    result["training_step"]["batch"] = work->trainingBatch;
    result["training_step"]["energy_uj"] = 1e-3 * energyNj(work->trainingStep, busyMw, idleMw, job.clockMhz);
    const ChipShape shape = parseChipShape(job.chip);
    // The array takes a step in every cycle in which it is busy (matmul's initiation interval is 1).
    if (job.top == "matmul") result["energy_per_mac_pj"] = 1e3 * busyMw / job.clockMhz / (shape.rows * shape.cols * shape.depth);
  }
  outcome.outputs.push_back(folder / "power.v");
  return outcome;
}

namespace {

std::string modulesText(const Json& power) {
  if (power.at("busy").at("modules").size() < 2) return "";
  std::string text = "  busy, by module:";
  for (const auto& [module, milliwatts] : power.at("busy").at("modules").items()) text += fmt::format(" {} {:.4f}", module, milliwatts.get<double>());
  return text + "\n";
}

std::string macrosText(const Json& power) {
  const uint64_t macros = power.at("memory_macros_left_out");
  return macros == 0 ? "" : fmt::format("  without the {} memory macros: no open library has their power\n", macros);
}

std::string recordedText(const Json& power) {
  std::string text = fmt::format("  busy: the work below, {} cycles of the netlist, its inputs as recorded and its outputs compared with what was recorded; idle: after it, inputs still;\n"
                                 "  every net counted, glitches not seen; a cell takes what OpenSTA says of one change a cycle, times the changes of its output\n",
                                 power.at("cycles").get<uint64_t>());
  text += modulesText(power) + macrosText(power);
  for (const auto& work : power.at("work")) {
    text += fmt::format("{:<24} {:>9} cycles {:>10.4f} mW {:>12.2f} nJ\n", work["name"].get<std::string>(), work["cycles"].get<uint64_t>(), work["power_mw"].get<double>(),
                        work["energy_nj"].get<double>());
  }
  if (!power.contains("inference")) return text;
  const Json& inference = power["inference"];
  const Json& step = power["training_step"];
  text += fmt::format("energy per image         {:.2f} nJ: {:.1f} cycles (network {}, batch {}: program 1)\n"
                      "energy per training step {:.3f} uJ: {:.0f} cycles (batch {}: programs 2 and 3, forward and backward)\n"
                      "energy per multiply-add  {:.3f} pJ, in training, everything that is not a macro included\n",
                      inference["energy_nj"].get<double>(), inference["cycles"].get<double>(), power["network"].get<std::string>(), inference["batch"].get<unsigned>(),
                      step["energy_uj"].get<double>(), step["cycles"].get<double>(), step["batch"].get<unsigned>(), power["energy_per_mac_pj"].get<double>());
  if (power.contains("usual_batches")) {
    const Json& usual = power["usual_batches"];
    text += fmt::format("with the batches of kiln train, the same power in the cycles that the driver predicts: {:.2f} nJ an image ({:.1f} cycles, batch {}), {:.3f} uJ a step ({:.0f} cycles, batch {})\n",
                        usual["inference_nj"].get<double>(), usual["inference_cycles"].get<double>(), usual["inference_batch"].get<unsigned>(), usual["training_step_uj"].get<double>(),
                        usual["training_step_cycles"].get<double>(), usual["training_batch"].get<unsigned>());
  }
  return text;
}

}  // namespace

std::string powerText(const Json& power) {
  std::string text = fmt::format("\npower at {:.1f} MHz, corner {}, mW, of gates without wires and clock tree\n{:<10} {:>10} {:>10} {:>10} {:>10} {:>12} {:>14} {:>22}\n",
                                 power.at("clock_mhz").get<double>(), power.at("corner").get<std::string>(), "", "internal", "switching", "leakage", "total", "flip-flops",
                                 "combinational", "changes per net, cycle");
  for (const char* const name : {"busy", "idle"}) {
    const Json& row = power.at(name);
    text += fmt::format("{:<10}", name);
    for (const char* const kind : {"internal", "switching", "leakage", "total"}) text += fmt::format(" {:>10.4f}", row.at(kind).get<double>());
    text += fmt::format(" {:>12.4f} {:>14.4f} {:>22.3f}\n", row.at("flip_flops").get<double>(), row.at("combinational").get<double>(),
                        row.at("changes_per_net_and_cycle").get<double>());
  }
  if (power.contains("work")) return text + recordedText(power);
  text += fmt::format("  busy: every stream's valid and ready at 1, other inputs random; idle: valid at 0, other inputs still; {} cycles of the netlist each,\n"
                      "  every net counted, glitches not seen; a cell takes what OpenSTA says of one change a cycle, times the changes of its output\n",
                      power.at("cycles").get<uint64_t>());
  text += modulesText(power) + macrosText(power);
  if (power.contains("energy_per_mac_pj")) text += fmt::format("energy per multiply-add {:.3f} pJ, when busy\n", power["energy_per_mac_pj"].get<double>());
  if (!power.contains("inference")) return text;
  const Json& inference = power["inference"];
  const Json& step = power["training_step"];
  text += fmt::format("energy per image        {:.2f} nJ: {:.1f} cycles, busy in {:.1f} (network {}, batch {})\n"
                      "energy per training step {:.3f} uJ: {:.0f} cycles, busy in {:.0f} (batch {})\n"
                      "  of this block alone: cycles as the driver predicts them, with memory as wide as the bus and 100 cycles away; when it waits, it takes what it takes idle\n",
                      inference["energy_nj"].get<double>(), inference["cycles"].get<double>(), inference["busy_cycles"].get<double>(), power["network"].get<std::string>(),
                      inference["batch"].get<unsigned>(), step["energy_uj"].get<double>(), step["cycles"].get<double>(), step["busy_cycles"].get<double>(),
                      step["batch"].get<unsigned>());
  return text;
}

}  // namespace kiln::synth
