// Power from recorded pins: a netlist is driven with what its RTL was driven with.
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "Synth.h"

namespace kiln::test {
namespace {

// A recording of mac (Synth.h), made by a model of it: 50 cycles of work that multiplies, 200 of work that mostly waits, and some of none.
class Replay : public Synth {
 protected:
  struct Row {
    unsigned work;  // 0: of none
    bool reset, go, first;
    int a, b, sum;
    std::string text() const {
      char line[64];
      snprintf(line, sizeof line, "%d %d %d %x %x %x", !reset, go, first, a & 0xff, b & 0xff, sum & 0xffffff);
      return line;
    }
  };
  void SetUp() override {
    Synth::SetUp();
    if (!has("sta")) GTEST_SKIP() << "OpenSTA is missing: apt-get install opensta";
    if (!fs::exists("/usr/share/qflow/tech/osu018")) GTEST_SKIP() << "cells are missing: apt-get install qflow-tech-osu018";
    std::mt19937 random(1);
    int a = 0, b = 0, sum = 0;
    for (unsigned cycle = 0; cycle < 300; ++cycle) {
      const unsigned work = cycle < 20 ? 0 : cycle < 70 ? 1 : cycle < 270 ? 2 : 0;
      const auto byte = [&] { return static_cast<int>(random() % 256) - 128; };
      const bool goes = work == 1 || (work == 2 && cycle % 16 == 0);
      if (goes) a = byte(), b = byte();
      const Row row{work, cycle < 4, goes, cycle % 8 == 0, a, b, sum};
      rows_.push_back(row);
      if (row.reset) sum = 0;
      else if (row.go) sum = (row.first ? 0 : sum) + row.a * row.b;
    }
  }
  std::vector<std::string> recording() const {
    std::vector<std::string> lines = {"kiln-pins 1", "in rst_ni", "in go_i", "in first_i", "in a_i", "in b_i", "out sum_o", "rows"};
    for (size_t i = 0; i < rows_.size(); ++i) {
      if (i > 0 && rows_[i].work != rows_[i - 1].work) lines.push_back(rows_[i].work == 0 ? "end" : "work part " + std::to_string(rows_[i].work));
      lines.push_back(rows_[i].text());
    }
    return lines;
  }
  Outcome power(const std::vector<std::string>& lines, const std::string& more = "") {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return synth("--target asic-osu018 --clock-mhz 50 --cycles 1000 --run r --top mac " + write("mac.v", kMac).string() + " --activity " +
                 write("pins.txt", text).string() + more);
  }
  std::vector<Row> rows_;
};

TEST_F(Replay, EveryPieceOfWorkOfARecordingHasThePowerOfItsChangesAndAnEnergy) {
  const std::vector<std::string> good = recording();
  const Outcome outcome = power(good);
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  const auto& figures = outcome.json["power"];
  ASSERT_EQ(figures["work"].size(), 2u);
  // What the simulation counted of the inputs is what the recording says of them, in the order of the ports.
  const fs::path run = folder_ / "runs/r";
  for (const unsigned work : {1u, 2u}) {
    const auto bitsOf = [](const Row& row) {
      std::vector<bool> bits = {!row.reset, row.go, row.first};
      for (const int value : {row.a, row.b})
        for (int bit = 0; bit < 8; ++bit) bits.push_back(value >> bit & 1);
      return bits;
    };
    std::string expected;
    for (size_t bit = 0; bit < 19; ++bit) {
      unsigned changes = 0, ones = 0;
      for (size_t i = 1; i < rows_.size(); ++i) {
        if (rows_[i].work != work) continue;
        ones += bitsOf(rows_[i])[bit];
        changes += bitsOf(rows_[i])[bit] != bitsOf(rows_[i - 1])[bit];
      }
      expected += std::to_string(changes) + " " + std::to_string(ones) + "\n";
    }
    const std::string counts = read(run / ("05-power/part-" + std::to_string(work) + ".counts"));
    EXPECT_EQ(counts.substr(0, expected.size()), expected);
    const auto& piece = figures["work"][work - 1];
    EXPECT_EQ(piece["name"], "part " + std::to_string(work));
    EXPECT_EQ(piece["cycles"], work == 1 ? 50 : 200);
    EXPECT_NEAR(piece["energy_nj"].get<double>(), piece["power_mw"].get<double>() * piece["cycles"].get<double>() / 50, 1e-6);
    EXPECT_GT(piece["power_mw"], figures["idle"]["total"]);
  }
  EXPECT_GT(figures["work"][0]["power_mw"], 1.2 * figures["work"][1]["power_mw"].get<double>());  // it multiplies in every cycle
  // All work together is the mean over its cycles.
  const double energy = figures["work"][0]["energy_nj"].get<double>() + figures["work"][1]["energy_nj"].get<double>();
  EXPECT_NEAR(figures["busy"]["total"].get<double>(), energy * 50 / 250, 1e-6);
  EXPECT_EQ(outcome.json["power_mw"], figures["busy"]["total"]);
  EXPECT_NE(read(outcome.json["artifacts"]["page"]).find("part 2"), std::string::npos);
  EXPECT_NE(outcome.text.find(" nJ"), std::string::npos);
}

TEST_F(Replay, ARecordingThatIsNotOfTheNetlistIsRefused) {
  const std::vector<std::string> good = recording();
  ASSERT_EQ(power(good, " --to timing").status, 0);
  const size_t at = 8 + 100;
  struct {
    std::vector<std::string> lines;
    int status;
    std::vector<std::string> expected;
  } cases[] = {{good, 2, {"the netlist of mac does not do what was recorded", "line " + std::to_string(at + 1) + "), output sum_o[0]: recorded"}},
               {good, 1, {"it has no input b_i", "fix: "}},
               {good, 1, {"mac has no input c_i", "fix: "}},
               {good, 1, {"line " + std::to_string(at + 1) + " is no row of 6", "fix: "}},
               {{"kiln-pins 2"}, 1, {"its first line is not \"kiln-pins 1\"", "fix: "}}};
  std::string& digit = cases[0].lines[at];
  digit.back() = digit.back() == '0' ? '1' : "0123456789abcdef"[std::stoi(digit.substr(digit.size() - 1), nullptr, 16) ^ 1];
  cases[1].lines.erase(cases[1].lines.begin() + 5);
  cases[2].lines.insert(cases[2].lines.begin() + 5, "in c_i");
  cases[3].lines[at] = "1 0 zz";
  for (const auto& each : cases) {
    const Outcome refused = power(each.lines, " --from power");
    EXPECT_EQ(refused.status, each.status) << refused.text;
    for (const std::string& text : each.expected) EXPECT_NE(refused.text.find(text), std::string::npos) << text << "\n" << refused.text;
  }
}

}  // namespace
}  // namespace kiln::test
