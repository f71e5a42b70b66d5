#include "CsimDevice.h"

#include <cstddef>
#include <cstring>
#include <optional>
#include <string>
#include <utility>

#include "Chip.h"
#include "kiln/Error.h"

namespace kiln {
namespace {

constexpr uint8_t kResponseOkay = 0, kResponseDecodeError = 3;

// One chip and the memory around it. Everything runs in fibers of `region_`, which is declared last: fibers are
// unwound before the streams that they use go away.
template <class Chip>
class Simulation {
 public:
  Simulation(std::span<std::byte> memory, uint64_t shuffleSeed) : memory_(memory) {
    region_.shuffle(shuffleSeed);
    Dataflow::current() = &region_;
    process<chip<Chip>>(start_, done_, commandAr_, commandR_, loadAr_, loadR_, aw_, w_, b_);
    region_.start([this] { serveReads(commandAr_, commandR_); }, "memory (command reads)", {&commandAr_, &commandR_});
    region_.start([this] { serveReads(loadAr_, loadR_); }, "memory (load reads)", {&loadAr_, &loadR_});
    region_.start([this] { serveWrites(); }, "memory (writes)", {&aw_, &w_, &b_});
    region_.start([this] { serveDoorbell(); }, "doorbell", {&start_, &done_});
    Dataflow::current() = nullptr;
  }

  // Nothing if all processes wait and the program is not done.
  std::optional<Done> run(const Start& program) {
    doorbell_ = program;
    completion_.reset();
    region_.run();
    return completion_;
  }
  std::vector<std::string> blocked() const { return region_.blocked(); }

 private:
  // The bytes of beat `index` of a burst, or nothing if it lies outside the memory or crosses a 4 KiB boundary.
  std::byte* beatAt(const AddressBeat& burst, unsigned index) const {
    const uint64_t address = burst.address + index * Chip::kBusBytes;
    if (memory_.size() < Chip::kBusBytes || address > memory_.size() - Chip::kBusBytes) return nullptr;
    return address / 4096 == burst.address / 4096 ? memory_.data() + address : nullptr;
  }

  void serveReads(Stream<AddressBeat>& requests, Stream<ReadBeat<Chip>>& answers) {
    for (;;) {
      const AddressBeat burst = requests.read();
      for (unsigned i = 0; i <= burst.length; ++i) {
        ReadBeat<Chip> beat{0, kResponseDecodeError};
        if (const std::byte* bytes = beatAt(burst, i)) {
          std::memcpy(&beat.data, bytes, Chip::kBusBytes);
          beat.response = kResponseOkay;
        }
        answers.write(beat);
      }
    }
  }

  void serveWrites() {
    for (;;) {
      const AddressBeat burst = aw_.read();
      uint8_t response = kResponseOkay;
      for (unsigned i = 0; i <= burst.length; ++i) {
        const WriteBeat<Chip> beat = w_.read();
        std::byte* bytes = beatAt(burst, i);
        if (bytes == nullptr || beat.last != (i == burst.length)) response = kResponseDecodeError;
        for (unsigned lane = 0; bytes != nullptr && lane < Chip::kBusBytes; ++lane)
          if ((beat.strobe >> lane) & 1) bytes[lane] = std::byte(uint8_t(beat.data >> (8 * lane)));
      }
      b_.write({response});
    }
  }

  void serveDoorbell() {
    for (;;) {
      while (!doorbell_) Dataflow::current()->wait("a program");
      start_.write(*std::exchange(doorbell_, std::nullopt));
      completion_ = done_.read();
    }
  }

  std::span<std::byte> memory_;
  std::optional<Start> doorbell_;
  std::optional<Done> completion_;
  Stream<Start> start_{4};
  Stream<Done> done_{4};
  Stream<AddressBeat> commandAr_{4}, loadAr_{128}, aw_{32};
  Stream<ReadBeat<Chip>> commandR_{16}, loadR_{128};
  Stream<WriteBeat<Chip>> w_{32};
  Stream<WriteResponse> b_{32};
  Dataflow region_;
};

template <class Chip>
class CsimDevice final : public Device {
 public:
  CsimDevice(size_t memoryBytes, uint64_t shuffleSeed) : Device(memoryBytes), shuffleSeed_(shuffleSeed) {}

  std::string name() const override { return "csim"; }
  Capabilities capabilities() const override {
    return {{Chip::kRows, Chip::kCols, Chip::kDepth}, Chip::kBusBytes, Chip::kAWords, Chip::kBWords, Chip::kMaskRows};
  }
  Completion run(uint64_t programAddress, uint32_t count, uint64_t) override {
    if (!simulation_) simulation_ = std::make_unique<Simulation<Chip>>(memory(), shuffleSeed_);
    Completion completion;
    if (const auto done = simulation_->run({programAddress, count})) {
      completion.error = abi::ErrorCode(done->error);
      completion.errorCommand = done->command;
      return completion;
    }
    completion.timedOut = true;
    for (const std::string& reason : simulation_->blocked()) completion.state += reason + "\n";
    simulation_.reset();  // the next program meets a fresh chip, as after a reset
    return completion;
  }

 private:
  uint64_t shuffleSeed_;
  std::unique_ptr<Simulation<Chip>> simulation_;
};

// The device of that shape, or none.
template <class... Chips>
std::unique_ptr<Device> makeOneOf(const ChipShape& shape, size_t memoryBytes, uint64_t seed) {
  std::unique_ptr<Device> device;
  (void)((shape == ChipShape{Chips::kRows, Chips::kCols, Chips::kDepth} &&
          (device = std::make_unique<CsimDevice<Chips>>(memoryBytes, seed), true)) ||
         ...);
  return device;
}

}  // namespace

std::vector<ChipShape> csimShapes() {
  std::vector<ChipShape> shapes;
  for (const ChipSizes& chip : kShippedChips)
    shapes.push_back({chip.rows, chip.cols, chip.depth});
  return shapes;
}

std::unique_ptr<Device> makeShuffledCsimDevice(const ChipShape& shape, size_t memoryBytes, uint64_t seed) {
  auto device = makeOneOf<Chip4x4x1, Chip8x8x1, Chip16x16x1, Chip32x32x1, Chip16x16x4>(shape, memoryBytes, seed);
  if (device) return device;
  std::string known;
  for (const ChipShape& each : csimShapes()) known += (known.empty() ? "" : ", ") + toString(each);
  throw UserError("csim has no chip of shape " + toString(shape) + "\nfix: choose one of " + known);
}

std::unique_ptr<Device> makeCsimDevice(const ChipShape& shape, size_t memoryBytes) {
  return makeShuffledCsimDevice(shape, memoryBytes, 0);
}

}  // namespace kiln
