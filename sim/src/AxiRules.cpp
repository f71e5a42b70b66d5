#include "AxiRules.h"

#include <fmt/format.h>

#include "ProtocolViolation.h"

namespace kiln::sim {
namespace {

std::string text(const AddressBeat& beat) {
  return fmt::format("address 0x{:x}, {} beats, ID {}, size {}, burst {}", beat.address, beat.length + 1, beat.id,
                     beat.size, beat.burst);
}

std::string text(const WriteBeat& beat) {
  return fmt::format("data {:016x}{:016x}, strobe {:04x}, last {}", beat.data[1], beat.data[0], beat.strobe,
                     int{beat.last});
}

[[noreturn]] void fail(const char* channel, uint64_t cycle, const std::string& rule) {
  throw ProtocolViolation(fmt::format("AXI4 rule broken on channel {} in cycle {}: {}", channel, cycle, rule));
}

}  // namespace

void failAddress(const char* channel, uint64_t cycle, const AddressBeat& beat, uint8_t maxId) {
  if ((beat.address & 4095) + (beat.length + 1u) * kBeatBytes > 4096) {
    fail(channel, cycle,
         fmt::format("the burst crosses 4 KiB: first byte 0x{:x}, last byte 0x{:x}", beat.address,
                     beat.address + (beat.length + 1u) * kBeatBytes - 1));
  }
  if (beat.address % kBeatBytes != 0) {
    fail(channel, cycle, fmt::format("address 0x{:x} is not a multiple of {} bytes", beat.address, kBeatBytes));
  }
  if (beat.id > maxId) fail(channel, cycle, fmt::format("ID {} is above {}", beat.id, maxId));
  fail(channel, cycle,
       fmt::format("size {} and burst type {} must be 4 (16 bytes) and 1 (INCR)", beat.size, beat.burst));
}

void failWithdrawn(const char* channel, uint64_t cycle) { fail(channel, cycle, "valid fell before the transfer"); }

void failChanged(const char* channel, uint64_t cycle, const AddressBeat& before, const AddressBeat& now) {
  fail(channel, cycle, fmt::format("payload changed while stalled: {} became {}", text(before), text(now)));
}

void failChanged(const char* channel, uint64_t cycle, const WriteBeat& before, const WriteBeat& now) {
  fail(channel, cycle, fmt::format("payload changed while stalled: {} became {}", text(before), text(now)));
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
