// Rules of AXI4-Lite at the chip's register port, checked in every cycle: those of the chip, and those of the harness
// that drives it.
//
// Valid, once up, stays up with the same payload until the transfer; a response comes only after everything that it
// answers has been transferred, one per access, and is OKAY or SLVERR. A cycle in which nothing happens costs one
// branch.
#pragma once

#include <cstdint>

namespace kiln::sim {

// The port as it is at a clock edge.
struct LitePort {
  struct Channel {
    bool valid, ready;
    uint64_t payload;
  };
  Channel aw, w, b, ar, r;
};

class AxiLiteRules {
 public:
  void reset() { *this = {}; }

  // Before a clock edge. Throws ProtocolViolation.
  template <class Ports>
  [[gnu::always_inline]] void sample(uint64_t cycle, const Ports& chip) {
    if (chip.s_axil_awvalid_i | chip.s_axil_wvalid_i | chip.s_axil_arvalid_i | chip.s_axil_bvalid_o |
        chip.s_axil_rvalid_o | pending_) [[unlikely]]
      check(cycle, portOf(chip));
  }
  void check(uint64_t cycle, const LitePort& port);

 private:
  template <class Ports>
  static LitePort portOf(const Ports& chip) {
    const auto bit = [](uint32_t value) { return value != 0; };
    return {{bit(chip.s_axil_awvalid_i), bit(chip.s_axil_awready_o), chip.s_axil_awaddr_i},
            {bit(chip.s_axil_wvalid_i), bit(chip.s_axil_wready_o),
             uint64_t{chip.s_axil_wdata_i} | uint64_t{chip.s_axil_wstrb_i} << 32},
            {bit(chip.s_axil_bvalid_o), bit(chip.s_axil_bready_i), chip.s_axil_bresp_o},
            {bit(chip.s_axil_arvalid_i), bit(chip.s_axil_arready_o), chip.s_axil_araddr_i},
            {bit(chip.s_axil_rvalid_o), bit(chip.s_axil_rready_i),
             uint64_t{chip.s_axil_rdata_o} | uint64_t{chip.s_axil_rresp_o} << 32}};
  }
  struct Stalled {
    bool is = false;
    uint64_t payload = 0;
  };
  static void checkStable(const char* name, uint64_t cycle, const LitePort::Channel& channel, Stalled& before);

  Stalled aw_, w_, b_, ar_, r_;
  int addresses_ = 0, data_ = 0, reads_ = 0;  // transferred and not answered
  bool pending_ = false;                      // something is stalled
};

}  // namespace kiln::sim
