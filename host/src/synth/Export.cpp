#include "Export.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <map>

#include "Chip.h"
#include "Flow.h"
#include "RegisterMap.h"
#include "kiln/AtomicFile.h"
#include "kiln/Device.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;
namespace {

using Files = std::map<std::string, std::string>;  // path in the folder -> contents

ChipSizes sizesOf(const std::string& chip) {
  const ChipShape shape = parseChipShape(chip);
  return shippedChip(shape.rows, shape.cols, shape.depth);
}

// What one target adds: its board's top with the pins, or the clock alone.
struct Implementation {
  std::string target, top;
  std::vector<std::string> sources, constraints;  // files of the folder that the chip alone does not have
};

std::string constraintText(const Target& target) {
  const double periodNs = 1000 / target.clockMhz();
  return fmt::format("# Clock of kiln_chip for {}: {:.1f} MHz. Inputs arrive at the clock's edge, outputs are due at the next.\n"
                     "create_clock -name clk_i -period {:.3f} [get_ports clk_i]\n"
                     "set_input_delay 0 -clock clk_i [all_inputs]\nset_output_delay 0 -clock clk_i [all_outputs]\n",
                     target.data.at("description").get<std::string>(), target.clockMhz(), periodNs);
}

std::vector<Implementation> addTargets(const std::string& chip, Files& files) {
  std::vector<Implementation> list;
  for (const Target& target : allTargets()) {
    const std::string folder = "constraints/" + target.name + "/";
    files[folder + "kiln_chip.sdc"] = constraintText(target);
    const Json& board = target.board;
    if (!board.is_object() || board.at("chip") != chip) continue;
    Implementation implementation{target.name, board.at("top"), {}, {}};
    for (const auto& source : board.at("files")) {
      const fs::path path = source.get<std::string>();
      if (path.parent_path() != "rtl/board") continue;  // the chip itself is there already
      const std::string name = "rtl/board/" + path.filename().string();
      files[name] = readFile(rootFolder() / path);
      implementation.sources.push_back(name);
    }
    const std::string pins = board.at("pins");
    files[folder + pins] = readFile(target.folder / pins);
    implementation.constraints.push_back(folder + pins);
    list.push_back(implementation);
  }
  return list;
}

std::string listOf(const std::vector<std::string>& names, const char* indent) {
  std::string text;
  for (const std::string& name : names) text += fmt::format("{}- {}\n", indent, name);
  return text;
}

// CAPI 2 of FuseSoC.
std::string coreText(const std::string& chip, const std::vector<std::string>& rtl, const std::vector<Implementation>& boards) {
  std::string filesets = "  rtl:\n    files:\n" + listOf(rtl, "      ") + "    file_type: verilogSource\n";
  std::string targets = "  default: &default\n    filesets: [rtl]\n    toplevel: kiln_chip\n"
                        "  lint:\n    <<: *default\n    default_tool: verilator\n    tools:\n      verilator:\n"
                        "        mode: lint-only\n        verilator_options: [-Wno-fatal]\n";
  for (const Implementation& board : boards) {
    filesets += fmt::format("  {}:\n    files:\n", board.target) + listOf(board.sources, "      ") + "    file_type: verilogSource\n";
    filesets += fmt::format("  {}-pins:\n    files:\n", board.target);
    for (const std::string& file : board.constraints) {
      filesets += fmt::format("      - {}: {{file_type: {}}}\n", file, fs::path(file).extension() == ".lpf" ? "LPF" : "PCF");
    }
    targets += fmt::format("  {0}:\n    filesets: [rtl, {0}, {0}-pins]\n    toplevel: {1}\n", board.target, board.top);
  }
  return fmt::format("CAPI=2:\nname: kiln:accelerators:kiln_chip_{}:0.1.0\n"
                     "description: Kiln's matrix engine, {} (AXI4-Lite registers, AXI4 memory)\n\nfilesets:\n{}\ntargets:\n{}",
                     chip, chip, filesets, targets);
}

std::string readmeText(const std::string& chip, const std::vector<Implementation>& boards) {
  std::string text = fmt::format(
      "# Kiln's chip {}\n\nWritten by `kiln export`. Top `kiln_chip`: clock `clk_i`, synchronous reset `rst_ni`, AXI4-Lite registers\n"
      "`s_axil_*` (`registers.md`, `.h`, `.csv`), AXI4 manager `m_axi_*` of {} bytes.\n\n"
      "| file | contents |\n| --- | --- |\n| `files.f` | the Verilog of `kiln_chip`, one path a line (`verilator -f files.f`) |\n"
      "| `kiln_chip.core` | the same for FuseSoC |\n| `constraints/TARGET/kiln_chip.sdc` | its clock on each target |\n",
      chip, sizesOf(chip).busBytes);
  for (const Implementation& board : boards) {
    text += fmt::format("| `{}` | pins of the board top `{}` (`rtl/board`) |\n", board.constraints.front(), board.top);
  }
  return text;
}

}  // namespace

std::vector<std::string> exportChip(const std::string& chip, const fs::path& folder) {
  Files files;
  std::vector<std::string> rtl;
  for (const fs::path& file : verilogOfChip(chip)) {
    rtl.push_back("rtl/" + file.filename().string());
    files[rtl.back()] = file.filename() == "kiln_chip.v" ? chipTopOf(chip) : readFile(file);
  }
  const std::vector<Implementation> boards = addTargets(chip, files);
  const ChipSizes sizes = sizesOf(chip);
  files["registers.md"] = registers::printMarkdown();
  files["registers.h"] = registers::printHeader(sizes);
  files["registers.csv"] = registers::printCsv(sizes);
  files["kiln_chip.core"] = coreText(chip, rtl, boards);
  files["files.f"] = fmt::format("{}\n", fmt::join(rtl, "\n"));
  files["README.md"] = readmeText(chip, boards);

  std::error_code failed;
  if (fs::exists(folder, failed) && !(fs::is_directory(folder, failed) && fs::is_empty(folder, failed))) {
    throw UserError(fmt::format("{} exists and is not an empty folder\nfix: name a new folder, or remove that one", folder.string()));
  }
  // All files land under another name first, so that a folder of that name is whole.
  const fs::path partial = folder.string() + fmt::format(".{}.partial", ::getpid());
  try {
    for (const auto& [name, text] : files) {
      fs::create_directories((partial / name).parent_path());
      writeFileAtomically(partial / name, text);
    }
    fs::rename(partial, folder);
  } catch (const fs::filesystem_error& error) {
    fs::remove_all(partial, failed);
    throw UserError(fmt::format("cannot write {}: {}\nfix: name a folder in one that you may write to", folder.string(), error.code().message()));
  } catch (...) {
    fs::remove_all(partial, failed);
    throw;
  }
  std::vector<std::string> names;
  for (const auto& [name, text] : files) names.push_back(name);
  return names;
}

}  // namespace kiln::synth
