// The chip as its own C++: every process of hls/blocks runs natively, without a clock.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "kiln/Device.h"

namespace kiln {

// Completion.cycles is 0; a program that can never end is reported as timed out, with what each process waits for.
std::vector<ChipShape> csimShapes();

// The same, with processes and memory pausing at random (seed not 0): results must not change.
std::unique_ptr<Device> makeShuffledCsimDevice(const ChipShape& shape, size_t memoryBytes, uint64_t seed);

}  // namespace kiln
