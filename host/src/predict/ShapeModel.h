// One shape's prediction, compiled in a translation unit of its own (ShapeModel.cpp.in).
#pragma once

#include "kiln/Prediction.h"

namespace kiln::prediction {

struct Request {
  const Capabilities& capabilities;
  const SimulationOptions& memory;
  uint64_t memoryBytes, programAddress;
  std::span<const abi::Command> commands;
  bool withTimeline;
  uint64_t limitCycles;
};
using ShapeModel = Prediction (*)(const Request&);

}  // namespace kiln::prediction
