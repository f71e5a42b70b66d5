// The host's end of a board's bridge (rtl/board/kiln_bridge.v): registers and memory over a serial line, checked and
// repeated until they are right.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "kiln/board/ByteTransport.h"

namespace kiln::board {

// Registers of the bridge itself; the chip's (Abi.h) lie below them.
enum BoardRegister : uint32_t {
  kRegBoardMagic = 0x80,    // RO kBoardMagic
  kRegMemoryBytes = 0x84,   // RO
  kRegClock = 0x88,         // RO kHz [23:0], version of the protocol [31:24]
  kRegBitCycles = 0x8C,     // RW clock cycles per bit, kMinBitCycles or more; changes after the answer
  kRegInterrupt = 0x90,     // RO the chip's interrupt
  kRegChipReset = 0x94,     // WO any write resets the chip
};
inline constexpr uint32_t kBoardMagic = 0x4452424B;  // "KBRD" in memory order
inline constexpr uint32_t kProtocolVersion = 1;
inline constexpr uint32_t kMinBitCycles = 4;
inline constexpr size_t kMaxBlockBytes = 256;

// CRC-16/CCITT-FALSE.
uint16_t crc16(std::span<const std::byte> bytes);

class Bridge {
 public:
  // The transport must outlive the bridge. Finds the board, after a break if it does not answer at first. Throws UserError
  // when nothing answers, or something that is no Kiln board of this version.
  explicit Bridge(ByteTransport& transport);

  uint32_t memoryBytes() const { return memoryBytes_; }
  uint32_t clockKhz() const { return clockKhz_; }
  uint64_t repeats() const { return repeats_; }  // requests that had to be sent again
  const ByteTransport& transport() const { return transport_; }

  // Each throws DeviceFailure when the board refuses (an address that does not exist, an error of the chip) or stops
  // answering.
  uint32_t readRegister(uint32_t offset);
  void writeRegister(uint32_t offset, uint32_t value);
  void readMemory(uint64_t address, std::span<std::byte> bytes);
  void writeMemory(uint64_t address, std::span<const std::byte> bytes);
  void setBitCycles(uint32_t cyclesPerBit);

 private:
  enum class Operation : uint8_t { kReadRegister = 0, kWriteRegister = 1, kReadMemory = 2, kWriteMemory = 3 };
  enum class Outcome { kDone, kRepeat };

  // One request until it succeeds; `payload` is read or written, as the operation says.
  void request(Operation operation, uint64_t address, std::span<std::byte> payload);
  Outcome attempt(std::span<const std::byte> frame, Operation operation, uint64_t address, std::span<std::byte> payload);
  bool tryToConnect();

  ByteTransport& transport_;
  uint8_t number_ = 0;  // of the request under way, modulo 16
  bool probing_ = false;
  uint32_t memoryBytes_ = 0, clockKhz_ = 0;
  uint64_t repeats_ = 0;
  std::vector<std::byte> frame_, answer_;
};

}  // namespace kiln::board
