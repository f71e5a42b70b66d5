#include "kiln/board/Bridge.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "kiln/Error.h"
#include "kiln/Program.h"

namespace kiln::board {
namespace {

constexpr std::byte kRequestStart{'K'}, kAnswerStart{'R'};
constexpr int kAttempts = 8;
enum Result : uint8_t { kResultDone = 0, kResultBadPayload = 1, kResultBadRequest = 2, kResultBusError = 3 };

void appendCrc(std::vector<std::byte>& frame, size_t from) {
  const uint16_t crc = crc16(std::span(frame).subspan(from));
  frame.push_back(std::byte(crc & 0xff));
  frame.push_back(std::byte(crc >> 8));
}

}  // namespace

uint16_t crc16(std::span<const std::byte> bytes) {
  uint16_t crc = 0xffff;
  for (const std::byte byte : bytes) {
    crc = static_cast<uint16_t>(crc ^ std::to_integer<unsigned>(byte) << 8);
    for (int bit = 0; bit < 8; ++bit) crc = static_cast<uint16_t>(crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1);
  }
  return crc;
}

Bridge::Bridge(ByteTransport& transport) : transport_(transport) {
  transport_.discard();
  if (!tryToConnect()) {
    transport_.sendBreak();  // an earlier user may have left it at another rate
    transport_.discard();
    if (!tryToConnect()) {
      throw UserError(fmt::format(
          "nothing that answers like a Kiln board is at {}\n"
          "fix: check the cable, that the board is configured with Kiln's bitstream, and the name of the port",
          transport_.name()));
    }
  }
  memoryBytes_ = readRegister(kRegMemoryBytes);
  const uint32_t clock = readRegister(kRegClock);
  clockKhz_ = clock & 0xffffff;
  if (clock >> 24 != kProtocolVersion) {
    throw UserError(fmt::format("the bridge at {} speaks version {} of the protocol, this driver version {}\n"
                                "fix: configure the board with a bitstream of this release",
                                transport_.name(), clock >> 24, kProtocolVersion));
  }
}

bool Bridge::tryToConnect() {
  probing_ = true;
  bool found = false;
  try {
    found = readRegister(kRegBoardMagic) == kBoardMagic;
  } catch (const DeviceFailure&) {
  }
  probing_ = false;
  return found;
}

uint32_t Bridge::readRegister(uint32_t offset) {
  std::byte bytes[4];
  request(Operation::kReadRegister, offset, bytes);
  uint32_t value = 0;
  for (int i = 0; i < 4; ++i) value |= std::to_integer<uint32_t>(bytes[i]) << 8 * i;
  return value;
}

void Bridge::writeRegister(uint32_t offset, uint32_t value) {
  std::byte bytes[4];
  for (int i = 0; i < 4; ++i) bytes[i] = std::byte(value >> 8 * i & 0xff);
  request(Operation::kWriteRegister, offset, bytes);
}

void Bridge::readMemory(uint64_t address, std::span<std::byte> bytes) {
  for (size_t at = 0; at < bytes.size(); at += kMaxBlockBytes)
    request(Operation::kReadMemory, address + at, bytes.subspan(at, std::min(kMaxBlockBytes, bytes.size() - at)));
}

void Bridge::writeMemory(uint64_t address, std::span<const std::byte> bytes) {
  std::byte block[kMaxBlockBytes];
  for (size_t at = 0; at < bytes.size(); at += kMaxBlockBytes) {
    const size_t size = std::min(kMaxBlockBytes, bytes.size() - at);
    std::memcpy(block, bytes.data() + at, size);
    request(Operation::kWriteMemory, address + at, {block, size});
  }
}

void Bridge::setBitCycles(uint32_t cyclesPerBit) {
  if (cyclesPerBit < kMinBitCycles || cyclesPerBit > 0xffff) {
    throw UserError(fmt::format("{} clock cycles per bit; a board takes {} to 65535\nfix: choose a rate from {} to {} baud",
                                cyclesPerBit, kMinBitCycles, clockKhz_ * 1000 / 65535, clockKhz_ * 1000 / kMinBitCycles));
  }
  writeRegister(kRegBitCycles, cyclesPerBit);
  transport_.setBitTime(cyclesPerBit, clockKhz_);
  if (readRegister(kRegBitCycles) != cyclesPerBit)
    throw DeviceFailure(fmt::format("{} did not change to {} cycles per bit", transport_.name(), cyclesPerBit));
}

void Bridge::request(Operation operation, uint64_t address, std::span<std::byte> payload) {
  const bool isWrite = operation == Operation::kWriteRegister || operation == Operation::kWriteMemory;
  number_ = (number_ + 1) & 15;
  frame_.assign({kRequestStart, std::byte(number_ << 4 | static_cast<uint8_t>(operation)), std::byte(address & 0xff),
                 std::byte(address >> 8 & 0xff), std::byte(address >> 16 & 0xff), std::byte(payload.size() - 1)});
  appendCrc(frame_, 1);
  if (isWrite) {
    const size_t start = frame_.size();
    frame_.insert(frame_.end(), payload.begin(), payload.end());
    appendCrc(frame_, start);
  }
  const int attempts = probing_ ? 1 : kAttempts;
  for (int i = 0; i < attempts; ++i) {
    if (attempt(frame_, operation, address, payload) == Outcome::kDone) return;
    if (!probing_) ++repeats_;
  }
  throw DeviceFailure(fmt::format("{} gave no right answer to {} requests in a row (address {:#x}, {} bytes)\n"
                                  "fix: check the cable, or use a lower rate (--baud)",
                                  transport_.name(), attempts, address, payload.size()));
}

Bridge::Outcome Bridge::attempt(std::span<const std::byte> frame, Operation operation, uint64_t address,
                                std::span<std::byte> payload) {
  const bool isRead = operation == Operation::kReadRegister || operation == Operation::kReadMemory;
  transport_.send(frame);
  std::byte start{};
  do {
    if (transport_.receive({&start, 1}) != 1) return Outcome::kRepeat;
  } while (start != kAnswerStart);

  // Everything after the first byte, at most: a refusal is shorter.
  answer_.resize(3);
  if (transport_.receive(answer_) != answer_.size()) return Outcome::kRepeat;
  const auto status = std::to_integer<uint8_t>(answer_[0]);
  if (isRead && (status & 7) == kResultDone) {
    answer_.resize(3 + payload.size());
    if (transport_.receive(std::span(answer_).subspan(3)) != payload.size()) return Outcome::kRepeat;
  }
  const auto body = std::span(answer_).first(answer_.size() - 2);
  const uint16_t crc = crc16(body);
  const std::byte low{static_cast<uint8_t>(crc)}, high{static_cast<uint8_t>(crc >> 8)};
  if (answer_[answer_.size() - 2] != low || answer_.back() != high || status >> 4 != number_) {
    // What is left of a damaged answer must not look like the next one.
    std::byte rest;
    while (transport_.receive({&rest, 1}) == 1) {
    }
    return Outcome::kRepeat;
  }
  switch (status & 7) {
    case kResultDone:
      break;
    case kResultBadPayload:
      return Outcome::kRepeat;
    case kResultBusError:
      throw DeviceFailure(fmt::format("{}: the chip refused an access to register {:#x}", transport_.name(), address));
    default:
      throw DeviceFailure(fmt::format("{}: the bridge refused an access to {:#x} of {} bytes", transport_.name(), address,
                                      payload.size()));
  }
  if (isRead) std::copy(body.begin() + 1, body.end(), payload.begin());
  return Outcome::kDone;
}

}  // namespace kiln::board
