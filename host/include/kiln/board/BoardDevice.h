// A chip on a board, real or simulated, behind the Device interface. Device memory is the board's own; the host keeps a copy,
// sends what it changed before a program and fetches what the program wrote after it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "kiln/Device.h"
#include "kiln/board/ByteTransport.h"

namespace kiln {

struct BoardOptions {
  std::string port;            // serial port of a real board; empty: simulate `board`
  std::string board;           // name of a board that this build can simulate, a folder of constraints/
  uint32_t baud = 0;           // after the first contact; 0: 1,000,000 on a port, as fast as possible in simulation
  bool readEverything = false;  // fetch all memory after each program, so that stray writes are seen
};

// Opens the port, or the simulation. Throws UserError when there is no such board or nothing answers.
std::unique_ptr<Device> makeBoardDevice(const BoardOptions& options);
// The same on a transport that is there already.
std::unique_ptr<Device> makeBoardDevice(std::unique_ptr<board::ByteTransport> transport, const BoardOptions& options);

// The boards that this build can simulate, and their transports: all there is of such a board are its pins.
std::vector<std::string> simulatedBoards();
std::unique_ptr<board::ByteTransport> makeSimulatedBoard(const std::string& board);

}  // namespace kiln
