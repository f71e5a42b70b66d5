// Intervals and depths as reported; verify() finds what a naive check finds; output is the same from run to run.
#include <gtest/gtest.h>

#include <climits>
#include <functional>
#include <nlohmann/json.hpp>
#include <random>

#include "Compile.h"
#include "Delay.h"
#include "DifferenceProgram.h"
#include "OperatorSharing.h"
#include "Predicate.h"
#include "Storage.h"

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
      keepFewRegisters(problem, cycles);
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

// All values of all variables, one after the other.
void forAll(const std::vector<unsigned>& most, std::vector<unsigned>& values, size_t at, const std::function<void()>& visit) {
  if (at == most.size()) return visit();
  for (values[at] = 0; values[at] <= most[at]; ++values[at]) forAll(most, values, at + 1, visit);
}

TEST(DifferenceProgram, FindsTheLeastCostOfAllValues) {
  std::mt19937 random(1);
  auto below = [&](unsigned n) { return random() % n; };
  for (unsigned round = 0; round < 200; ++round) {
    constexpr unsigned kVariables = 5, kMost = 4;
    struct Constraint {
      unsigned to, from;
      int gap;
    };
    std::vector<int> solution, costs;
    for (unsigned i = 0; i < kVariables; ++i) solution.push_back(below(kMost + 1)), costs.push_back(int(below(15)) - 7);
    std::vector<Constraint> constraints;
    DifferenceProgram program;
    for (unsigned i = 0; i < kVariables; ++i) program.addCost(program.variable(0, kMost), costs[i]);
    for (unsigned i = 0; i < 6; ++i) {
      const unsigned from = below(kVariables), to = (from + 1 + below(kVariables - 1)) % kVariables;
      constraints.push_back({to, from, solution[to] - solution[from] - int(below(3))});
      program.atLeast(int(to), int(from), constraints.back().gap);
    }
    int least = INT_MAX;
    std::vector<unsigned> values(kVariables);
    forAll(std::vector<unsigned>(kVariables, kMost), values, 0, [&] {
      int cost = 0;
      for (unsigned i = 0; i < kVariables; ++i) cost += costs[i] * int(values[i]);
      for (const Constraint& one : constraints)
        if (int(values[one.to]) - int(values[one.from]) < one.gap) return;
      least = std::min(least, cost);
    });
    const std::vector<int64_t> found = program.solve();
    int64_t cost = 0;
    for (unsigned i = 0; i < kVariables; ++i) cost += costs[i] * found[i];
    for (const Constraint& one : constraints) EXPECT_GE(found[one.to] - found[one.from], one.gap) << "round " << round;
    EXPECT_EQ(cost, least) << "round " << round;
  }
}

// Words of a stream, a few operations on them and on what the iteration before left, and words that leave.
void makeRandomBlock(unsigned seed, Process& process) {
  std::mt19937 random(seed);
  auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
  auto channel = [&](const char* name) {
    process.channels.push_back(std::make_unique<Channel>());
    process.channels.back()->name = name;
    return process.channels.back().get();
  };
  Block& block = process.blocks.emplace_back();
  block.isPipelined = block.isAutomatic = below(3) != 0;
  auto add = [&](Opcode opcode, unsigned width, std::vector<Operation*> operands, Channel* through = nullptr) {
    Operation* operation = process.make(opcode, {width, 0}, std::move(operands));
    operation->channel = through;
    block.operations.push_back(operation);
    return operation;
  };
  std::vector<Operation*> values;
  Operation* phi = process.make(Opcode::kPhi, {1 + below(32), 0});
  block.phis.push_back(phi);
  for (const char* name : {"a", "b"}) values.push_back(add(Opcode::kRead, 1 + below(40), {}, channel(name)));
  if (below(2) == 0) values.push_back(phi);
  for (unsigned i = 0; i < 6; ++i) {
    constexpr Opcode kOpcodes[] = {Opcode::kAdd, Opcode::kMul, Opcode::kXor, Opcode::kTrunc, Opcode::kZExt};
    const Opcode opcode = kOpcodes[below(5)];
    std::vector<Operation*> operands{values[below(values.size())]};
    if (opcode != Opcode::kTrunc && opcode != Opcode::kZExt) operands.push_back(values[below(values.size())]);
    const unsigned width = operands[0]->type.width;
    values.push_back(add(opcode, opcode == Opcode::kTrunc ? 1 + below(width) : opcode == Opcode::kZExt ? width + below(16) : width, operands));
  }
  phi->operands = {process.constant(phi->type, 0), values[below(values.size())]};
  phi->incoming = {0};
  for (const char* name : {"y", "z"}) {
    Operation* write = add(Opcode::kWrite, 1, {values[values.size() - 1 - below(4)]}, channel(name));
    if (below(3) == 0) write->predicate = values[below(values.size())];
  }
}

// Registers as Storage.h says: a value is in one after every cycle from its own to that before its last use.
uint64_t waitingBits(const Problem& problem, const std::vector<unsigned>& cycles) {
  uint64_t bits = 0;
  for (size_t i = 0; i < cycles.size(); ++i) {
    unsigned last = cycles[i];
    for (const auto& dependence : problem.dependences)
      if (dependence.from == static_cast<int>(i) &&
          (dependence.isValue || problem.nodes[static_cast<size_t>(dependence.to)]->opcode == Opcode::kPhi))
        last = std::max(last, cycles[static_cast<size_t>(dependence.to)]);
    if (problem.ii == 0 && problem.nodes[i]->opcode == Opcode::kPhi) continue;
    bits += uint64_t(problem.nodes[i]->type.width) * (problem.ii != 0 ? last - cycles[i] : last > cycles[i]);
  }
  return bits;
}

TEST(Registers, HaveTheLeastBitsOfAllSchedulesWithTheSameEffects) {
  unsigned better = 0, states = 0, statesAtLeast = 0;
  for (unsigned seed = 1; seed <= 300; ++seed) {
    Process process;
    makeRandomBlock(seed, process);
    const Block& block = process.blocks.front();
    constexpr unsigned kClockPs = 4000;
    const Problem problem = makeProblem(block, kClockPs, schedule(block, kClockPs).ii);
    std::vector<unsigned> earliest, found, most;
    std::string why;
    ASSERT_TRUE(solve(problem, earliest, why)) << why;
    found = earliest;
    keepFewRegisters(problem, found);
    ASSERT_EQ(verify(problem, found), "") << "seed " << seed;
    ASSERT_EQ(depthOf(problem, found), depthOf(problem, earliest)) << "seed " << seed;
    ASSERT_EQ(registerBits(problem, found), waitingBits(problem, found)) << "seed " << seed;
    std::vector<size_t> free;
    for (size_t i = 0; i < found.size(); ++i) {
      const Operation& operation = *problem.nodes[i];
      if (hasSideEffect(operation.opcode) || operation.opcode == Opcode::kRead || (operation.opcode == Opcode::kPhi && problem.ii == 0) ||
          (problem.ii != 1 && isWorthSharing(operation)))  // stays apart from what it may share an operator with
        ASSERT_EQ(found[i], earliest[i]) << "seed " << seed;
      else
        free.push_back(i), most.push_back(depthOf(problem, earliest) - 1);
    }
    if (most.front() > 3) continue;  // too many to try
    std::vector<unsigned> tried = earliest, values(free.size());
    uint64_t least = ~uint64_t{0};
    forAll(most, values, 0, [&] {
      for (size_t i = 0; i < free.size(); ++i) tried[free[i]] = values[i];
      if (!isViolated(problem, tried) && waitingBits(problem, tried) < least && verify(problem, tried).empty())
        least = waitingBits(problem, tried);
    });
    better += least < waitingBits(problem, earliest);
    if (problem.ii != 0) {
      EXPECT_EQ(waitingBits(problem, found), least) << "seed " << seed;
    } else {
      EXPECT_LE(waitingBits(problem, found), waitingBits(problem, earliest)) << "seed " << seed;
      ++states;
      statesAtLeast += waitingBits(problem, found) == least;
    }
  }
  EXPECT_GT(better, 50u);
  EXPECT_GT(states, 20u);
  EXPECT_GT(statesAtLeast * 100, states * 95);
}

// What the scheduler counts is what the RTL has.
class Counted : public ::testing::TestWithParam<const char*> {};

TEST_P(Counted, RegistersAreThoseOfTheRtl) {
  Options options;
  options.top = GetParam();
  options.files = {KILN_TEST_SOURCE_DIR "/../benchmarks/kernels/" + options.top + ".c"};
  const Scheduled scheduled = buildScheduled(options);
  const Process& process = *scheduled.design.instances.front().process;
  const std::vector<Schedule>& schedules = scheduled.schedules.front();
  const Storage storage(process, schedules);
  const ValueUses uses = findValueUses(process);
  uint64_t pipelined = 0, counted = 0, earliest = 0, least = 0;
  for (const verilog::Signal& signal : storage.registers()) {
    const size_t at = signal.name.rfind("_p");
    if (at != std::string::npos && signal.name.find_first_not_of("0123456789", at + 2) == std::string::npos)
      pipelined += uint64_t(signal.width) * std::max(1u, signal.entries);
  }
  for (const Block& block : process.blocks) {
    const Schedule& found = schedules[static_cast<size_t>(block.id)];
    earliest += found.earliestBits;
    least += found.registerBits;
    Problem problem = makeProblem(block, options.clock(), found.ii);
    problem.uses = &uses;
    std::vector<unsigned> cycles;
    for (const Operation* operation : problem.nodes) cycles.push_back(found.cycle.at(operation));
    const std::vector<unsigned> registers = registersOf(problem, cycles);
    for (size_t i = 0; i < cycles.size(); ++i) {
      const Operation& operation = *problem.nodes[i];
      if (block.isPipelined)
        counted += uint64_t(registers[i]) * operation.type.totalBits();
      else if (operation.opcode != Opcode::kPhi && latencyCycles(operation, false) == 0 && uses.elsewhere.count(&operation) == 0)
        EXPECT_EQ(!storage.destination(operation).empty(), registers[i] != 0) << name(operation.opcode) << " " << operation.where.text();
    }
  }
  EXPECT_EQ(counted, pipelined);
  EXPECT_LE(least, earliest);
}

INSTANTIATE_TEST_SUITE_P(Kernels, Counted, ::testing::Values("aes", "bits", "dct", "fft", "gauss", "heap_sort", "sha256", "sobel"),
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
