#include <fmt/format.h>

#include <bit>

#include "RegisterMap.h"
#include "kiln/Abi.h"

namespace kiln::registers {
namespace {

constexpr const char* kHeader = R"(// Register file of the {rows}x{cols}x{depth} chip (AXI4-Lite subordinate).
// Generated from hls/include/kiln/Abi.h by rtl/abi: kiln_registers --shape {rows}x{cols}x{depth} --out DIR
//
// Stalls:      one access at a time; a write needs its address and its data before either is taken. The start word
//              {{count[95:64], address[63:0]}} waits for start_ready_i.
// Errors:      a write without all four strobes is answered with SLVERR and has no effect. Unlisted offsets read as 0.
// Limitations: a doorbell while busy is ignored. BUS_BYTES is the width for which the rest of the chip is built; a
//              width other than this shape's does not elaborate.
module kiln_regs #(
  parameter BUS_BYTES = {bus}
) (
  input              clk_i,
  input              rst_ni,
  output reg         irq_o,
  input              s_axil_awvalid_i,
  input      [{msb}:0]   s_axil_awaddr_i,
  output reg         s_axil_awready_o,
  input              s_axil_wvalid_i,
  input      [31:0]  s_axil_wdata_i,
  input      [3:0]   s_axil_wstrb_i,
  output reg         s_axil_wready_o,
  output reg         s_axil_bvalid_o,
  output reg [1:0]   s_axil_bresp_o,
  input              s_axil_bready_i,
  input              s_axil_arvalid_i,
  input      [{msb}:0]   s_axil_araddr_i,
  output reg         s_axil_arready_o,
  output reg         s_axil_rvalid_o,
  output reg [31:0]  s_axil_rdata_o,
  output reg [1:0]   s_axil_rresp_o,
  input              s_axil_rready_i,
  output reg         start_valid_o,
  output reg [127:0] start_data_o,
  input              start_ready_i,
  input              done_valid_i,
  input      [63:0]  done_data_i,
  output reg         done_ready_o
);
  generate
    if (BUS_BYTES != {bus}) begin : g_wrong_width
      kiln_bus_bytes_must_be_{bus} u_error ();
    end
  endgenerate

  // State, assigned blocking, because nothing outside this block reads it.
  reg [63:0] program_q;
  reg [31:0] count_q;
  reg irq_enable_q;
  reg doorbell_q;     // a doorbell was written
  reg busy_q;
  reg done_q;
  reg [31:0] error_q; // code [7:0], command index [31:8]
  reg [63:0] cycles_q;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      irq_o <= 1'b0;
      s_axil_awready_o <= 1'b0;
      s_axil_wready_o <= 1'b0;
      s_axil_bvalid_o <= 1'b0;
      s_axil_arready_o <= 1'b0;
      s_axil_rvalid_o <= 1'b0;
      start_valid_o <= 1'b0;
      done_ready_o <= 1'b0;
      program_q = 64'd0;
      count_q = 32'd0;
      irq_enable_q = 1'b0;
      doorbell_q = 1'b0;
      busy_q = 1'b0;
      done_q = 1'b0;
      error_q = 32'd0;
      cycles_q = 64'd0;
    end else begin
      done_ready_o <= 1'b1;

      // Writes. Both readies pulse together once address and data are there, and the answer follows.
      if (s_axil_awready_o) begin
        s_axil_awready_o <= 1'b0;
        s_axil_wready_o <= 1'b0;
        s_axil_bvalid_o <= 1'b1;
        s_axil_bresp_o <= s_axil_wstrb_i == 4'hf ? 2'd0 : 2'd2;
        if (s_axil_wstrb_i == 4'hf) begin
          case (s_axil_awaddr_i[{msb}:2])
)";

constexpr const char* kReads = R"(            default: ;
          endcase
        end
      end else if (s_axil_bvalid_o) begin
        if (s_axil_bready_i) s_axil_bvalid_o <= 1'b0;
      end else if (s_axil_awvalid_i && s_axil_wvalid_i) begin
        s_axil_awready_o <= 1'b1;
        s_axil_wready_o <= 1'b1;
      end

      // Reads.
      if (s_axil_arready_o) begin
        s_axil_arready_o <= 1'b0;
        s_axil_rvalid_o <= 1'b1;
        s_axil_rresp_o <= 2'd0;
        case (s_axil_araddr_i[{msb}:2])
)";

constexpr const char* kFooter = R"(          default: s_axil_rdata_o <= 32'd0;
        endcase
      end else if (s_axil_rvalid_o) begin
        if (s_axil_rready_i) s_axil_rvalid_o <= 1'b0;
      end else if (s_axil_arvalid_i) begin
        s_axil_arready_o <= 1'b1;
      end

      // The program: a doorbell starts it, the done word ends it. After the writes, so that an interrupt that rises while
      // an older one is cleared is not lost.
      if (busy_q) begin
        cycles_q = cycles_q + 64'd1;
        if (start_ready_i) start_valid_o <= 1'b0;
        if (done_valid_i && done_ready_o) begin
          busy_q = 1'b0;
          done_q = 1'b1;
          error_q = {done_data_i[55:32], done_data_i[7:0]};
          irq_o <= irq_enable_q;
        end
      end else if (doorbell_q) begin
        doorbell_q = 1'b0;
        busy_q = 1'b1;
        done_q = 1'b0;
        error_q = 32'd0;
        cycles_q = 64'd0;
        start_valid_o <= 1'b1;
        start_data_o <= {32'd0, count_q, program_q};
      end
    end
  end
endmodule
)";

}  // namespace

std::string printVerilog(const ChipSizes& chip) {
  using namespace fmt::literals;
  const auto map = registerMap(chip);
  const int addressBits = std::bit_width(abi::kRegisterSpaceBytes - 1);
  std::string text = fmt::format(fmt::runtime(kHeader), "rows"_a = chip.rows, "cols"_a = chip.cols,
                                 "depth"_a = chip.depth, "msb"_a = addressBits - 1, "bus"_a = chip.busBytes);
  for (const Register& reg : map) {
    if (reg.writeAction.empty()) continue;
    text += fmt::format("            {}'d{}: {}  // {}\n", addressBits - 2, reg.offset / 4, reg.writeAction, reg.name);
  }
  text += fmt::format(fmt::runtime(kReads), "msb"_a = addressBits - 1);
  for (const Register& reg : map) {
    if (reg.readValue.empty()) continue;
    text += fmt::format("          {}'d{}: s_axil_rdata_o <= {};  // {}\n", addressBits - 2, reg.offset / 4,
                        reg.readValue, reg.name);
  }
  return text + kFooter;
}

}  // namespace kiln::registers
