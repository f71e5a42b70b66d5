// Compiled only into builds without the blocks' native C++ (it needs clang).
#include "kiln/Device.h"
#include "kiln/Error.h"

namespace kiln {

std::unique_ptr<Device> makeCsimDevice(const ChipShape&, size_t) {
  throw UserError("this build has no csim device\nfix: build the whole project (make build), or use --device golden");
}

}  // namespace kiln
