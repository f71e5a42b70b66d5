#include "DeviceOptions.h"

#include <fmt/format.h>

#include <algorithm>

#include "kiln/AtomicFile.h"
#include "kiln/Error.h"
#include "kiln/Shapes.h"

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
  app.add_option("--device", device,
                 "golden (Eigen), csim (the blocks' C++ run natively), rtl (Verilated chip), systemc (the same on a TLM-2.0 "
                 "platform), gate (Verilated netlist) or board (through its serial line)")
      ->capture_default_str();
  app.add_option("--board", board.board, "board: simulate this one (a folder of constraints/), through its pins");
  app.add_option("--port", board.port, "board: the serial port of a real one, such as /dev/ttyUSB0");
  app.add_option("--baud", board.baud, "board: rate after the first contact (default: 1000000 on a port)");
  app.add_option("--memory-latency", simulation.memoryLatencyCycles,
                 "rtl: cycles from a read request to its first beat")
      ->capture_default_str();
  app.add_option("--memory-bytes-per-cycle", memoryBytesPerCycle,
                 "rtl: memory bandwidth, each way (default: the width of the chip's bus)");
  app.add_option("--stall", simulation.stallProbability, "rtl: withhold each memory handshake with this probability")
      ->capture_default_str();
  app.add_option("--stall-seed", simulation.stallSeed, "rtl: seed of the stalls")->capture_default_str();
  app.add_option("--trace", simulation.traceFile, "rtl: write waves to this FST file");
  app.add_option("--trace-from", simulation.traceFromCycle, "rtl: first cycle in the waves")->capture_default_str();
  app.add_option("--trace-to", simulation.traceToCycle, "rtl: last cycle in the waves (default: the end)");
  app.add_option("--record-pins", simulation.pinFile, "rtl: write every pin of the chip in every cycle to this file, for kiln synth --activity");
  app.add_option("--timeout-cycles", timeoutCycles, "Cycles after which a program counts as hung (0: automatic)")
      ->capture_default_str();
  app.add_option("--memory-mib", memoryMib, "Device memory in MiB")->capture_default_str();
  app.add_option("--inject-flip", injectFlip,
                 "Flip one bit of the device's output byte number N: the check must catch it");
}

std::unique_ptr<Device> DeviceOptions::make(size_t memoryBytes) const {
  const ChipShape shape = parseChipShape(chip);
  checkRange("--memory-latency", simulation.memoryLatencyCycles, 1, 100'000);
  if (memoryBytesPerCycle) checkRange("--memory-bytes-per-cycle", *memoryBytesPerCycle, 1, 4096);
  checkRange("--stall", simulation.stallProbability, 0, 0.99);
  checkRange("--memory-mib", static_cast<double>(memoryMib), 1, 1 << 20);
  if (device == "board") return makeBoard(shape);
  if (!board.board.empty() || !board.port.empty() || board.baud != 0) {
    throw UserError(fmt::format("--board, --port and --baud need --device board, not {}\nfix: drop them, or use that device",
                                device));
  }
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
  if (!simulation.pinFile.empty()) {
    if (device != "rtl") throw UserError(fmt::format("--record-pins needs --device rtl, not {}\nfix: drop one of them", device));
    checkWritable(simulation.pinFile);
  }
  SimulationOptions options = simulation;
  options.memoryBytesPerCycle = bytesPerCycle();
  const auto timed = [&](std::unique_ptr<Device> made) {
    made->setTiming(options);
    return made;
  };
  if (device == "golden") return timed(makeGoldenDevice(shape, memoryBytes));
  if (device == "csim") return timed(makeCsimDevice(shape, memoryBytes));
  if (device == "rtl") return timed(makeRtlDevice(shape, memoryBytes, options));
  if (device == "systemc") return timed(makeSystemcDevice(shape, memoryBytes, options));
  if (device == "gate") return timed(makeGateDevice(shape, memoryBytes, options));
  throw UserError(fmt::format("unknown device \"{}\"\nfix: use --device golden, csim, rtl, systemc, gate or board", device));
}

std::unique_ptr<Device> DeviceOptions::makeBoard(const ChipShape& shape) const {
  if (board.board.empty() == board.port.empty()) {
    std::string names;
    for (const std::string& each : simulatedBoards()) names += (names.empty() ? "" : ", ") + each;
    throw UserError(fmt::format("--device board needs either --board or --port{}\n"
                                "fix: use --board with one of {} to simulate it, or --port with a serial port",
                                board.port.empty() ? "" : ", not both", names.empty() ? "(none in this build)" : names));
  }
  if (!simulation.traceFile.empty()) throw UserError("--trace needs --device rtl, not board\nfix: drop one of them");
  if (!simulation.pinFile.empty()) throw UserError("--record-pins needs --device rtl, not board\nfix: drop one of them");
  BoardOptions options = board;
  options.readEverything = board.port.empty();  // stray writes are seen where time is not a serial line's
  auto made = makeBoardDevice(options);
  if (!(made->capabilities().shape == shape)) {
    throw UserError(fmt::format("the board's chip is {0}, --chip says {1}\nfix: use --chip {0}",
                                toString(made->capabilities().shape), chip));
  }
  return made;
}

unsigned DeviceOptions::bytesPerCycle() const {
  if (memoryBytesPerCycle) return *memoryBytesPerCycle;
  const ChipShape shape = parseChipShape(chip);
  return shippedChip(shape.rows, shape.cols, shape.depth).busBytes;
}

uint64_t DeviceOptions::timeoutFor(uint64_t idealCycles) const {
  if (timeoutCycles != 0) return timeoutCycles;
  const uint64_t perBeat = 1 + 64 / std::max(1u, bytesPerCycle());
  const double perHandshake = 1.0 / ((1.0 - simulation.stallProbability) * (1.0 - simulation.stallProbability));
  const uint64_t perCycle = perBeat * (16 + simulation.memoryLatencyCycles / 4);
  return static_cast<uint64_t>(perHandshake * static_cast<double>(1'000'000 + idealCycles * perCycle));
}

nlohmann::ordered_json DeviceOptions::describe() const {
  return {{"chip", chip},
          {"device", device},
          {"memory_latency", simulation.memoryLatencyCycles},
          {"memory_bytes_per_cycle", bytesPerCycle()},
          {"stall", simulation.stallProbability},
          {"stall_seed", simulation.stallSeed},
          {"memory_mib", memoryMib},
          {"board", board.board},
          {"port", board.port}};
}

}  // namespace kiln::cli
