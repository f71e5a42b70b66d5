// Top for the iCE40-HX8K breakout board (ct256): 12 MHz oscillator, FTDI serial port, eight lights (constraints/ice40-hx8k).
//
// The PLL makes CLOCK_KHZ: 12 MHz * 67 / 16 = 50.25 MHz, from an oscillator at 804 MHz.
//
// Stalls, errors: see kiln_bridge.
// Limitations:    memory is on the chip: 2^MEMORY_BITS bytes.
module kiln_top_hx8k #(
  parameter BUS_BYTES = 4,  // of the chip's shape
  parameter MEMORY_BITS = 13
) (
  input        clk_12mhz,
  input        ftdi_txd,  // the FTDI's output
  output       ftdi_rxd,
  output [7:0] led
);
  localparam CLOCK_KHZ = 50250;
  localparam BAUD = 115200;
  wire clk, locked, rst_n;

  SB_PLL40_CORE #(
    .FEEDBACK_PATH("SIMPLE"),
    .DIVR(4'd0),
    .DIVF(7'd66),
    .DIVQ(3'd4),
    .FILTER_RANGE(3'd1)
  ) u_pll (
    .REFERENCECLK(clk_12mhz),
    .PLLOUTGLOBAL(clk),
    .LOCK(locked),
    .RESETB(1'b1),
    .BYPASS(1'b0)
  );
  kiln_reset u_reset (
    .clk_i(clk),
    .locked_i(locked),
    .rst_no(rst_n)
  );

  wire [2:0] lights;
  assign led = {5'd0, lights};

  kiln_board #(
    .BUS_BYTES(BUS_BYTES),
    .MEMORY_BITS(MEMORY_BITS),
    .CLOCK_KHZ(CLOCK_KHZ),
    .DIVISOR(CLOCK_KHZ * 1000 / BAUD)
  ) u_board (
    .clk_i(clk),
    .rst_ni(rst_n),
    .uart_rx_i(ftdi_txd),
    .uart_tx_o(ftdi_rxd),
    .led_o(lights)
  );
endmodule
