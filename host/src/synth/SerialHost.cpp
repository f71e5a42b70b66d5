// A host on the serial line of a board, as part of the test bench that compares a board's netlist with its RTL: noise on the line
// would never reach the chip.
#include <fmt/format.h>

#include <cmath>

#include "Flow.h"

namespace kiln::synth {
namespace {

constexpr const char* kSerialHost = R"(
// Sends requests of rtl/board/kiln_bridge.v, one at a time: random operands, a random product (every eighth one malformed),
// a doorbell; then it reads status, cycles and the result, so that every process of the chip shows on the line.
class SerialHost {
 public:
  bool level() {
    if (pause_ != 0) {
      --pause_;
      return true;
    }
    if (at_ == frame_.size()) compose();
    const bool level = bit_ == 0 ? false : bit_ == 9 ? true : frame_[at_] >> (bit_ - 1) & 1;
    if (++elapsed_ < bitCycles_) return level;
    elapsed_ = 0;
    if (++bit_ == 10) {
      bit_ = 0;
      if (++at_ == frame_.size()) pause_ = (answerBytes_ + 1) * 10 * bitCycles_ + extra_;
      if (at_ == frame_.size() && changesRate_) bitCycles_ = kFastest, changesRate_ = false;
    }
    return level;
  }
  unsigned products() const { return products_; }

 private:
  static constexpr unsigned kFirst = @FIRST_BIT_CYCLES@, kFastest = 4;
  static constexpr unsigned kOperands = 0x0000, kResult = 0x1000, kCommand = 0x2000;  // addresses on the board
  static constexpr unsigned kPieces = 8, kPieceBytes = 64, kResultPieces = 3;

  void crc(size_t from) {
    unsigned crc = 0xffff;
    for (size_t i = from; i < frame_.size(); ++i) {
      crc ^= frame_[i] << 8;
      for (int bit = 0; bit < 8; ++bit) crc = (crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1) & 0xffff;
    }
    frame_.push_back(crc & 0xff);
    frame_.push_back(crc >> 8);
  }
  void request(unsigned operation, unsigned address, unsigned length, const std::vector<uint8_t>& payload) {
    number_ = (number_ + 1) & 15;
    frame_ = {'K', uint8_t(number_ << 4 | operation), uint8_t(address), uint8_t(address >> 8), uint8_t(address >> 16),
              uint8_t(length - 1)};
    crc(1);
    if (!payload.empty()) {
      frame_.insert(frame_.end(), payload.begin(), payload.end());
      crc(8);
    }
    at_ = 0;
    answerBytes_ = 4 + (operation & 1 ? 0 : length);
    extra_ = 64;
  }
  void writeRegister(unsigned address, uint32_t value) {
    request(1, address, 4, {uint8_t(value), uint8_t(value >> 8), uint8_t(value >> 16), uint8_t(value >> 24)});
  }
  // hls/include/kiln/Abi.h: Command.
  std::vector<uint8_t> command() {
    std::vector<uint8_t> bytes(128);
    const auto word = [&](unsigned at, uint32_t value) { std::memcpy(&bytes[at], &value, 4); };
    const unsigned k = 1 + next() % 12;
    unsigned flags = next() & 0xff;
    if (flags & 32) flags &= ~(8u | 16u);  // an input mask excludes ReLU and an output mask
    bytes[0] = 1;
    word(4, flags);
    word(8, 1 + next() % 12);
    word(12, k);
    word(16, 1 + next() % 12);
    word(20, next() % 12);
    word(28, 1);
    word(32, k);
    for (unsigned pitch = 36; pitch < 56; pitch += 4) word(pitch, 16);
    word(44, 48);  // C: 12 int32 a row
    word(56, kOperands);
    word(64, kOperands + 192);
    word(72, kResult);
    word(80, kOperands + 384);
    word(88, kResult + 640);
    word(96, kOperands + 432);
    word(104, kResult + 896);
    if (products_ % 8 == 7) bytes[next() % 112] ^= 1 << next() % 8;
    return bytes;
  }
  void compose() {
    if (isFirst_) {
      isFirst_ = false;
      writeRegister(0x8c, kFastest);
      changesRate_ = true;
      return;
    }
    std::vector<uint8_t> random(kPieceBytes);
    for (uint8_t& byte : random) byte = next();
    const unsigned step = step_++;
    if (step < kPieces) return request(3, kOperands + step * kPieceBytes, kPieceBytes, random);
    switch (step - kPieces) {
      case 0: return request(3, kCommand, 128, command());
      case 1: return writeRegister(0x20, kCommand);
      case 2: return writeRegister(0x28, 1);
      case 3: ++products_; writeRegister(0x2c, 1); extra_ = 1500; return;
      case 4: return request(0, 0x30, 4, {});
      case 5: return request(0, 0x34, 4, {});
      case 6: return request(0, 0x38, 4, {});
      default: break;
    }
    static constexpr unsigned kPlaces[kResultPieces] = {0, 640, 896};
    const unsigned piece = step - kPieces - 7;
    request(2, kResult + kPlaces[piece], kPieceBytes, {});
    if (piece + 1 == kResultPieces) step_ = 0;
  }

  std::vector<uint8_t> frame_;
  size_t at_ = 0;
  unsigned bit_ = 0, elapsed_ = 0, bitCycles_ = kFirst, number_ = 0, step_ = 0, products_ = 0;
  uint64_t pause_ = 256, answerBytes_ = 0, extra_ = 0;
  bool isFirst_ = true, changesRate_ = false;
} host;
)";

}  // namespace

std::string serialHost(const Json& board) {
  const auto cycles = std::lround(board.at("clock_khz").get<double>() * 1000 / board.at("first_baud").get<double>());
  return expand(kSerialHost, {{"FIRST_BIT_CYCLES", std::to_string(cycles)}});
}

}  // namespace kiln::synth
