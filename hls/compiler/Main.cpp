// kilnc FILES... --top NAME --out DIR, kilnc cosim FILES... --top NAME, kilnc explain ID
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string>

#include "Compile.h"
#include "Cosim.h"
#include "Diagnostic.h"
#include "Explain.h"

namespace {

namespace fs = std::filesystem;
using kilnc::CompileError;
using kilnc::ErrorId;

constexpr const char kHelp[] = R"(usage: kilnc FILES.. --top NAME --out DIR [options]
       kilnc cosim FILES.. --top NAME [--stall P --seed N] [options]
       kilnc explain [ID]

Compiles a function of C or C++ to Verilog: a KILN_TOP of one C++ file, which connects processes, or any ordinary
function of any number of .c and .cpp files (main too), whose scalars, arrays and result become ports.

  --top NAME      the function to compile
  --out DIR       writes DIR/NAME.v and the report DIR/NAME.txt, DIR/NAME.json; cosim: keeps what it builds there
  --module NAME   name of the Verilog module of an ordinary function (default: the top's)
  --target T      the part whose measured delays to schedule with, and to estimate for: %TARGETS%
  --estimate T    estimates for T what was scheduled for another target
  --clock-ps N    clock period to chain operations for, in picoseconds (default: the target's; generic: 10000)
  --cycle-model   also writes DIR/NAME_cycles.h: a C++ class that tells when everything happens, without the datapath
  --observe X     the cycle model keeps the payload of the output stream X, and what it is computed from
  --json FILE     also writes the JSON report to FILE; cosim: calls, cycles, mismatches
  --html FILE     the report as one page, with the schedules drawn; cosim: with the cycles of the calls beside the predicted
  --quiet         does not print the report
  --llvm FILE     leaves what LLVM made of an ordinary function
  -D, -I, -std, -W, -w   passed to clang

cosim runs the program's own main() natively; every call of the top also runs on the Verilated RTL. Exit status 0 only if
there was a call and all results and arrays agree. With --top main the value that main returns is compared.
  --stall P       probability, each cycle, that a start is held back or a result is not taken (default 0)
  --seed N        of the stalls (default 1)
  --cycles N      a call that takes more is stuck (default 10000000)
  --rtl FILE      Verilog of your own in place of kilnc's: a module with the same name and ports
  --waves FILE    waves of all calls in FILE (FST), and what GTKWave shows of them in the same name with .gtkw

examples: kilnc hls/blocks/Chip16x16x1.cpp --top kiln_core --out rtl/generated/16x16x1 -Ihls/include
          kilnc cosim fir.c test.c --top fir --stall 0.2 --seed 7 --json result.json
          kilnc explain KILN-2006
)";

[[noreturn]] void usage(const std::string& what) {
  throw CompileError(ErrorId::kUsage, {"command line", 0, 0}, what, "see kilnc --help");
}

// Whole files or none: written beside their place, then renamed.
void writeFile(const fs::path& path, const std::string& text) {
  const fs::path temporary = path.string() + ".tmp" + std::to_string(getpid());
  auto fail = [&](const char* step) {
    const std::string reason = std::strerror(errno);
    unlink(temporary.c_str());
    throw CompileError(ErrorId::kOutput, {path.string(), 0, 0}, std::string("cannot ") + step + ": " + reason,
                       "choose a writable folder with --out");
  };
  const int file = open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0) fail("create the file");
  size_t done = 0;
  while (done < text.size()) {
    const ssize_t count = write(file, text.data() + done, text.size() - done);
    if (count < 0) fail("write the file");
    done += static_cast<size_t>(count);
  }
  if (fsync(file) != 0 || close(file) != 0) fail("write the file");
  if (rename(temporary.c_str(), path.c_str()) != 0) fail("rename the file");
}

int run(int argc, char** argv) {
  if (argc > 1 && std::strcmp(argv[1], "explain") == 0) {
    if (argc > 3) usage("explain takes one id");
    fputs(kilnc::explain(argc == 3 ? argv[2] : "").c_str(), stdout);
    return 0;
  }
  kilnc::CosimOptions cosim;
  kilnc::Options& options = cosim.compile;
  const bool isCosim = argc > 1 && std::strcmp(argv[1], "cosim") == 0;
  std::string out, json, html;
  bool isQuiet = false, hasClock = false;
  const kilnc::Target* estimated = nullptr;
  auto next = [&](int& i) -> std::string {
    if (i + 1 >= argc) usage(std::string(argv[i]) + " needs a value");
    return argv[++i];
  };
  for (int i = isCosim ? 2 : 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--help" || argument == "-h") {
      std::string help = kHelp, names;
      for (const std::string& name : kilnc::Target::names()) names += (names.empty() ? "" : ", ") + name;
      help.replace(help.find("%TARGETS%"), std::strlen("%TARGETS%"), names);
      fputs(help.c_str(), stdout);
      return 0;
    }
    if (argument == "--top")
      options.top = next(i);
    else if (argument == "--out")
      out = next(i);
    else if (isCosim && argument == "--stall") {
      const std::string value = next(i);
      char* end = nullptr;
      cosim.stall = strtod(value.c_str(), &end);
      if (*end != 0 || !(cosim.stall >= 0 && cosim.stall <= 0.95))
        usage("--stall " + value + ": a probability from 0 to 0.95 is needed");
    } else if (isCosim && (argument == "--seed" || argument == "--cycles")) {
      const std::string value = next(i);
      char* end = nullptr;
      (argument == "--seed" ? cosim.seed : cosim.cycles) = strtoull(value.c_str(), &end, 10);
      if (*end != 0 || value.empty()) usage(argument + " " + value + ": a number is needed");
    } else if (isCosim && argument == "--rtl")
      cosim.rtl = next(i);
    else if (isCosim && argument == "--waves")
      cosim.waves = next(i);
    else if (argument == "--json")
      json = next(i);
    else if (argument == "--html")
      html = next(i);
    else if (argument == "--cycle-model")
      options.withCycleModel = true;
    else if (argument == "--observe")
      options.observed.push_back(next(i));
    else if (argument == "--target")
      options.target = &kilnc::Target::named(next(i));
    else if (argument == "--estimate")
      estimated = &kilnc::Target::named(next(i));
    else if (argument == "--quiet")
      isQuiet = true;
    else if (argument == "--clock-ps") {
      const std::string value = next(i);
      char* end = nullptr;
      const unsigned long number = strtoul(value.c_str(), &end, 10);
      if (*end != 0 || number < 100 || number > 1000000)
        usage("--clock-ps " + value + ": a number from 100 to 1000000 is needed");
      options.clockPs = static_cast<unsigned>(number);
      hasClock = true;
    } else if (argument == "--llvm")
      options.llvmFile = next(i);
    else if (argument == "--module")
      options.module = next(i);
    else if (argument.rfind("-std=", 0) == 0 || argument == "-w" || argument.rfind("-W", 0) == 0)
      options.frontEnd.push_back(argument);
    else if (argument.rfind("-D", 0) == 0 || argument.rfind("-I", 0) == 0) {
      options.frontEnd.push_back(argument);
      if (argument.size() == 2) options.frontEnd.push_back(next(i));
    } else if (argument[0] == '-')
      usage("unknown option " + argument);
    else
      options.files.push_back(argument);
  }
  options.estimated = estimated != nullptr ? estimated : options.target;
  if (!hasClock) options.clockPs = options.target->clockPs();
  if (options.files.empty()) usage("no source file");
  if (options.top.empty()) usage("--top is missing");
  if (isCosim) {
    cosim.json = json;
    cosim.html = html;
    cosim.folder = out;
    return kilnc::cosim(cosim);
  }
  if (out.empty()) usage("--out is missing");
  if (!options.observed.empty() && !options.withCycleModel) usage("--observe belongs to --cycle-model, which is missing");
  std::error_code failed;
  fs::create_directories(out, failed);
  if (failed || access(out.c_str(), W_OK) != 0)
    throw CompileError(ErrorId::kOutput, {out, 0, 0}, "cannot write to the output folder",
                       "choose a writable folder with --out");

  std::string sources = options.files.front();
  for (size_t i = 1; i < options.files.size(); ++i) sources += " " + options.files[i];
  std::string command =
      "kilnc " + sources + " --top " + options.top + " --clock-ps " + std::to_string(options.clockPs);
  if (!options.target->isGeneric()) command += " --target " + options.target->name();
  for (const std::string& option : options.frontEnd) command += " " + option;
  const kilnc::Result result = kilnc::compile(options, command);
  for (const std::string& note : result.notes) fprintf(stderr, "%s\n", note.c_str());
  const fs::path stem = fs::path(out) / (options.module.empty() ? options.top : options.module);
  writeFile(stem.string() + ".v", result.verilog);
  writeFile(stem.string() + ".txt", result.reportText);
  writeFile(stem.string() + ".json", result.reportJson);
  if (options.withCycleModel) writeFile(stem.string() + "_cycles.h", result.cycleModel);
  if (!json.empty()) writeFile(json, result.reportJson);
  if (!html.empty()) writeFile(html, result.reportHtml);
  if (!isQuiet) fputs(result.reportText.c_str(), stdout);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const CompileError& error) {
    fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
