#include "AxiRules.h"

#include <fmt/format.h>

#include "ProtocolViolation.h"

namespace kiln::sim {
namespace {

[[noreturn]] void fail(const char* channel, uint64_t cycle, const std::string& rule) {
  throw ProtocolViolation(fmt::format("AXI4 rule broken on channel {} in cycle {}: {}", channel, cycle, rule));
}

}  // namespace

std::string describe(const AddressBeat& beat) {
  return fmt::format("address 0x{:x}, {} beats, ID {}, size {}, burst {}", beat.address, beat.length + 1, beat.id,
                     beat.size, beat.burst);
}

std::string describeWrite(std::span<const uint64_t> data, uint64_t strobe, bool last) {
  std::string digits;
  for (const uint64_t part : data) digits = fmt::format("{:016x}", part) + digits;
  return fmt::format("data {}, strobe {:0{}x}, last {}", digits, strobe, 2 * data.size(), int{last});
}

void failAddress(const char* channel, uint64_t cycle, const AddressBeat& beat, uint8_t maxId, uint32_t beatBytes) {
  if ((beat.address & 4095) + (beat.length + 1u) * beatBytes > 4096) {
    fail(channel, cycle,
         fmt::format("the burst crosses 4 KiB: first byte 0x{:x}, last byte 0x{:x}", beat.address,
                     beat.address + (beat.length + 1u) * beatBytes - 1));
  }
  if (beat.address % beatBytes != 0) {
    fail(channel, cycle, fmt::format("address 0x{:x} is not a multiple of {} bytes", beat.address, beatBytes));
  }
  if (beat.id > maxId) fail(channel, cycle, fmt::format("ID {} is above {}", beat.id, maxId));
  fail(channel, cycle,
       fmt::format("size {} and burst type {} must be {} ({} bytes) and 1 (INCR)", beat.size, beat.burst,
                   std::countr_zero(beatBytes), beatBytes));
}

void failWithdrawn(const char* channel, uint64_t cycle) { fail(channel, cycle, "valid fell before the transfer"); }

void failChanged(const char* channel, uint64_t cycle, const std::string& before, const std::string& now) {
  fail(channel, cycle, fmt::format("payload changed while stalled: {} became {}", before, now));
}

void failLast(uint64_t cycle, uint64_t address, uint32_t beat, uint32_t beats, bool last) {
  fail("W", cycle,
       fmt::format("WLAST is {} on beat {} of {} of the burst at 0x{:x}", int{last}, beat + 1, beats, address));
}

void failHazard(const char* channel, uint64_t cycle, uint64_t address, uint32_t beats, uint64_t other,
                uint32_t otherBeats) {
  fail(channel, cycle,
       fmt::format("hazard: {} beats at 0x{:x} overlap a burst in flight the other way, {} beats at 0x{:x}", beats,
                   address, otherBeats, other));
}

}  // namespace kiln::sim
