// A serial line to a board: bytes in both directions, at a rate that both ends must agree on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace kiln::board {

class ByteTransport {
 public:
  virtual ~ByteTransport() = default;

  virtual std::string name() const = 0;  // for messages: a device file, or the board that is simulated
  virtual void send(std::span<const std::byte> bytes) = 0;
  // Fills `bytes` with what comes; returns early, with the number that came, when the line stays quiet for longer than a
  // bridge waits before it abandons a request.
  virtual size_t receive(std::span<std::byte> bytes) = 0;
  // Drops what has come and was not received.
  virtual void discard() = 0;
  // A bit takes `cyclesPerBit` cycles of a clock of `clockKhz` from now on.
  virtual void setBitTime(uint32_t cyclesPerBit, uint32_t clockKhz) = 0;
  // Holds the line low until a board is back at its first bit time, and returns to that as well.
  virtual void sendBreak() = 0;
};

}  // namespace kiln::board
