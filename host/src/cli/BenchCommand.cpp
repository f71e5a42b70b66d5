// kiln bench sim: how fast the chip is simulated, against its array alone and against an array written by hand.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>

#include "Commands.h"
#include "Output.h"
#include "Progress.h"
#include "kiln/ArrayModel.h"
#include "kiln/Error.h"
#include "kiln/Lockstep.h"
#include "kiln/nn/Random.h"

namespace kiln::cli {
namespace {

constexpr int kRounds = 7;

struct BenchOptions {
  std::vector<std::string> chips;
  double seconds = 3;  // for each chip
  uint64_t seed = 1;
  std::string json;
};

struct Work {
  uint64_t macs = 0, cycles = 0;
  double seconds = 0;
};

// Repeats `once` (which adds to macs and cycles) for about `seconds`, at least once.
template <class Once>
Work repeat(double seconds, Once once) {
  Work work;
  const auto start = std::chrono::steady_clock::now();
  do {
    once(work);
    work.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  } while (work.seconds < seconds);
  return work;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

// The rounds of one contender.
struct Rounds {
  std::vector<double> macsPerSecond, cyclesPerSecond;

  void add(const Work& work) {
    macsPerSecond.push_back(perSecond(static_cast<double>(work.macs), work.seconds));
    cyclesPerSecond.push_back(perSecond(static_cast<double>(work.cycles), work.seconds));
  }
};

// Ratio of two contenders: both ran in each round, so that what slows the machine slows both.
double medianRatio(const Rounds& part, const Rounds& whole) {
  std::vector<double> ratios;
  for (int i = 0; i < kRounds; ++i) ratios.push_back(perSecond(part.macsPerSecond[i], whole.macsPerSecond[i]));
  return median(ratios);
}

// The chip with its memory and driver: a forward product and a weight gradient, as they are in training.
class WholeChip {
 public:
  WholeChip(const ChipShape& shape, uint64_t seed)
      : n_(32 * shape.cols), device_(makeRtlDevice(shape, size_t{32} << 20, timing(shape))) {
    Device& device = *device_;
    for (size_t at = 0; at < device.memory().size(); ++at)
      device.memory()[at] = static_cast<std::byte>(nn::counterHash(seed, 2, at));
    const Capabilities chip = device.capabilities();
    Gemm forward;
    forward.a = allocateTensor(device, kBatch, kInputs, Element::kInt8);
    forward.b = allocateTensor(device, kInputs, n_, Element::kInt8);
    forward.c = allocateTensor(device, kBatch, n_, Element::kInt8);
    forward.maskOut = allocateTensor(device, kBatch, n_, Element::kBit);
    forward.relu = true;
    forward.shift = 12;
    Gemm gradient;
    gradient.a = forward.a;
    gradient.transposeA = true;
    gradient.b = allocateTensor(device, kBatch, n_, Element::kInt8);
    gradient.c = allocateTensor(device, kInputs, n_, Element::kInt32);
    programs_.emplace_back(device, "forward", std::vector{planGemm(forward, chip)});
    programs_.emplace_back(device, "weight gradient", std::vector{planGemm(gradient, chip)});
  }

  // Once beside the golden model. Returns the bytes compared; throws std::runtime_error when a byte or a cycle differs.
  uint64_t check() {
    Lockstep lockstep(*device_, makeGoldenTwin(device_->capabilities(), device_->memory().size()), timeoutCycles());
    lockstep.publishAll();
    for (const Program& program : programs_) lockstep.run(program);
    const CheckReport& report = lockstep.report();
    if (!isEqual(report)) {
      throw std::runtime_error(fmt::format("{}{}{}", verdict("rtl", report), report.firstCycleMismatch.empty() ? "" : "\n",
                                           report.firstCycleMismatch));
    }
    return report.valuesCompared;
  }
  void runOnce(Work& work) {
    for (const Program& program : programs_) {
      const Completion completion = program.run(*device_, timeoutCycles());
      requireSuccess(completion, *device_, program, timeoutCycles());
      work.macs += program.macs();
      work.cycles += completion.cycles;
    }
  }
  double utilisation() const {
    uint64_t ideal = 0, predicted = 0;
    for (const Program& program : programs_) ideal += program.idealCycles(), predicted += program.predictedCycles();
    return perSecond(static_cast<double>(ideal), static_cast<double>(predicted));
  }

 private:
  static constexpr uint32_t kBatch = 64, kInputs = 784;

  static SimulationOptions timing(const ChipShape& shape) {
    SimulationOptions options;
    options.memoryBytesPerCycle = makeGoldenDevice(shape, 0)->capabilities().busBytes;
    return options;
  }
  uint64_t timeoutCycles() const { return 100'000 + 20 * programs_.front().idealCycles(); }

  uint32_t n_;
  std::unique_ptr<Device> device_;
  std::vector<Program> programs_;
};

class Array {
 public:
  Array(std::unique_ptr<ArrayModel> model, const ArrayProduct& product)
      : model_(std::move(model)), product_(product), result_(product.sums()) {}

  // Once more. Returns the sums compared; throws std::runtime_error when one differs.
  uint64_t check(const char* name, const std::vector<int32_t>& expected) {
    std::fill(result_.begin(), result_.end(), -1);
    model_->run(result_);
    for (size_t i = 0; i < result_.size(); ++i) {
      if (result_[i] == expected[i]) continue;
      throw std::runtime_error(fmt::format("{} of {}: sum {} is {}, the product's definition says {}", name,
                                           toString(product_.shape), i, result_[i], expected[i]));
    }
    return result_.size();
  }
  void runOnce(Work& work) {
    work.cycles += model_->run(result_);
    work.macs += product_.macs();
  }

 private:
  std::unique_ptr<ArrayModel> model_;
  const ArrayProduct& product_;
  std::vector<int32_t> result_;
};

std::string cpuName() {
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);)
    if (line.starts_with("model name")) return line.substr(std::min(line.size(), line.find(':') + 2));
  return "unknown";
}

nlohmann::ordered_json measure(const ChipShape& shape, const BenchOptions& o, Progress& progress, uint64_t& done) {
  WholeChip chip(shape, o.seed);
  const ArrayProduct product = makeArrayProduct(makeGoldenDevice(shape, 0)->capabilities(), o.seed);
  Array matmul(makeMatmulBlock(product), product), hand(makeHandArray(product), product);
  const std::vector<int32_t> expected = multiplyNaively(product);
  uint64_t bytes = 0, sums = 0;
  const auto check = [&] {
    bytes += chip.check();
    sums += matmul.check("the block matmul", expected);
    sums += hand.check("the array written by hand", expected);
  };
  check();
  Rounds chips, matmuls, hands;
  const double share = o.seconds / (3 * kRounds);
  for (int round = 0; round < kRounds; ++round) {
    chips.add(repeat(share, [&](Work& work) { chip.runOnce(work); }));
    matmuls.add(repeat(share, [&](Work& work) { matmul.runOnce(work); }));
    hands.add(repeat(share, [&](Work& work) { hand.runOnce(work); }));
    ++done;
    if (progress.isDue()) progress.draw(done, toString(shape));
  }
  check();  // what was timed left nothing behind
  return {{"chip", toString(shape)},
          {"macs_per_second", median(chips.macsPerSecond)},
          {"cycles_per_second", median(chips.cyclesPerSecond)},
          {"utilisation", chip.utilisation()},
          {"matmul_macs_per_second", median(matmuls.macsPerSecond)},
          {"matmul_cycles_per_second", median(matmuls.cyclesPerSecond)},
          {"hand_model_macs_per_second", median(hands.macsPerSecond)},
          {"hand_model_cycles_per_second", median(hands.cyclesPerSecond)},
          {"matmul_of_hand_model", medianRatio(matmuls, hands)},
          {"chip_of_matmul", medianRatio(chips, matmuls)},
          {"chip_bytes_compared", bytes},
          {"array_sums_compared", sums}};
}

std::vector<ChipShape> chosenShapes(const BenchOptions& o) {
  const std::vector<ChipShape> shipped = shippedShapes();
  std::vector<ChipShape> shapes;
  for (const std::string& chip : o.chips) {
    shapes.push_back(parseChipShape(chip));
    if (std::find(shipped.begin(), shipped.end(), shapes.back()) != shipped.end()) continue;
    std::string names;
    for (const ChipShape& each : shipped) names += (names.empty() ? "" : ", ") + toString(each);
    throw UserError(fmt::format("this build has no chip of shape {}\nfix: use --chip with one of {}", chip,
                                names.empty() ? "(none)" : names));
  }
  if (shapes.empty()) shapes = shipped;
  if (shapes.empty()) throw UserError("this build has no RTL of any chip\nfix: make deps, configure and build again");
  return shapes;
}

int runBenchSim(const BenchOptions& o) {
  if (!(o.seconds > 0 && o.seconds <= 3600)) {
    throw UserError(fmt::format("--seconds is {}, it may be above 0 and at most 3600\nfix: choose a value in that range",
                                o.seconds));
  }
  const std::vector<ChipShape> shapes = chosenShapes(o);
  checkOutputPath(o.json);
  std::FILE* const out = o.json == "-" ? stderr : stdout;
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  {
    Progress progress("bench", shapes.size() * kRounds);
    uint64_t done = 0;
    for (const ChipShape& shape : shapes) list.push_back(measure(shape, o, progress, done));
    progress.finish(fmt::format("{} rounds of each contender", kRounds));
  }
  writeJson(o.json, {{"cpu", cpuName()}, {"seconds", o.seconds}, {"rounds", kRounds}, {"seed", o.seed}, {"shapes", list}});

  fmt::print(out, "{}; medians of {} rounds, one core, seed {}; results equal their definitions\n", cpuName(), kRounds,
             o.seed);
  fmt::print(out, "{:<10}{:>28}{:>28}{:>28}{:>16}\n", "", "whole chip and driver", "block matmul alone", "array by hand",
             "matmul of hand");
  fmt::print(out, "{:<10}{:>14}{:>14}{:>14}{:>14}{:>14}{:>14}\n", "chip", "MAC/s", "cycles/s", "MAC/s", "cycles/s",
             "MAC/s", "cycles/s");
  for (const auto& shape : list) {
    fmt::print(out, "{:<10}", std::string(shape["chip"]));
    for (const char* key : {"macs_per_second", "cycles_per_second", "matmul_macs_per_second", "matmul_cycles_per_second",
                            "hand_model_macs_per_second", "hand_model_cycles_per_second"})
      fmt::print(out, "{:>14}", withPrefix(double(shape[key])));
    fmt::print(out, "{:>14.1f} %\n", 100 * double(shape["matmul_of_hand_model"]));
  }
  return kExitOk;
}

}  // namespace

void addBench(CLI::App& app, Action& run) {
  CLI::App& bench = *app.add_subcommand("bench", "Measure this machine and this build");
  bench.require_subcommand(1);
  bench.footer("Example:\n  kiln bench sim --chip 16x16x1 --seconds 5");
  const auto options = std::make_shared<BenchOptions>();
  BenchOptions& o = *options;
  CLI::App& command = *bench.add_subcommand(
      "sim",
      "Multiply-adds and cycles per second of the simulated chip with memory and driver, of its block matmul Verilated\n"
      "alone, and of a cycle model of the array written by hand, in turn over several rounds. The products are those of\n"
      "training (64x784xN forward, 784x64xN weight gradient) on the chip, and what fills the scratchpads on the arrays.\n"
      "Every result is compared before and after; a difference ends the command with 2.");
  command.add_option("--chip", o.chips, "Shapes to measure (default: all that this build has)");
  command.add_option("--seconds", o.seconds, "Time to measure each shape for")->capture_default_str();
  command.add_option("--seed", o.seed, "Seed of all operands")->capture_default_str();
  command.add_option("--json", o.json, "Write the figures to this file (- for stdout)");
  command.footer(
      "Examples:\n"
      "  kiln bench sim\n"
      "  kiln bench sim --chip 16x16x1 32x32x1 --seconds 10 --json speed.json");
  command.callback([options, &run] { run = [options] { return runBenchSim(*options); }; });
}

}  // namespace kiln::cli
