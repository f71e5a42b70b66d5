// kiln export: a chip as a folder for other people's flows.
#include <fmt/format.h>

#include <filesystem>

#include "../synth/Export.h"
#include "../synth/Flow.h"
#include "Commands.h"
#include "Output.h"
#include "kiln/Device.h"

namespace kiln::cli {
namespace {

namespace fs = std::filesystem;

struct ExportOptions {
  std::string folder, chip = "16x16x1", json;
};

int runExport(const ExportOptions& o) {
  checkOutputPath(o.json);
  const std::string chip = toString(parseChipShape(o.chip));
  const fs::path folder = (fs::absolute(o.folder) / "").lexically_normal().parent_path();
  const std::vector<std::string> files = synth::exportChip(chip, folder);
  nlohmann::ordered_json hashes = nlohmann::ordered_json::object();
  std::FILE* const out = o.json == "-" ? stderr : stdout;
  for (const std::string& file : files) {
    hashes[file] = synth::sha256Of(folder / file);
    fmt::print(out, "{}\n", (folder / file).string());
  }
  writeJson(o.json, {{"chip", chip}, {"top", "kiln_chip"}, {"folder", folder.string()}, {"files", hashes}});
  return kExitOk;
}

}  // namespace

void addExport(CLI::App& app, Action& run) {
  const auto options = std::make_shared<ExportOptions>();
  ExportOptions& o = *options;
  CLI::App& command = *app.add_subcommand("export", "Write a chip's Verilog, constraints, register map and FuseSoC core to a folder");
  command.add_option("folder", o.folder, "Folder to make; must not exist, or be empty")->required();
  command.add_option("--chip", o.chip, "Shape of a chip of rtl/generated, RxCxD")->capture_default_str();
  command.add_option("--json", o.json, "Write the list of files with their SHA-256 to this file (- for stdout)");
  command.footer("Examples:\n  kiln export kiln-8x8x1 --chip 8x8x1\n  verilator --lint-only -Wno-fatal --top-module kiln_chip -f files.f   (in the folder)");
  command.callback([options, &run] { run = [options] { return runExport(*options); }; });
}

}  // namespace kiln::cli
