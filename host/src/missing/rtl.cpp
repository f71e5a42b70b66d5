// Compiled only into builds without the Verilated chip (no sim/).
#include "kiln/Device.h"
#include "kiln/Error.h"

namespace kiln {

std::unique_ptr<Device> makeRtlDevice(const ChipShape&, size_t, const SimulationOptions&) {
  throw UserError("this build has no rtl device\nfix: build the whole project (make build), or use --device golden");
}

std::unique_ptr<Device> makeGateDevice(const ChipShape&, size_t, const SimulationOptions&) {
  throw UserError("this build has no gate device\nfix: make gate, or use --device golden");
}

std::vector<ChipShape> shippedShapes() { return {{4, 4, 1}, {8, 8, 1}, {16, 16, 1}}; }

}  // namespace kiln
