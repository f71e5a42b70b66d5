// The driver on a serial port of this machine: a pseudo-terminal whose other end is the Verilated bridge.
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include "../../sim/board/SerialLine.h"
#include "BridgePins.h"
#include "kiln/Error.h"
#include "kiln/board/BoardDevice.h"
#include "kiln/board/SerialPort.h"

namespace kiln::rtltest {
namespace {

// A board at a pseudo-terminal, for as long as it lives.
class BoardAtPort {
 public:
  BoardAtPort() : master_(posix_openpt(O_RDWR | O_NOCTTY)) {
    EXPECT_GE(master_, 0);
    EXPECT_EQ(grantpt(master_), 0);
    EXPECT_EQ(unlockpt(master_), 0);
    path_ = ptsname(master_);
    thread_ = std::thread([this] { serve(); });
  }
  ~BoardAtPort() {
    stop_ = true;
    thread_.join();
    close(master_);
  }
  const std::string& path() const { return path_; }

 private:
  void serve() {
    sim::SerialLine<BridgePins> line("bench", {kBitCycles, kPauseCycles}, 11u);
    auto& registers = line.pins().registers;
    registers[abi::kRegMagic / 4] = abi::kMagic;
    registers[abi::kRegVersion / 4] = abi::kVersion;
    registers[abi::kRegShape / 4] = 0x010202;
    registers[abi::kRegBusBytes / 4] = 4;
    registers[abi::kRegStatus / 4] = abi::kStatusDone;
    std::byte bytes[512];
    while (!stop_) {
      pollfd waiting{master_, POLLIN, 0};
      if (poll(&waiting, 1, 5) <= 0 || !(waiting.revents & POLLIN)) continue;
      const ssize_t size = ::read(master_, bytes, sizeof bytes);
      if (size <= 0) continue;
      line.send({bytes, static_cast<size_t>(size)});
      const size_t answered = line.receive(bytes);
      ASSERT_EQ(::write(master_, bytes, answered), static_cast<ssize_t>(answered));
    }
  }

  int master_;
  std::string path_;
  std::atomic<bool> stop_ = false;
  std::thread thread_;
};

TEST(SerialPort, CarriesADevice) {
  BoardAtPort here;
  BoardOptions options{.port = here.path()};
  options.baud = 50'000'000 / kBitCycles;  // the bench keeps its rate
  options.readEverything = true;
  const auto device = makeBoardDevice(board::openSerialPort(options.port), options);
  EXPECT_EQ(device->memory().size(), kMemoryBytes);
  EXPECT_EQ(device->capabilities().shape, (ChipShape{2, 2, 1}));
  abi::Command command{};
  command.m = 2, command.n = 3, command.cPitch = 4, command.c = 512;
  const uint64_t address = device->allocate(1024);
  for (size_t i = 0; i < 1024; ++i) device->memory()[i] = std::byte(i * 11 + i / 256);
  device->write(address, std::as_bytes(std::span(&command, 1)));
  EXPECT_EQ(device->run(address, 1, 1000).error, abi::kOk);
  // All of it came back, and what the program did is to be seen.
  for (size_t i = 128; i < 1024; ++i) {
    const auto sent = static_cast<uint8_t>(i * 11 + i / 256);
    ASSERT_EQ(device->memory()[i], std::byte(i == kWrittenByPrograms ? sent ^ 0xff : sent)) << i;
  }
}

TEST(SerialPort, WithoutAnybodyAtItsOtherEndIsReported) {
  const int master = posix_openpt(O_RDWR | O_NOCTTY);
  ASSERT_GE(master, 0);
  ASSERT_EQ(grantpt(master), 0);
  ASSERT_EQ(unlockpt(master), 0);
  const std::string path = ptsname(master);
  try {
    makeBoardDevice(board::openSerialPort(path), BoardOptions{.port = path});
    FAIL() << "expected a UserError";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find(path), std::string::npos) << error.what();
  }
  close(master);
}

}  // namespace
}  // namespace kiln::rtltest
