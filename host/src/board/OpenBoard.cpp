// Apart from BoardDevice.cpp, because it needs the simulated boards of the build.
#include "kiln/board/BoardDevice.h"
#include "kiln/board/SerialPort.h"

namespace kiln {

std::unique_ptr<Device> makeBoardDevice(const BoardOptions& options) {
  if (!options.port.empty()) return makeBoardDevice(board::openSerialPort(options.port), options);
  return makeBoardDevice(makeSimulatedBoard(options.board), options);
}

}  // namespace kiln
