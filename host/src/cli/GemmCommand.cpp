// kiln gemm: one product on a device, compared with the golden model byte by byte.
#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstring>

#include "Commands.h"
#include "Counters.h"
#include "DeviceOptions.h"
#include "Output.h"
#include "Progress.h"
#include "kiln/Error.h"
#include "kiln/Lockstep.h"
#include "kiln/nn/Random.h"

namespace kiln::cli {
namespace {

struct GemmOptions {
  uint64_t m = 64, k = 64, n = 64;
  bool transposeA = false, transposeB = false, relu = false, bias = false, maskIn = false, maskOut = false,
       int32 = false;
  std::optional<uint32_t> shift;
  uint64_t seed = 1;
  std::string json, timeline;
  bool listChips = false;
  DeviceOptions device;
};

int listChips(const GemmOptions& options) {
  checkOutputPath(options.json);
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  std::FILE* const out = options.json == "-" ? stderr : stdout;
  fmt::print(out, "{:<10}{:>20}{:>12}{:>16}{:>16}\n", "chip", "MACs per cycle", "bus bytes", "A words", "B words");
  for (const ChipShape& shape : shippedShapes()) {
    const Capabilities chip = makeGoldenDevice(shape, 0)->capabilities();
    const unsigned macs = shape.rows * shape.cols * shape.depth;
    fmt::print(out, "{:<10}{:>20}{:>12}{:>16}{:>16}\n", toString(shape), macs, chip.busBytes, chip.aWords, chip.bWords);
    list.push_back({{"chip", toString(shape)},
                    {"macs_per_cycle", macs},
                    {"bus_bytes", chip.busBytes},
                    {"a_words", chip.aWords},
                    {"b_words", chip.bWords},
                    {"mask_rows", chip.maskRows}});
  }
  writeJson(options.json, list);
  return kExitOk;
}

// About the shift that fills the int8 range with the sum of k products of uniform int8 numbers.
uint32_t typicalShift(uint64_t k) { return 7 + static_cast<uint32_t>(std::bit_width(k)) / 2; }

void checkSizes(const GemmOptions& options) {
  const uint64_t limit = 1 << 20;
  for (const auto& [name, value] : {std::pair("--m", options.m), {"--k", options.k}, {"--n", options.n}}) {
    if (value >= 1 && value <= limit) continue;
    throw UserError(fmt::format("{} is {}, it may be 1 to {}\nfix: choose a value in that range", name, value, limit));
  }
  if (options.k > abi::kMaxK) {
    throw UserError(
        fmt::format("--k is {}; above {} the 32-bit accumulator could overflow\n"
                    "fix: split the reduction into smaller products",
                    options.k, abi::kMaxK));
  }
}

size_t memoryBytes(const GemmOptions& o) {
  constexpr uint64_t kSlack = 64 * 1024, kRow = 64;  // pages, and rounding of rows up to the bus
  const uint64_t a = (o.m + kRow) * (o.k + kRow), b = (o.k + kRow) * (o.n + kRow), c = (o.m + 1) * (o.n + kRow);
  const uint64_t bytes = a + b + c * (o.int32 ? 5 : 2) + 4 * o.n + kSlack;
  constexpr uint64_t kLimit = uint64_t{4} << 30;
  if (bytes > kLimit) {
    throw UserError(fmt::format("this product needs {} bytes of device memory, the limit is {}\nfix: use smaller sizes",
                                bytes, kLimit));
  }
  return bytes;
}

// Every byte of memory is random before the operands are placed: what lies past row ends must not matter.
void fillRandomly(Device& device, uint64_t seed) {
  const std::span<std::byte> memory = device.memory();
  for (size_t at = 0; at < memory.size(); at += sizeof(uint64_t)) {
    const uint64_t word = nn::counterHash(seed, 0, at);
    std::memcpy(memory.data() + at, &word, std::min(sizeof word, memory.size() - at));
  }
}

Gemm placeOperands(Device& device, const GemmOptions& o) {
  const auto rows = [](uint64_t value) { return static_cast<uint32_t>(value); };
  const uint32_t m = rows(o.m), k = rows(o.k), n = rows(o.n);
  Gemm gemm;
  gemm.a = allocateTensor(device, o.transposeA ? k : m, o.transposeA ? m : k, Element::kInt8);
  gemm.b = allocateTensor(device, o.transposeB ? n : k, o.transposeB ? k : n, Element::kInt8);
  gemm.c = allocateTensor(device, m, n, o.int32 ? Element::kInt32 : Element::kInt8);
  gemm.transposeA = o.transposeA;
  gemm.transposeB = o.transposeB;
  gemm.relu = o.relu;
  gemm.shift = o.shift.value_or(typicalShift(k));
  if (o.maskOut) gemm.maskOut = allocateTensor(device, m, n, Element::kBit);
  if (o.maskIn) gemm.maskIn = allocateTensor(device, m, n, Element::kBit);
  if (o.bias) {
    gemm.bias = allocateTensor(device, 1, n, Element::kInt32);
    for (uint32_t i = 0; i < n; ++i) {
      const int32_t bias = static_cast<int32_t>(nn::uniformBelow(nn::counterHash(o.seed, 1, i), 1 << 18)) - (1 << 17);
      device.write(gemm.bias->address + 4 * uint64_t{i}, std::as_bytes(std::span(&bias, 1)));
    }
  }
  gemm.stats = device.allocate(sizeof(abi::StatsRecord));
  return gemm;
}

int runGemm(const GemmOptions& o) {
  checkSizes(o);
  checkOutputPath(o.json);
  checkTimeline(o.timeline);
  const size_t bytes = memoryBytes(o);
  const std::unique_ptr<Device> device = o.device.make(bytes);
  fillRandomly(*device, o.seed);
  const Gemm gemm = placeOperands(*device, o);
  const Program program(*device, "gemm", {planGemm(gemm, device->capabilities())});
  if (o.device.injectFlip && *o.device.injectFlip >= program.bytesWritten()) {
    throw UserError(
        fmt::format("--inject-flip {} is beyond the {} bytes that this product writes\nfix: use a smaller number",
                    *o.device.injectFlip, program.bytesWritten()));
  }
  Lockstep lockstep(*device, makeGoldenTwin(device->capabilities(), device->memory().size()), o.device.timeoutFor(program.idealCycles()),
                    o.device.injectFlip);
  lockstep.publishAll();
  const auto start = std::chrono::steady_clock::now();
  const Completion completion = lockstep.run(program);
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() - lockstep.checkSeconds();
  const CheckReport& check = lockstep.report();
  const double utilisation =
      perSecond(static_cast<double>(program.idealCycles()), static_cast<double>(completion.cycles));

  nlohmann::ordered_json json = {{"m", o.m},
                                 {"k", o.k},
                                 {"n", o.n},
                                 {"transpose_a", o.transposeA},
                                 {"transpose_b", o.transposeB},
                                 {"relu", o.relu},
                                 {"bias", o.bias},
                                 {"mask_in", o.maskIn},
                                 {"mask_out", o.maskOut},
                                 {"int32", o.int32},
                                 {"shift", gemm.shift},
                                 {"seed", o.seed},
                                 {"macs", program.macs()},
                                 {"cycles", completion.cycles},
                                 {"ideal_cycles", program.idealCycles()},
                                 {"utilisation", utilisation},
                                 {"host_seconds", seconds},
                                 {"macs_per_second", perSecond(static_cast<double>(program.macs()), seconds)},
                                 {"cycles_per_second", perSecond(static_cast<double>(completion.cycles), seconds)},
                                 {"values_planned", check.valuesPlanned},
                                 {"values_compared", check.valuesCompared},
                                 {"mismatches", check.mismatches},
                                 {"first_mismatch", check.firstMismatch},
                                 {"config", o.device.describe()}};
  addPrediction(json, program.predictedCycles(), check);
  json["programs"] = describePrograms(*device, {&program});
  writeJson(o.json, json);
  writeTimeline(o.timeline, *device, {&program});

  std::FILE* const out = o.json == "-" ? stderr : stdout;
  fmt::print(out, "({},{}) x ({},{}) on {} ({}): {} multiply-adds, {}MAC/s\n", o.m, o.k, o.k, o.n, o.device.device,
             o.device.chip, withCommas(program.macs()),
             withPrefix(perSecond(static_cast<double>(program.macs()), seconds)) + (seconds > 0 ? "" : " "));
  if (const std::string line =
          describeCycles(completion.cycles, program.predictedCycles(), program.idealCycles(), check);
      !line.empty()) {
    fmt::print(out, "{}\n", line);
  }
  fmt::print(out, "{}\n", verdict(o.device.device, check));
  return isEqual(check) && check.valuesCompared == check.valuesPlanned ? kExitOk : kExitFailed;
}

}  // namespace

void addGemm(CLI::App& app, Action& run) {
  const auto options = std::make_shared<GemmOptions>();
  GemmOptions& o = *options;
  CLI::App& command = *app.add_subcommand("gemm",
                                          "Multiply two random matrices on a device and compare every byte with the "
                                          "golden model: C(M,N) = epilogue(bias + op(A)(M,K) * op(B)(K,N))");
  command.add_option("--m", o.m, "Rows of the result")->capture_default_str();
  command.add_option("--k", o.k, "Length of the reduction")->capture_default_str();
  command.add_option("--n", o.n, "Columns of the result")->capture_default_str();
  command.add_flag("--transpose-a", o.transposeA, "A is stored transposed");
  command.add_flag("--transpose-b", o.transposeB, "B is stored transposed");
  command.add_flag("--relu", o.relu, "Apply ReLU");
  command.add_flag("--bias", o.bias, "Add a bias");
  command.add_flag("--mask-in", o.maskIn, "Zero elements where an input mask is 0");
  command.add_flag("--mask-out", o.maskOut, "Write the mask acc > 0");
  command.add_flag("--int32", o.int32, "Write int32 rather than requantised int8");
  command.add_option("--shift", o.shift, "Requantisation shift, 0 to 31 (default: fits the reduction)");
  command.add_option("--seed", o.seed, "Seed of all random bytes")->capture_default_str();
  command.add_option("--json", o.json, "Write the figures to this file (- for stdout)");
  command.add_option("--timeline", o.timeline,
                     "Write what every process of the chip does when to this file, for ui.perfetto.dev");
  command.add_flag("--list-chips", o.listChips, "List the shapes that this build has, and do nothing else");
  o.device.addTo(command);
  command.footer(
      "Examples:\n"
      "  kiln gemm --m 64 --k 784 --n 128 --relu --mask-out --device rtl\n"
      "  kiln gemm --m 784 --k 64 --n 128 --transpose-a --int32 --json gemm.json\n"
      "  kiln gemm --m 17 --k 33 --n 9 --chip 4x4x1 --stall 0.3 --stall-seed 7\n"
      "  kiln gemm --inject-flip 5          (must report a mismatch and exit with 2)\n"
      "  kiln gemm --list-chips");
  command.callback(
      [options, &run] { run = [options] { return options->listChips ? listChips(*options) : runGemm(*options); }; });
}

}  // namespace kiln::cli
