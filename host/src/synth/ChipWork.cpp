#include "ChipWork.h"

#include <algorithm>

#include "kiln/Device.h"
#include "kiln/Error.h"
#include "kiln/nn/Network.h"
#include "kiln/nn/Optimiser.h"
#include "kiln/nn/Trainer.h"

namespace kiln::synth {
namespace {

constexpr size_t kMemoryBytes = size_t{8} << 20;
constexpr uint32_t kStepsBefore = 200;  // so that weights, masks and scales are those of a network that learns
constexpr uint64_t kTimeoutCycles = 100'000'000;

// A device that another one works for, with its memory: the golden one at first, then the RTL.
class Stage final : public Device {
 public:
  explicit Stage(std::unique_ptr<Device> worker) : Device(kMemoryBytes), worker_(std::move(worker)) {}
  void changeTo(std::unique_ptr<Device> worker) { worker_ = std::move(worker); }

  std::string name() const override { return worker_->name(); }
  Capabilities capabilities() const override { return worker_->capabilities(); }
  Completion run(uint64_t programAddress, uint32_t count, uint64_t timeoutCycles) override {
    std::copy(memory().begin(), memory().end(), worker_->memory().begin());
    const Completion completion = worker_->run(programAddress, count, timeoutCycles);
    std::copy(worker_->memory().begin(), worker_->memory().end(), memory().begin());
    return completion;
  }

 private:
  std::unique_ptr<Device> worker_;
};

}  // namespace

ChipWork recordChipWork(const std::string& chip, const std::filesystem::path& recording) {
  const ChipShape shape = parseChipShape(chip);
  SimulationOptions options;
  options.pinFile = recording;
  std::unique_ptr<Device> rtl = makeRtlDevice(shape, kMemoryBytes, options);

  ChipWork work;
  work.layers = {784, 128, 10};
  work.batch = shape.rows;
  const nn::Dataset dataset = nn::loadDataset("fashion-mnist", {});
  const int centre = nn::meanPixel(dataset.train);
  const nn::QuantisedSet train = nn::quantiseImages(dataset.train, centre, 0), test = nn::quantiseImages(dataset.test, centre, work.batch);

  Stage device(makeGoldenDevice(shape, kMemoryBytes));
  device.setTiming(options);
  nn::TrainerOptions trainerOptions;
  trainerOptions.layers = work.layers;
  trainerOptions.batch = work.batch;
  trainerOptions.learningRateQ16 = nn::parseLearningRate("0.02");
  trainerOptions.steps = kStepsBefore + 1;
  // The golden model checks the recorded programs, too.
  Lockstep lockstep(device, makeGoldenTwin(device.capabilities(), kMemoryBytes), kTimeoutCycles);
  nn::Trainer trainer(device, lockstep, trainerOptions);
  nn::ForwardPass inference(device, trainer.network(), work.batch, false);
  const std::span<const uint32_t> order = trainer.shuffleSamples(train.count(), 0);
  lockstep.publishAll();
  trainer.calibrate(train, order.first(work.batch));
  for (uint32_t step = 0; step < kStepsBefore; ++step) trainer.step(train, order.subspan(step * work.batch, work.batch));

  device.changeTo(std::move(rtl));
  work.inferenceMacs = evaluateSet(lockstep, trainer.network(), inference, trainer.activationExponents(), test).macs;
  const uint64_t before = trainer.totals().macs;
  trainer.step(train, order.subspan(kStepsBefore * work.batch, work.batch));
  work.trainingMacs = trainer.totals().macs - before;
  work.inference = {"program 1"};
  work.trainingStep = {"program 2", "program 3"};
  const CheckReport& check = lockstep.report();
  if (check.mismatches + check.cycleMismatches > 0) {
    throw UserError("the chip that was recorded does not do what the golden model does: " + check.firstMismatch + check.firstCycleMismatch +
                    "\nfix: find out with kiln gemm --check --chip " + chip);
  }
  return work;
}

}  // namespace kiln::synth
