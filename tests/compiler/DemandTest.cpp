// What cycles depend on: control, and never data, unless the source lets data decide.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <map>

#include "Compile.h"
#include "Demand.h"

namespace kilnc {
namespace {

using Ranges = std::vector<std::pair<unsigned, unsigned>>;

std::map<std::string, Ranges> dependences(const std::string& file, const std::string& top,
                                          const std::vector<std::string>& observed) {
  Options options;
  options.files = {file};
  options.top = top;
  options.frontEnd = {"-I" KILN_HLS_DIR "/include", "-I" KILN_HLS_DIR "/blocks"};
  const Design design = buildDesign(options);
  std::map<std::string, Ranges> result;
  for (const auto& [stream, ranges] : Demand(design, observed).inputs()) result[stream] = ranges;
  return result;
}

// A chip whose source is the 4x4x1 chip's with `from` replaced by `to` in one of its blocks.
std::string mutant(const std::string& block, const std::string& from, const std::string& to) {
  const std::string folder = testing::TempDir() + "kiln_demand_" + std::to_string(getpid());
  std::filesystem::create_directories(folder);
  std::string text;
  for (const char* name : {"Chip4x4x1.cpp", block.c_str()}) {
    std::ifstream in(std::string(KILN_HLS_DIR "/blocks/") + name);
    text.assign(std::istreambuf_iterator<char>(in), {});
    if (name == block) {
      const size_t at = text.find(from);
      EXPECT_NE(at, std::string::npos) << "the block has changed: " << from;
      if (at != std::string::npos) text.replace(at, from.size(), to);
    }
    std::ofstream(folder + "/" + name) << text;
  }
  // The chip's header must find the mutated block: it is copied beside it.
  for (const auto& entry : std::filesystem::directory_iterator(KILN_HLS_DIR "/blocks"))
    if (entry.path().extension() == ".h" && entry.path().filename() != block)
      std::filesystem::copy_file(entry.path(), folder + "/" + entry.path().filename().string(),
                                 std::filesystem::copy_options::overwrite_existing);
  return folder + "/Chip4x4x1.cpp";
}

const std::vector<std::string> kObserved = {"command_ar", "load_ar", "aw", "done"};
const Ranges kResponse = {{129, 129}};  // the error bit beside 128 bits of data

TEST(Demand, NoBitOfAnOperandDecidesACycleOfTheChip) {
  const auto chip = dependences(KILN_HLS_DIR "/blocks/Chip4x4x1.cpp", "kiln_core", kObserved);
  EXPECT_EQ(chip.at("load_r"), kResponse);
  EXPECT_EQ(chip.at("b"), (Ranges{{1, 1}}));
  EXPECT_FALSE(chip.at("command_r").empty());
  EXPECT_FALSE(chip.at("start").empty());
}

TEST(Demand, FindsAChipWhoseCyclesDependOnOperands) {
  // A loader that skips words of zeros, and a fill that counts only words that are not zero.
  const auto skipping =
      dependences(mutant("Load.h", "if (command.target == LoadTarget::kA)\n        fill_a.write(word);",
                         "if (command.target == LoadTarget::kA) {\n        if (word.word != 0) "
                         "fill_a.write(word);\n      }"),
                  "kiln_core", kObserved);
  EXPECT_NE(skipping.at("load_r"), kResponse);
  EXPECT_EQ(skipping.at("load_r").front(), (std::pair{0u, 127u}));
  const auto counting = dependences(
      mutant("Fill.h", "if (isRead) ready.write(true);", "if (isRead && (word & 1) != 0) ready.write(true);"),
      "kiln_core", kObserved);
  EXPECT_NE(counting.at("load_r"), kResponse);
}

}  // namespace
}  // namespace kilnc
