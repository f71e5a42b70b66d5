// An integrator's own TLM-2.0 module beside the chip: a sensor that writes frames to memory, and a controller that lets
// the chip multiply each frame with a matrix as soon as its interrupt says that it is free. Checked against plain loops.
#include <cstdio>
#include <vector>

#include "Platform.h"
#include "Vsystemc_4x4x1.h"
#include "kiln/Abi.h"

namespace {

using namespace sc_core;
using kiln::abi::Command;

constexpr unsigned kFrames = 3, kPixels = 8, kRows = 6, kResults = 5, kPitch = 16;
constexpr uint64_t kProgram = 0, kFrame = 4096, kMatrix = 8192, kProduct = 12288;

int8_t pixel(unsigned frame, unsigned row, unsigned i) { return static_cast<int8_t>(37 * frame + 11 * row + 5 * i); }
int8_t weight(unsigned i, unsigned j) { return static_cast<int8_t>(3 * i - 7 * j); }

template <class Socket>
void transport(Socket& socket, tlm::tlm_command command, uint64_t address, void* bytes, unsigned length) {
  tlm::tlm_generic_payload payload;
  payload.set_command(command);
  payload.set_address(address);
  payload.set_data_ptr(static_cast<unsigned char*>(bytes));
  payload.set_data_length(length);
  payload.set_streaming_width(length);
  sc_time delay = SC_ZERO_TIME;
  socket->b_transport(payload, delay);
  if (!payload.is_response_ok()) SC_REPORT_FATAL("example", "a transaction failed");
}

// Writes a frame whenever the one before has been taken.
struct Sensor : sc_module {
  tlm_utils::simple_initiator_socket<Sensor> socket{"socket"};
  sc_event taken, ready;

  SC_HAS_PROCESS(Sensor);
  explicit Sensor(sc_module_name name) : sc_module(name) { SC_THREAD(run); }
  void run() {
    for (unsigned frame = 0; frame < kFrames; ++frame) {
      wait(3, SC_US);  // exposure
      for (unsigned row = 0; row < kRows; ++row) {
        int8_t line[kPixels];
        for (unsigned i = 0; i < kPixels; ++i) line[i] = pixel(frame, row, i);
        transport(socket, tlm::TLM_WRITE_COMMAND, kFrame + row * kPitch, line, sizeof line);
      }
      ready.notify(SC_ZERO_TIME);
      wait(taken);
    }
  }
};

struct Controller : sc_module {
  tlm_utils::simple_initiator_socket<Controller> socket{"socket"};
  kiln::systemc::Platform<Vsystemc_4x4x1>& platform;
  Sensor& sensor;
  unsigned wrong = 0, compared = 0;

  SC_HAS_PROCESS(Controller);
  Controller(sc_module_name name, kiln::systemc::Platform<Vsystemc_4x4x1>& chip, Sensor& from)
      : sc_module(name), platform(chip), sensor(from) {
    SC_THREAD(run);
  }
  void run() {
    namespace abi = kiln::abi;
    kiln::systemc::Registers registers(socket);
    platform.chip.reset();
    registers.write(abi::kRegIrqEnable, 1);
    for (unsigned i = 0; i < kPixels; ++i) {
      int8_t row[kResults];
      for (unsigned j = 0; j < kResults; ++j) row[j] = weight(i, j);
      transport(socket, tlm::TLM_WRITE_COMMAND, kMatrix + i * kPitch, row, sizeof row);
    }
    Command command{};
    command.opcode = abi::kOpGemm;
    command.flags = abi::kOutInt32;
    command.m = kRows, command.k = command.kChunk = kPixels, command.n = kResults;
    command.mBlockPanels = 1;
    command.aPitch = command.bPitch = kPitch, command.cPitch = 2 * kPitch;
    command.a = kFrame, command.b = kMatrix, command.c = kProduct;
    transport(socket, tlm::TLM_WRITE_COMMAND, kProgram, &command, sizeof command);
    registers.write(abi::kRegProgramLow, kProgram);
    registers.write(abi::kRegProgramCount, 1);

    for (unsigned frame = 0; frame < kFrames; ++frame) {
      wait(sensor.ready);
      registers.write(abi::kRegDoorbell, 1);
      registers.write(abi::kRegDoorbell, 1);  // while busy: ignored
      while (!platform.chip.irq.read()) platform.chip.tick();
      if (registers.read(abi::kRegStatus) != abi::kStatusDone) ++wrong;
      const uint32_t cycles = registers.read(abi::kRegCyclesLow);
      registers.write(abi::kRegIrqClear, 1);
      for (int i = 0; i < 200; ++i) platform.chip.tick();
      if (registers.read(abi::kRegStatus) != abi::kStatusDone) ++wrong;  // the second doorbell started nothing
      compare(frame);
      std::printf("frame %u at %s: %u cycles\n", frame, sc_time_stamp().to_string().c_str(), cycles);
      sensor.taken.notify(SC_ZERO_TIME);
    }
    sc_stop();
  }
  void compare(unsigned frame) {
    for (unsigned row = 0; row < kRows; ++row) {
      int32_t found[kResults];
      transport(socket, tlm::TLM_READ_COMMAND, kProduct + row * 2 * kPitch, found, sizeof found);
      for (unsigned j = 0; j < kResults; ++j) {
        int32_t expected = 0;
        for (unsigned i = 0; i < kPixels; ++i) expected += pixel(frame, row, i) * weight(i, j);
        ++compared;
        if (found[j] != expected) ++wrong;
      }
    }
  }
};

}  // namespace

int sc_main(int, char**) {
  std::vector<std::byte> bytes(1 << 16);
  kiln::systemc::Platform<Vsystemc_4x4x1> platform(bytes, {});
  Sensor sensor("sensor");
  Controller controller("controller", platform, sensor);
  sensor.socket.bind(platform.interconnect.initiators);
  controller.socket.bind(platform.interconnect.initiators);
  sc_start();
  std::printf("%u of %u results differ\n", controller.wrong, controller.compared);
  return controller.wrong == 0 && controller.compared == kFrames * kRows * kResults ? 0 : 1;
}
