#include "Workload.h"

#include "kiln/Device.h"
#include "kiln/Error.h"
#include "kiln/nn/Network.h"
#include "kiln/nn/Trainer.h"

namespace kiln::synth {
namespace {

// Adds a program's cycles, divided by `share`. False when the prediction does not know `process`.
bool add(const Program& program, const std::string& process, double share, WorkPart& part) {
  const auto& prediction = program.prediction();
  if (!prediction || !prediction->ends) return false;
  for (const ProcessCounters& counters : prediction->processes) {
    if (counters.name != process) continue;
    part.cycles += static_cast<double>(prediction->cycles) / share;
    part.busyCycles += static_cast<double>(counters.busyCycles) / share;
    part.macs += static_cast<double>(program.macs()) / share;
    return true;
  }
  return false;
}

}  // namespace

std::optional<Workload> workloadOf(const std::string& chip, const std::string& process) {
  const ChipShape shape = parseChipShape(chip);
  if (!canPredict(shape)) return std::nullopt;
  const std::unique_ptr<Device> device = makeGoldenDevice(shape, size_t{32} << 20);
  device->setTiming({});
  Workload work;
  work.layers = {784, 128, 10};
  work.trainingBatch = 64;
  work.inferenceBatch = nn::evaluationBatch(*device);
  nn::Network network(*device, work.layers);
  const nn::ForwardPass inference(*device, network, work.inferenceBatch, false), forward(*device, network, work.trainingBatch, true);
  const nn::BackwardPass backward(*device, network, forward);
  const bool isKnown = add(inference.program(), process, work.inferenceBatch, work.inference) &&
                       add(forward.program(), process, 1, work.trainingStep) && add(backward.program(), process, 1, work.trainingStep);
  return isKnown ? std::optional(work) : std::nullopt;
}

}  // namespace kiln::synth
