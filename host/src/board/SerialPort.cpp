#include "kiln/board/SerialPort.h"

#include <asm/termbits.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "kiln/Error.h"
#include "kiln/Program.h"

namespace kiln::board {
namespace {

constexpr uint32_t kFirstBaud = 115200;
// A bridge abandons a request after about 20 ms of silence; USB adapters add some of their own.
constexpr int kPatienceMs = 200;
constexpr int kBreakDeciseconds = 3;

class SerialPort final : public ByteTransport {
 public:
  explicit SerialPort(const std::string& path) : path_(path), file_(open(path.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC)) {
    if (file_ < 0) {
      throw UserError(fmt::format("cannot open the port {}: {}\n"
                                  "fix: check its name (ls /dev/ttyUSB*) and that you may use it (group dialout)",
                                  path, std::strerror(errno)));
    }
    try {
      setBaud(kFirstBaud);
    } catch (...) {
      close(file_);
      throw;
    }
    ioctl(file_, TIOCEXCL);
  }
  ~SerialPort() override { close(file_); }

  std::string name() const override { return path_; }

  void send(std::span<const std::byte> bytes) override {
    while (!bytes.empty()) {
      const ssize_t sent = ::write(file_, bytes.data(), bytes.size());
      if (sent < 0 && errno == EINTR) continue;
      if (sent <= 0) fail("writing to");
      bytes = bytes.subspan(static_cast<size_t>(sent));
    }
  }

  size_t receive(std::span<std::byte> bytes) override {
    size_t received = 0;
    while (received < bytes.size()) {
      pollfd waiting{file_, POLLIN, 0};
      const int ready = poll(&waiting, 1, kPatienceMs);
      if (ready < 0 && errno == EINTR) continue;
      if (ready < 0) fail("waiting for");
      if (ready == 0) break;
      const ssize_t got = ::read(file_, bytes.data() + received, bytes.size() - received);
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) fail("reading from");
      received += static_cast<size_t>(got);
    }
    return received;
  }

  void discard() override { ioctl(file_, TCFLSH, TCIFLUSH); }

  void setBitTime(uint32_t cyclesPerBit, uint32_t clockKhz) override {
    setBaud(static_cast<uint32_t>((uint64_t{clockKhz} * 1000 + cyclesPerBit / 2) / cyclesPerBit));
  }

  void sendBreak() override {
    ioctl(file_, TCSBRKP, kBreakDeciseconds);
    setBaud(kFirstBaud);
  }

 private:
  // Waits until everything has left, so that no byte changes its rate half-way.
  void setBaud(uint32_t baud) {
    termios2 settings{};
    if (ioctl(file_, TCGETS2, &settings) != 0) fail("reading the settings of");
    settings.c_iflag = IGNBRK | IGNPAR;
    settings.c_oflag = 0;
    settings.c_lflag = 0;
    settings.c_cflag = CS8 | CREAD | CLOCAL | BOTHER;
    settings.c_ispeed = settings.c_ospeed = baud;
    settings.c_cc[VMIN] = 1;
    settings.c_cc[VTIME] = 0;
    if (ioctl(file_, TCSETSW2, &settings) != 0) fail(fmt::format("setting {} baud of", baud).c_str());
  }
  [[noreturn]] void fail(const char* what) const {
    throw DeviceFailure(fmt::format("{} the port {}: {}", what, path_, std::strerror(errno)));
  }

  std::string path_;
  int file_;
};

}  // namespace

std::unique_ptr<ByteTransport> openSerialPort(const std::string& path) { return std::make_unique<SerialPort>(path); }

}  // namespace kiln::board
