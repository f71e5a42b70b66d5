// Memories of @MACRO_BITS@ bits and more, with a clocked read port and a write port of the same clock, become macros.
(* techmap_celltype = "$mem_v2" *)
module kiln_memory_map (RD_CLK, RD_EN, RD_ARST, RD_SRST, RD_ADDR, RD_DATA, WR_CLK, WR_EN, WR_ADDR, WR_DATA);
  parameter MEMID = "";
  parameter SIZE = 256, OFFSET = 0, ABITS = 8, WIDTH = 8;
  parameter signed INIT = 1'bx;
  parameter RD_PORTS = 1;
  parameter RD_CLK_ENABLE = 1'b1, RD_CLK_POLARITY = 1'b1, RD_TRANSPARENCY_MASK = 1'b0, RD_COLLISION_X_MASK = 1'b0;
  parameter RD_WIDE_CONTINUATION = 1'b0, RD_CE_OVER_SRST = 1'b0;
  parameter RD_ARST_VALUE = 1'b0, RD_SRST_VALUE = 1'b0, RD_INIT_VALUE = 1'b0;
  parameter WR_PORTS = 1;
  parameter WR_CLK_ENABLE = 1'b1, WR_CLK_POLARITY = 1'b1, WR_PRIORITY_MASK = 1'b0, WR_WIDE_CONTINUATION = 1'b0;
  input [RD_PORTS-1:0] RD_CLK, RD_EN, RD_ARST, RD_SRST;
  input [RD_PORTS*ABITS-1:0] RD_ADDR;
  output [RD_PORTS*WIDTH-1:0] RD_DATA;
  input [WR_PORTS-1:0] WR_CLK;
  input [WR_PORTS*WIDTH-1:0] WR_EN;
  input [WR_PORTS*ABITS-1:0] WR_ADDR;
  input [WR_PORTS*WIDTH-1:0] WR_DATA;

  parameter [0:0] _TECHMAP_CONSTMSK_RD_ARST_ = 0, _TECHMAP_CONSTVAL_RD_ARST_ = 0;
  parameter [0:0] _TECHMAP_CONSTMSK_RD_SRST_ = 0, _TECHMAP_CONSTVAL_RD_SRST_ = 0;
  localparam IS_RESET = _TECHMAP_CONSTMSK_RD_ARST_ !== 1 || _TECHMAP_CONSTVAL_RD_ARST_ !== 0 ||
      _TECHMAP_CONSTMSK_RD_SRST_ !== 1 || _TECHMAP_CONSTVAL_RD_SRST_ !== 0;
  localparam IS_OTHER = WIDTH * SIZE < @MACRO_BITS@ || OFFSET != 0 || RD_PORTS != 1 || WR_PORTS != 1 ||
      RD_CLK_ENABLE !== 1'b1 || RD_CLK_POLARITY !== 1'b1 || WR_CLK_ENABLE !== 1'b1 || WR_CLK_POLARITY !== 1'b1;
  wire _TECHMAP_FAIL_ = IS_OTHER || IS_RESET;
  kiln_sram #(.WORDS(SIZE), .WIDTH(WIDTH), .ABITS(ABITS), .TRANSPARENT(RD_TRANSPARENCY_MASK)) _TECHMAP_REPLACE_ (
    .clk_i(WR_CLK), .re_i(RD_EN), .raddr_i(RD_ADDR), .rdata_o(RD_DATA), .we_i(WR_EN), .waddr_i(WR_ADDR), .wdata_i(WR_DATA));
endmodule
