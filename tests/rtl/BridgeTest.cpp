// kiln_bridge alone, between the driver's own end of the protocol (kiln/board/Bridge.h) and a chip's registers and memory that
// count what is done to them. Bytes of the line are damaged and lost one at a time.
#include "../../sim/board/SerialLine.h"
#include "BridgePins.h"
#include "kiln/Error.h"
#include "kiln/Program.h"
#include "kiln/board/Bridge.h"

namespace kiln::rtltest {
namespace {

using board::Bridge;

// Damages or drops the byte that comes when a counter reaches 0.
class FaultyLine final : public board::ByteTransport {
 public:
  explicit FaultyLine(uint32_t seed) : line("bench", {kBitCycles, kPauseCycles}, seed) {}

  std::string name() const override { return line.name(); }
  void send(std::span<const std::byte> bytes) override {
    for (std::byte byte : bytes) {
      if (sendFault-- == 0) {
        if (drop) continue;
        byte ^= std::byte{0x10};
      }
      line.send({&byte, 1});
    }
  }
  size_t receive(std::span<std::byte> bytes) override {
    size_t received = 0;
    while (received < bytes.size()) {
      if (line.receive(bytes.subspan(received, 1)) != 1) break;
      if (receiveFault-- == 0) {
        if (drop) continue;
        bytes[received] ^= std::byte{0x10};
      }
      ++received;
    }
    return received;
  }
  void discard() override { line.discard(); }
  void setBitTime(uint32_t cycles, uint32_t khz) override { line.setBitTime(cycles, khz); }
  void sendBreak() override { line.sendBreak(); }

  sim::SerialLine<BridgePins> line;
  int64_t sendFault = -1, receiveFault = -1;
  bool drop = false;
};

TEST(Bridge, ReadsAndWritesRegistersAndMemory) {
  FaultyLine line(1);
  Bridge bridge(line);
  EXPECT_EQ(bridge.memoryBytes(), kMemoryBytes);
  bridge.writeRegister(0x20, 0x89abcdef);
  EXPECT_EQ(line.line.pins().registers[8], 0x89abcdefu);
  EXPECT_EQ(bridge.readRegister(0x20), 0x89abcdefu);
  std::vector<std::byte> block(700), back(700);
  for (size_t i = 0; i < block.size(); ++i) block[i] = std::byte(i * 7 + i / 256);
  bridge.writeMemory(kMemoryBytes - block.size(), block);
  bridge.readMemory(kMemoryBytes - block.size(), back);
  EXPECT_EQ(block, back);
  EXPECT_EQ(bridge.repeats(), 0u);
}

TEST(Bridge, CarriesOutEveryRequestOnceWhicheverByteIsDamagedOrLost) {
  constexpr int64_t kLongestRequest = 15, kLongestAnswer = 9;  // a write of 5 bytes, a read of 5 bytes
  for (const bool drop : {false, true})
    for (const bool sending : {true, false})
      for (int64_t at = 0; at < (sending ? kLongestRequest : kLongestAnswer); ++at) {
        SCOPED_TRACE(std::string(drop ? "lost" : "damaged") + (sending ? " to" : " from") + " the board: byte " +
                     std::to_string(at));
        FaultyLine line(static_cast<uint32_t>(at + 1));
        Bridge bridge(line);
        auto& pins = line.line.pins();
        const std::byte before[5] = {std::byte{1}, std::byte{2}, std::byte{3}, std::byte{4}, std::byte{5}};
        std::byte back[5];
        line.drop = drop;
        const uint64_t writes = pins.writes;
        (sending ? line.sendFault : line.receiveFault) = at;
        bridge.writeRegister(0x28, 0x01020304);
        EXPECT_EQ(pins.writes, writes + 1) << "the register was not written exactly once";
        EXPECT_EQ(pins.registers[10], 0x01020304u);
        line.sendFault = line.receiveFault = -1;
        (sending ? line.sendFault : line.receiveFault) = at;
        bridge.writeMemory(77, before);
        line.sendFault = line.receiveFault = -1;
        (sending ? line.sendFault : line.receiveFault) = at;
        bridge.readMemory(77, back);
        EXPECT_TRUE(std::ranges::equal(before, back));
        EXPECT_GT(bridge.repeats(), 0u) << "nothing was damaged";
        EXPECT_EQ(pins.memory[76], 0) << "memory beside the block changed";
        EXPECT_EQ(pins.memory[82], 0);
      }
}

TEST(Bridge, RefusesWhatDoesNotExist) {
  FaultyLine line(3);
  Bridge bridge(line);
  std::byte bytes[4]{};
  EXPECT_THROW(bridge.readMemory(kMemoryBytes - 3, bytes), DeviceFailure);
  EXPECT_THROW(bridge.writeMemory(kMemoryBytes - 3, bytes), DeviceFailure);
  EXPECT_THROW(bridge.writeMemory(1 << 20, bytes), DeviceFailure);
  EXPECT_THROW(bridge.readRegister(0xa0), DeviceFailure);
  EXPECT_THROW(bridge.readRegister(0x22), DeviceFailure);
  EXPECT_THROW(bridge.writeRegister(0x80, 1), DeviceFailure);
  EXPECT_THROW(bridge.readRegister(kBadRegister), DeviceFailure);
  EXPECT_THROW(bridge.writeRegister(kBadRegister, 1), DeviceFailure);
  for (const uint8_t byte : line.line.pins().memory) ASSERT_EQ(byte, 0);
  EXPECT_EQ(bridge.readRegister(board::kRegBoardMagic), board::kBoardMagic);
}

TEST(Bridge, ChangesItsRateAndIsFoundAgainByABreak) {
  FaultyLine line(4);
  {
    Bridge bridge(line);
    bridge.setBitCycles(board::kMinBitCycles);
    EXPECT_EQ(bridge.readRegister(board::kRegBitCycles), board::kMinBitCycles);
    EXPECT_THROW(bridge.setBitCycles(3), UserError);
  }
  line.setBitTime(kBitCycles, 1);  // a host that starts anew
  Bridge again(line);
  EXPECT_EQ(again.readRegister(board::kRegBitCycles), kBitCycles);
}

TEST(Bridge, ResetsTheChip) {
  FaultyLine line(5);
  Bridge bridge(line);
  const uint64_t before = line.line.pins().resets;
  bridge.readRegister(0);
  EXPECT_EQ(line.line.pins().resets, before);
  bridge.writeRegister(board::kRegChipReset, 1);
  EXPECT_GT(line.line.pins().resets, before + 4);
}

TEST(Bridge, SilenceIsReportedWithTheNameOfTheLine) {
  struct Dead final : board::ByteTransport {
    std::string name() const override { return "a dead line"; }
    void send(std::span<const std::byte>) override {}
    size_t receive(std::span<std::byte>) override { return 0; }
    void discard() override {}
    void setBitTime(uint32_t, uint32_t) override {}
    void sendBreak() override {}
  } dead;
  try {
    Bridge bridge(dead);
    FAIL() << "expected a UserError";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find("a dead line"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace kiln::rtltest
