#include "DeviceOptions.h"

#include <fmt/format.h>

#include <algorithm>

#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::cli {
namespace {

void checkRange(const char* flag, double value, double low, double high) {
  if (value >= low && value <= high) return;
  throw UserError(
      fmt::format("{} is {}, it may be {} to {}\nfix: choose a value in that range", flag, value, low, high));
}

}  // namespace

void DeviceOptions::addTo(CLI::App& app) {
  app.add_option("--chip", chip, "Shape of the array: rows x columns x multiply-adds each per cycle")
      ->capture_default_str();
  app.add_option("--device", device, "golden (Eigen), csim (the blocks' C++ run natively) rtl (Verilated chip) or gate (Verilated netlist)")
      ->capture_default_str();
  app.add_option("--memory-latency", simulation.memoryLatencyCycles,
                 "rtl: cycles from a read request to its first beat")
      ->capture_default_str();
  app.add_option("--memory-bytes-per-cycle", simulation.memoryBytesPerCycle, "rtl: memory bandwidth, each way")
      ->capture_default_str();
  app.add_option("--stall", simulation.stallProbability, "rtl: withhold each memory handshake with this probability")
      ->capture_default_str();
  app.add_option("--stall-seed", simulation.stallSeed, "rtl: seed of the stalls")->capture_default_str();
  app.add_option("--trace", simulation.traceFile, "rtl: write waves to this FST file");
  app.add_option("--trace-from", simulation.traceFromCycle, "rtl: first cycle in the waves")->capture_default_str();
  app.add_option("--trace-to", simulation.traceToCycle, "rtl: last cycle in the waves (default: the end)");
  app.add_option("--timeout-cycles", timeoutCycles, "Cycles after which a program counts as hung (0: automatic)")
      ->capture_default_str();
  app.add_option("--memory-mib", memoryMib, "Device memory in MiB")->capture_default_str();
  app.add_option("--inject-flip", injectFlip,
                 "Flip one bit of the device's output byte number N: the check must catch it");
}

std::unique_ptr<Device> DeviceOptions::make(size_t memoryBytes) const {
  const ChipShape shape = parseChipShape(chip);
  checkRange("--memory-latency", simulation.memoryLatencyCycles, 1, 100'000);
  checkRange("--memory-bytes-per-cycle", simulation.memoryBytesPerCycle, 1, 4096);
  checkRange("--stall", simulation.stallProbability, 0, 0.99);
  checkRange("--memory-mib", static_cast<double>(memoryMib), 1, 1 << 20);
  const std::vector<ChipShape> shapes = shippedShapes();
  if (std::find(shapes.begin(), shapes.end(), shape) == shapes.end()) {
    std::string names;
    for (const ChipShape& each : shapes) names += (names.empty() ? "" : ", ") + toString(each);
    throw UserError(fmt::format("this build has no chip of shape {}\nfix: use --chip with one of {}", chip, names));
  }
  if (!simulation.traceFile.empty()) {
    if (device != "rtl")
      throw UserError(fmt::format("--trace needs --device rtl, not {}\nfix: drop one of them", device));
    checkWritable(simulation.traceFile);
  }
  if (device == "golden") return makeGoldenDevice(shape, memoryBytes);
  if (device == "csim") return makeCsimDevice(shape, memoryBytes);
  if (device == "rtl") return makeRtlDevice(shape, memoryBytes, simulation);
  if (device == "gate") return makeGateDevice(shape, memoryBytes, simulation);
  throw UserError(fmt::format("unknown device \"{}\"\nfix: use --device golden, csim, rtl or gate", device));
}

uint64_t DeviceOptions::timeoutFor(uint64_t idealCycles) const {
  if (timeoutCycles != 0) return timeoutCycles;
  const uint64_t perBeat = 1 + 64 / std::max(1u, simulation.memoryBytesPerCycle);
  const double perHandshake = 1.0 / ((1.0 - simulation.stallProbability) * (1.0 - simulation.stallProbability));
  const uint64_t perCycle = perBeat * (16 + simulation.memoryLatencyCycles / 4);
  return static_cast<uint64_t>(perHandshake * static_cast<double>(1'000'000 + idealCycles * perCycle));
}

nlohmann::ordered_json DeviceOptions::describe() const {
  return {{"chip", chip},
          {"device", device},
          {"memory_latency", simulation.memoryLatencyCycles},
          {"memory_bytes_per_cycle", simulation.memoryBytesPerCycle},
          {"stall", simulation.stallProbability},
          {"stall_seed", simulation.stallSeed},
          {"memory_mib", memoryMib}};
}

}  // namespace kiln::cli
