// Verilated chips. Applications use makeRtlDevice (Device.h); this header is for tests and tools that choose how the
// model runs, or bring a chip of their own (cmake/KilnModel.cmake).
#pragma once

#include <cstdint>
#include <memory>

#include "kiln/Device.h"

namespace kiln::sim {

enum class Advance {
  kFastest,   // call the clocked function directly where the build found that exact (Verilate.cmake), else as kEvaluate
  kEvaluate,  // Verilator's eval() on both clock edges
};

struct ModelOptions {
  Advance advance = Advance::kFastest;
  // Value of registers before reset, in models built with XINIT unique: 0 or a seed.
  uint64_t initialSeed = 0;
  const char* deviceName = "rtl";  // what Device::name() says: "rtl", or "gate" for a netlist
};

using ModelFactory = std::unique_ptr<Device> (*)(size_t memoryBytes, const SimulationOptions& options,
                                                 const ModelOptions& model);

// Rate at which a device of this library advanced: cycles of the clock so far, programs and register accesses alike.
class Clocked {
 public:
  virtual ~Clocked() = default;
  virtual uint64_t clockCycles() const = 0;
  virtual bool advancesDirectly() const = 0;  // the fastest way is in use
};

}  // namespace kiln::sim

// Declares the factory that kiln_add_model(NAME ...) builds.
#define KILN_DECLARE_MODEL(NAME)                                                                 \
  namespace kiln::sim {                                                                          \
  std::unique_ptr<Device> makeModel_##NAME(size_t memoryBytes, const SimulationOptions& options, \
                                           const ModelOptions& model);                           \
  }
