// Traces: the file is there, and recording changes no cycle.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "StubProgram.h"
#include "kiln/Error.h"

namespace kiln::sim {
namespace {

constexpr size_t kMemoryBytes = 1 << 18;

TEST(Waves, AreWrittenAndChangeNoCycle) {
  const auto folder = std::filesystem::temp_directory_path() / ("kiln_waves_" + std::to_string(getpid()));
  std::filesystem::create_directory(folder);
  SimulationOptions options;
  options.traceFile = folder / "chip.fst";
  const auto expected = copyAndCompare(*makeModel_stub_a(kMemoryBytes, {}, {}), 256, 16, 1);
  const auto traced = copyAndCompare(*makeModel_stub_traced(kMemoryBytes, options, {}), 256, 16, 1);
  EXPECT_TRUE(traced.equal);
  EXPECT_EQ(traced.completion.cycles, expected.completion.cycles);
  const auto whole = std::filesystem::file_size(options.traceFile);
  EXPECT_TRUE(std::filesystem::exists(folder / "chip.gtkw"));

  options.traceFromCycle = 100;
  options.traceToCycle = 120;
  copyAndCompare(*makeModel_stub_traced(kMemoryBytes, options, {}), 256, 16, 1);
  EXPECT_LT(std::filesystem::file_size(options.traceFile), whole);
  std::filesystem::remove_all(folder);
}

// Rows of a recording: in each the value of every pin, in the order of the header. `work` of each row: -1, or the number of its program.
struct Recording {
  std::vector<std::string> pins;
  std::vector<std::vector<std::string>> rows;
  std::vector<int> work;
  const std::string& at(size_t row, const std::string& pin) const {
    return rows[row].at(static_cast<size_t>(std::find(pins.begin(), pins.end(), pin) - pins.begin()));
  }
};
Recording readRecording(const std::filesystem::path& file) {
  Recording recording;
  std::ifstream in(file);
  std::string line;
  EXPECT_TRUE(std::getline(in, line) && line == "kiln-pins 1");
  while (std::getline(in, line) && line != "rows") recording.pins.push_back(line.substr(line.find(' ') + 1));
  for (int program = -1, programs = 0; std::getline(in, line);) {
    if (line == "end") {
      program = -1;
    } else if (line.starts_with("work program ")) {
      program = ++programs;
      EXPECT_EQ(line, "work program " + std::to_string(programs));
    } else {
      std::istringstream words(line);
      recording.rows.emplace_back(std::istream_iterator<std::string>(words), std::istream_iterator<std::string>());
      EXPECT_EQ(recording.rows.back().size(), recording.pins.size());
      recording.work.push_back(program);
    }
  }
  return recording;
}

TEST(Pins, AreRecordedInEveryCycleAndChangeNoCycle) {
  constexpr uint32_t kBeats = 256;
  const auto folder = std::filesystem::temp_directory_path() / ("kiln_pins_" + std::to_string(getpid()));
  std::filesystem::create_directory(folder);
  SimulationOptions options;
  options.pinFile = folder / "pins.txt";
  const auto expected = copyAndCompare(*makeModel_stub_a(kMemoryBytes, {}, {}), kBeats, 16, 1);
  uint64_t cycles = 0;
  {
    const auto device = makeModel_stub_traced(kMemoryBytes, options, {});
    const auto first = copyAndCompare(*device, kBeats, 16, 1), second = copyAndCompare(*device, kBeats, 16, 2);
    EXPECT_TRUE(first.equal && second.equal);
    EXPECT_EQ(first.completion.cycles, expected.completion.cycles);
    cycles = dynamic_cast<Clocked&>(*device).clockCycles();
  }
  const Recording recording = readRecording(options.pinFile);
  ASSERT_EQ(recording.rows.size(), cycles);
  EXPECT_EQ(recording.at(0, "rst_ni"), "0");
  EXPECT_EQ(recording.at(recording.rows.size() - 1, "rst_ni"), "1");
  // What a program copies goes over the pins while it runs, in order.
  const auto data = randomBytes(size_t{kBeats} * kStubBeatBytes, 2);
  std::string written, sent;
  for (size_t byte = 0; byte < data.size(); ++byte) {
    const size_t beat = byte / kStubBeatBytes * kStubBeatBytes, inBeat = kStubBeatBytes - 1 - byte % kStubBeatBytes;
    const unsigned value = static_cast<unsigned>(data[beat + inBeat]);
    sent += "0123456789abcdef"[value >> 4];
    sent += "0123456789abcdef"[value & 15];
  }
  uint64_t busy[2] = {};
  for (size_t row = 0; row < recording.rows.size(); ++row) {
    if (recording.work[row] > 0) ++busy[recording.work[row] - 1];
    const bool transfers = recording.at(row, "m_axi_wvalid_o") == "1" && recording.at(row, "m_axi_wready_i") == "1";
    if (!transfers) continue;
    ASSERT_GT(recording.work[row], 0) << row;
    if (recording.work[row] != 2) continue;
    const std::string& word = recording.at(row, "m_axi_wdata_o");
    written += std::string(2 * kStubBeatBytes - word.size(), '0') + word;
  }
  EXPECT_EQ(written, sent);
  // From the doorbell, which the driver still sees answered, to the interrupt.
  EXPECT_NEAR(static_cast<double>(busy[0]), static_cast<double>(expected.completion.cycles), 4);
  EXPECT_EQ(busy[0], busy[1]);
  std::filesystem::remove_all(folder);
}

TEST(Waves, AnUnwritablePathIsTheUsersError) {
  SimulationOptions options;
  options.traceFile = "/nonexistent/chip.fst";
  EXPECT_THROW(makeModel_stub_traced(kMemoryBytes, options, {}), UserError);
  options.traceFile.clear();
  options.pinFile = "/nonexistent/pins.txt";
  EXPECT_THROW(makeModel_stub_traced(kMemoryBytes, options, {}), UserError);
}

}  // namespace
}  // namespace kiln::sim
