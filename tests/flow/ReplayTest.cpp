// Power from recorded pins: a chip with a core that only copies memory goes through synthesis, and its netlist is driven with what its RTL
// was driven with.
#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "../sim/StubProgram.h"
#include "Synth.h"

namespace kiln::test {
namespace {

constexpr size_t kMemoryBytes = 1 << 18;
constexpr uint32_t kBeats = 64;

using OrderedJson = nlohmann::ordered_json;

class Replay : public Synth {
 protected:
  void SetUp() override {
    Synth::SetUp();
    if (!has("sta")) GTEST_SKIP() << "OpenSTA is missing: apt-get install opensta";
    if (!fs::exists("/usr/share/qflow/tech/osu018")) GTEST_SKIP() << "cells are missing: apt-get install qflow-tech-osu018";
    // The tree of a chip 4x4x1 whose core is the stub.
    const fs::path rtl = root_ / "rtl", source = fs::path(KILN_SOURCE_ROOT) / "rtl";
    fs::create_directories(rtl / "generated/4x4x1");
    fs::copy(source / "lib", rtl / "lib");
    fs::copy_file(source / "generated/4x4x1/kiln_regs.v", rtl / "generated/4x4x1/kiln_regs.v");
    fs::copy_file(KILN_SOURCE_ROOT "/tests/sim/stub/kiln_core.v", rtl / "generated/4x4x1/kiln_core.v");
    fs::create_directory_symlink(source / "board", rtl / "board");
    fs::create_directory_symlink(KILN_SOURCE_ROOT "/sim", root_ / "sim");
    fs::copy(fs::path(KILN_SOURCE_ROOT) / "constraints", root_ / "constraints", fs::copy_options::recursive);
    fs::remove(root_ / "constraints/ecp5-85k/board.json");  // a board of another chip
  }

  // Two copies, the second of four times as much.
  fs::path record() const {
    SimulationOptions options;
    options.pinFile = folder_ / "pins.txt";
    const auto device = sim::makeModel_stub_traced(kMemoryBytes, options, {});
    EXPECT_TRUE(sim::copyAndCompare(*device, kBeats, 16, 1).equal);
    EXPECT_TRUE(sim::copyAndCompare(*device, 4 * kBeats, 16, 2).equal);
    return options.pinFile;
  }
  Outcome power(const std::string& more) {
    return synth("--target asic-osu018 --chip 4x4x1 --clock-mhz 50 --cycles 1000 --run r " + more, "KILN_ROOT=" + root_.string());
  }
  std::vector<std::string> lines(const fs::path& file) const {
    std::vector<std::string> all;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) all.push_back(line);
    return all;
  }
  void writeLines(const fs::path& file, const std::vector<std::string>& all) const {
    std::ofstream out(file);
    for (const std::string& line : all) out << line << '\n';
  }

  const fs::path root_ = fs::path(testing::TempDir()) / ("kiln_replay_" + std::to_string(getpid()));
  void TearDown() override {
    if (!HasFailure()) fs::remove_all(root_);
    Synth::TearDown();
  }
};

bool bitOf(const std::string& hex, size_t bit) {
  return bit / 4 < hex.size() && (std::stoul(hex.substr(hex.size() - 1 - bit / 4, 1), nullptr, 16) >> bit % 4 & 1) != 0;
}

TEST_F(Replay, EveryProgramOfARecordingHasThePowerOfItsChangesAndAnEnergy) {
  const fs::path pins = record();
  const Outcome outcome = power("--activity " + pins.string());
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  const auto& figures = outcome.json["power"];
  ASSERT_EQ(figures["work"].size(), 2u);
  // What the simulation counted of the inputs is what the recording says of them, in the order of the netlist's ports.
  std::map<std::string, size_t> columns;
  std::vector<std::vector<std::string>> rows;
  std::vector<int> work;
  int program = 0, programs = 0;
  for (const std::string& line : lines(pins)) {
    std::istringstream words(line);
    const std::vector<std::string> row{std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()};
    if (row[0] == "in" || row[0] == "out") {
      columns.emplace(row[1], columns.size());
    } else if (row[0] == "work") {
      program = ++programs;
    } else if (row[0] == "end") {
      program = 0;
    } else if (row.size() == columns.size()) {
      rows.push_back(row);
      work.push_back(program);
    }
  }
  const fs::path run = folder_ / "runs/r";
  const OrderedJson netlist = OrderedJson::parse(read(run / "02-synthesis/netlist.json"));
  for (const int number : {1, 2}) {
    std::string expected;
    for (const auto& [port, description] : netlist["modules"]["kiln_chip"]["ports"].items()) {
      if (description["direction"] != "input" || port == "clk_i") continue;
      for (size_t bit = 0; bit < description["bits"].size(); ++bit) {
        unsigned changes = 0, ones = 0;
        for (size_t row = 1; row < rows.size(); ++row) {
          if (work[row] != number) continue;
          const bool now = bitOf(rows[row][columns.at(port)], bit);
          ones += now;
          changes += now != bitOf(rows[row - 1][columns.at(port)], bit);
        }
        expected += std::to_string(changes) + " " + std::to_string(ones) + "\n";
      }
    }
    EXPECT_GT(expected.size(), 200u);
    const std::string counts = read(run / ("05-power/program-" + std::to_string(number) + ".counts"));
    EXPECT_EQ(counts.substr(0, expected.size()), expected);
    const auto& piece = figures["work"][number - 1];
    EXPECT_EQ(piece["name"], "program " + std::to_string(number));
    EXPECT_EQ(piece["cycles"], std::count(work.begin(), work.end(), number));
    EXPECT_NEAR(piece["energy_nj"].get<double>(), piece["power_mw"].get<double>() * piece["cycles"].get<double>() / 50, 1e-6);
    EXPECT_GT(piece["power_mw"], figures["idle"]["total"]);
  }
  EXPECT_GT(figures["work"][1]["energy_nj"], 2 * figures["work"][0]["energy_nj"].get<double>());
  // All work together is the mean over its cycles.
  double energy = 0, cycles = 0;
  for (const auto& piece : figures["work"]) {
    energy += piece["energy_nj"].get<double>();
    cycles += piece["cycles"].get<double>();
  }
  EXPECT_NEAR(figures["busy"]["total"].get<double>(), energy * 50 / cycles, 1e-6);
  EXPECT_EQ(outcome.json["power_mw"], figures["busy"]["total"]);
  const std::string page = read(outcome.json["artifacts"]["page"]);
  EXPECT_NE(page.find("program 2"), std::string::npos);
  EXPECT_NE(outcome.text.find(" nJ"), std::string::npos);

  // A recording that is not of this netlist is found, and so is one that is none.
  const std::vector<std::string> good = lines(pins);
  const auto at = static_cast<size_t>(std::find(good.begin(), good.end(), "work program 2") - good.begin()) + 50;
  std::vector<std::string> bad = good;
  const size_t irq = columns.at("irq_o");
  std::istringstream words(good[at]);
  std::vector<std::string> row{std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()};
  row[irq] = row[irq] == "0" ? "1" : "0";
  bad[at] = "";
  for (const std::string& word : row) bad[at] += (bad[at].empty() ? "" : " ") + word;
  const fs::path other = folder_ / "other.txt";
  struct {
    std::vector<std::string> text;
    int status;
    std::vector<std::string> expected;
  } cases[] = {{bad, 2, {"the netlist of kiln_chip does not do what was recorded", "line " + std::to_string(at + 1) + "), output irq_o[0]: recorded 1, netlist 0"}},
               {good, 1, {"it has no input m_axi_rdata_i", "fix: "}},
               {good, 1, {"line " + std::to_string(at + 1) + " is no row of " + std::to_string(columns.size()), "fix: "}},
               {{"kiln-pins 2"}, 1, {"its first line is not \"kiln-pins 1\"", "fix: "}}};
  cases[1].text.erase(std::find(good.begin(), good.end(), "in m_axi_rdata_i") - good.begin() + cases[1].text.begin());
  cases[2].text[at] = "1 0 zz";
  for (const auto& each : cases) {
    writeLines(other, each.text);
    writeLines(pins, each.text);
    const Outcome refused = power("--activity " + pins.string() + " --from power");
    EXPECT_EQ(refused.status, each.status) << refused.text;
    for (const std::string& text : each.expected) EXPECT_NE(refused.text.find(text), std::string::npos) << text << "\n" << refused.text;
  }
}

// Without a recording, the chip's own RTL is recorded at work: a netlist that does something else is not given its energy.
TEST_F(Replay, AChipWhoseNetlistDoesNotDoTheRecordedTrainingHasNoEnergy) {
  if (!fs::exists("/usr/share/dataset/fashion-mnist") && !fs::exists("/usr/share/datasets/fashion-mnist")) GTEST_SKIP() << "images are missing: apt-get install dataset-fashion-mnist";
  const Outcome outcome = power("");
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_NE(outcome.text.find("the netlist of kiln_chip does not do what was recorded"), std::string::npos) << outcome.text;
  const std::vector<std::string> recorded = lines(folder_ / "runs/r/05-power/pins.txt");
  EXPECT_EQ(std::count(recorded.begin(), recorded.end(), "work program 3"), 1);
}

}  // namespace
}  // namespace kiln::test
