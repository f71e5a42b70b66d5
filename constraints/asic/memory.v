// A memory macro: one write port with an enable per bit, one read port whose data come a cycle after the address and stay
// while re_i is 0. TRANSPARENT: a read of the word that is being written gives the new bits.
module kiln_sram #(
  parameter WORDS = 256, WIDTH = 8, ABITS = 8, TRANSPARENT = 0
) (
  input                  clk_i,
  input                  re_i,
  input      [ABITS-1:0] raddr_i,
  output reg [WIDTH-1:0] rdata_o,
  input      [WIDTH-1:0] we_i,
  input      [ABITS-1:0] waddr_i,
  input      [WIDTH-1:0] wdata_i
);
  reg [WIDTH-1:0] words [0:WORDS-1];
  integer i;
  always @(posedge clk_i) begin
    if (re_i) begin
      rdata_o <= words[raddr_i];
      if (TRANSPARENT && raddr_i == waddr_i) rdata_o <= (words[raddr_i] & ~we_i) | (wdata_i & we_i);
    end
    if (we_i != 0) words[waddr_i] <= (words[waddr_i] & ~we_i) | (wdata_i & we_i);
  end
endmodule
