// A trained network on disk. Format (little-endian): "KILNMDL1", uint64 length of a JSON header, the header, then for
// each layer its int32 weights (inputs, outputs) and int32 bias (outputs), both at exponent -24, then the SHA-256 of
// all that.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "kiln/nn/Network.h"

namespace kiln::nn {

struct Model {
  std::vector<uint32_t> layers;          // inputs, hidden layers, classes
  int centre = 0;                        // pixel value that becomes input 0
  std::vector<int> activationExponents;  // frozen, of the hidden activations
  std::vector<std::vector<int32_t>> weights, biases;
  std::string dataset;  // for people
  std::string chip;     // trained on, for people
  uint64_t seed = 0, steps = 0;
};

Model makeModel(const Network& network, std::vector<int> activationExponents);
// Throws UserError when the file cannot be written; then it is as it was.
void saveModel(const Model& model, const std::filesystem::path& file);
// Throws UserError on a missing, truncated, damaged or foreign file.
Model loadModel(const std::filesystem::path& file);

}  // namespace kiln::nn
