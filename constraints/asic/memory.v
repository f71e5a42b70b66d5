// A memory macro: one write port, one read port whose data come a cycle after the address and stay while re_i is 0.
module kiln_sram #(
  parameter WORDS = 256, WIDTH = 8, ABITS = 8
) (
  input                  clk_i,
  input                  re_i,
  input      [ABITS-1:0] raddr_i,
  output reg [WIDTH-1:0] rdata_o,
  input                  we_i,
  input      [ABITS-1:0] waddr_i,
  input      [WIDTH-1:0] wdata_i
);
  reg [WIDTH-1:0] words [0:WORDS-1];
  always @(posedge clk_i) begin
    if (we_i) words[waddr_i] <= wdata_i;
    if (re_i) rdata_o <= words[raddr_i];
  end
endmodule
