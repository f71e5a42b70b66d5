// The chip: compute core, register file, and the core's memory streams as one AXI4 manager.
//
// Registers (registers.md) are reached through the AXI4-Lite subordinate s_axil_*. The manager m_axi_* reads with ARID 1
// (commands) and 0 (operands) and writes with AWID 0; bursts are INCR, whole beats of BUS_BYTES bytes, and never cross 4
// KiB. kiln_core and kiln_regs come from the folder of the chip's shape, and BUS_BYTES is that shape's.
//
// Stalls:      every valid/ready handshake of AXI4; no combinational path from any input to any output.
// Errors:      responses other than OKAY are handed to the core, which ends the program with an error code.
// Limitations: data buses of 16 to 64 bytes. A BUS_BYTES that is not the shape's does not elaborate (kiln_regs).
module kiln_chip #(
  parameter BUS_BYTES = 16
) (
  input          clk_i,
  input          rst_ni,
  output         irq_o,

  input          s_axil_awvalid_i,
  input  [6:0]   s_axil_awaddr_i,
  output         s_axil_awready_o,
  input          s_axil_wvalid_i,
  input  [31:0]  s_axil_wdata_i,
  input  [3:0]   s_axil_wstrb_i,
  output         s_axil_wready_o,
  output         s_axil_bvalid_o,
  output [1:0]   s_axil_bresp_o,
  input          s_axil_bready_i,
  input          s_axil_arvalid_i,
  input  [6:0]   s_axil_araddr_i,
  output         s_axil_arready_o,
  output         s_axil_rvalid_o,
  output [31:0]  s_axil_rdata_o,
  output [1:0]   s_axil_rresp_o,
  input          s_axil_rready_i,

  output         m_axi_arvalid_o,
  output         m_axi_arid_o,
  output [63:0]  m_axi_araddr_o,
  output [7:0]   m_axi_arlen_o,
  output [2:0]   m_axi_arsize_o,
  output [1:0]   m_axi_arburst_o,
  input          m_axi_arready_i,
  input          m_axi_rvalid_i,
  input          m_axi_rid_i,
  input  [8*BUS_BYTES-1:0] m_axi_rdata_i,
  input  [1:0]   m_axi_rresp_i,
  input          m_axi_rlast_i,
  output         m_axi_rready_o,
  output         m_axi_awvalid_o,
  output         m_axi_awid_o,
  output [63:0]  m_axi_awaddr_o,
  output [7:0]   m_axi_awlen_o,
  output [2:0]   m_axi_awsize_o,
  output [1:0]   m_axi_awburst_o,
  input          m_axi_awready_i,
  output         m_axi_wvalid_o,
  output [8*BUS_BYTES-1:0] m_axi_wdata_o,
  output [BUS_BYTES-1:0] m_axi_wstrb_o,
  output         m_axi_wlast_o,
  input          m_axi_wready_i,
  input          m_axi_bvalid_i,
  input          m_axi_bid_i,
  input  [1:0]   m_axi_bresp_i,
  output         m_axi_bready_o
);
  localparam BUS_BITS = 8 * BUS_BYTES;
  localparam [2:0] BEAT_SIZE = $clog2(BUS_BYTES);
  localparam [1:0] BURST_INCR = 2'd1;
  // The core's stream words are structures in memory: fields of whole bytes, the whole a multiple of 64 bits.
  localparam STROBE_BITS = BUS_BYTES < 8 ? 8 : BUS_BYTES;
  localparam R_BITS = (BUS_BITS + 8 + 63) / 64 * 64;
  localparam W_BITS = (BUS_BITS + STROBE_BITS + 8 + 63) / 64 * 64;

  wire start_valid, start_ready;
  wire [127:0] start_data;
  wire done_valid, done_ready;
  wire [63:0] done_data;

  kiln_regs #(
    .BUS_BYTES(BUS_BYTES)
  ) u_regs (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .irq_o(irq_o),
    .s_axil_awvalid_i(s_axil_awvalid_i),
    .s_axil_awaddr_i(s_axil_awaddr_i),
    .s_axil_awready_o(s_axil_awready_o),
    .s_axil_wvalid_i(s_axil_wvalid_i),
    .s_axil_wdata_i(s_axil_wdata_i),
    .s_axil_wstrb_i(s_axil_wstrb_i),
    .s_axil_wready_o(s_axil_wready_o),
    .s_axil_bvalid_o(s_axil_bvalid_o),
    .s_axil_bresp_o(s_axil_bresp_o),
    .s_axil_bready_i(s_axil_bready_i),
    .s_axil_arvalid_i(s_axil_arvalid_i),
    .s_axil_araddr_i(s_axil_araddr_i),
    .s_axil_arready_o(s_axil_arready_o),
    .s_axil_rvalid_o(s_axil_rvalid_o),
    .s_axil_rdata_o(s_axil_rdata_o),
    .s_axil_rresp_o(s_axil_rresp_o),
    .s_axil_rready_i(s_axil_rready_i),
    .start_valid_o(start_valid),
    .start_data_o(start_data),
    .start_ready_i(start_ready),
    .done_valid_i(done_valid),
    .done_data_i(done_data),
    .done_ready_o(done_ready)
  );

  // Reads: two requesters share the address channel, and their beats part again by identifier.
  wire command_ar_valid, command_ar_ready;
  wire [127:0] command_ar_data;
  wire load_ar_valid, load_ar_ready;
  wire [127:0] load_ar_data;

  assign m_axi_arsize_o = BEAT_SIZE;
  assign m_axi_arburst_o = BURST_INCR;

  kiln_read_arbiter u_read_arbiter (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .command_valid_i(command_ar_valid),
    .command_data_i(command_ar_data[71:0]),
    .command_ready_o(command_ar_ready),
    .load_valid_i(load_ar_valid),
    .load_data_i(load_ar_data[71:0]),
    .load_ready_o(load_ar_ready),
    .arvalid_o(m_axi_arvalid_o),
    .arid_o(m_axi_arid_o),
    .araddr_o(m_axi_araddr_o),
    .arlen_o(m_axi_arlen_o),
    .arready_i(m_axi_arready_i)
  );

  wire command_r_valid, command_r_ready;
  wire load_r_valid, load_r_ready;
  wire [BUS_BITS+1:0] r_data;

  kiln_read_router #(
    .BUS_BYTES(BUS_BYTES)
  ) u_read_router (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .rvalid_i(m_axi_rvalid_i),
    .rid_i(m_axi_rid_i),
    .rdata_i(m_axi_rdata_i),
    .rresp_i(m_axi_rresp_i),
    .rready_o(m_axi_rready_o),
    .command_valid_o(command_r_valid),
    .command_ready_i(command_r_ready),
    .load_valid_o(load_r_valid),
    .load_ready_i(load_r_ready),
    .data_o(r_data)
  );

  // Writes: the core's streams are registered and map one to one onto the channels.
  wire [127:0] aw_data;
  wire [W_BITS-1:0] w_data;

  assign m_axi_awid_o = 1'b0;
  assign m_axi_awaddr_o = aw_data[63:0];
  assign m_axi_awlen_o = aw_data[71:64];
  assign m_axi_awsize_o = BEAT_SIZE;
  assign m_axi_awburst_o = BURST_INCR;
  assign m_axi_wdata_o = w_data[BUS_BITS-1:0];
  assign m_axi_wstrb_o = w_data[BUS_BITS+:BUS_BYTES];
  assign m_axi_wlast_o = w_data[BUS_BITS+STROBE_BITS];

  wire b_valid, b_ready;
  wire [1:0] b_data;

  kiln_skid #(
    .WIDTH(2)
  ) u_write_response (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(m_axi_bvalid_i),
    .data_i(m_axi_bresp_i),
    .ready_o(m_axi_bready_o),
    .valid_o(b_valid),
    .data_o(b_data),
    .ready_i(b_ready)
  );

  kiln_core u_core (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .start_valid_i(start_valid),
    .start_data_i(start_data),
    .start_ready_o(start_ready),
    .done_valid_o(done_valid),
    .done_data_o(done_data),
    .done_ready_i(done_ready),
    .command_ar_valid_o(command_ar_valid),
    .command_ar_data_o(command_ar_data),
    .command_ar_ready_i(command_ar_ready),
    .command_r_valid_i(command_r_valid),
    .command_r_data_i({{(R_BITS-BUS_BITS-2){1'b0}}, r_data}),
    .command_r_ready_o(command_r_ready),
    .load_ar_valid_o(load_ar_valid),
    .load_ar_data_o(load_ar_data),
    .load_ar_ready_i(load_ar_ready),
    .load_r_valid_i(load_r_valid),
    .load_r_data_i({{(R_BITS-BUS_BITS-2){1'b0}}, r_data}),
    .load_r_ready_o(load_r_ready),
    .aw_valid_o(m_axi_awvalid_o),
    .aw_data_o(aw_data),
    .aw_ready_i(m_axi_awready_i),
    .w_valid_o(m_axi_wvalid_o),
    .w_data_o(w_data),
    .w_ready_i(m_axi_wready_i),
    .b_valid_i(b_valid),
    .b_data_i({6'd0, b_data}),
    .b_ready_o(b_ready)
  );
endmodule
