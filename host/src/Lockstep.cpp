#include "kiln/Lockstep.h"

#include <fmt/format.h>

#include <chrono>
#include <cstring>
#include <utility>

namespace kiln {
namespace {

// Adds the time of its own life to a total.
class Stopwatch {
 public:
  explicit Stopwatch(double& seconds) : seconds_(seconds) {}
  ~Stopwatch() { seconds_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count(); }

 private:
  double& seconds_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace

Lockstep::Lockstep(Device& device, std::unique_ptr<Device> golden, uint64_t timeoutCycles,
                   std::optional<uint64_t> flipValue)
    : device_(device), golden_(std::move(golden)), timeoutCycles_(timeoutCycles), flipValue_(flipValue) {}

void Lockstep::published(uint64_t address, size_t bytes) {
  if (!golden_) return;
  const Stopwatch stopwatch(checkSeconds_);
  golden_->write(address, device_.memory().subspan(address, bytes));
}

void Lockstep::publishAll() {
  if (golden_) golden_->write(0, device_.memory());
}

Completion Lockstep::run(const Program& program) {
  const Completion completion = program.run(device_, timeoutCycles_);
  if (!golden_) {
    requireSuccess(completion, device_, program, timeoutCycles_);
    compareCycles(program, completion.cycles);
    return completion;
  }
  const Stopwatch stopwatch(checkSeconds_);
  golden_->write(program.address(), std::as_bytes(program.commands()));
  const Completion expected = program.run(*golden_, timeoutCycles_);
  if (completion.error != expected.error || completion.errorCommand != expected.errorCommand) {
    recordMismatch(
        fmt::format("program \"{}\": the device ended with \"{}\" at command {}, the golden model with \"{}\" at {}",
                    program.name(), toString(completion.error), completion.errorCommand, toString(expected.error),
                    expected.errorCommand));
  }
  requireSuccess(completion, device_, program, timeoutCycles_);
  compareCycles(program, completion.cycles);
  compareProgram(program);
  return completion;
}

void Lockstep::compareCycles(const Program& program, uint64_t cycles) {
  const bool isTimed = cycles != 0 && program.prediction() && device_.timing()->stallProbability <= 0;
  if (!isTimed) return;
  ++report_.programsTimed;
  if (cycles == program.predictedCycles()) return;
  if (report_.cycleMismatches++ == 0) {
    report_.firstCycleMismatch = fmt::format("program \"{}\" took {} cycles, {} were predicted", program.name(), cycles,
                                             program.predictedCycles());
  }
}

void Lockstep::compareProgram(const Program& program) {
  report_.valuesPlanned += program.bytesWritten();
  for (size_t i = 0; i < program.commands().size(); ++i) {
    const abi::Command& c = program.commands()[i];
    const uint64_t rowBytes = uint64_t{c.n} * (c.flags & abi::kOutInt32 ? 4 : 1);
    const uint64_t maskBytes = maskRowBytes(c.n, device_.capabilities());
    for (uint32_t row = 0; row < c.m; ++row) {
      compareRow(program, i, "C", row, c.c + uint64_t{row} * c.cPitch, rowBytes);
      if (c.flags & abi::kMaskOut) {
        compareRow(program, i, "mask", row, c.maskOut + uint64_t{row} * c.maskOutPitch, maskBytes);
      }
    }
    if (c.flags & abi::kStats) compareRow(program, i, "statistics", 0, c.stats, sizeof(abi::StatsRecord));
  }
  compareRest();
}

void Lockstep::compareRow(const Program& program, size_t command, const char* what, uint32_t row, uint64_t address,
                          size_t bytes) {
  std::byte* const actual = device_.memory().data() + address;
  std::byte* const expected = golden_->memory().data() + address;
  if (flipValue_ && *flipValue_ - report_.valuesCompared < bytes) {
    actual[*flipValue_ - report_.valuesCompared] ^= std::byte{1};
    flipValue_.reset();
    report_.flipped = true;
  }
  report_.valuesCompared += bytes;
  if (std::memcmp(actual, expected, bytes) == 0) return;
  for (size_t i = 0; i < bytes; ++i) {
    if (actual[i] == expected[i]) continue;
    if (report_.mismatches == 0) {
      recordMismatch(fmt::format("program \"{}\", command {}, {} row {}, byte {}: device {:#04x}, golden {:#04x}",
                                 program.name(), command, what, row, i, static_cast<unsigned>(actual[i]),
                                 static_cast<unsigned>(expected[i])));
    } else {
      ++report_.mismatches;
    }
    expected[i] = actual[i];  // each differing byte counts once
  }
}

// What no command writes must be equal as well: a stray write is a mismatch.
void Lockstep::compareRest() {
  const size_t size = device_.allocatedBytes();
  const std::byte* const actual = device_.memory().data();
  std::byte* const expected = golden_->memory().data();
  if (std::memcmp(actual, expected, size) == 0) return;
  for (size_t i = 0; i < size; ++i) {
    if (actual[i] == expected[i]) continue;
    recordMismatch(fmt::format("stray write at address {:#x}: device {:#04x}, golden {:#04x}", i,
                               static_cast<unsigned>(actual[i]), static_cast<unsigned>(expected[i])));
    expected[i] = actual[i];
  }
}

void Lockstep::recordMismatch(const std::string& text) {
  if (report_.firstMismatch.empty()) report_.firstMismatch = text;
  ++report_.mismatches;
}

}  // namespace kiln
