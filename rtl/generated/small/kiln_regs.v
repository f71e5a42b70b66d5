// Register file of the 2x2x1 chip (AXI4-Lite subordinate).
// Generated from hls/include/kiln/Abi.h by rtl/abi: kiln_registers --shape 2x2x1 --out DIR
//
// Stalls:      one access at a time; a write needs its address and its data before either is taken. The start word
//              {count[95:64], address[63:0]} waits for start_ready_i.
// Errors:      a write without all four strobes is answered with SLVERR and has no effect. Unlisted offsets read as 0.
// Limitations: a doorbell while busy is ignored. BUS_BYTES is the width for which the rest of the chip is built; a
//              width other than this shape's does not elaborate.
module kiln_regs #(
  parameter BUS_BYTES = 4
) (
  input              clk_i,
  input              rst_ni,
  output reg         irq_o,
  input              s_axil_awvalid_i,
  input      [6:0]   s_axil_awaddr_i,
  output reg         s_axil_awready_o,
  input              s_axil_wvalid_i,
  input      [31:0]  s_axil_wdata_i,
  input      [3:0]   s_axil_wstrb_i,
  output reg         s_axil_wready_o,
  output reg         s_axil_bvalid_o,
  output reg [1:0]   s_axil_bresp_o,
  input              s_axil_bready_i,
  input              s_axil_arvalid_i,
  input      [6:0]   s_axil_araddr_i,
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
    if (BUS_BYTES != 4) begin : g_wrong_width
      kiln_bus_bytes_must_be_4 u_error ();
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
          case (s_axil_awaddr_i[6:2])
            5'd8: program_q[31:0] = s_axil_wdata_i;  // program_low
            5'd9: program_q[63:32] = s_axil_wdata_i;  // program_high
            5'd10: count_q = s_axil_wdata_i;  // program_count
            5'd11: doorbell_q = !busy_q;  // doorbell
            5'd16: irq_enable_q = s_axil_wdata_i[0];  // irq_enable
            5'd17: irq_o <= 1'b0;  // irq_clear
            default: ;
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
        case (s_axil_araddr_i[6:2])
          5'd0: s_axil_rdata_o <= 32'h4e4c494b;  // magic
          5'd1: s_axil_rdata_o <= 32'h00000001;  // version
          5'd2: s_axil_rdata_o <= 32'h00010202;  // shape
          5'd3: s_axil_rdata_o <= 32'h00000004;  // bus_bytes
          5'd4: s_axil_rdata_o <= 32'h00000200;  // a_words
          5'd5: s_axil_rdata_o <= 32'h00000200;  // b_words
          5'd6: s_axil_rdata_o <= 32'h00000200;  // mask_rows
          5'd7: s_axil_rdata_o <= 32'h00000001;  // formats
          5'd8: s_axil_rdata_o <= program_q[31:0];  // program_low
          5'd9: s_axil_rdata_o <= program_q[63:32];  // program_high
          5'd10: s_axil_rdata_o <= count_q;  // program_count
          5'd12: s_axil_rdata_o <= {29'd0, error_q[7:0] != 0, done_q, busy_q};  // status
          5'd13: s_axil_rdata_o <= error_q;  // error
          5'd14: s_axil_rdata_o <= cycles_q[31:0];  // cycles_low
          5'd15: s_axil_rdata_o <= cycles_q[63:32];  // cycles_high
          5'd16: s_axil_rdata_o <= {31'd0, irq_enable_q};  // irq_enable
          default: s_axil_rdata_o <= 32'd0;
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
