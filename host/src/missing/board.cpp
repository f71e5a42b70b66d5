// Compiled only into builds without simulated boards (no sim/); a real one at a serial port needs none.
#include "kiln/Error.h"
#include "kiln/board/BoardDevice.h"

namespace kiln {

std::vector<std::string> simulatedBoards() { return {}; }

std::unique_ptr<board::ByteTransport> makeSimulatedBoard(const std::string&) {
  throw UserError("this build simulates no board\nfix: build the whole project (make build), or name a real one with --port");
}

}  // namespace kiln
