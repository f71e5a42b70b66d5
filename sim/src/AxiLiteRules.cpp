#include "AxiLiteRules.h"

#include <fmt/format.h>

#include <string_view>

#include "ProtocolViolation.h"

namespace kiln::sim {
namespace {

[[noreturn]] void fail(std::string_view channel, uint64_t cycle, std::string_view rule) {
  throw ProtocolViolation(fmt::format("AXI4-Lite rule broken on channel {} in cycle {}: {}", channel, cycle, rule));
}

void checkResponse(const char* channel, uint64_t cycle, uint64_t response) {
  if (response != 0 && response != 2)
    fail(channel, cycle, fmt::format("response {} must be 0 (OKAY) or 2 (SLVERR)", response));
}

}  // namespace

void AxiLiteRules::checkStable(const char* name, uint64_t cycle, const LitePort::Channel& channel, Stalled& before) {
  if (before.is && !channel.valid) fail(name, cycle, "valid fell before the transfer");
  if (before.is && channel.payload != before.payload)
    fail(name, cycle, fmt::format("payload changed while stalled: 0x{:x} became 0x{:x}", before.payload, channel.payload));
  before = {channel.valid && !channel.ready, channel.payload};
}

void AxiLiteRules::check(uint64_t cycle, const LitePort& port) {
  checkStable("AW", cycle, port.aw, aw_);
  checkStable("W", cycle, port.w, w_);
  checkStable("B", cycle, port.b, b_);
  checkStable("AR", cycle, port.ar, ar_);
  checkStable("R", cycle, port.r, r_);
  // A response may depend on transfers of earlier cycles, not on those of this one.
  if (port.b.valid) {
    if (addresses_ == 0 || data_ == 0)
      fail("B", cycle, fmt::format("a response to {} addresses and {} words of data", addresses_, data_));
    checkResponse("B", cycle, port.b.payload);
  }
  if (port.r.valid) {
    if (reads_ == 0) fail("R", cycle, "data that nobody asked for");
    checkResponse("R", cycle, port.r.payload >> 32);
  }
  const bool answered = port.b.valid && port.b.ready;
  addresses_ += (port.aw.valid && port.aw.ready) - answered;
  data_ += (port.w.valid && port.w.ready) - answered;
  reads_ += (port.ar.valid && port.ar.ready) - (port.r.valid && port.r.ready);
  pending_ = aw_.is || w_.is || b_.is || ar_.is || r_.is;
}

}  // namespace kiln::sim
