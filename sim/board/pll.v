// The vendors' phase-locked loops for simulation: the oscillator's clock passes through, and the loop locks at once. A cycle of
// the oscillator's pin is then a cycle of the board.
module SB_PLL40_CORE #(
  parameter FEEDBACK_PATH = "SIMPLE",
  parameter DIVR = 0,
  parameter DIVF = 0,
  parameter DIVQ = 0,
  parameter FILTER_RANGE = 0
) (
  input  REFERENCECLK,
  output PLLOUTGLOBAL,
  output LOCK,
  input  RESETB,
  input  BYPASS
);
  assign PLLOUTGLOBAL = REFERENCECLK;
  assign LOCK = RESETB && !BYPASS;
endmodule

module EHXPLLL #(
  parameter CLKI_DIV = 1,
  parameter CLKFB_DIV = 1,
  parameter CLKOP_DIV = 1,
  parameter CLKOP_ENABLE = "ENABLED",
  parameter CLKOP_CPHASE = 0,
  parameter CLKOP_FPHASE = 0,
  parameter FEEDBK_PATH = "CLKOP"
) (
  input  CLKI,
  input  CLKFB,
  input  PHASESEL0,
  input  PHASESEL1,
  input  PHASEDIR,
  input  PHASESTEP,
  input  PHASELOADREG,
  input  STDBY,
  input  PLLWAKESYNC,
  input  RST,
  input  ENCLKOP,
  output CLKOP,
  output LOCK
);
  assign CLKOP = CLKI;
  assign LOCK = !RST && !STDBY;
endmodule
