#include <fmt/color.h>
#include <fmt/format.h>

#include <cstdio>
#include <exception>

#include "Commands.h"
#include "Progress.h"
#include "kiln/Error.h"
#include "kiln/Program.h"

namespace {

int report(const char* kind, const std::exception& error, int status) {
  if (kiln::cli::isColourful(stderr)) {
    fmt::print(stderr, fmt::emphasis::bold | fmt::fg(fmt::terminal_color::red), "{}", kind);
    fmt::print(stderr, ": {}\n", error.what());
  } else {
    fmt::print(stderr, "{}: {}\n", kind, error.what());
  }
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace kiln::cli;
  CLI::App app{
      "Kiln: train neural networks on a simulated chip that was compiled from C++.\n"
      "Data goes to stdout, progress to stderr. Exit status: 0 ok, 1 bad input, 2 mismatch or failure, 3 timing not met."};
  app.name("kiln");
  app.require_subcommand(1);
  app.footer(
      "Examples:\n"
      "  kiln train --layers 784,128,10 --epochs 5 --chip 16x16x1 --device rtl --check --save model\n"
      "  kiln eval model --device golden\n"
      "  kiln gemm --m 64 --k 784 --n 128 --device rtl\n"
      "  kiln bench sim --chip 16x16x1\n"
      "  kiln doctor\n"
      "Each command has its own --help.");
  Action run;
  addTrain(app, run);
  addEval(app, run);
  addGemm(app, run);
  addBench(app, run);
  addSynth(app, run);
  addExport(app, run);
  addDoctor(app, run);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kExitOk : kExitBadInput;
  }
  try {
    return run();
  } catch (const kiln::UserError& error) {
    return report("error", error, kExitBadInput);
  } catch (const std::exception& error) {
    return report("failed", error, kExitFailed);
  }
}
