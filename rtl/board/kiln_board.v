// What every board top contains: chip, on-chip memory at its AXI4 manager, host bridge at its registers and at the memory.
//
// led_o: [0] the bridge is at work, [1] the chip's interrupt (a program has ended), [2] out of reset.
//
// Stalls, errors: see kiln_bridge and kiln_board_memory.
// Limitations:    the host polls: the interrupt leaves as a light and as a register of the bridge.
module kiln_board #(
  parameter BUS_BYTES = 16,
  parameter MEMORY_BITS = 16,
  parameter CLOCK_KHZ = 50000,
  parameter DIVISOR = 434,
  parameter PAUSE_BITS = 20
) (
  input        clk_i,
  input        rst_ni,
  input        uart_rx_i,
  output       uart_tx_o,
  output [2:0] led_o
);
  wire chip_rst_n, irq, bridge_busy;
  assign led_o = {rst_ni, irq, bridge_busy};

  wire axil_awvalid, axil_awready, axil_wvalid, axil_wready, axil_bvalid, axil_bready;
  wire axil_arvalid, axil_arready, axil_rvalid, axil_rready;
  wire [6:0] axil_awaddr, axil_araddr;
  wire [31:0] axil_wdata, axil_rdata;
  wire [3:0] axil_wstrb;
  wire [1:0] axil_bresp, axil_rresp;
  wire memory_valid, memory_write, memory_ready;
  wire [MEMORY_BITS-1:0] memory_address;
  wire [7:0] memory_wdata, memory_rdata;

  kiln_bridge #(
    .MEMORY_BITS(MEMORY_BITS),
    .CLOCK_KHZ(CLOCK_KHZ),
    .DIVISOR(DIVISOR),
    .PAUSE_BITS(PAUSE_BITS)
  ) u_bridge (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .uart_rx_i(uart_rx_i),
    .uart_tx_o(uart_tx_o),
    .chip_rst_no(chip_rst_n),
    .irq_i(irq),
    .busy_o(bridge_busy),
    .m_axil_awvalid_o(axil_awvalid),
    .m_axil_awaddr_o(axil_awaddr),
    .m_axil_awready_i(axil_awready),
    .m_axil_wvalid_o(axil_wvalid),
    .m_axil_wdata_o(axil_wdata),
    .m_axil_wstrb_o(axil_wstrb),
    .m_axil_wready_i(axil_wready),
    .m_axil_bvalid_i(axil_bvalid),
    .m_axil_bresp_i(axil_bresp),
    .m_axil_bready_o(axil_bready),
    .m_axil_arvalid_o(axil_arvalid),
    .m_axil_araddr_o(axil_araddr),
    .m_axil_arready_i(axil_arready),
    .m_axil_rvalid_i(axil_rvalid),
    .m_axil_rdata_i(axil_rdata),
    .m_axil_rresp_i(axil_rresp),
    .m_axil_rready_o(axil_rready),
    .memory_valid_o(memory_valid),
    .memory_write_o(memory_write),
    .memory_address_o(memory_address),
    .memory_wdata_o(memory_wdata),
    .memory_ready_i(memory_ready),
    .memory_rdata_i(memory_rdata)
  );

  wire arvalid, arid, arready, rvalid, rid, rlast, rready;
  wire awvalid, awready, wvalid, wlast, wready, bvalid, bready;
  wire [63:0] araddr, awaddr;
  wire [7:0] arlen;
  wire [1:0] rresp, bresp;
  wire [8*BUS_BYTES-1:0] rdata, wdata;
  wire [BUS_BYTES-1:0] wstrb;

  kiln_board_memory #(
    .BUS_BYTES(BUS_BYTES),
    .MEMORY_BITS(MEMORY_BITS)
  ) u_memory (
    .clk_i(clk_i),
    .rst_ni(chip_rst_n),
    .arvalid_i(arvalid),
    .arid_i(arid),
    .araddr_i(araddr),
    .arlen_i(arlen),
    .arready_o(arready),
    .rvalid_o(rvalid),
    .rid_o(rid),
    .rdata_o(rdata),
    .rresp_o(rresp),
    .rlast_o(rlast),
    .rready_i(rready),
    .awvalid_i(awvalid),
    .awaddr_i(awaddr),
    .awready_o(awready),
    .wvalid_i(wvalid),
    .wdata_i(wdata),
    .wstrb_i(wstrb),
    .wlast_i(wlast),
    .wready_o(wready),
    .bvalid_o(bvalid),
    .bresp_o(bresp),
    .bready_i(bready),
    .bridge_valid_i(memory_valid),
    .bridge_write_i(memory_write),
    .bridge_address_i(memory_address),
    .bridge_wdata_i(memory_wdata),
    .bridge_ready_o(memory_ready),
    .bridge_rdata_o(memory_rdata)
  );

  // Not connected: what never varies (sizes, types of bursts, write IDs), and the length of writes, which WLAST implies.
  kiln_chip #(
    .BUS_BYTES(BUS_BYTES)
  ) u_chip (
    .clk_i(clk_i),
    .rst_ni(chip_rst_n),
    .irq_o(irq),
    .s_axil_awvalid_i(axil_awvalid),
    .s_axil_awaddr_i(axil_awaddr),
    .s_axil_awready_o(axil_awready),
    .s_axil_wvalid_i(axil_wvalid),
    .s_axil_wdata_i(axil_wdata),
    .s_axil_wstrb_i(axil_wstrb),
    .s_axil_wready_o(axil_wready),
    .s_axil_bvalid_o(axil_bvalid),
    .s_axil_bresp_o(axil_bresp),
    .s_axil_bready_i(axil_bready),
    .s_axil_arvalid_i(axil_arvalid),
    .s_axil_araddr_i(axil_araddr),
    .s_axil_arready_o(axil_arready),
    .s_axil_rvalid_o(axil_rvalid),
    .s_axil_rdata_o(axil_rdata),
    .s_axil_rresp_o(axil_rresp),
    .s_axil_rready_i(axil_rready),
    .m_axi_arvalid_o(arvalid),
    .m_axi_arid_o(arid),
    .m_axi_araddr_o(araddr),
    .m_axi_arlen_o(arlen),
    .m_axi_arsize_o(),
    .m_axi_arburst_o(),
    .m_axi_arready_i(arready),
    .m_axi_rvalid_i(rvalid),
    .m_axi_rid_i(rid),
    .m_axi_rdata_i(rdata),
    .m_axi_rresp_i(rresp),
    .m_axi_rlast_i(rlast),
    .m_axi_rready_o(rready),
    .m_axi_awvalid_o(awvalid),
    .m_axi_awid_o(),
    .m_axi_awaddr_o(awaddr),
    .m_axi_awlen_o(),
    .m_axi_awsize_o(),
    .m_axi_awburst_o(),
    .m_axi_awready_i(awready),
    .m_axi_wvalid_o(wvalid),
    .m_axi_wdata_o(wdata),
    .m_axi_wstrb_o(wstrb),
    .m_axi_wlast_o(wlast),
    .m_axi_wready_i(wready),
    .m_axi_bvalid_i(bvalid),
    .m_axi_bid_i(1'b0),
    .m_axi_bresp_i(bresp),
    .m_axi_bready_o(bready)
  );
endmodule
