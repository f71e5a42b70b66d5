// The small chip in the place of rtl/lib/kiln_chip.v: the same ports, around the core of hls/blocks/Small.h, which asks for one word at a
// time and has 16 address bits.
//
// Stalls:      every valid/ready handshake of AXI4; one access is under way at a time.
// Errors:      responses other than OKAY are handed to the core, which ends the program with an error code. A program's address
//              beyond 16 bits is told by one bit more; a count beyond is cut to 65,535 commands, which 16 address bits do not hold.
// Limitations: single beats of 4 bytes. A BUS_BYTES that is not the shape's does not elaborate (kiln_regs).
module kiln_chip #(
  parameter BUS_BYTES = 4
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
  localparam [2:0] BEAT_SIZE = $clog2(BUS_BYTES);
  localparam [1:0] BURST_INCR = 2'd1;

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
  wire [16:0] start_address = {|start_data[63:16], start_data[15:0]};
  wire [15:0] start_count = start_data[79:64] | {16{|start_data[95:80]}};

  // Single beats: the core's streams are the channels. A word of a stream is its struct in memory.
  wire [15:0] ar_data, aw_data;
  wire [63:0] w_data;

  assign m_axi_arid_o = 1'b0;
  assign m_axi_araddr_o = {48'd0, ar_data};
  assign m_axi_arlen_o = 8'd0;
  assign m_axi_arsize_o = BEAT_SIZE;
  assign m_axi_arburst_o = BURST_INCR;
  assign m_axi_awid_o = 1'b0;
  assign m_axi_awaddr_o = {48'd0, aw_data};
  assign m_axi_awlen_o = 8'd0;
  assign m_axi_awsize_o = BEAT_SIZE;
  assign m_axi_awburst_o = BURST_INCR;
  assign m_axi_wdata_o = w_data[31:0];
  assign m_axi_wstrb_o = w_data[35:32];
  assign m_axi_wlast_o = 1'b1;

  kiln_core u_core (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .start_valid_i(start_valid),
    .start_data_i({start_count, start_address}),
    .start_ready_o(start_ready),
    .done_valid_o(done_valid),
    .done_data_o(done_data),
    .done_ready_i(done_ready),
    .ar_valid_o(m_axi_arvalid_o),
    .ar_data_o(ar_data),
    .ar_ready_i(m_axi_arready_i),
    .r_valid_i(m_axi_rvalid_i),
    .r_data_i({30'd0, m_axi_rresp_i, m_axi_rdata_i}),
    .r_ready_o(m_axi_rready_o),
    .aw_valid_o(m_axi_awvalid_o),
    .aw_data_o(aw_data),
    .aw_ready_i(m_axi_awready_i),
    .w_valid_o(m_axi_wvalid_o),
    .w_data_o(w_data),
    .w_ready_i(m_axi_wready_i),
    .b_valid_i(m_axi_bvalid_i),
    .b_data_i({6'd0, m_axi_bresp_i}),
    .b_ready_o(m_axi_bready_o)
  );
endmodule
