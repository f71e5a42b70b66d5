// A serial port of this machine as a transport.
#pragma once

#include <memory>
#include <string>

#include "kiln/board/ByteTransport.h"

namespace kiln::board {

// Opens `path` (/dev/ttyUSB0) for itself alone at 115,200 baud, 8 data bits, no parity. Throws UserError when it cannot.
std::unique_ptr<ByteTransport> openSerialPort(const std::string& path);

}  // namespace kiln::board
