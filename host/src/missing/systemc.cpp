// Compiled only into builds without SystemC.
#include "kiln/Device.h"
#include "kiln/Error.h"

namespace kiln {

std::unique_ptr<Device> makeSystemcDevice(const ChipShape&, size_t, const SimulationOptions&) {
  throw UserError(
      "this build has no systemc device: SystemC was missing when it was configured\n"
      "fix: apt-get install libsystemc-dev, configure and build again; or use --device rtl");
}

}  // namespace kiln
