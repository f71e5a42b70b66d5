// kiln synth: from a chip, Verilog or a C++ top to a netlist, its figures and a bitstream.
#include <fmt/format.h>

#include <filesystem>
#include <optional>

#include "../synth/Flow.h"
#include "Commands.h"
#include "Output.h"
#include "kiln/Device.h"
#include "kiln/Error.h"

namespace kiln::cli {
namespace {

namespace fs = std::filesystem;

struct SynthOptions {
  std::string target, chip, pins, run, out = "runs", from, to, json, activity;
  std::vector<std::string> top;
  double clockMhz = 0;
  std::optional<unsigned> seed;
  uint64_t cycles = 1'000'000;
  bool list = false;
};

int listTargets(const std::string& json) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  std::FILE* const out = json == "-" ? stderr : stdout;
  for (const synth::Target& target : synth::allTargets()) {
    std::string steps;
    for (const synth::Step& step : synth::stepsOf(target)) steps += (steps.empty() ? "" : " ") + std::string(step.name);
    const std::string description = target.data.at("description");
    list.push_back({{"target", target.name}, {"description", description}, {"clock_mhz", target.clockMhz()}, {"steps", steps}});
    fmt::print(out, "{:<14} {:>5.0f} MHz  {}\n{:<14} steps: {}\n", target.name, target.clockMhz(), description, "", steps);
  }
  writeJson(json, list);
  return kExitOk;
}

synth::Job jobOf(const SynthOptions& o) {
  synth::Job job;
  job.target = synth::loadTarget(o.target);
  if (o.chip.empty() && o.top.size() < 2) {
    throw UserError("nothing to synthesize\nfix: give --chip RxCxD, or --top NAME and the files that hold it");
  }
  if (!o.chip.empty()) job.chip = toString(parseChipShape(o.chip));
  job.top = o.top.empty() ? "kiln_chip" : o.top.front();
  for (size_t i = 1; i < o.top.size(); ++i) {
    const fs::path file = fs::absolute(o.top[i]).lexically_normal();
    if (!fs::is_regular_file(file)) {
      throw UserError(fmt::format("{} is no file\nfix: after --top NAME give its Verilog or C++ files", file.string()));
    }
    job.files.push_back(file);
  }
  // A board's top, where the target has one for this chip.
  const nlohmann::ordered_json& board = job.target.board;
  if (o.top.empty() && board.is_object() && board.at("chip").get<std::string>() == job.chip) {
    job.isBoard = true;
    job.top = board.at("top");
    for (const auto& file : board.at("files")) job.files.push_back(synth::rootFolder() / file.get<std::string>());
    job.pins = job.target.folder / board.at("pins").get<std::string>();
  }
  if (!o.pins.empty()) job.pins = fs::absolute(o.pins).lexically_normal();
  if (!job.pins.empty() && !fs::is_regular_file(job.pins)) {
    throw UserError(fmt::format("{} is no file\nfix: give pin constraints with --pins", job.pins.string()));
  }
  if (job.pins.empty() && job.target.isFpga()) {
    const std::string extension = job.target.data.at("place_and_route").at("pins_extension");
    const fs::path own = job.target.folder / (job.top + "." + extension);
    if (fs::exists(own)) job.pins = own;
  }
  const double ownMhz = job.isBoard && board.contains("clock_khz") ? board.at("clock_khz").get<double>() / 1000 : job.target.clockMhz();
  job.clockMhz = o.clockMhz == 0 ? ownMhz : o.clockMhz;
  if (!(job.clockMhz >= 0.1 && job.clockMhz <= 10'000)) {
    throw UserError(fmt::format("--clock-mhz is {}, it may be 0.1 to 10000\nfix: choose a value in that range", o.clockMhz));
  }
  if (o.cycles < 1000) {
    throw UserError(fmt::format("--cycles is {}, it must be 1000 or more\nfix: use --cycles 1000000", o.cycles));
  }
  if (!o.activity.empty()) {
    if (job.target.isFpga()) throw UserError(fmt::format("--activity is for the power of gates, {} has none\nfix: drop it, or use a target asic-*", job.target.name));
    job.activity = fs::absolute(o.activity).lexically_normal();
    if (!fs::is_regular_file(job.activity)) {
      throw UserError(fmt::format("{} is no file\nfix: record one with kiln gemm or kiln train --record-pins FILE", job.activity.string()));
    }
  }
  job.seed = o.seed.value_or(job.isBoard ? board.value("seed", 1u) : 1u);
  job.cycles = o.cycles;
  const std::string name = !o.run.empty() ? o.run
                           : job.target.name + "-" + (job.chip.empty() ? "" : job.chip + "-") + job.top;
  job.folder = fs::absolute(fs::path(o.out) / name).lexically_normal();
  return job;
}

int runSynth(const SynthOptions& o) {
  checkOutputPath(o.json);
  if (o.list) return listTargets(o.json);
  if (o.target.empty()) throw UserError("no target\nfix: give --target with a name of kiln synth --list");
  const synth::Job job = jobOf(o);
  if (!job.target.isFpga()) synth::liberties(job.target);  // now rather than after a long step
  const std::vector<std::string> done = synth::runFlow(job, o.from, o.to);
  std::FILE* const out = o.json == "-" ? stderr : stdout;
  if (done.empty() || done.back() != "report") {
    nlohmann::ordered_json partial = {{"target", job.target.name}, {"top", job.top}, {"steps", done}};
    for (const std::string& step : done) partial[step] = job.resultOf(step);
    writeJson(o.json, partial);
    fmt::print(out, "steps done: {}; the rest: kiln synth ... --from {}\n", done.empty() ? "none" : done.back(),
               done.size() + 1);
    return kExitOk;
  }
  const nlohmann::ordered_json result = job.resultOf("report");
  writeJson(o.json, result);
  fmt::print(out, "{}", synth::readFile(job.stepFolder("report") / "report.txt"));
  fmt::print(out, "report: {}\n", (job.stepFolder("report") / "report.html").string());
  if (result.at("timing_met").get<bool>()) return kExitOk;
  fmt::print(stderr, "timing is not met: {:.1f} MHz asked, {:.1f} MHz reached, slack {:.3f} ns\nfrom {}\nto   {}\nfix: ask for "
             "--clock-mhz {:.1f} or less, or shorten that path\n",
             job.clockMhz, result.at("fmax_mhz").get<double>(), result.at("slack_ns").get<double>(),
             result.at("critical_path").at("from").get<std::string>(), result.at("critical_path").at("to").get<std::string>(),
             result.at("fmax_mhz").get<double>());
  return kExitTimingUnmet;
}

}  // namespace

void addSynth(CLI::App& app, Action& run) {
  const auto options = std::make_shared<SynthOptions>();
  SynthOptions& o = *options;
  CLI::App& command = *app.add_subcommand("synth", "Synthesize a chip, a block or a C++ top for a target, measure it, and compare its netlist with the RTL");
  command.add_flag("--list", o.list, "List the targets and their steps");
  command.add_option("--target", o.target, "Name of a target");
  command.add_option("--chip", o.chip, "Shape of a chip of rtl/generated, RxCxD; with its board's top where the target has a board for it and there is no --top");
  command.add_option("--top", o.top, "Module to synthesize, and the Verilog or C++ files that hold it (none with --chip)")->expected(1, 1000);
  command.add_option("--pins", o.pins, "Pin constraints (default: TOP.pcf or TOP.lpf of the target's folder)");
  command.add_option("--clock-mhz", o.clockMhz, "Clock to reach (default: the board's or the target's)");
  command.add_option("--seed", o.seed, "Seed of placement and of random inputs (default: the board's, or 1)");
  command.add_option("--cycles", o.cycles, "Cycles of random inputs that compare netlist and RTL")->capture_default_str();
  command.add_option("--activity", o.activity, "Recording of pins (--record-pins) whose changes count for power, and energy of each program in it (default: random inputs; "
                     "for a whole chip, an inference and a training step)");
  command.add_option("--from", o.from, "First step to run, by name or number; those before it must have run");
  command.add_option("--to", o.to, "Last step to run");
  command.add_option("--run", o.run, "Name of the run (default: target, chip and top)");
  command.add_option("--out", o.out, "Folder of runs")->capture_default_str();
  command.add_option("--json", o.json, "Write the figures to this file (- for stdout)");
  command.footer(
      "Exit status 3: everything ran, but the clock is not reached.\n"
      "Examples:\n"
      "  kiln synth --list\n"
      "  kiln synth --target ecp5-85k --chip 8x8x1               (the chip in its board's top, to a bitstream)\n"
      "  kiln synth --target ecp5-85k --chip 8x8x1 --top matmul\n"
      "  kiln synth --target ice40-hx8k --top twice twice.c --clock-mhz 50\n"
      "  kiln synth --target asic-osu018 --chip 4x4x1 --top matmul --json figures.json");
  command.callback([options, &run] { run = [options] { return runSynth(*options); }; });
}

}  // namespace kiln::cli
