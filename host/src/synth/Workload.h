// What a chip does for one image and for one training step, in cycles: the driver's exact prediction, without a simulation.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kiln::synth {

struct WorkPart {
  double cycles = 0;      // of the chip, doorbell to done
  double busyCycles = 0;  // in which the process in question worked
  double macs = 0;
};

struct Workload {
  std::vector<uint32_t> layers;
  uint32_t inferenceBatch = 0, trainingBatch = 0;
  WorkPart inference;     // per image of a batch of inferenceBatch
  WorkPart trainingStep;  // forward and backward of a batch of trainingBatch
};

// Of the network that `kiln train` trains unless it is told otherwise, on a chip RxCxD with memory as fast as its bus. None when
// this build has no cycle model of `chip`, or `process` is none of its processes.
std::optional<Workload> workloadOf(const std::string& chip, const std::string& process);

}  // namespace kiln::synth
