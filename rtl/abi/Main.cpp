// kiln_registers: prints the register file of one chip, or the documentation of the registers.
#include <fmt/format.h>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

#include "RegisterMap.h"

namespace {

constexpr const char* kUsage =
    "usage: kiln_registers --shape RxCxD --out FILE.v\n"
    "       kiln_registers --table --out FILE.md\n";

}  // namespace

int main(int argc, char** argv) {
  kiln::ChipSizes chip{};
  std::string out;
  bool table = false;
  for (int i = 1; i < argc; ++i) {
    char end = 0;
    if (std::strcmp(argv[i], "--table") == 0) {
      table = true;
    } else if (std::strcmp(argv[i], "--shape") == 0 && i + 1 < argc &&
               std::sscanf(argv[i + 1], "%ux%ux%u%c", &chip.rows, &chip.cols, &chip.depth, &end) == 3) {
      ++i;
    } else if (std::strcmp(argv[i], "--out") == 0 && i + 1 < argc) {
      out = argv[++i];
    } else {
      std::fputs(kUsage, stderr);
      return 1;
    }
  }
  if (out.empty() || table == (chip.rows != 0)) {
    std::fputs(kUsage, stderr);
    return 1;
  }
  if (!table) {
    const kiln::ChipSizes asked = chip;
    const kiln::ChipSizes& small = kiln::kSmallChip;
    const bool isSmall = asked.rows == small.rows && asked.cols == small.cols && asked.depth == small.depth;
    chip = isSmall ? small : kiln::shippedChip(asked.rows, asked.cols, asked.depth);
    if (chip.rows == 0) {
      std::string known;
      for (const kiln::ChipSizes& each : kiln::kShippedChips)
        known += fmt::format("{}{}x{}x{}", known.empty() ? "" : ", ", each.rows, each.cols, each.depth);
      fmt::print(
          stderr,
          "error: there is no chip of shape {}x{}x{}\nfix: choose one of {}, or add it to hls/include/kiln/Shapes.h\n",
          asked.rows, asked.cols, asked.depth, known);
      return 1;
    }
  }
  std::ofstream file(out, std::ios::binary);
  file << (table ? kiln::registers::printMarkdown() : kiln::registers::printVerilog(chip));
  file.close();
  if (!file) {
    fmt::print(stderr, "error: cannot write {}\nfix: check that its folder exists and is writable\n", out);
    return 1;
  }
  return 0;
}
