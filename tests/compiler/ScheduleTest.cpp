// Intervals and depths as reported; verify() finds what a naive check finds; output is the same from run to run.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "Compile.h"
#include "Predicate.h"

namespace kilnc {
namespace {

Options optionsFor(const std::string& kernel) {
  Options options;
  options.files = {KILN_TEST_SOURCE_DIR "/kernels/" + kernel + ".cpp"};
  options.top = kernel;
  options.frontEnd = {"-I", KILN_TEST_SOURCE_DIR "/../../hls/include"};
  return options;
}

struct Expectation {
  const char* kernel;
  const char* process;
  unsigned loop;  // of the process, in program order
  unsigned ii, depth;
  uint64_t tripCount, latency;  // 0: not known
};

class Report : public ::testing::TestWithParam<Expectation> {};

TEST_P(Report, GivesIntervalDepthAndLatency) {
  const Expectation& expected = GetParam();
  const auto report = nlohmann::json::parse(compile(optionsFor(expected.kernel), "").reportJson);
  unsigned seen = 0;
  for (const auto& loop : report["loops"]) {
    if (loop["process"] != expected.process || seen++ != expected.loop) continue;
    EXPECT_EQ(loop["ii"], expected.ii);
    EXPECT_EQ(loop["ii_requested"], expected.ii);
    EXPECT_EQ(loop["depth"], expected.depth);
    EXPECT_EQ(loop["trip_count"].is_null() ? 0 : loop["trip_count"].get<uint64_t>(), expected.tripCount);
    EXPECT_EQ(loop["latency_cycles"].is_null() ? 0 : loop["latency_cycles"].get<uint64_t>(), expected.latency);
    EXPECT_NE(loop["source"].get<std::string>().find(std::string("/") + expected.kernel + ".cpp:"), std::string::npos);
    return;
  }
  FAIL() << "no such loop in the report";
}

INSTANTIATE_TEST_SUITE_P(
    Loops, Report,
    ::testing::Values(Expectation{"loops", "accumulate", 0, 1, 1, 0, 0}, Expectation{"loops", "iir", 0, 2, 1, 0, 0},
                      Expectation{"loops", "triples", 0, 3, 3, 0, 0}, Expectation{"loops", "delay_line", 0, 2, 2, 0, 0},
                      Expectation{"loops", "deep", 0, 1, 5, 0, 0}, Expectation{"arrays", "tables", 0, 1, 2, 0, 0},
                      Expectation{"arrays", "histogram", 0, 1, 1, 64, 64}, Expectation{"arrays", "histogram", 1, 2, 2, 90, 180},
                      Expectation{"arrays", "histogram", 2, 1, 2, 64, 65}, Expectation{"arrays", "independent", 1, 1, 2, 64, 65},
                      Expectation{"streams", "drain_half", 0, 1, 2, 0, 0}, Expectation{"streams", "put_batches", 0, 1, 1, 8, 8},
                      Expectation{"lanes", "requantised", 0, 1, 2, 0, 0}, Expectation{"absdiff", "distance_array", 0, 1, 2, 0, 0}),
    [](const auto& info) { return std::string(info.param.process) + "_loop" + std::to_string(info.param.loop); });

// The constraints as Schedule.h states them, one by one, without any cleverness.
bool isViolated(const Problem& problem, const std::vector<unsigned>& cycles) {
  auto at = [&](int node) { return cycles[static_cast<size_t>(node)]; };
  for (const auto& d : problem.dependences) {
    if (at(d.to) + problem.ii * d.distance < at(d.from) + d.latency) return true;
    if (d.isPredicate && at(d.to) != 0 && at(d.from) == at(d.to)) return true;
  }
  for (size_t i = 0; i < cycles.size(); ++i)
    if (problem.deadlines[i] >= 0 && cycles[i] > static_cast<unsigned>(problem.deadlines[i])) return true;
  for (const auto& group : problem.groups)
    for (int a : group.nodes)
      for (int b : group.nodes) {
        if (a >= b) continue;
        const Operation &first = *problem.nodes[static_cast<size_t>(a)], &second = *problem.nodes[static_cast<size_t>(b)];
        const unsigned low = std::min(at(a), at(b)), high = std::max(at(a), at(b));
        if (problem.ii != 0 && group.isStream && high - low >= problem.ii) return true;
        const bool together = problem.ii != 0 ? (high - low) % problem.ii == 0 : high == low;
        if (together && !(hasSideEffect(first.opcode) && exclude(first.form, second.form))) return true;
      }
  return false;
}

class Verifier : public ::testing::TestWithParam<const char*> {};

TEST_P(Verifier, CatchesEveryOperationMovedToAWrongCycle) {
  const Design design = buildDesign(optionsFor(GetParam()));
  unsigned wrong = 0, right = 0;
  for (const Instance& instance : design.instances)
    for (const Block& block : instance.process->blocks) {
      const Schedule found = schedule(block, 10000);
      const Problem problem = makeProblem(block, 10000, found.ii);
      std::vector<unsigned> cycles;
      std::string why;
      ASSERT_TRUE(solve(problem, cycles, why)) << why;
      ASSERT_EQ(verify(problem, cycles), "");
      ASSERT_FALSE(isViolated(problem, cycles));
      for (size_t i = 0; i < cycles.size(); ++i)
        for (const int step : {-3, -2, -1, 1, 2, 3, 7}) {
          if (static_cast<int>(cycles[i]) + step < 0) continue;
          std::vector<unsigned> moved = cycles;
          moved[i] += static_cast<unsigned>(step);
          if (!isViolated(problem, moved)) {
            ++right;
            continue;
          }
          ++wrong;
          EXPECT_NE(verify(problem, moved), "") << name(problem.nodes[i]->opcode) << " at " << problem.nodes[i]->where.text()
                                                << " moved from cycle " << cycles[i] << " by " << step;
        }
    }
  EXPECT_GT(wrong, 100u);
  EXPECT_GT(right, 0u);
}

// A path that is too long for the clock: the same cycles, a clock of a third.
TEST(Timing, CatchesAPathThatIsTooLong) {
  const Design design = buildDesign(optionsFor("loops"));
  unsigned caught = 0;
  for (const Instance& instance : design.instances)
    for (const Block& block : instance.process->blocks) {
      Problem problem = makeProblem(block, 10000, schedule(block, 10000).ii);
      std::vector<unsigned> cycles;
      std::string why;
      ASSERT_TRUE(solve(problem, cycles, why));
      problem.clockPs = 3000;
      caught += verify(problem, cycles).find("ps; the clock has 3000") != std::string::npos;
    }
  EXPECT_GT(caught, 5u);
}

INSTANTIATE_TEST_SUITE_P(Kernels, Verifier, ::testing::Values("control", "loops", "arrays", "streams", "lanes", "absdiff"),
                         [](const auto& info) { return std::string(info.param); });

class Output : public ::testing::TestWithParam<const char*> {};

TEST_P(Output, IsTheSameFromRunToRun) {
  const Result first = compile(optionsFor(GetParam()), "kilnc"), second = compile(optionsFor(GetParam()), "kilnc");
  EXPECT_EQ(first.verilog, second.verilog);
  EXPECT_EQ(first.reportText, second.reportText);
  EXPECT_EQ(first.reportJson, second.reportJson);
}

INSTANTIATE_TEST_SUITE_P(Kernels, Output, ::testing::Values("control", "loops", "arrays", "streams", "widths", "lanes", "absdiff"),
                         [](const auto& info) { return std::string(info.param); });

}  // namespace
}  // namespace kilnc
