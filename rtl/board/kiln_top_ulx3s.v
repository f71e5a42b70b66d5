// Top for the ULX3S with an LFE5U-85F: 25 MHz oscillator, FTDI serial port, eight lights (constraints/ecp5-85k).
//
// The PLL makes CLOCK_KHZ: 25 MHz * 14 / 5 = 70 MHz, from an oscillator at 560 MHz.
//
// Stalls, errors: see kiln_bridge.
// Limitations:    memory is on the chip: 2^MEMORY_BITS bytes.
module kiln_top_ulx3s #(
  parameter BUS_BYTES = 16,  // of the chip's shape
  parameter MEMORY_BITS = 17
) (
  input        clk_25mhz,
  input        ftdi_txd,    // the FTDI's output
  output       ftdi_rxd,
  output       wifi_gpio0,  // high keeps the ESP32 from taking over the board
  output [7:0] led
);
  localparam CLOCK_KHZ = 70000;
  localparam BAUD = 115200;
  wire clk, locked, rst_n;

  EHXPLLL #(
    .CLKI_DIV(5),
    .CLKFB_DIV(14),
    .CLKOP_DIV(8),
    .CLKOP_ENABLE("ENABLED"),
    .CLKOP_CPHASE(3),
    .CLKOP_FPHASE(0),
    .FEEDBK_PATH("CLKOP")
  ) u_pll (
    .CLKI(clk_25mhz),
    .CLKFB(clk),
    .PHASESEL0(1'b0),
    .PHASESEL1(1'b0),
    .PHASEDIR(1'b0),
    .PHASESTEP(1'b0),
    .PHASELOADREG(1'b0),
    .STDBY(1'b0),
    .PLLWAKESYNC(1'b0),
    .RST(1'b0),
    .ENCLKOP(1'b0),
    .CLKOP(clk),
    .LOCK(locked)
  );
  kiln_reset u_reset (
    .clk_i(clk),
    .locked_i(locked),
    .rst_no(rst_n)
  );

  wire [2:0] lights;
  assign led = {5'd0, lights};
  assign wifi_gpio0 = 1'b1;

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
