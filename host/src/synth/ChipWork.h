// What a whole chip is simulated with to tell its power: inference and a step of training, recorded at the pins of its RTL.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace kiln::synth {

struct ChipWork {
  std::vector<uint32_t> layers;
  uint32_t batch = 0;                 // of both; as many images as the array has rows
  uint64_t inferenceMacs = 0, trainingMacs = 0;
  std::vector<std::string> inference, trainingStep;  // names of the pieces of work in the recording
};

// Trains the network of `kiln train` for some steps on the golden device, then runs one batch of inference and one step of
// training on the RTL of `chip` and leaves its pins in `recording`. Throws UserError when this build has no such chip, or when the
// images of Fashion-MNIST are missing.
ChipWork recordChipWork(const std::string& chip, const std::filesystem::path& recording);

}  // namespace kiln::synth
