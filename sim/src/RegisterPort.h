// The AXI4-Lite port as a driver uses it: one access at a time.
#pragma once

#include <cstdint>
#include <stdexcept>

#include "kiln/Abi.h"

namespace kiln::sim {

template <class Clock>
class RegisterPort {
 public:
  explicit RegisterPort(Clock& clock) : clock_(clock) {}

  void write(abi::Register offset, uint32_t value) {
    auto& chip = clock_.ports();
    chip.s_axil_awvalid_i = chip.s_axil_wvalid_i = chip.s_axil_bready_i = 1;
    chip.s_axil_awaddr_i = offset;
    chip.s_axil_wdata_i = value;
    chip.s_axil_wstrb_i = 0xf;
    for (int waited = 0; !chip.s_axil_bvalid_o; ++waited) {
      const bool addressTaken = chip.s_axil_awready_o, dataTaken = chip.s_axil_wready_o;
      tick(waited);
      if (addressTaken) chip.s_axil_awvalid_i = 0;
      if (dataTaken) chip.s_axil_wvalid_i = 0;
    }
    checkResponse(chip.s_axil_bresp_o);
    tick(0);
    chip.s_axil_bready_i = 0;
  }

  uint32_t read(abi::Register offset) {
    auto& chip = clock_.ports();
    chip.s_axil_arvalid_i = chip.s_axil_rready_i = 1;
    chip.s_axil_araddr_i = offset;
    for (int waited = 0; !chip.s_axil_rvalid_o; ++waited) {
      const bool taken = chip.s_axil_arready_o;
      tick(waited);
      if (taken) chip.s_axil_arvalid_i = 0;
    }
    checkResponse(chip.s_axil_rresp_o);
    const uint32_t value = chip.s_axil_rdata_o;
    tick(0);
    chip.s_axil_rready_i = 0;
    return value;
  }

 private:
  static constexpr int kPatienceCycles = 100;

  void tick(int waited) {
    if (waited == kPatienceCycles) throw std::logic_error("the chip's register file does not answer");
    clock_.tick();
  }
  static void checkResponse(uint32_t response) {
    if (response != 0) throw std::logic_error("the chip's register file answered with an error");
  }

  Clock& clock_;
};

}  // namespace kiln::sim
