// The part's PLL as the boards use it: a cell that synthesis leaves alone (sim/board/pll.v says what a simulation takes it for).
(* blackbox *)
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
endmodule
