// Traces: the file is there, and recording changes no cycle.
#include <gtest/gtest.h>

#include <filesystem>

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

TEST(Waves, AnUnwritablePathIsTheUsersError) {
  SimulationOptions options;
  options.traceFile = "/nonexistent/chip.fst";
  EXPECT_THROW(makeModel_stub_traced(kMemoryBytes, options, {}), UserError);
}

}  // namespace
}  // namespace kiln::sim
